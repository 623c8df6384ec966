// Asks the server, and believes nothing it has not checked against web/api.ts.
import type { z } from 'zod';
import type { DossierId } from '../../domain/ids.ts';
import {
  AnswerHistory,
  Config,
  DossierList,
  DossierRuns,
  DossierView,
  Failure,
  HandledCount,
  type LineComment,
  LineNotes,
  Me,
  QuestionGroups,
  type Release,
  RunView,
  SheetExport,
  TranscriptPage,
} from '../api.ts';
import { type EvaluationName, Evaluations } from '../api-evaluations.ts';

import { agendaCalls } from './client-agenda.ts';

export type Problem =
  | 'offline'
  | 'signedOut'
  | 'forbidden'
  | 'notSubmitted'
  | 'notFound'
  | 'refused'
  | 'taken'
  | 'tooMany'
  | 'unavailable'
  | 'unreadable';
export type Outcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What the person reading chose; days are YYYY-MM-DD, empty texts choose nothing. */
export interface Filter {
  readonly q: string;
  readonly dialog: string;
  readonly from: string;
  readonly to: string;
}

export type Client = ReturnType<typeof createClient>;

export const getConfig = (): Promise<Outcome<Config>> => ask('/api/config', Config);

/** `token`: the bearer token of the session. `expired`: told when the server refuses it. */
export function createClient(token: string, expired: () => void) {
  const get = <T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal) =>
    ask(path, schema, { token, expired, ...(signal && { signal }) });
  const send = <T>(method: Sending['method'], path: string, schema: z.ZodType<T>, body?: unknown) =>
    ask(path, schema, { token, expired, sending: { method, body } });
  const post = <T>(path: string, schema: z.ZodType<T>, body: unknown) => send('POST', path, schema, body);
  return {
    ...agendaCalls({ get, send }),
    me: (signal?: AbortSignal) => get('/api/me', Me, signal),
    dossiers: (signal?: AbortSignal) => get('/api/dossiers', DossierList, signal),
    dossier: (id: DossierId, signal?: AbortSignal) => get(`/api/dossiers/${id}`, DossierView, signal),
    history: (id: DossierId, key: string, signal?: AbortSignal) =>
      get(`/api/dossiers/${id}/answers/${encodeURIComponent(key)}`, AnswerHistory, signal),
    transcript: (id: DossierId, filter: Filter, cursor: string | null, signal?: AbortSignal) =>
      get(
        `/api/dossiers/${id}/transcript?${queryOf({ ...filter, cursor: cursor ?? '', limit: '50' })}`,
        TranscriptPage,
        signal,
      ),
    wholeTranscript: (id: DossierId) => wholeTranscript(id, get),
    sheet: (id: DossierId) => get(`/api/dossiers/${id}/sheet?format=json`, SheetExport),
    runs: (id: DossierId, signal?: AbortSignal) => get(`/api/dossiers/${id}/runs`, DossierRuns, signal),
    run: (id: DossierId, run: string, signal?: AbortSignal) => get(`/api/dossiers/${id}/runs/${run}`, RunView, signal),
    release: (id: DossierId, release: Release) => post(`/api/dossiers/${id}/releases`, DossierRuns, release),
    releaseResults: (id: DossierId, questionnaire: string) =>
      post(`/api/dossiers/${id}/releases/results`, DossierRuns, { questionnaire }),
    comment: (id: DossierId, run: string, comment: LineComment) =>
      post(`/api/dossiers/${id}/runs/${run}/comments`, LineNotes, comment),
    questions: (signal?: AbortSignal) => get('/api/questions', QuestionGroups, signal),
    handled: (ids: readonly string[], handled: boolean) =>
      inParts(ids, (part) => post('/api/questions/handled', HandledCount, { ids: part, handled })),
    evaluations: (questionnaire: EvaluationName, year: number | null, signal?: AbortSignal) =>
      get(evaluationsPath('', questionnaire, year), Evaluations, signal),
    file: (path: string) => askFile(path, { token, expired }),
  };
}

/** `year: null`: the present one. */
export const evaluationsPath = (extension: '' | '.csv', questionnaire: EvaluationName, year: number | null): string =>
  `/api/evaluations${extension}?${queryOf({ questionnaire, year: year === null ? '' : String(year) })}`;

/** As many as the server takes at once. */
const PART = 1_000;
async function inParts(
  ids: readonly string[],
  send: (part: readonly string[]) => Promise<Outcome<HandledCount>>,
): Promise<Outcome<HandledCount>> {
  let handled = 0;
  for (let at = 0; at < ids.length; at += PART) {
    const sent = await send(ids.slice(at, at + PART));
    if (sent.kind === 'failed') return sent;
    handled += sent.value.handled;
  }
  return { kind: 'ok', value: { handled } };
}

const queryOf = (given: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(given).filter(([, value]) => value.trim() !== '')).toString();

/** All the pages, as one value: what the JSON export holds. */
async function wholeTranscript(
  id: DossierId,
  get: (path: string, schema: typeof TranscriptPage) => Promise<Outcome<TranscriptPage>>,
): Promise<Outcome<TranscriptPage['lines']>> {
  const lines: TranscriptPage['lines'][number][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Outcome<TranscriptPage> = await get(
      `/api/dossiers/${id}/transcript?${queryOf({ cursor, limit: '200' })}`,
      TranscriptPage,
    );
    if (page.kind === 'failed') return page;
    lines.push(...page.value.lines);
    cursor = page.value.next;
  }
  return { kind: 'ok', value: lines };
}

interface Asking {
  readonly token?: string;
  readonly expired?: () => void;
  readonly signal?: AbortSignal;
  readonly sending?: Sending;
}
interface Sending {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
}
export interface Calls {
  get<T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal): Promise<Outcome<T>>;
  send<T>(method: Sending['method'], path: string, schema: z.ZodType<T>, body?: unknown): Promise<Outcome<T>>;
}

async function ask<T>(path: string, schema: z.ZodType<T>, asking: Asking = {}): Promise<Outcome<T>> {
  const reply = await fetched(path, asking);
  if (reply.kind === 'failed') return reply;
  const read = schema.safeParse(await reply.value.json().catch(() => null));
  return read.success ? { kind: 'ok', value: read.data } : { kind: 'failed', problem: 'unreadable' };
}

async function askFile(path: string, asking: Asking): Promise<Outcome<Blob>> {
  const reply = await fetched(path, asking);
  if (reply.kind === 'failed') return reply;
  const blob = await reply.value.blob().catch(() => null);
  return blob === null ? { kind: 'failed', problem: 'offline' } : { kind: 'ok', value: blob };
}

async function fetched(path: string, { token, expired, signal, sending }: Asking): Promise<Outcome<Response>> {
  try {
    const reply = await fetch(path, {
      cache: 'no-store',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(sending?.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(sending && { method: sending.method }),
      ...(sending?.body !== undefined && { body: JSON.stringify(sending.body) }),
      ...(signal && { signal }),
    });
    if (reply.status === 401) expired?.();
    return reply.ok ? { kind: 'ok', value: reply } : { kind: 'failed', problem: await problemOf(reply) };
  } catch {
    return { kind: 'failed', problem: 'offline' };
  }
}

const PROBLEMS: Readonly<Record<number, Problem>> = {
  400: 'refused',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'taken',
  429: 'tooMany',
};

async function problemOf(reply: Response): Promise<Problem> {
  const said = Failure.safeParse(await reply.json().catch(() => null));
  if (said.success && said.data.error.code === 'NotSubmitted') return 'notSubmitted';
  return PROBLEMS[reply.status] ?? 'unavailable';
}
