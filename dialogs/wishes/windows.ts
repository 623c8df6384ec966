// Parts of a day: put together, taken away from each other, in one form. A window is one of five: the whole day, « à 18 h »,
// « après 18 h », « entre 12 h et 14 h » (begins and ends within), « vers 18 h » (begins within).
import type { Minute, Weekday } from '../../domain/agenda.ts';
import type { Window } from '../../domain/wishes.ts';

export type Hours = Omit<Window, 'weekday'>;

/** The last minute at which something can start. */
export const LAST: Minute = 1439;
export const WHOLE_DAY: Hours = { from: 0, to: LAST, endsBy: null };
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const at = (minute: Minute): Hours => ({ from: minute, to: minute, endsBy: null });
export const after = (minute: Minute): Hours => ({ from: minute, to: LAST, endsBy: null });
/** « avant 10 h » is over by then: somebody leaves at that time. */
export const until = (minute: Minute): Hours => within(0, minute);
export const within = (from: Minute, to: Minute): Hours => ({ from, to, endsBy: to });
export const starting = (from: Minute, to: Minute): Hours => ({ from, to, endsBy: null });

/**
 * The moments of a day. A session lies within its moment, start to end: somebody free in the morning is not at 12 h 30, and
 * who comes at midday has work before and after. The evening begins at 18 h, not 17 h 30: « après le travail » must not need
 * leaving early, for which an employer would want a reason (INT-C5); who can come at 17 h 30 says so.
 */
export const MOMENT_HOURS = {
  matin: within(480, 720),
  midi: within(720, 840),
  aprem: within(840, 1080),
  soir: within(1080, 1260),
} as const satisfies Record<string, Hours>;

export const isWholeDay = ({ from, to, endsBy }: Hours): boolean => from === 0 && to === LAST && endsBy === null;
export const isOpen = ({ to, endsBy }: Hours): boolean => to === LAST && endsBy === null;
export const on = (weekday: Weekday | null, { from, to, endsBy }: Hours): Window => ({ weekday, from, to, endsBy });

/** In one form: each once, those that touch as one, in the order of the week. What leaves any time free is no window at all. */
export function tidied(windows: readonly Window[]): readonly Window[] {
  const kept: Window[] = [];
  for (const window of [...windows].sort(byTime)) {
    if (kept.some((one) => one.weekday === window.weekday && isWholeDay(one))) continue;
    const last = kept.at(-1);
    const joined = last && last.weekday === window.weekday ? join(last, window) : null;
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(window);
  }
  return kept.some((one) => one.weekday === null && isWholeDay(one)) ? [] : kept;
}
const byTime = (a: Window, b: Window): number =>
  (a.weekday ?? 0) - (b.weekday ?? 0) ||
  rank(a) - rank(b) ||
  a.from - b.from ||
  a.to - b.to ||
  (a.endsBy ?? 9999) - (b.endsBy ?? 9999);
/** Stretches first: they may join. */
const isStretch = (hours: Hours): boolean => isOpen(hours) || hours.endsBy !== null;
const rank = (hours: Hours): number => (isStretch(hours) ? 0 : 1);

function join(a: Window, b: Window): Window | null {
  if (a.from === b.from && a.to === b.to && a.endsBy === b.endsBy) return a;
  if (!isStretch(a) || !isStretch(b) || b.from > (a.endsBy ?? LAST)) return null;
  const from = Math.min(a.from, b.from);
  return on(a.weekday, isOpen(a) || isOpen(b) ? after(from) : within(from, Math.max(a.to, b.to)));
}

/** Each without what is refused: « pas le matin », « pas le mardi midi ». */
export const without = (windows: readonly Window[], refused: readonly Window[]): readonly Window[] =>
  tidied(
    refused.reduce<readonly Window[]>(
      (left, one) => left.flatMap((window) => lessOne(window, one)),
      windows.length > 0 ? windows : [on(null, WHOLE_DAY)],
    ),
  );

function lessOne(window: Window, refused: Window): readonly Window[] {
  if (refused.weekday !== null && window.weekday === null)
    return WEEKDAYS.flatMap((weekday) => lessOne({ ...window, weekday }, refused));
  if (refused.weekday !== null && refused.weekday !== window.weekday) return [window];
  const begin = refused.from;
  const end = refused.endsBy ?? (refused.to === LAST ? LAST + 1 : refused.to + 60); // « pas à 18 h »: nor at 18 h 30
  const last = window.endsBy ?? window.to;
  if (last < begin || window.from >= end) return [window];
  const left = window.from < begin ? [on(window.weekday, upTo(window, begin))] : [];
  const right = last >= end && !(window.endsBy === end) ? [{ ...window, from: Math.max(window.from, end) }] : [];
  return [...left, ...right];
}
const upTo = (window: Hours, minute: Minute): Hours =>
  isStretch(window) ? within(window.from, minute) : starting(window.from, minute - 1);
