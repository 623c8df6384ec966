// Numbers with what they measure: said once, a unit holds for its neighbours. On text as `plain` gives it.
import type { Figure } from './figures.ts';
import { unitAfter, unitBefore } from './units.ts';

const NUMBER = /\d{1,3}(?:[ .]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;
const SUFFIX = /^ ?(?:er|ere|e|eme|nd|nde|ieme|st|rd|th)\b/;
/** Between two numbers of one unit. */
const RANGE = /^ ?(?:a|-|to|et jusqu'a|jusqu'a|up to) ?$/;
const LISTED = /^ ?(?:,|et|ou|and|or|&|, ?et|, ?ou) ?$/;
const MINUTES = 60;

export const numbersIn = (text: string): readonly Figure[] =>
  [...text.matchAll(NUMBER)].map(({ 0: written, index }) => figure(text, written, index));

function figure(text: string, written: string, from: number): Figure {
  const end = from + written.length;
  const suffix = SUFFIX.exec(text.slice(end))?.[0] ?? '';
  const after = unitAfter(text.slice(end + suffix.length));
  const before = unitBefore(text.slice(0, from));
  const value = String(numeric(written) + (after.minutes ?? 0) / MINUTES);
  const to = end + suffix.length + after.length;
  // « le 11e jour ouvré » is not « le 11e jour ».
  if (suffix) return { kind: 'rank', value, unit: after.unit || after.noun, from, to };
  if (after.unit)
    return { kind: after.unit.startsWith('euro') ? 'amount' : 'measure', value, unit: after.unit, from, to };
  if (before.euro > 0) return { kind: 'amount', value, unit: `euro${after.tax}`, from: from - before.euro, to };
  if (before.rank) return { kind: 'rank', value, unit: before.rank, from, to };
  return { kind: 'count', value, unit: '', from, to };
}

/** « 2 400,50 » is 2400.5 and « 09 » is 9. */
const numeric = (written: string): number => {
  const grouped = /^\d{1,3}(?:[ .]\d{3})+/.test(written) ? written.replace(/[ .](?=\d{3})/g, '') : written;
  return Number(grouped.replace(',', '.'));
};

/** « 8 à 14 semaines », « semaines 2 à 3 », « Paris 01, 06 et 08 »; and which ones are the two ends of a range. */
export function linked(figures: readonly Figure[], text: string): readonly Figure[] {
  const between = (at: number): string => text.slice(figures[at]?.to ?? 0, figures[at + 1]?.from ?? 0);
  const isJoined = (at: number): boolean => RANGE.test(between(at)) || LISTED.test(between(at));
  const out = [...figures];
  for (let at = out.length - 2; at >= 0; at -= 1) {
    const [one, next] = [out[at], out[at + 1]];
    if (one?.kind === 'count' && isMeasured(next) && isJoined(at))
      out[at] = { ...one, kind: next.kind, unit: next.unit };
  }
  for (let at = 1; at < out.length; at += 1) {
    const [before, one] = [out[at - 1], out[at]];
    if (before?.kind === 'rank' && one?.kind === 'count' && isJoined(at - 1))
      out[at] = { ...one, kind: 'rank', unit: before.unit };
  }
  return out.map((one, at) => {
    const other = [at + 1, at - 1].find(
      (near) => out[near]?.unit === one.unit && RANGE.test(between(Math.min(at, near))),
    );
    return inMinutes(other === undefined ? one : { ...one, range: other });
  });
}
const isMeasured = (figure: Figure | undefined): figure is Figure =>
  figure?.kind === 'measure' || figure?.kind === 'amount';

/** « 1 h 30 » is 90 minutes. */
const inMinutes = (figure: Figure): Figure =>
  figure.unit === 'h'
    ? { ...figure, unit: 'minute', value: String(Math.round(Number(figure.value) * MINUTES)) }
    : figure;
