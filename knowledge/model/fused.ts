/** What softens the head of a ranking: the usual constant of reciprocal rank fusion. */
const SOFT = 60;

/** Several rankings of the same things → one: what is well placed in all comes first (reciprocal rank fusion). */
export function fused<T>(...rankings: readonly (readonly T[])[]): readonly T[] {
  const scores = new Map<T, number>();
  for (const ranking of rankings)
    for (const [rank, one] of ranking.entries()) scores.set(one, (scores.get(one) ?? 0) + 1 / (SOFT + rank));
  return [...scores].sort(([, a], [, b]) => b - a).map(([one]) => one);
}
