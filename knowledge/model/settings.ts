/** Where the model is: any endpoint that speaks the OpenAI protocol. All its values come from the environment (bot/env.ts). */
export interface ModelSettings {
  readonly apiKey: string;
  /** Up to `/v1`; of Azure OpenAI with a dated API, the resource: `https://name.openai.azure.com`. */
  readonly baseUrl: string;
  /** With Azure, the name of the deployment. */
  readonly model: string;
  /** Azure's dated API, such as 2024-10-21; `null` for everybody else, Azure's own `/openai/v1` included. */
  readonly azureApiVersion: string | null;
  /** The model of embeddings, with Azure its deployment; `null`: passages are found by their words only. */
  readonly embeddings: string | null;
}

/** What a log is told: never a text, the question's least of all (R127, R149). */
export interface ModelLog {
  warn(what: Readonly<Record<string, string | number>>, message: string): void;
}

/** A resource is written with or without a final slash. */
export const azureBasePath = ({ baseUrl }: ModelSettings): string =>
  `${baseUrl.replace(/\/+$/, '').replace(/\/openai$/, '')}/openai/deployments`;
