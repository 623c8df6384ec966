// What was wished before and what is said now, together. What is said wins; what it says nothing of stays; what of the old can
// no longer be with the new gives way: « le mardi soir », then « le jeudi 10 décembre », is that Thursday, in the evening.
import type { Weekday } from '../../domain/agenda.ts';
import type { Window, Wishes } from '../../domain/wishes.ts';
import { allowed, asDays, type Days, isoWeekday, listed } from './days-said.ts';
import type { WishesRead } from './read.ts';
import { type Hours, isWholeDay, on, tidied, WHOLE_DAY, without } from './windows.ts';

/** Said twice is said once: `merge(merge(before, said), said)` is `merge(before, said)`. */
export function mergeWishes(before: Wishes, said: WishesRead): Wishes {
  const old = freed(before, said);
  const named = weekdaysNamed(said);
  const notWeekdays = [...new Set([...old.notWeekdays, ...(said.wishes.notWeekdays ?? [])])]
    .filter((weekday) => !named.includes(weekday))
    .sort();
  const days = daysTogether(old, said);
  const possible = allowed(days)?.filter((day) => !notWeekdays.some((one) => one === isoWeekday(day)));
  const daysNow = said.wishes.days ? possible : undefined;
  const stillWished = fitting(withoutWeekdays(old.windows, notWeekdays), daysNow);
  const windows = fitting(withoutWeekdays(windowsTogether(stillWished, said), notWeekdays), daysNow);
  const none =
    possible !== undefined && (possible.length === 0 || (windows.length > 0 && !windows.some(fits(possible))));
  const left = none && !said.wishes.days ? daysForgotten(days) : days; // « mardi 8 à 18 h », then « jeudi »
  return { windows, ...left, notWeekdays, ...whereTogether(old, said) };
}

function freed(before: Wishes, { wishes, frees }: WishesRead): Wishes {
  const anyDay = frees.includes('day') || (wishes.days?.from === null && wishes.days.until === null);
  const ofDays: Wishes = anyDay
    ? { ...before, days: { from: null, until: null }, notDays: [], notWeekdays: [], windows: loose(before.windows) }
    : before;
  return frees.includes('hour')
    ? { ...ofDays, windows: tidied(weekdaysOf(ofDays.windows).map((weekday) => on(weekday, WHOLE_DAY))) }
    : ofDays;
}

/** Days that somebody names are no longer refused. */
function weekdaysNamed({ wishes, refused }: WishesRead): readonly Weekday[] {
  const ofDays = wishes.days ? (listed(saidDays(wishes)) ?? []).map((day) => isoWeekday(day) as Weekday) : []; // `as`: 1 to 7
  const ofWindows = refused.length > 0 ? [] : (wishes.windows ?? []).flatMap(({ weekday }) => weekday ?? []);
  return [...ofDays, ...ofWindows].filter((weekday) => !wishes.notWeekdays?.includes(weekday));
}
const saidDays = ({ days = { from: null, until: null }, notDays = [] }: Partial<Wishes>): Days => ({ days, notDays });

function daysTogether(old: Wishes, { wishes, adds }: WishesRead): Days {
  if (!wishes.days) return { days: old.days, notDays: union(old.notDays, wishes.notDays ?? []) };
  const said = saidDays(wishes);
  const added = adds ? daysAdded(old, said) : null;
  if (added) return added;
  const same = old.days.from === said.days.from && old.days.until === said.days.until;
  const between = (day: string) => day >= (old.days.from ?? '') && day <= (old.days.until ?? '');
  const kept = same || !listed(old) ? old.notDays : old.notDays.filter((day) => !between(day)); // what lay between two days said
  const singly = listed(said) ?? [];
  return { days: said.days, notDays: union(kept, said.notDays).filter((day) => !singly.includes(day)) };
}
/** « aussi le 10 », « aussi la semaine prochaine »: a stretch does not bring back the days refused within it, a day said does. */
function daysAdded(old: Wishes, said: Days): Days | null {
  const now = allowed(said);
  if (now === null) return null;
  const wanted = listed(said) ? now : now.filter((day) => !old.notDays.includes(day));
  const all = [...(allowed(old) ?? []), ...wanted];
  const { days, notDays } = asDays(all) ?? said;
  return { days, notDays: union(notDays, [...old.notDays, ...said.notDays]).filter((day) => !all.includes(day)) };
}
const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort();

const weekdaysOf = (windows: readonly Window[]): readonly (Weekday | null)[] => [
  ...new Set(
    windows.some(({ weekday }) => weekday === null) || windows.length === 0
      ? [null]
      : windows.map((one) => one.weekday),
  ),
];
const hoursOf = (windows: readonly Window[]): readonly Hours[] => windows.filter((one) => !isWholeDay(one));
const crossed = (weekdays: readonly (Weekday | null)[], hours: readonly Hours[]): readonly Window[] =>
  tidied(weekdays.flatMap((weekday) => hours.map((part) => on(weekday, part))));
/** The same hours, any day. */
const loose = (windows: readonly Window[]): readonly Window[] => crossed([null], hoursOf(windows));

function windowsTogether(
  old: readonly Window[],
  { wishes: { windows: said }, refused, adds }: WishesRead,
): readonly Window[] {
  if (said === undefined) return old;
  if (refused.length > 0) {
    const left = without(old, refused);
    return left.length > 0 ? left : crossed(weekdaysOf(old), said);
  }
  const now = completed(old, said);
  if (!adds || old.length === 0 || said.length === 0) return now;
  const both = tidied([...old, ...now]);
  return both.length > 0 ? both : [on(null, WHOLE_DAY)]; // all that can be: not the same as nothing said yet
}
/** A day alone has the hours said before; hours alone, the days said before. */
function completed(old: readonly Window[], said: readonly Window[]): readonly Window[] {
  const hours = hoursOf(old);
  if (said.length === 0) return said;
  if (hours.length > 0 && said.every((one) => one.weekday !== null && isWholeDay(one)))
    return crossed(weekdaysOf(said), hours);
  return said.every((one) => one.weekday === null) ? crossed(weekdaysOf(old), said) : said;
}

function withoutWeekdays(windows: readonly Window[], refused: readonly Weekday[]): readonly Window[] {
  const left = windows.filter(({ weekday }) => weekday === null || !refused.includes(weekday));
  return left.length > 0 ? left : loose(windows);
}

const fits =
  (days: readonly string[]) =>
  ({ weekday }: Window): boolean =>
    weekday === null || days.some((day) => isoWeekday(day) === weekday);
/** Those that the days said now leave possible; the hours stay when none is of a day of the week among them. */
function fitting(windows: readonly Window[], days: readonly string[] | undefined): readonly Window[] {
  const possible = days === undefined ? windows : windows.filter(fits(days));
  return possible.length > 0 ? possible : loose(windows);
}

function daysForgotten(days: Days): Days {
  const { from, until } = days.days;
  const between = (day: string) => listed(days) !== null && day >= (from ?? '') && day <= (until ?? '');
  return { days: { from: null, until: null }, notDays: days.notDays.filter((day) => !between(day)) };
}

function whereTogether(old: Wishes, { wishes: { mode, places }, adds }: WishesRead): Pick<Wishes, 'mode' | 'places'> {
  if (adds && mode !== undefined)
    return {
      mode: mode === old.mode ? mode : null,
      places: mode === 'remote' && old.mode === 'remote' ? [] : union(old.places, places ?? []),
    };
  return { mode: mode === undefined ? old.mode : mode, places: mode === 'remote' ? [] : (places ?? old.places) };
}
