// A real HTTP server on loopback that speaks the OpenAI protocol, Azure's paths included, as well or as badly as told to.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const Body = z.looseObject({
  model: z.string().optional(),
  temperature: z.number().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).optional(),
  response_format: z.looseObject({ type: z.string() }).optional(),
  tools: z.array(z.looseObject({})).optional(),
  input: z.union([z.string(), z.array(z.string())]).optional(),
});
export interface Request {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly raw: string;
  readonly body: z.output<typeof Body>;
}
export type Answering = (request: Request, response: ServerResponse) => void;

export interface OpenAi {
  /** Up to `/v1`. */
  readonly url: string;
  readonly origin: string;
  /** Oldest first. */
  readonly requests: readonly Request[];
  /** One a request, in order; the last one for all that follow. */
  script(...answers: readonly Answering[]): void;
  stop(): Promise<void>;
}

export async function startOpenAi(): Promise<OpenAi> {
  const requests: Request[] = [];
  let answers: readonly Answering[] = [];
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const raw = Buffer.concat(parts).toString();
    const request = { url: incoming.url ?? '', headers: incoming.headers, raw, body: Body.parse(JSON.parse(raw)) };
    requests.push(request);
    const [answer, ...rest] = answers;
    if (rest.length > 0) answers = rest;
    answer?.(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // `as`: of a server that listens on a port
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/v1`,
    origin,
    requests,
    script: (...next) => {
      answers = next;
      requests.length = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
};
const completion = (message: unknown, finish_reason = 'stop') => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'test',
  choices: [{ index: 0, message, finish_reason }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** Whatever text, as a chat answer. */
export const text =
  (content: string, finish = 'stop'): Answering =>
  (_, response) =>
    json(response, 200, completion({ role: 'assistant', content }, finish));
/** A reply in the form asked for, by whichever way it was asked. */
export const reply =
  (value: unknown): Answering =>
  (request, response) => {
    if (!request.body.tools) return text(JSON.stringify(value))(request, response);
    const call = { id: 'call_1', type: 'function', function: { name: 'reponse', arguments: JSON.stringify(value) } };
    json(response, 200, completion({ role: 'assistant', content: null, tool_calls: [call] }, 'tool_calls'));
  };
/** Sentences, each with the id under which the server was sent the quotation that contains `of`. */
export const says =
  (...statements: readonly (readonly [text: string, of: string])[]): Answering =>
  (request, response) => {
    const from = (of: string) => [sentencesOf(request).find(({ texte }) => texte.includes(of))?.id ?? `s-${of}`];
    reply({ statements: statements.map(([said, of]) => ({ text: said, from: from(of) })), answered: true })(
      request,
      response,
    );
  };
export const status =
  (code: number, message = 'no', more: Readonly<Record<string, string>> = {}): Answering =>
  (_, response) =>
    json(response, code, { error: { message, type: 'error', ...more } });
export const hangs: Answering = () => undefined;
export const cuts: Answering = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"id":"chatcmpl-1","choices":[{"index":0,"mess');
  response.destroy();
};
/** Refuses what `refused` says of a request, and answers the others. */
export const unless =
  (refused: (request: Request) => string | false, answer: Answering): Answering =>
  (request, response) => {
    const why = refused(request);
    if (why) status(400, why)(request, response);
    else answer(request, response);
  };

const Data = z.object({
  phrases: z.array(
    z.object({ id: z.string(), texte: z.string(), document: z.string(), rubriques: z.array(z.string()) }),
  ),
  echanges: z.array(z.object({ question: z.string(), reponse: z.string() })),
  question: z.string(),
});
/** What the model was given to read. */
export const dataOf = ({ body }: Request): z.output<typeof Data> =>
  Data.parse(JSON.parse(body.messages?.find(({ role }) => role === 'user')?.content ?? ''));
const sentencesOf = (request: Request) => dataOf(request).phrases;

/** Vectors that are near when texts share words; one request may be a text or several. */
export const vectors: Answering = ({ body: { input = [] } }, response) => {
  const data = [input].flat().map((words, index) => ({ object: 'embedding', index, embedding: vectorOf(words) }));
  json(response, 200, { object: 'list', model: 'test', data, usage: { prompt_tokens: 1, total_tokens: 1 } });
};
function vectorOf(words: string): readonly number[] {
  const vector = Array.from({ length: 64 }, () => 0.001);
  for (const word of words.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    const at = [...word.slice(0, 6)].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 64, 7);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}
