// How a date is told: the day, how it was counted, what was skipped, and the calendar used.
import type { Calendar } from '../../domain/holidays.ts';
import type { Delay, Reckoned } from './delays.ts';

const LONG = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const first = (date: string): string => date.replace(/\b1(?= \p{L})/u, '1er');
const long = (day: string): string => first(LONG.format(Date.parse(`${day}T00:00:00Z`)));
const short = (day: string): string => first(SHORT.format(Date.parse(`${day}T00:00:00Z`)));

const UNITS: Readonly<Record<Delay['unit'], readonly [one: string, many: string]>> = {
  'working days': ['jour ouvré', 'jours ouvrés'],
  days: ['jour', 'jours'],
  weeks: ['semaine', 'semaines'],
  months: ['mois', 'mois'],
  years: ['an', 'ans'],
};
const CALENDARS: Readonly<Record<Calendar, string>> = {
  france: 'de France métropolitaine',
  guadeloupe: 'de Guadeloupe',
  monaco: 'de Monaco',
};

export const fr = {
  reckoned: ({ delay, from, day, holidays }: Reckoned, calendar: Calendar): string => {
    const count = `${delay.count} ${UNITS[delay.unit][delay.count > 1 ? 1 : 0]}`;
    const way = delay.side === 'after' ? `${count} après le ${long(from)}` : `${count} avant le ${long(from)}`;
    const skipped = holidays.map((one) => `${one.name} (${short(one.day)})`).join(', ');
    const calendarSaid =
      delay.unit === 'working days'
        ? ` Jours fériés ${CALENDARS[calendar]}${skipped ? ` non comptés : ${skipped}` : ' : aucun dans l’intervalle'}.`
        : '';
    return `${delay.side === 'after' ? 'Le' : 'Au plus tard le'} ${long(day)} : ${way}.${calendarSaid}`;
  },
};
