// npm run -s calendar -- --prealable 2026-03-02 --place vincennes: the dates of a bilan after that préalable, with their reasons, as JSON.
// Several --prealable print one line each. --calendar france|guadeloupe|monaco instead of a place; neither: visio, mainland France.
import { parseArgs } from 'node:util';
import { isDay } from '../../domain/calendar/days.ts';
import { CALENDARS, type Calendar } from '../../domain/holidays.ts';
import { PLACES } from '../../prisma/seed.ts';
import { calendarPrinted } from './calendar-printed.ts';

const USAGE = `npm run -s calendar -- --prealable <YYYY-MM-DD> [--prealable …] [--place <id> | --calendar <${CALENDARS.join('|')}>]`;
/** The rules of the calendars are checked for these years, and a little beyond (Monaco's 8 December moves since 2019). */
const YEARS = { from: '2019-01-01', until: '2099-12-31' } as const;

const { prealable = [], place, calendar } = options();
if (prealable.length === 0) refuse('which préalable? a day is missing');
if (place !== undefined && calendar !== undefined) refuse('a place or a calendar, not both: a place has its own');
for (const day of prealable) {
  if (!isDay(day)) refuse(`no such day: « ${day} »; days are written YYYY-MM-DD`);
  if (day < YEARS.from || day > YEARS.until) refuse(`${day} is not between ${YEARS.from} and ${YEARS.until}`);
}
const where = place === undefined ? { id: null, calendar: calendarCalled(calendar ?? 'france') } : placeCalled(place);
for (const day of prealable) {
  const printed = calendarPrinted(day, where.calendar, where.id);
  process.stdout.write(`${prealable.length === 1 ? JSON.stringify(printed, null, 2) : JSON.stringify(printed)}\n`);
}

function options() {
  const prealable = { type: 'string', multiple: true } as const;
  try {
    return parseArgs({ options: { prealable, place: { type: 'string' }, calendar: { type: 'string' } } }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** By id, or as people write it: « Vincennes », « visio ». */
function placeCalled(name: string): { readonly id: string | null; readonly calendar: Calendar } {
  if (plain(name) === 'visio') return { id: null, calendar: 'france' };
  const found = PLACES.find(({ id, label }) => [id, plain(label)].includes(plain(name)));
  return found ?? refuse(`no place « ${name} »; there are: visio, ${PLACES.map(({ id }) => id).join(', ')}`);
}

function calendarCalled(name: string): Calendar {
  const found = CALENDARS.find((one) => one === name);
  return found ?? refuse(`no calendar « ${name} »; there are: ${CALENDARS.join(', ')}`);
}

function plain(name: string): string {
  const letters = name.trim().toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replace(/[^a-z0-9]+/g, '-');
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n${USAGE}\n`);
  process.exit(2);
}
