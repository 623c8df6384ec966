// What may be published of a group without telling of one to four people in it (R118): not a count of so few, nor one that what
// stands beside it would give. A test goes over every possible set of answers of small groups, and looks for such a count.

/** No group under five is shown; nobody is nobody. */
export const FEWEST = 5;
export const isShowable = (people: number): boolean => people === 0 || people >= FEWEST;
/** Neither these people nor the rest of the group they are taken from. */
export const splitsSafely = (people: number, of: number): boolean => isShowable(people) && isShowable(of - people);

/** In whole percents. `atLeast`, `atMost`: the exact share would count one to four people. */
export interface Share {
  readonly kind: 'exactly' | 'atLeast' | 'atMost';
  readonly percent: number;
}

/** `null`: in a group under ten, one of the two sides has fewer than five people. */
export function shareOf(people: number, of: number): Share | null {
  if (of < 2 * FEWEST) return null;
  if (splitsSafely(people, of)) return { kind: 'exactly', percent: Math.round((100 * people) / of) };
  return people < FEWEST
    ? { kind: 'atMost', percent: Math.ceil((100 * FEW) / of) }
    : { kind: 'atLeast', percent: Math.floor((100 * (of - FEW)) / of) };
}
const FEW = FEWEST - 1;

/**
 * Of a group where one to four people passed the question: their share among the others, out of what does not hang on how many
 * passed. That would count those who did.
 */
export function roughShareOf(people: number, group: number): Share {
  const [most, fewest] = [group - 1, group - FEW];
  if (people < FEWEST) return { kind: 'atMost', percent: Math.ceil((100 * FEW) / fewest) };
  return { kind: 'atLeast', percent: Math.floor((100 * Math.min(people, fewest - FEW)) / most) };
}

export interface Rated {
  /** With one decimal. */
  readonly mean: number | null;
  /** Of those who gave `limit` or more. */
  readonly share: Share | null;
}
/** The ends of a scale, and where « atteint » or « d’accord » begins. */
export interface Bounds {
  readonly from: number;
  readonly limit: number;
  readonly to: number;
}

/**
 * The mean stands only where it tells nothing of one to four people. A mean of 4.8 over five is four « 5 » and one « 4 »; beside a
 * share of 100 %, the mean counts the « 4 » and the « 5 ». Where it does not stand, that must not say which of these it was.
 */
export function ratedOf(figures: readonly number[], { from, limit, to }: Bounds): Rated {
  const [of, sum] = [figures.length, figures.reduce((total, figure) => total + figure, 0)];
  if (of < FEWEST) return { mean: null, share: null };
  const high = figures.filter((figure) => figure >= limit).length;
  const share = shareOf(high, of);
  /** The least and the most the sum can be when so many are at the limit or above. */
  const ends = (people: number) =>
    [people * limit + (of - people) * from, people * to + (of - people) * (limit - 1)] as const;
  const fits = (people: number) => ends(people)[0] <= sum && sum <= ends(people)[1];
  const tells = {
    none: () => isNear(sum, of * from, of * to, 2),
    exactly: () => isNear(sum, ...ends(high), FEW),
    atMost: () => [1, 2, 3, 4].filter(fits).length < 2,
    atLeast: () => [1, 2, 3, 4].filter((few) => fits(of - few)).length < 2,
  };
  return { mean: tells[share?.kind ?? 'none']() ? null : oneDecimal(sum / of), share };
}

/** At an end itself all have said the same; so near it, only very few have not. */
const isNear = (sum: number, low: number, high: number, by: number): boolean =>
  [sum - low, high - sum].some((apart) => apart > 0 && apart <= by);

/**
 * % of 9 and 10 less % of 0 to 6, or `null`: one or two points from an end, what is missing is one or two people.
 * @param figures from 0 to 10
 */
export function recommendationOf(figures: readonly number[]): number | null {
  const of = figures.length;
  const sum = figures.filter((figure) => figure >= 9).length - figures.filter((figure) => figure <= 6).length;
  return of < FEWEST || isNear(sum, -of, of, 2) ? null : Math.round((100 * sum) / of);
}

/**
 * Counts of a question where each person chose one: those from five on. When what is left over would tell of the others (one to
 * four people in all, or four in each), the next smallest goes too, with those equal to it: their order would tell which it is.
 */
export function shownOf(counts: readonly number[]): readonly (number | null)[] {
  const hidden = counts.filter((count) => count < FEWEST);
  const left = hidden.reduce((sum, count) => sum + count, 0);
  const tells = !isShowable(left) || (left > 0 && left === hidden.length * FEW);
  const least = tells ? Math.min(...counts.filter((count) => count >= FEWEST)) : FEW;
  return counts.map((count) => (count > least ? count : null));
}

/** One decimal, halves away from zero. */
export const oneDecimal = (figure: number): number =>
  (Math.sign(figure) * Math.floor(Math.abs(figure) * 10 + 0.5 + 1e-9)) / 10;
