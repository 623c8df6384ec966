// Days in the words of the person: « le 8 », « mardi 8/12 », « lundi prochain », « les jeudis ». What names one day is left to
// dates.ts; here it is found within a sentence. Stretches of days are made from them in spans.ts.
import type { Weekday } from '../../domain/agenda.ts';
import { addDays, type Day, isDay, MONTHS, readDay, WEEKDAYS, weekdayOf } from '../dates.ts';
import { bare } from '../french.ts';
import { dayMark, type Row, rewritten, unknownMark, weekdayMark } from './marks.ts';

export const MONTH =
  'janvier|janv|jan|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec';
export const YEAR = '20\\d\\d';
const NAME = WEEKDAYS.join('|');

/** Days and dates; then, once stretches are made (spans.ts), the days of the week that are left. */
export const markDates = (said: string, today: Day): string => rewritten(said, [...dates(today), ...nearby(today)]);
export const markWeekdays = (said: string): string => rewritten(said, WEEKLY);

function dates(today: Day): readonly Row[] {
  const day = (...parts: readonly string[]): string => dayOrNot(parts.filter((part) => part !== '').join(' '), today);
  // « du 8 au 15 décembre », « le 8, le 9 ou le 10 décembre »: the month is that of the last one
  const sharesMonth: Row = [
    `(\\d{1,2})(?:er)? (au|a|et|ou|,)((?: le)?(?: (?:${NAME}))?)(?= (\\d{1,2})(?:er)? (${MONTH})(?: (${YEAR}))? )`,
    (first, link, article, last, month, year) =>
      Number(first) < Number(last)
        ? `${first} ${month} ${year} ${link}${article}`
        : `${first} ${monthBefore(month, year)} ${link}${article}`,
  ];
  return [
    ['(\\d{4}-\\d\\d-\\d\\d)', (iso) => (isDay(iso) ? dayMark(iso) : unknownMark(iso))],
    ...[1, 2, 3, 4].map(() => sharesMonth),
    [
      `(?:(${NAME})s? )?(?:le )?(?:(\\d{1,2})(?:er)?|premier) (${MONTH})(?: (?:, )?(${YEAR}))?`,
      (weekday, date, month, year) => day(weekday, date || '1', month, year),
    ],
    [
      `(?:(${NAME})s? )?(?:le )?(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d\\d))?`,
      (weekday, date, month, year) => {
        const name = MONTHS[Number(month) - 1];
        return name === undefined ? null : day(weekday, date, bare(name), year.length === 2 ? `20${year}` : year);
      },
    ],
  ];
}

function monthBefore(month: string, year: string): string {
  const at = MONTHS.findIndex((name) => bare(name).startsWith(month));
  const ofLastYear = at === 0 && year !== '' ? String(Number(year) - 1) : year;
  return `${bare(MONTHS[(at + 11) % 12] ?? month)} ${ofLastYear}`;
}

/** A past day with its year is a day all the same: the button of last month says one. */
function dayOrNot(said: string, today: Day): string {
  const read = readDay(said, today, 'ahead');
  return read.kind === 'day' || read.kind === 'wrongSide' ? dayMark(read.day) : unknownMark(spelt(said));
}

/** Said back to the person: « 31 février ». */
const spelt = (said: string): string =>
  said.replace(
    new RegExp(`(?<= )(?:${MONTH})(?= |$)`),
    (name) => MONTHS.find((one) => bare(one).startsWith(name)) ?? name,
  );

function nearby(today: Day): readonly Row[] {
  const ahead = (name: string): number => (WEEKDAYS.indexOf(name) - weekdayOf(today) + 7) % 7 || 7;
  const inDays = (count: number): string => dayMark(addDays(today, count));
  return [
    ['apres demain', inDays(2)],
    ['demain', inDays(1)],
    ['aujourd hui', inDays(0)],
    ['(?:avant )?hier', unknownMark('hier')],
    ['cet?(?= (?:soir|matin|midi|aprem|apres midi) )', inDays(0)],
    // Of next week, or this very one? People do not agree: both are offered. It is one day when this week's is past.
    [
      `(${NAME}) (?:prochain|qui vient)`,
      (name) => (WEEKDAYS.indexOf(name) > weekdayOf(today) ? `${inDays(ahead(name))} ou ` : '') + nextWeek(name, today),
    ],
    [`(${NAME}) en (?:huit|8)`, (name) => inDays(ahead(name) + 7)],
    [`(${NAME}) en (?:quinze|15)`, (name) => inDays(ahead(name) + 14)],
    [`ce (${NAME})(?: ci)?`, (name) => inDays(ahead(name))],
    [
      `(a partir de|a compter de|des|avant|apres|jusqu a|d ici|d ici a) (${NAME})(?! (?:le )?(?:\\d|@d))`,
      (limit, name) => `${limit} ${inDays(ahead(name))}`,
    ],
    [`(${NAME}) (?:le )?(\\d{1,2})`, (name, date) => nextDate(Number(date), today, name)],
    [
      '(le|du|au|les) (\\d{1,2}|1er)(?! (?:fois|jours?|semaines?|mois|prochaine?s|dernieres?|minutes) )',
      (article, date) => {
        const day = nextDate(Number.parseInt(date, 10), today);
        return day === null ? null : `${article} ${day}`;
      },
    ],
    ...[1, 2, 3].map(
      (): Row => [
        '(@d\\S+) (et|ou|,) (\\d{1,2})',
        (before, link, date) => {
          const day = nextDate(Number(date), today);
          return day === null ? null : `${before} ${link} ${day}`;
        },
      ],
    ),
  ];
}
const nextWeek = (name: string, today: Day): string =>
  dayMark(addDays(today, 7 - weekdayOf(today) + WEEKDAYS.indexOf(name)));

/** The next 8th; with a weekday, the one of the next months that falls on it. */
function nextDate(date: number, today: Day, weekday?: string): string | null {
  if (date < 1 || date > 31) return null;
  const months = Array.from({ length: 6 }, (_, ahead) => monthAhead(today, ahead));
  const days = months
    .map((month) => `${month}-${String(date).padStart(2, '0')}`)
    .filter((day) => isDay(day) && day >= today);
  const day = weekday === undefined ? days[0] : days.slice(0, 3).find((one) => WEEKDAYS[weekdayOf(one)] === weekday);
  return day === undefined ? unknownMark(`${weekday} ${date}`) : dayMark(day);
}

/** YYYY-MM */
export function monthAhead(today: Day, count: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

const marks = (...weekdays: readonly number[]): string => weekdays.map((one) => weekdayMark(one as Weekday)).join(' '); // `as`: 1 to 7 below
const WEEKLY: readonly Row[] = [
  [
    `(?:du|de) (${NAME}) (?:au|a|jusqu au) (${NAME})`,
    (from, to) => {
      const [first, last] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to)];
      return first < last ? marks(...WEEKDAYS.flatMap((_, at) => (at >= first && at <= last ? [at + 1] : []))) : null;
    },
  ],
  ['(?:en )?debut de(?: la)? semaine', marks(1, 2)],
  ['(?:en )?milieu de(?: la)? semaine', marks(2, 3, 4)],
  ['(?:en )?fin de(?: la)? semaine', marks(4, 5)],
  ['(?:le |les |en )?week ?ends?', marks(6, 7)],
  ['en semaine|(?:les )?jours (?:ouvres|ouvrables|de semaine)', marks(1, 2, 3, 4, 5)],
  ['tous les jours|chaque jour|toute la semaine', weekdayMark(null)],
  ...WEEKDAYS.map((name, at): Row => [`${name}s?`, marks(at + 1)]),
];
