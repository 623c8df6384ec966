// Group statistics of the evaluations, as the server says them (R118): domain/statistics.ts, and nothing of anybody.
import { z } from 'zod';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const people = z.int().min(5);
const percent = z.int().min(0).max(100);

/** The last version of each is read; its items never change their ids. */
export const EVALUATIONS = ['evaluation-hot', 'evaluation-cold'] as const;
export type EvaluationName = (typeof EVALUATIONS)[number];

/** `year`: of the month in which it was given, in the provider's time zone. Without it, the present one. */
export const EvaluationsQuery = z.object({
  questionnaire: z.enum(EVALUATIONS),
  year: z.coerce.number().int().min(2000).max(2999).optional(),
});

export const Share = z.object({ kind: z.enum(['exactly', 'atLeast', 'atMost']), percent }).readonly();
export type Share = z.output<typeof Share>;

/** `answers: null`: fewer than five, or so many that the others would be counted. */
const row = { id: z.string(), label: z.string(), answers: people.nullable() };
const rates = { ...row, mean: z.number().min(1).max(5).nullable(), share: Share.nullable() };

export const EvaluationFigures = z
  .object({
    kind: z.literal('statistics'),
    answers: people,
    invited: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('known'), people, percent }).readonly(),
      z.object({ kind: z.literal('close'), percentAtLeast: percent }).readonly(),
      z.object({ kind: z.literal('unknown') }).readonly(),
    ]),
    scales: list(z.object(rates).readonly()),
    recommendations: list(z.object({ ...row, score: z.int().min(-100).max(100).nullable() }).readonly()),
    rates: list(z.object({ ...rates, scale: z.string(), reverse: z.boolean() }).readonly()),
    choices: list(
      z
        .object({
          ...row,
          several: z.boolean(),
          options: list(z.object({ id: z.string(), label: z.string(), people: people.nullable() }).readonly()),
        })
        .readonly(),
    ),
    words: list(z.object({ id: z.string(), label: z.string(), texts: list(z.string()).nullable() }).readonly()),
  })
  .readonly();
export type EvaluationFigures = z.output<typeof EvaluationFigures>;

export const Evaluations = z
  .object({
    questionnaire: z.enum(EVALUATIONS),
    year: z.int(),
    /** Those that can be asked for, whether there is anything in them or not; the present one first. */
    years: list(z.int()),
    figures: z.discriminatedUnion('kind', [
      EvaluationFigures.unwrap(),
      z.object({ kind: z.literal('tooFew') }).readonly(),
    ]),
  })
  .readonly();
export type Evaluations = z.output<typeof Evaluations>;
