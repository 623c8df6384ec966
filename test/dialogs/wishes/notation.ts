// What was read of a message, in one line: « 2026-12-08 · tue 18:00.. · onsite vincennes ».
import type { WishesRead } from '../../../dialogs/wishes/index.ts';
import type { Window } from '../../../domain/wishes.ts';

const DAYS = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Days `from..until`, refused ones after `-`; windows by day (`any`: of any day): `=18:00` starts then, `18:00..` or later,
 * `12:00-14:00` begins and ends within, `17:30~18:30` begins within. `nothing` when it is not about it.
 */
export function noted({ wishes, ask, pick, unknown, adds, frees, isAboutIt }: WishesRead): string {
  const { days, notDays, notWeekdays, windows, mode, places } = wishes;
  const said = [
    adds ? '+' : '',
    days === undefined
      ? ''
      : days.from === days.until && days.from !== null
        ? days.from
        : `${days.from ?? ''}..${days.until ?? ''}`,
    notDays === undefined || notDays.length === 0
      ? ''
      : `-${notDays.length > 3 ? `${notDays[0]}..${notDays.at(-1)}` : notDays.join(' -')}`,
    notWeekdays === undefined ? '' : notWeekdays.map((day) => `-${DAYS[day]}`).join(' '),
    windows === undefined ? '' : windows.length === 0 ? 'any time' : grouped(windows),
    mode === undefined ? '' : (mode ?? 'onsite or remote'),
    places === undefined ? '' : places.length > 4 ? `${places.length} places` : places.join(' '),
    ...frees.map((one) => `any ${one}`),
    ask === null ? '' : `${ask}?`,
    pick === null ? '' : `#${pick}`,
    ...unknown.map((one) => `unknown: ${one}`),
  ];
  return isAboutIt ? said.filter((part) => part !== '').join(' · ') : 'nothing';
}

/** Days with the same hours together. */
function grouped(windows: readonly Window[]): string {
  const groups = new Map<string, string[]>();
  for (const window of windows) {
    const day = window.weekday === null ? 'any' : (DAYS[window.weekday] ?? '');
    groups.set(hours(window), [...(groups.get(hours(window)) ?? []), day]);
  }
  return [...groups].map(([part, days]) => `${days.join(' ')}${part}`).join(', ');
}
const time = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
function hours({ from, to, endsBy }: Window): string {
  if (endsBy !== null) return from === 0 ? ` ..${time(endsBy)}` : ` ${time(from)}-${time(endsBy)}`;
  if (to === 1439) return from === 0 ? '' : ` ${time(from)}..`;
  return from === to ? ` =${time(from)}` : ` ${time(from)}~${time(to)}`;
}
