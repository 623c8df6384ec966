// What is kept of somebody's evaluation, once it is nobody's any more (R67, R118, R146).
import type { EvaluationId } from './ids.ts';
import type { Answers, Item, Questionnaire } from './questionnaire.ts';
import { type Instant, localDay } from './time.ts';

export interface Evaluation {
  /** Random, and of its own: nothing else bears it. */
  readonly id: EvaluationId;
  readonly questionnaire: string;
  readonly version: number;
  readonly month: Month;
  readonly answers: Answers;
}

/** YYYY-MM-01, the first day of the month: an hour could tell who was there. */
export type Month = string;
export const monthOf = (at: Instant, zone: string): Month => `${localDay(at, zone).slice(0, 7)}-01`;

/** An agreement, or the wish to talk to somebody: about the person, kept where they are, never here. The data says which. */
export const isPersonal = ({ type, asksPerson }: Item): boolean => type === 'consent' || asksPerson !== undefined;

/** The answers an evaluation may keep: not those that are about the person, nor what was passed. */
export function impersonal({ items }: Questionnaire, answers: Answers): Answers {
  const kept = items.filter((item) => !isPersonal(item)).map(({ id }) => [id, answers[id]] as const);
  return Object.fromEntries(kept.filter(([, answer]) => answer !== null && answer !== undefined));
}
