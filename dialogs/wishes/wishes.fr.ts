// Wishes and times in words. What is written here is read back by read.ts: the buttons say it, and a test holds them together.
// Ordinary spaces: the renderer sets the fine ones.
import type { Minute, Weekday } from '../../domain/agenda.ts';
import type { Meeting } from '../../domain/appointment.ts';
import type { Place } from '../../domain/place.ts';
import { localTime } from '../../domain/time.ts';
import type { Window, Wishes } from '../../domain/wishes.ts';
import { calendarOf, ZONES } from '../../domain/zones.ts';
import { addDays, type Day, MONTHS, WEEKDAYS, weekdayOf } from '../dates.ts';
import { listed } from './days-said.ts';
import { type Hours, isOpen, isWholeDay, MOMENT_HOURS } from './windows.ts';

/** « mardi 8 décembre 2026 », « 1er » for the first. */
export const longDay = (day: Day): string => `${WEEKDAYS[weekdayOf(day)]} ${shortDay(day)}`;
const shortDay = (day: Day): string => {
  const date = Number(day.slice(8));
  return `${date === 1 ? '1er' : date} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
};
/** « 18 h », « 9 h 30 ». */
export const clock = (minute: Minute): string => {
  const minutes = minute % 60;
  return `${Math.floor(minute / 60)} h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}`}`;
};

const remote = 'en visio';
/** Clocks that are not those of mainland France are said. */
const CLOCKS = {
  guadeloupe: ' (heure de la Guadeloupe)',
  monaco: ' (heure de Monaco)',
  france: '',
  own: ' (votre heure)',
};

export interface Shown {
  readonly places: readonly Place[];
  /** The zone whose times need no mention: that of mainland France. */
  readonly zone?: string;
  /** Where the person is: a visio is shown by their clocks. */
  readonly personZone: string;
}

/** « mardi 8 décembre 2026 à 18 h, Vincennes »; by the clocks of the place, or of the person for a visio, and it says so when they differ. */
export function slotLabel({ startsAt, place }: Pick<Meeting, 'startsAt' | 'place'>, shown: Shown): string {
  const { places, zone = ZONES.france, personZone } = shown;
  const calendar = calendarOf(place, places);
  const local = localTime(startsAt, place === null ? personZone : ZONES[calendar]);
  const elsewhere = local !== localTime(startsAt, zone) ? CLOCKS[place === null ? 'own' : calendar] : '';
  const where = place === null ? remote : (places.find(({ id }) => id === place)?.label ?? 'sur place');
  const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return `${longDay(local.slice(0, 10))} à ${clock(minute)}, ${where}${elsewhere}`;
}

/** « le mardi après 18 h, à Vincennes ». Nothing wished: « à tout moment ». */
export function wishesInWords(wishes: Wishes, places: readonly Place[]): string {
  const days = daysSaidOneByOne(wishes);
  const when = days
    ? [[days, windowsInWords(wishes.windows)].filter(Boolean).join(' ')]
    : [daysInWords(wishes.days), windowsInWords(wishes.windows)];
  const said = [...when, exceptInWords(wishes, days !== null), whereInWords(wishes, places)].filter(
    (part) => part !== '',
  );
  return said.length > 0 ? said.join(', ') : 'à tout moment';
}

const either = (parts: readonly string[]): string => parts.join(' ou ');

/** Two or three days, when the hours are those of all. */
function daysSaidOneByOne(wishes: Wishes): string | null {
  const days = listed(wishes);
  if (days === null || wishes.windows.some(({ weekday }) => weekday !== null)) return null;
  return either(days.map((day) => `le ${longDay(day)}`));
}
function daysInWords({ from, until }: Wishes['days']): string {
  if (from !== null && until !== null) return `du ${shortDay(from)} au ${shortDay(until)}`;
  return from !== null ? `à partir du ${shortDay(from)}` : until !== null ? `jusqu’au ${shortDay(until)}` : '';
}

/** Days with the same hours together; whole days last, for « le jeudi ou le mardi soir » may be two evenings. */
function windowsInWords(windows: readonly Window[]): string {
  const byDay = new Map<Weekday | null, Window[]>();
  for (const window of windows) byDay.set(window.weekday, [...(byDay.get(window.weekday) ?? []), window]);
  const alone = byDay.size === 1 && byDay.has(null);
  const groups = new Map<string, (Weekday | null)[]>();
  for (const [weekday, some] of byDay) {
    const hours = hoursInWords(some, !alone);
    groups.set(hours, [...(groups.get(hours) ?? []), weekday]);
  }
  const ordered = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return either(ordered.map(([hours, days]) => (alone ? hours : `${either(days.map(named))} ${hours}`.trim())));
}
const named = (weekday: Weekday | null): string =>
  weekday === null ? 'tous les jours' : `le ${WEEKDAYS[weekday - 1]}`;

const MOMENT_WORDS = {
  matin: ['matin', 'le matin'],
  midi: ['midi', 'à midi'],
  aprem: ['après-midi', 'l’après-midi'],
  soir: ['soir', 'le soir'],
} as const;
const hoursInWords = (some: readonly Hours[], afterDay: boolean): string =>
  either(some.map((hours, at) => partInWords(hours, afterDay && at === 0)));

function partInWords(hours: Hours, afterDay: boolean): string {
  const { from, to, endsBy } = hours;
  for (const [moment, known] of Object.entries(MOMENT_HOURS))
    if (known.from === from && known.to === to && known.endsBy === endsBy)
      return MOMENT_WORDS[moment as keyof typeof MOMENT_WORDS][afterDay ? 0 : 1]; // `as`: Object.entries forgets the type of the keys
  if (isWholeDay(hours)) return '';
  if (from === to && endsBy === null) return `à ${clock(from)}`;
  if (isOpen(hours)) return `après ${clock(from)}`;
  if (endsBy === null) return `début entre ${clock(from)} et ${clock(to)}`;
  return from === 0 ? `avant ${clock(endsBy)}` : `entre ${clock(from)} et ${clock(endsBy)}`;
}

function exceptInWords({ days: { from, until }, notDays, notWeekdays }: Wishes, oneByOne: boolean): string {
  const days = notDays.filter((day) => !oneByOne || day < (from ?? '') || day > (until ?? ''));
  const said = [...runsOf(days).map(runInWords), ...notWeekdays.map((weekday) => `le ${WEEKDAYS[weekday - 1]}`)];
  return said.length > 0 ? `sauf ${said.join(' et ')}` : '';
}
/** Days in a row, a month of them at most. */
function runsOf(days: readonly Day[]): readonly (readonly Day[])[] {
  return days.reduce<Day[][]>((runs, day) => {
    const last = runs.at(-1);
    if (last && last.length < 31 && addDays(last.at(-1) ?? day, 1) === day) last.push(day);
    else runs.push([day]);
    return runs;
  }, []);
}
function runInWords(run: readonly Day[]): string {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  return run.length < 3
    ? run.map((day) => `le ${longDay(day)}`).join(' et ')
    : `du ${shortDay(first)} au ${shortDay(last)}`;
}

function whereInWords({ mode, places: wished }: Wishes, places: readonly Place[]): string {
  if (mode === 'remote') return remote;
  const some = places.filter(({ id }) => wished.includes(id));
  const others = places.filter(({ id }) => !wished.includes(id));
  if (some.length === 0) return mode === 'onsite' ? 'sur place' : '';
  if (others.length > 0 && others.length < some.length && others.length < 4)
    return `${mode === 'onsite' ? 'sur place, ' : ''}ailleurs qu’${others.map(towards).join(' ni ')}`;
  return either([...some.map(towards), ...(mode === null ? [remote] : [])]);
}
const towards = ({ label, calendar }: Place): string => `${calendar === 'guadeloupe' ? 'en' : 'à'} ${label}`;
