// Arithmetic of scores. Full precision; a limit is never missed by a rounding error.

/** Scores are decided in favour of the limit within this. */
export const TOLERANCE = 1e-9;
export const atLeast = (score: number, limit: number): boolean => score >= limit - TOLERANCE;
export const atMost = (score: number, limit: number): boolean => score <= limit + TOLERANCE;
export const equal = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** `null` of nothing, or of fewer than `needs`. */
export function meanOf(figures: readonly number[], needs = 1): number | null {
  return figures.length < Math.max(1, needs) ? null : sumOf(figures) / figures.length;
}
export const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** Of the population. */
export function deviationOf(figures: readonly number[]): number {
  const mean = meanOf(figures) ?? 0;
  return Math.sqrt(sumOf(figures.map((figure) => (figure - mean) ** 2)) / Math.max(1, figures.length));
}

export function medianOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? (sorted[half] ?? null) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** Equal scores share a rank: 1, 1, 3. In order: by score, then what was chosen among the three, then the order given. */
export function ranked(
  scores: readonly (readonly [id: string, score: number | null])[],
  top: readonly string[],
): readonly (readonly [id: string, rank: number])[] {
  const known = scores.flatMap(([id, score]) => (score === null ? [] : [{ id, score }]));
  const isAbove = (a: number, b: number) => a - b > TOLERANCE;
  const place = (id: string) => (top.includes(id) ? 0 : 1);
  return known
    .map(({ id, score }) => ({ id, rank: 1 + known.filter((other) => isAbove(other.score, score)).length }))
    .sort((a, b) => a.rank - b.rank || place(a.id) - place(b.id))
    .map(({ id, rank }) => [id, rank]);
}
