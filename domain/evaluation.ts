// What is kept of somebody's evaluation, once it is nobody's any more (R67, R118, R146).
import type { EvaluationId } from './ids.ts';
import type { Answers } from './questionnaire.ts';
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

/** They call for a person (a difficulty, a contact in six months, an appointment): kept where that person is, never here. */
const PERSONAL = ['EVC-O3', 'EVC-O4', 'EVF-O2'];
export const callsForSomebody = (item: string): boolean => PERSONAL.includes(item);

/** The answers an evaluation may keep: not those that call for a person, nor what was passed. */
export const impersonal = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([item, answer]) => !callsForSomebody(item) && answer !== null));
