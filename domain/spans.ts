// Stretches of time in milliseconds since 1970, from the first up to the second, which is not part of it.
import type { Period } from './agenda.ts';

export interface Span {
  readonly from: number;
  readonly until: number;
}

export const spanOf = ({ from, until }: Period): Span => ({ from: Date.parse(from), until: Date.parse(until) });
export const widened = ({ from, until }: Span, by: number): Span => ({ from: from - by, until: until + by });

/** In order, none touching another; empty ones are left out. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.until)
      out[out.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    else out.push(span);
  }
  return out;
}

/** What is left of `spans` beside `taken`; both as `merged` gives them. */
export function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let next = 0;
  for (const { from, until } of spans) {
    while ((taken[next]?.until ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    let left = from;
    for (let at = next; left < until; at += 1) {
      const { from: start, until: end } = taken[at] ?? { from: until, until };
      if (start > left) out.push({ from: left, until: Math.min(start, until) });
      left = Math.max(left, end);
    }
  }
  return out;
}
