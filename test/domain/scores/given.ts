// Answers at random: mostly ratings, some « ne me concerne pas », some passed, some never given.
import fc from 'fast-check';
import { MOTIVES } from './sheet.data.ts';

const two = (n: number) => String(n).padStart(2, '0');
/** « VAL-01 », « VAL-02 »… */
export const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => prefix + two(at + 1));
const rating = (to: number) =>
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: to }) }, fc.constant('NA'), fc.constant(null));
const pair = fc.record({
  importance: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(null)),
  presence: rating(5),
});
const record = (ids: readonly string[], one: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, one])), { requiredKeys: [] });

export const motivationAnswers = fc
  .tuple(
    record(numbered('MOT-A', 18), rating(7)),
    record(numbered('MOT-B', 20), pair),
    fc.subarray([...MOTIVES], { maxLength: 3 }),
  )
  .map(([a, b, top]): Record<string, unknown> => ({ ...a, ...b, 'MOT-TOP': top }));
export const valuesAnswers = record(numbered('VAL-', 30), rating(6));
