// What the intake already says of when and where: INT-H4 (on site, visio), INT-H5 (place), INT-H6 (moments of the week).
import type { Weekday } from '../../domain/agenda.ts';
import { NO_WISHES, type Window, type Wishes } from '../../domain/wishes.ts';
import { DAYS, MOMENTS, WEEK } from '../moments.ts';
import { MOMENT_HOURS, on, tidied, WHOLE_DAY } from './windows.ts';

/** `answers`: by question, as stored. What is missing, passed or no longer an option says nothing. */
export function wishesOfIntake({
  'INT-H4': setting,
  'INT-H5': place,
  'INT-H6': moments,
}: Readonly<Record<string, unknown>>): Wishes {
  const mode = setting === 'a' ? 'onsite' : setting === 'b' ? 'remote' : null;
  const isPlace = typeof place === 'string' && place !== 'autre' && mode !== 'remote'; // « autre »: none of these places
  return { ...NO_WISHES, windows: windowsOf(moments), mode, places: isPlace ? [place] : [] };
}

function windowsOf(moments: unknown): readonly Window[] {
  const chosen = Array.isArray(moments) ? WEEK.filter((moment) => moments.includes(moment)) : [];
  const perDay = DAYS.map((day) => MOMENTS.filter((moment) => chosen.includes(`${day}-${moment}`)));
  const alike = new Set(perDay.map((some) => some.join())).size === 1;
  return tidied(
    perDay.flatMap((some, at) => {
      const weekday = alike ? null : ((at + 1) as Weekday); // `as`: Monday to Friday
      return some.length === MOMENTS.length
        ? [on(weekday, WHOLE_DAY)]
        : some.map((one) => on(weekday, MOMENT_HOURS[one]));
    }),
  );
}
