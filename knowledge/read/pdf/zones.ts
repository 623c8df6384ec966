// The order a page is read in: a column from top to bottom, then the next, but for what stands across them.

/** A segment, or a table drawn at its place. */
export interface Placed {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}
/** Lines of a column, at least, to be one; and their letters, on average: less is a table. */
const LINES = 5;
const LETTERS = 22;
const FULL = 0.6;

/** In the order they are read, each zone from top to bottom. */
export function zonesOf<T extends Placed>(placed: readonly T[]): readonly (readonly T[])[] {
  const split = gutterOf(placed);
  if (!split) return placed.length > 0 ? [sorted(placed)] : [];
  const { x, top, bottom } = split;
  const inside = placed.filter(({ y }) => y >= top && y <= bottom);
  return [
    ...zonesOf(placed.filter(({ y }) => y < top)),
    ...zonesOf(inside.filter((one) => one.right <= x)),
    ...zonesOf(inside.filter((one) => one.right > x)),
    ...zonesOf(placed.filter(({ y }) => y > bottom)),
  ];
}

const sorted = <T extends Placed>(placed: readonly T[]): readonly T[] =>
  [...placed].sort((a, b) => a.y - b.y || a.x - b.x);

/** Where two columns of text part, and how far down they go. */
function gutterOf(
  placed: readonly Placed[],
): { readonly x: number; readonly top: number; readonly bottom: number } | null {
  const starts = [...new Set(placed.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  for (const start of starts) {
    const x = start - 1;
    const right = placed.filter((one) => Math.abs(one.x - start) <= 3 && one.text !== '');
    if (right.length < LINES) continue;
    const across = placed.filter((one) => one.x < x && one.right > x).map(({ y }) => y);
    const [top, bottom] = longest(
      right.map(({ y }) => y),
      across,
    );
    const between = placed.filter(({ y }) => y >= top - 2 && y <= bottom + 2);
    const sides = [between.filter((one) => one.right <= x), between.filter((one) => one.x >= x)];
    if (sides.every(isText)) {
      const ys = between.map(({ y }) => y);
      return { x, ...stretched(placed, x, { top: Math.min(...ys), bottom: Math.max(...ys) }) };
    }
  }
  return null;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}
/** One column may be longer than the other: it goes on line by line, as long as nothing stands across. */
function stretched(placed: readonly Placed[], x: number, span: Span): Span {
  const near = placed.filter(({ right, x: left, size, y }) => {
    const away = Math.max(span.top - y, y - span.bottom);
    return (right <= x || left >= x) && away > 0 && away <= 2 * size;
  });
  if (near.length === 0) return span;
  const ys = near.map(({ y }) => y);
  return stretched(placed, x, { top: Math.min(span.top, ...ys), bottom: Math.max(span.bottom, ...ys) });
}

/** The longest stretch of the page where these lines are, and nothing across. */
function longest(lines: readonly number[], across: readonly number[]): readonly [top: number, bottom: number] {
  const runs: number[][] = [[]];
  let last = Number.NEGATIVE_INFINITY;
  for (const y of [...lines].sort((a, b) => a - b)) {
    if (across.some((bar) => bar > last && bar < y)) runs.push([]);
    runs.at(-1)?.push(y);
    last = y;
  }
  const most = runs.reduce((a, b) => (b.length > a.length ? b : a));
  return [most[0] ?? 0, most.at(-1) ?? 0];
}

/** Lines that mostly fill their column: cells of a table do not. */
function isText(side: readonly Placed[]): boolean {
  if (side.length < LINES) return false;
  const left = Math.min(...side.map(({ x }) => x));
  const width = Math.max(...side.map(({ right }) => right)) - left;
  const full = side.filter((one) => one.right - one.x >= width * FULL).length;
  const letters = side.reduce((sum, { text }) => sum + text.length, 0) / side.length;
  return letters >= LETTERS && full >= side.length * FULL;
}
