// A delay the documents state, applied to a day by the rules of domain/: « 11e jour ouvré après le rendez-vous » and the 2 April make
// a date. Nothing is computed from a delay the documents do not hold.

import { plusDays, plusMonths } from '../../domain/calendar/days.ts';
import { type Calendar, holidayOn } from '../../domain/holidays.ts';
import { workingDaysAfter } from '../../domain/working-days.ts';
import { folded } from '../french/words.ts';

export interface Delay {
  readonly count: number;
  readonly unit: 'working days' | 'days' | 'weeks' | 'months' | 'years';
  readonly side: 'after' | 'before';
}
export interface Reckoned {
  readonly delay: Delay;
  readonly from: string;
  readonly day: string;
  /** Those that fell on a working day, and were not counted. */
  readonly holidays: readonly { readonly day: string; readonly name: string }[];
}

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
  trente: 30,
};
const DELAY = new RegExp(
  `\\b(\\d+|${Object.keys(NUMBERS).join('|')}) ?(?:er|e|eme)? ?(jours? ouvres?|jours? ouvrables?|jours?|semaines?|mois|ans?)\\b(?:,? \\w+){0,2}?,? (apres|avant|a compter|a l'issue|suivant|a partir|des)\\b`,
);

/** The first delay a text states from an event, or to it; and what it says of both. `null`: none. */
export function delayIn(text: string): (Delay & { readonly event: string; readonly rest: string }) | null {
  const plain = folded(text)
    .toLowerCase()
    .replace(/[\s()]+/g, ' ');
  const found = DELAY.exec(plain);
  if (!found) return null;
  const count = NUMBERS[found[1] ?? ''] ?? Number(found[1]);
  const [event = ''] = plain.slice(found.index + found[0].length).split(/[.;:,]/);
  const rest = plain.slice(0, found.index) + plain.slice(found.index + found[0].length + event.length);
  return { count, unit: unitOf(found[2] ?? ''), side: found[3] === 'avant' ? 'before' : 'after', event, rest };
}

function unitOf(words: string): Delay['unit'] {
  if (/ouvr/.test(words)) return 'working days';
  if (/^jour/.test(words)) return 'days';
  if (/^semaine/.test(words)) return 'weeks';
  return words === 'mois' ? 'months' : 'years';
}

/** `from`: YYYY-MM-DD, never counted itself. */
export function reckoned(delay: Delay, from: string, calendar: Calendar): Reckoned {
  if (delay.unit !== 'working days') return { delay, from, day: shifted(delay, from), holidays: [] };
  const day = delay.side === 'after' ? lastOf(from, delay.count, calendar) : latestBefore(from, delay.count, calendar);
  const [first, last] = day < from ? [day, from] : [from, day];
  const holidays = [];
  for (let at = plusDays(first, 1); at <= last; at = plusDays(at, 1)) {
    const name = holidayOn(at, calendar);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (name !== null && weekday !== 0 && weekday !== 6) holidays.push({ day: at, name });
  }
  return { delay, from, day, holidays };
}

const lastOf = (from: string, count: number, calendar: Calendar): string =>
  workingDaysAfter(from, count, calendar).at(-1)?.day ?? from;

/** The last day from which the delay is over in time: « jusqu’à 11 jours ouvrés avant » (R41). */
function latestBefore(to: string, count: number, calendar: Calendar): string {
  let day = plusDays(to, -1);
  while (lastOf(day, count, calendar) > to) day = plusDays(day, -1);
  return day;
}

function shifted({ count, unit, side }: Delay, from: string): string {
  const signed = side === 'after' ? count : -count;
  if (unit === 'days' || unit === 'weeks') return plusDays(from, unit === 'weeks' ? signed * 7 : signed);
  return plusMonths(from, unit === 'years' ? signed * 12 : signed);
}
