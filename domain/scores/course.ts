// How a questionnaire was filled, from when each answer was given (R34): the pace, the pauses, what was changed after the end.
import { isPaired, isRated, type Questionnaire } from '../questionnaire.ts';
import { between, type Instant } from '../time.ts';
import type { Course } from './flags.ts';

/** One version of one answer, as it was given. `item`: of a statement with two ratings, the statement. */
export interface Given {
  readonly item: string;
  readonly key: string;
  /** From 1. */
  readonly version: number;
  readonly at: Instant;
}

/** `given`: every version, the oldest first. `endedAt`: when it was first sent; `null` before. */
export function courseOf({ items }: Questionnaire, given: readonly Given[], endedAt: Instant | null): Course {
  const ratings = new Set(items.filter((item) => isRated(item) || isPaired(item)).map(({ id }) => id));
  const rated = given.filter(({ item }) => ratings.has(item));
  const inTime = rated.filter(({ at }) => endedAt === null || at <= endedAt);
  const late = rated.filter(({ at, version }) => endedAt !== null && at > endedAt && version > 1);
  const [first, last] = [inTime[0]?.at, inTime.at(-1)?.at];
  return {
    order: items.map(({ id }) => id),
    seconds: paceOf(given, ratings),
    revised: new Set(late.map(({ item }) => item)).size,
    ...(first === undefined || last === undefined ? {} : { firstAt: first, lastAt: last }),
  };
}

/** The time of a page, shared by its ratings: from the answers before to its own. A correction tells nothing of the pace. */
function paceOf(given: readonly Given[], ratings: ReadonlySet<string>): readonly number[] {
  const moments = [...new Set(given.map(({ at }) => at))].sort();
  return moments.slice(1).flatMap((at, place) => {
    const page = given.filter((one) => one.at === at && one.version === 1 && ratings.has(one.item));
    const seconds = between(moments[place] ?? at, at) / 1_000;
    return page.map(() => seconds / page.length);
  });
}
