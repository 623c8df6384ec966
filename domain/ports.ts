// The services as the rules see them: types only. Implemented in prisma/ and knowledge/, put together in bot/main.ts.
import type { Period } from './agenda.ts';
import type { QuestionId } from './ids.ts';
import type { Action, Source } from './say.ts';
import type { Instant } from './time.ts';

/** A question, with what it cannot be understood without. */
export interface Asking {
  readonly question: string;
  /** The last exchanges of the conversation, the oldest first: « et en entreprise ? » follows them (R130). */
  readonly before: readonly Exchange[];
  /** YYYY-MM-DD, where the person is: « si je commence lundi » is counted from it. */
  readonly today: string;
}
export interface Exchange {
  readonly asked: string;
  /** Its beginning; empty while it is being written. */
  readonly answered: string;
  readonly question?: QuestionId;
}

/** Grounded, near or refused: there is no way to answer without passages (R122, R123). */
export type Answer = Grounded | Near | Refused;

export interface Grounded {
  readonly kind: 'grounded';
  readonly statements: readonly [Statement, ...Statement[]];
  /** A model wrote the sentences: it is said where they are shown (R161). */
  readonly by: 'documents' | 'model';
  /** Other questions, which the documents answer. */
  readonly next: readonly Action[];
}
/** One thing said, and the passages it is said from. */
export interface Statement {
  readonly text: string;
  readonly from: readonly [Source, ...Source[]];
}
/** Passages that speak of it without a certain answer: shown as such, and counted among the questions left without one (R115). */
export interface Near {
  readonly kind: 'near';
  readonly text: string;
  readonly sources: readonly [Source, ...Source[]];
  readonly next: readonly Action[];
}
/** `text` says so in the person's words, and to whom to turn. */
export interface Refused {
  readonly kind: 'refused';
  readonly why: Why;
  readonly text: string;
  readonly next: readonly Action[];
}
export type Why =
  /** The documents hold no answer: kept for the provider. All the others are not about the documents. */
  'unknown' | 'off-topic' | 'legal-advice' | 'medical-advice' | 'somebody-else' | 'order' | 'insult' | 'distress';

/** The provider's documents. Found in process, in milliseconds: a turn may call it. */
export interface Knowledge {
  answer(asking: Asking): Answer;
}

/** With a model: seconds, so never within a turn. It falls back on `Knowledge` by itself and does not throw. */
export interface Writer {
  /** `conversation`: an opaque name, for the budget. */
  answer(asking: Asking, conversation: string): Promise<Answer>;
}

/** Where a consultant keeps their own calendar: a feed published at an address, or a mailbox of Microsoft 365. */
export interface CalendarSource {
  readonly kind: 'feed' | 'mailbox';
  /** Whoever knows that of a feed can read it: it is a secret. */
  readonly address: string;
}

/** A consultant's own calendar. Seconds: read by a loop (bot/calendars/sync.ts), never within a turn. */
export interface CalendarReader {
  /** When they are busy between two instants; times only. Rejects, with what to tell the consultant, when it cannot be read. */
  busy(from: Instant, until: Instant): Promise<readonly Period[]>;
}
