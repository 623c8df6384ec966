// What a group of questions asks of whoever keeps the documents, out of what the assistant could do with them.
import type { AskedAgain } from '../api.ts';

export interface ToDo {
  /** `add`: nothing is said of it; `clarify`: something near is; `review`: it is answered, and the answer was of little use. */
  readonly kind: 'add' | 'clarify' | 'review';
  /** Names of the documents that were shown, once each. */
  readonly documents: readonly string[];
}

export function toDoOf(questions: readonly AskedAgain[]): ToDo {
  const documents = [...new Set(questions.flatMap((question) => question.documents))];
  const left = questions.filter(({ outcome }) => outcome !== 'answered');
  if (left.length === 0) return { kind: 'review', documents };
  return { kind: left.some(({ outcome }) => outcome === 'unknown') ? 'add' : 'clarify', documents };
}

/** Which questions the reader wants to see. */
export const CHOICES = {
  all: () => true,
  unanswered: ({ outcome }: AskedAgain) => outcome !== 'answered',
  rated: ({ useful }: AskedAgain) => useful === false,
} as const satisfies Readonly<Record<string, (question: AskedAgain) => boolean>>;
export type Choice = keyof typeof CHOICES;
