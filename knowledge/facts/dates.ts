// A day named in a question: « le 2 avril », « 02/04 », « lundi », « demain ». Days are YYYY-MM-DD.
import { isDay, plusDays } from '../../domain/calendar/days.ts';
import { folded } from '../french/words.ts';

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
const NAMED = new RegExp(`\\b(\\d{1,2})(?:er)? (${MONTHS.join('|')})(?: (20\\d\\d))?\\b`);
const FIGURES = /\b(\d{1,2})[/.](\d{1,2})(?:[/.](20\d\d|\d\d))?\b/;
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})(?: (prochain))?\\b`);

export interface DayNamed {
  readonly day: string;
  /** As typed, without accents: its words ask about nothing else. */
  readonly words: string;
}

/** Without a year it is the next one to come. `null`: no day is named, or one that does not exist. */
export function dayIn(question: string, today: string): DayNamed | null {
  const plain = folded(question).toLowerCase();
  const named = NAMED.exec(plain);
  if (named) return dated(named[0], Number(named[1]), MONTHS.indexOf(named[2] ?? '') + 1, named[3], today);
  const figures = FIGURES.exec(plain);
  if (figures) {
    const year = figures[3]?.length === 2 ? `20${figures[3]}` : figures[3];
    return dated(figures[0], Number(figures[1]), Number(figures[2]), year, today);
  }
  // Counted from today, when it is known.
  if (today === '') return null;
  if (/\bdemain\b/.test(plain)) return { day: plusDays(today, 1), words: 'demain' };
  const weekday = WEEKDAY.exec(plain);
  if (!weekday) return null;
  const ahead = (WEEKDAYS.indexOf(weekday[1] ?? '') - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7 || 7;
  return { day: plusDays(today, ahead), words: weekday[0] };
}

function dated(words: string, date: number, month: number, year: string | undefined, today: string): DayNamed | null {
  const from = Number(today.slice(0, 4)) || 2000;
  const years = year ? [Number(year)] : [from, from + 1];
  const days = years.map((one) => `${one}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  const day = days.find((one) => isDay(one) && (year !== undefined || one >= today));
  return day ? { day, words } : null;
}
