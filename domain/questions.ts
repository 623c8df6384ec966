// Questions put to the documents, as the provider may read them: without anybody in them (R115, R127).
import type { QuestionId } from './ids.ts';

/** One question, kept apart from any dossier and conversation. `text` is scrubbed before it gets here (domain/scrub.ts). */
export interface AskedQuestion {
  readonly id: QuestionId;
  readonly text: string;
  readonly outcome: 'answered' | 'near' | 'unknown';
  /** Names of the documents cited. */
  readonly documents: readonly string[];
}

/** What a person thought of an answer. `why`: their words, scrubbed too. */
export interface Rating {
  readonly question: QuestionId;
  readonly useful: boolean;
  readonly why: string | null;
}
