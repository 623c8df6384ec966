// Stretches of days: « cette semaine », « dans 15 jours », « avant Noël », « à partir du 10 janvier », « fin janvier ».
// The days they are made from are marks already (days.ts).
import { addDays, type Day, isDay, MONTHS, weekdayOf } from '../dates.ts';
import { bare, numberIn } from '../french.ts';
import { MONTH, monthAhead, YEAR } from './days.ts';
import { dayMark, markOf, type Row, rewritten, spanMark, unknownMark } from './marks.ts';

export const markSpans = (said: string, today: Day): string =>
  rewritten(said, [...feasts(today), ...counted(today), ...weeks(today), ...months(today), ...LIMITS]);

/** The last day of a month YYYY-MM. */
const lastOf = (month: string): Day =>
  ['31', '30', '29', '28'].map((date) => `${month}-${date}`).find(isDay) ?? `${month}-28`;

function feasts(today: Day): readonly Row[] {
  const next = (date: string): Day => {
    const ofThisYear = `${today.slice(0, 4)}-${date}`;
    return ofThisYear < today ? `${Number(today.slice(0, 4)) + 1}-${date}` : ofThisYear;
  };
  const newYear = next('01-01');
  const eve = `${Number(newYear.slice(0, 4)) - 1}-12-24`;
  return [
    ['(?:les )?(?:vacances|conges|fetes) (?:de noel|de fin d annee)|les fetes', spanMark(eve, newYear)],
    ['noel', dayMark(next('12-25'))],
    ['(?:le )?(?:jour de l an|nouvel an|premier de l an)', dayMark(newYear)],
    ['(?:la )?toussaint', dayMark(next('11-01'))],
  ];
}

const COUNTS = new Map([
  ['quinze', 15],
  ['quinzaine', 15],
  ['dizaine', 10],
]);
/** A fortnight is « quinze jours », a week « huit jours »; a month ends where the next one is shorter. */
function dayAhead(today: Day, count: string, unit: string): Day | null {
  const number = numberIn(count) ?? COUNTS.get(count);
  if (number === undefined) return null;
  if (unit.startsWith('jour')) return addDays(today, number === 15 ? 14 : number === 8 ? 7 : number);
  if (unit.startsWith('semaine')) return addDays(today, number * 7);
  const month = monthAhead(today, number);
  const day = `${month}-${today.slice(8)}`;
  return isDay(day) ? day : lastOf(month);
}
function counted(today: Day): readonly Row[] {
  const COUNT = '(?:une )?(\\w+) (?:de )?(jours?|semaines?|mois)';
  const from = (count: string, unit: string, meant: (day: Day) => string): string | null => {
    const day = dayAhead(today, count, unit);
    return day === null ? null : meant(day);
  };
  const until: Row[1] = (count, unit) => from(count, unit, (day) => spanMark(null, day));
  // « dans 3 jours » is that day; « dans 15 jours », « dans deux semaines », the seven days from then on
  const about = (unit: string, day: Day): string =>
    /^jour/.test(unit) && ![7, 14, 21].some((days) => addDays(today, days) === day)
      ? dayMark(day)
      : spanMark(day, addDays(day, 6));
  return [
    ['(?:dans|d ici) (?:la|une) quinzaine', spanMark(addDays(today, 14), addDays(today, 20))],
    [`(?:d ici|sous|avant|dans moins de|dans les|d ici a) ${COUNT}`, until],
    ['(?:dans |pour |sur )?les (\\w+) prochaine?s (jours?|semaines?|mois)', until],
    [
      `(?:pas avant|a partir de|apres|dans plus de) ${COUNT}`,
      (count, unit) => from(count, unit, (day) => spanMark(day, null)),
    ],
    [`dans ${COUNT}`, (count, unit) => from(count, unit, (day) => about(unit, day))],
  ];
}

function weeks(today: Day): readonly Row[] {
  const monday = addDays(today, -weekdayOf(today));
  const week = (from: Day): string => spanMark(from, addDays(from, 6));
  const part = (which: string, from: Day): string =>
    which.startsWith('debut') ? spanMark(from, addDays(from, 1)) : spanMark(addDays(from, 3), addDays(from, 6));
  return [
    ['(?:la )?semaine du @d(\\S+)', (day) => week(addDays(day, -weekdayOf(day)))],
    ['(debut|fin) de (?:la )?semaine (?:prochaine|pro|qui vient)', (which) => part(which, addDays(monday, 7))],
    [
      '(?:la )?semaine (?:prochaine|pro|qui vient) (?:et|ou) (?:la|celle) (?:d apres|suivante)',
      spanMark(addDays(monday, 7), addDays(monday, 20)),
    ],
    ['(?:la )?semaine (?:prochaine|pro|qui vient)', week(addDays(monday, 7))],
    [
      '(?:dans la|cette|la) semaine(?: en cours| ci)?(?= [;,?]| $| ou| et)|cette semaine',
      spanMark(today, addDays(monday, 6)),
    ],
    ['(?:avant|d ici|jusqu a) la fin de(?: la)? semaine|cette fin de semaine', spanMark(today, addDays(monday, 6))],
  ];
}

function months(today: Day): readonly Row[] {
  const called = (name: string, year: string): string => {
    const number = String(MONTHS.findIndex((one) => bare(one).startsWith(name)) + 1).padStart(2, '0');
    const ahead = number < today.slice(5, 7) ? 1 : 0;
    return `${year === '' ? Number(today.slice(0, 4)) + ahead : year}-${number}`;
  };
  const part = (which: string, month: string): string => {
    const [from, until] =
      which === 'debut' ? ['01', '10'] : which === 'fin' ? ['21', lastOf(month).slice(8)] : ['11', '20'];
    return spanMark(later(`${month}-${from}`, today), `${month}-${until}`);
  };
  const whole = (month: string): string => spanMark(later(`${month}-01`, today), lastOf(month));
  const [now, next] = [monthAhead(today, 0), monthAhead(today, 1)];
  const NAMED = `(${MONTH})(?: prochain)?(?: (${YEAR}))?`;
  const UP_TO = '(?:avant|d ici|jusqu a|d ici a) (?:la )?fin (?:du |de |d )?(?:mois (?:de |d )?)?';
  const PART = '(debut|mi|milieu|courant|fin) (?:du |de |d )?(?:mois (?:de |d )?)?';
  return [
    ['(?:avant|d ici|jusqu a|d ici a) (?:la )?fin (?:du|de) mois(?: ci| en cours)?', spanMark(null, lastOf(now))],
    ['(?:avant|d ici|jusqu a|d ici a) (?:la )?fin (?:de l|d) annee', spanMark(null, `${today.slice(0, 4)}-12-31`)],
    ['(?:avant|d ici|jusqu a|d ici a) (?:la )?fin du mois prochain', spanMark(null, lastOf(next))],
    [`${UP_TO}${NAMED}`, (name, year) => spanMark(null, lastOf(called(name, year)))],
    ['(?:a la |en )?(debut|milieu|fin) (?:du |de )mois prochain', (which) => part(which, next)],
    ['(?:a la |en )?(fin|milieu) (?:du |de )mois', (which) => part(which, now)],
    [
      `(?:a la |en )?${PART}${NAMED}`,
      (which, name, year) =>
        which === 'courant' ? whole(called(name, year)) : part(which === 'milieu' ? 'mi' : which, called(name, year)),
    ],
    [
      `(?:la )?(premiere|deuxieme|troisieme|derniere) semaine (?:de |d |du mois de |du mois d )?${NAMED}`,
      (which, name, year) => weekOf(which, called(name, year)),
    ],
    ['(?:le |du |au )?mois prochain', whole(next)],
    ['(?:ce|du) mois(?: ci)?|dans le mois', whole(now)],
    [`(?:en|au mois de|au mois d|mois de|mois d|courant) ${NAMED}`, (name, year) => whole(called(name, year))],
    [`(${MONTHS.map(bare).join('|')})(?: prochain)?(?: (${YEAR}))?`, (name, year) => whole(called(name, year))],
    ['(?:a )?l annee prochaine', yearSpan(Number(today.slice(0, 4)) + 1)],
    [`(?:en|annee) (${YEAR})`, (year) => yearSpan(Number(year))],
  ];
}
const later = (a: Day, b: Day): Day =>
  a > b && a.slice(0, 7) === b.slice(0, 7) ? a : a < b && a.slice(0, 7) === b.slice(0, 7) ? b : a;
/** Seven days each, from the first; the last ones of the month. */
function weekOf(which: string, month: string): string {
  const last = lastOf(month);
  if (which === 'derniere') return spanMark(addDays(last, -6), last);
  const from = addDays(`${month}-01`, 7 * ['premiere', 'deuxieme', 'troisieme'].indexOf(which));
  return spanMark(from, addDays(from, 6));
}
const yearSpan = (year: number): string => spanMark(`${year}-01-01`, `${year}-12-31`);

const WHEN = '(?:le |la |les |l |du |au |en )?(@[ds]\\S+)';
const LIMITS: readonly Row[] = [
  [
    `(?:du|de|entre|d) (?:le )?(@[ds]\\S+) (?:au|a|et|jusqu au|jusqu a) ${WHEN}`,
    (first, last) => {
      const [from, until] = [ends(first).from, ends(last).until];
      return from !== null && until !== null && from > until ? unknownMark('ces dates') : spanMark(from, until);
    },
  ],
  [`(?:pas|jamais) (?:d ici|avant) ${WHEN}`, (mark) => spanMark(ends(mark).from, null)],
  [`(?:pas|jamais) (?:apres|plus tard que) ${WHEN}`, (mark) => spanMark(null, ends(mark).until)],
  [`(?:a partir|a compter) (?:de |d )?${WHEN}`, (mark) => spanMark(ends(mark).from, null)],
  [`(?:des|depuis) ${WHEN}`, (mark) => spanMark(ends(mark).from, null)],
  [`apres ${WHEN}`, (mark) => spanMark(moved(ends(mark).until, 1), null)],
  [`avant ${WHEN}`, (mark) => spanMark(null, moved(ends(mark).from, -1))],
  [`(?:jusqu(?: a)?|d ici(?: a)?|au plus tard) ${WHEN}`, (mark) => spanMark(null, ends(mark).until)],
];
function ends(mark: string): { readonly from: Day | null; readonly until: Day | null } {
  const read = markOf(mark);
  if (read?.kind === 'span') return read;
  return read?.kind === 'day' ? { from: read.day, until: read.day } : { from: null, until: null };
}
const moved = (day: Day | null, count: number): Day | null => (day === null ? null : addDays(day, count));
