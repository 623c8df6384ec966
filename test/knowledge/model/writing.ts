// What the tests of the writer share: a few passages, an answer without a model, and a writer on a server of ours.
import type { Answer, Asking } from '../../../domain/ports.ts';
import { createWriter } from '../../../knowledge/model/writer.ts';
import type { Passage } from '../../../knowledge/passage.ts';
import { type OpenAi, type Request, says, startOpenAi } from './openai-server.ts';
import { passageOf } from './passages.ts';

export const PRICE = 'Le bilan professionnel coûte 2 400 € TTC.';
export const FREE = 'L’entretien préalable est gratuit et n’engage à rien.';
export const FUNDED = 'Dans certaines situations, le bilan est pris en charge en totalité par Pôle emploi.';
const OPTION = 'Le tarif de la restitution tripartite est de 250 € HT.';
export const PASSAGES: readonly Passage[] = [PRICE, OPTION, FREE, FUNDED].map((words) => passageOf(words));
export const NOTICE = passageOf('Depuis le 1er janvier 2024, Pôle emploi s’appelle France Travail.', {
  document: 'avis',
  corrects: ['Pôle emploi'],
});
export const UNKNOWN = { kind: 'refused', why: 'unknown', text: 'Je ne sais pas.', next: [] } as const;
export const EXTRACTIVE = {
  kind: 'grounded',
  statements: [
    { text: PRICE, from: [{ title: 'Le programme', section: 'Présentation', quote: PRICE, url: '/documents/p#1' }] },
  ],
  by: 'documents',
  next: [{ title: 'L’entretien est-il gratuit ?', says: 'L’entretien est-il gratuit ?' }],
} as const satisfies Answer;

export const asking = (question: string, more: Partial<Asking> = {}): Asking => ({
  question,
  before: [],
  today: '2026-11-25',
  ...more,
});
export const QUESTION = asking('Combien coûte le bilan ?');
/** A model that answers it well. */
export const GOOD = says([PRICE, '2 400 €']);

interface Given {
  readonly plain?: Answer;
  readonly passages?: readonly Passage[];
  readonly azureApiVersion?: string;
  readonly baseUrl?: string;
  readonly model?: string;
  readonly patience?: { readonly attempt: number; readonly whole: number };
  readonly similar?: (question: string) => Promise<readonly Passage[]>;
}
export interface Writing {
  readonly server: OpenAi;
  writer(given?: Given): ReturnType<typeof createWriter>;
  /** The first request sent; it throws when there is none. */
  sent(): Request;
  /** What was logged by all its writers. */
  readonly logged: unknown[];
  passes(milliseconds: number): void;
}

export async function startWriting(): Promise<Writing> {
  const server = await startOpenAi();
  const logged: unknown[] = [];
  let now = Date.parse('2026-11-25T10:00:00Z');
  return {
    server,
    logged,
    passes: (milliseconds) => {
      now += milliseconds;
    },
    sent: () => {
      const [request] = server.requests;
      if (!request) throw new Error('nothing was sent');
      return request;
    },
    writer: ({ plain = EXTRACTIVE, passages = PASSAGES, similar, patience, ...settings } = {}) =>
      createWriter({
        knowledge: { answer: () => plain },
        finder: () => passages,
        notices: (cited) => (cited.some(({ text }) => text.includes('Pôle emploi')) ? [NOTICE] : []),
        ...(similar ? { similar } : {}),
        settings: {
          apiKey: 'sk-une-cle-secrete',
          baseUrl: server.url,
          model: 'test-model',
          azureApiVersion: null,
          embeddings: null,
          ...settings,
        },
        clock: () => new Date(now).toISOString(),
        log: { warn: (...what) => logged.push(what) },
        patience: patience ?? { attempt: 3_000, whole: 6_000 },
      }),
  };
}
