// langchain's embeddings: imported only when an embeddings model is configured.
import { AzureOpenAIEmbeddings, OpenAIEmbeddings } from '@langchain/openai';
import type { Embedder } from './embeddings.ts';
import { azureBasePath, type ModelSettings } from './settings.ts';

/** Its own time-out ends what nobody waits for any more. */
const TIMEOUT = 20_000;

export function createEmbedder(settings: ModelSettings): Embedder {
  const { apiKey, baseUrl, embeddings, azureApiVersion } = settings;
  const common = {
    model: embeddings ?? '',
    apiKey,
    maxRetries: 0,
    timeout: TIMEOUT,
    batchSize: 64,
    // The SDK asks for base64 by default, which not every endpoint knows.
    encodingFormat: 'float' as const,
    configuration: { logLevel: 'off' as const },
  };
  if (azureApiVersion === null)
    return new OpenAIEmbeddings({ ...common, configuration: { ...common.configuration, baseURL: baseUrl } });
  return new AzureOpenAIEmbeddings({
    ...common,
    azureOpenAIApiKey: apiKey,
    azureOpenAIApiEmbeddingsDeploymentName: embeddings ?? '',
    azureOpenAIApiVersion: azureApiVersion,
    azureOpenAIBasePath: azureBasePath(settings),
  });
}
