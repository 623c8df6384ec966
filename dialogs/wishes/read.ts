// One message of the person, read for when and where they would be received. Pure; the day it is comes as `today`.
import type { Weekday } from '../../domain/agenda.ts';
import type { Place } from '../../domain/place.ts';
import type { Window, Wishes } from '../../domain/wishes.ts';
import { addDays, type Day } from '../dates.ts';
import { type Clause, type Clauses, clausesOf, type Span } from './clauses.ts';
import { markDates, markWeekdays } from './days.ts';
import { asDays, eachDay, isoWeekday, ofSpans } from './days-said.ts';
import { markHours, markTimes } from './hours.ts';
import { isQuestion, markSigns, markWhatever, pickIn } from './signs.ts';
import { markSpans } from './spans.ts';
import { spoken } from './spoken.ts';
import { markPlaces } from './where.ts';
import { after, type Hours, isWholeDay, MOMENT_HOURS, on, tidied, WHOLE_DAY, within, without } from './windows.ts';

/** What one message says about it. */
export interface WishesRead {
  /** Only what was said. Said empty (`windows: []`, `places: []`, `mode: null`): it does not matter any more. */
  readonly wishes: Partial<Wishes>;
  /** « d’autres créneaux », « plus tôt », « plus tard », « ailleurs ». */
  readonly ask: 'more' | 'earlier' | 'later' | 'elsewhere' | null;
  /** Which of those offered, from 1; -1 is the last. « le 2 » may be a day as well: then `wishes.days` says which. */
  readonly pick: number | null;
  /** What cannot be: a town where the provider has no place, « le 31 février », « lundi 8 » when it is a Tuesday. */
  readonly unknown: readonly string[];
  /** « aussi le jeudi », « sinon… »: with what was wished before, not instead. */
  readonly adds: boolean;
  /** « peu importe le jour », « à n’importe quelle heure ». */
  readonly frees: readonly ('day' | 'hour')[];
  /** Hours refused and none wished, « pas avant 10 h »: to be taken from those wished before. */
  readonly refused: readonly Window[];
  /** Anything of it was understood. */
  readonly isAboutIt: boolean;
}
export interface WishesContext {
  /** YYYY-MM-DD, where the person is. */
  readonly today: Day;
  readonly places: readonly Place[];
}

const NOTHING: WishesRead = {
  wishes: {},
  ask: null,
  pick: null,
  unknown: [],
  adds: false,
  frees: [],
  refused: [],
  isAboutIt: false,
};

/** Reads one message, typed or from a button. In doubt nothing is read; a question about the programme is not about it. */
export function readWishes(text: string, { today, places }: WishesContext): WishesRead {
  const said = spoken(text.slice(0, 1_000)); // a pasted letter is no wish
  if (isQuestion(said)) return NOTHING;
  const clauses = clausesOf(marked(said, today, places));
  const { signs, unknown } = clauses;
  const refused = refusedHours(clauses.clauses);
  const wished = wishedWindows(clauses, today);
  const wishes: Partial<Wishes> = {
    ...(signs.has('anyTime') ? { windows: [], days: { from: null, until: null }, notDays: [], notWeekdays: [] } : {}),
    ...daysSaid(clauses, today),
    ...refusedWeekdays(clauses.clauses),
    ...windowsSaid(wished, refused),
    ...whereSaid(clauses, places),
  };
  const read = {
    wishes,
    ask: ASKS.find((one) => signs.has(one)) ?? null,
    pick: pickIn(said),
    unknown,
    adds: signs.has('adds') || /^ (?:ou|et) /.test(said),
    frees: [...(signs.has('anyDay') ? (['day'] as const) : []), ...(signs.has('anyHour') ? (['hour'] as const) : [])],
    refused: wished === null ? refused : [],
  };
  const isAboutIt =
    Object.keys(wishes).length + unknown.length + read.frees.length > 0 || read.ask !== null || read.pick !== null;
  return isAboutIt ? { ...read, isAboutIt } : NOTHING;
}
const ASKS = ['elsewhere', 'earlier', 'later', 'more'] as const;

/** In this order: « 12h/14h » before dates, « paris 15 » before « le 15 », « après le 10 » before « après 10 h ». */
function marked(said: string, today: Day, places: readonly Place[]): string {
  const where = markPlaces(markTimes(markWhatever(said)), places);
  return markSigns(markHours(markWeekdays(markSpans(markDates(where, today), today))));
}

/** `null`: nothing said of hours nor of days of the week. */
function wishedWindows({ clauses, spans }: Clauses, today: Day): readonly Window[] | null {
  const wished = clauses.filter(({ refused }) => !refused);
  const byDate = wished.some(({ dates }) => dates.length > 0) && spans.every(({ refused }) => refused);
  const days = wished.filter(({ dates, weekdays }) => dates.length + weekdays.length > 0);
  // « demain matin ou jeudi soir »: each day has its hours, and keeps them by its name; else the hours are those of all
  const apart = byDate && new Set(days.map(({ hours }) => JSON.stringify(hours))).size > 1;
  const windows = wished.flatMap(({ dates, weekdays, hours }) => {
    const named: readonly (Weekday | null)[] = byDate
      ? apart && dates.length + weekdays.length > 0
        ? [...dates, ...weekdays.flatMap((one) => comingOf(one, today))].map((day) => isoWeekday(day) as Weekday) // `as`: 1 to 7
        : [null]
      : weekdays;
    const parts = hours.length > 0 ? hours : [WHOLE_DAY];
    return (named.length > 0 ? named : [null]).flatMap((weekday) => parts.map((part) => on(weekday, part)));
  });
  const telling = clauses.some(({ refused, weekdays, hours }) => !refused && weekdays.length + hours.length > 0);
  if (!telling) return null;
  const left = windows.filter((one) => one.weekday !== null || !isWholeDay(one));
  return left.length === 0 && byDate ? null : tidied(windows);
}
/** The next day of that name: « demain ou jeudi ». */
const comingOf = (weekday: Weekday | null, today: Day): readonly Day[] =>
  weekday === null ? [] : [addDays(today, (weekday - isoWeekday(today) + 7) % 7 || 7)];

/** « pas le matin », « pas le mardi midi ». A date with its hours is refused as a whole. */
const refusedHours = (clauses: readonly Clause[]): readonly Window[] =>
  clauses
    .filter(({ refused, dates }) => refused && dates.length === 0)
    .flatMap(({ weekdays, hours }) =>
      (weekdays.length > 0 ? weekdays : [null]).flatMap((weekday) => hours.map((part) => on(weekday, toTheEdge(part)))),
    );
/** « pas le matin »: nor before 8 h; « pas le soir »: nor after 21 h. */
const toTheEdge = (hours: Hours): Hours => {
  if (hours.from === MOMENT_HOURS.matin.from && hours.endsBy !== null) return within(0, hours.endsBy);
  return hours.endsBy === MOMENT_HOURS.soir.endsBy ? after(hours.from) : hours;
};

function windowsSaid(wished: readonly Window[] | null, refused: readonly Window[]): Pick<Partial<Wishes>, 'windows'> {
  if (refused.length > 0) return { windows: without(wished ?? [], refused) };
  return wished === null ? {} : { windows: wished };
}

function refusedWeekdays(clauses: readonly Clause[]): Pick<Partial<Wishes>, 'notWeekdays'> {
  const weekdays = clauses
    .filter(({ refused, hours }) => refused && hours.length === 0)
    .flatMap((clause) => clause.weekdays.filter((one): one is Weekday => one !== null));
  return weekdays.length === 0 ? {} : { notWeekdays: [...new Set(weekdays)].sort() };
}

function daysSaid({ clauses, spans }: Clauses, today: Day): Partial<Wishes> {
  const wished = clauses.filter(({ refused }) => !refused);
  const dates = wished.flatMap((one) => one.dates);
  const inSpans = ofSpans(spans.filter(({ refused }) => !refused).concat(spans.flatMap(turned)));
  const coming =
    dates.length > 0 && !inSpans ? wished.flatMap((one) => one.weekdays.flatMap((day) => comingOf(day, today))) : [];
  const said = asDays([...dates, ...coming]) ?? inSpans;
  const notDays = [
    ...(said?.notDays ?? []),
    ...clauses.filter(({ refused }) => refused).flatMap((one) => one.dates),
    ...spans.flatMap(({ refused, from, until }) =>
      refused && from !== null && until !== null ? eachDay(from, until) : [],
    ),
  ];
  return {
    ...(said ? { days: said.days } : {}),
    ...(notDays.length > 0 ? { notDays: [...new Set(notDays)].sort() } : {}),
  };
}
/** « je ne suis pas libre avant le 10 » is from the 10th on. */
function turned({ refused, from, until }: Span): readonly Span[] {
  if (!refused || (from === null) === (until === null)) return [];
  return [
    from === null
      ? { refused: false, from: until === null ? null : addDays(until, 1), until: null }
      : { refused: false, from: null, until: addDays(from, -1) },
  ];
}

function whereSaid(
  { places: named, refusedPlaces, modes, signs }: Clauses,
  places: readonly Place[],
): Pick<Partial<Wishes>, 'mode' | 'places'> {
  const idsOf = (ranks: readonly number[]) => places.filter((_, rank) => ranks.includes(rank)).map(({ id }) => id);
  const remote = modes.includes('remote');
  if (named.length > 0) return { mode: remote ? null : 'onsite', places: idsOf(named) };
  const others = places.filter((_, rank) => !refusedPlaces.includes(rank)).map(({ id }) => id);
  const but = refusedPlaces.length > 0 ? others : [];
  if (signs.has('anyPlace')) return { mode: modes.length === 1 ? (modes[0] ?? null) : null, places: but };
  if (remote && modes.includes('onsite')) return { mode: null };
  if (remote) return { mode: 'remote', places: [] };
  return {
    ...(modes.includes('onsite') ? { mode: 'onsite' as const } : {}),
    ...(refusedPlaces.length > 0 ? { places: but } : {}),
  };
}
