// The model, through langchain: one request in, one reply in our form out. Imported only when an endpoint is configured (0.3 s, 67 MB).
import { AzureChatOpenAI, ChatOpenAI } from '@langchain/openai';
import { type Fault, faultOf, speaksOf } from './fault.ts';
import { Reply } from './reply.ts';
import { azureBasePath, type ModelSettings } from './settings.ts';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}
export type Heard =
  | { readonly kind: 'said'; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly fault: Fault };
export interface Chat {
  /** Does not throw. */
  ask(messages: readonly Message[], signal: AbortSignal): Promise<Heard>;
}

/** How the form of the reply is asked for: endpoints differ, and only say so by refusing. */
interface Way {
  readonly method: 'jsonSchema' | 'functionCalling';
  /** Reasoning models refuse 0. */
  readonly cold: boolean;
}
/** langchain itself refuses these a schema. */
const WITHOUT_SCHEMA = /^gpt-3|^gpt-4-|^gpt-4$/;

export function createChat(settings: ModelSettings): Chat {
  let way: Way = { method: WITHOUT_SCHEMA.test(settings.model) ? 'functionCalling' : 'jsonSchema', cold: true };
  const asked = async (messages: readonly Message[], signal: AbortSignal, by: Way): Promise<Reply> =>
    modelOf(settings, by)
      .withStructuredOutput(Reply, { name: 'reponse', method: by.method, strict: true })
      .invoke(
        messages.map(({ role, content }) => [role, content]),
        { signal },
      );

  async function ask(messages: readonly Message[], signal: AbortSignal, by: Way): Promise<Heard> {
    try {
      // Parsed again: what langchain returns for a refusal of the model is no reply.
      const reply = Reply.parse(await asked(messages, signal, by));
      way = by;
      return { kind: 'said', reply };
    } catch (error) {
      const fault = faultOf(error, signal.aborted);
      const other = fault.kind === 'not supported' ? otherWay(by, error) : null;
      if (fault.kind === 'unreadable') way = by;
      return other ? ask(messages, signal, other) : { kind: 'failed', fault };
    }
  }
  return { ask: (messages, signal) => ask(messages, signal, way) };
}

/** `null`: there is none left. */
function otherWay(way: Way, error: unknown): Way | null {
  if (way.cold && speaksOf(error, /temperature/i)) return { ...way, cold: false };
  return way.method === 'jsonSchema' ? { ...way, method: 'functionCalling' } : null;
}

function modelOf({ apiKey, baseUrl, model, ...settings }: ModelSettings, { cold }: Way): ChatOpenAI {
  const common = {
    model,
    apiKey,
    // Attempts and their time are ours (writer.ts): langchain would wait between its own.
    maxRetries: 0,
    useResponsesApi: false,
    ...(cold ? { temperature: 0 } : {}),
    // The SDK can print whole requests when its environment says so.
    configuration: { logLevel: 'off' as const },
  };
  if (settings.azureApiVersion === null)
    return new ChatOpenAI({ ...common, configuration: { ...common.configuration, baseURL: baseUrl } });
  return new AzureChatOpenAI({
    ...common,
    azureOpenAIApiKey: apiKey,
    azureOpenAIApiDeploymentName: model,
    azureOpenAIApiVersion: settings.azureApiVersion,
    // Given, so that no variable of the environment sends the key elsewhere.
    azureOpenAIBasePath: azureBasePath({ apiKey, baseUrl, model, ...settings }),
  });
}
