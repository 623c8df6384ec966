// How a date is told: the day, what it was counted from, what was not counted, and the calendar used (R163).
import type { Calendar } from '../holidays.ts';
import type { Aim, Convention, Counted, Due, Holiday, LastRegistration, Span } from './dates.ts';

const LONG = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** « mardi 17 mars 2026 », « 1er mai ». */
export const long = (day: string): string => first(LONG.format(at(day)));
export const short = (day: string): string => first(SHORT.format(at(day)));
const first = (text: string): string => text.replace(/(^| )1 (?=\p{L})/u, '$11er ');

export const CALENDAR_WORDS: Readonly<Record<Calendar, string>> = {
  france: 'calendrier France métropolitaine',
  guadeloupe: 'calendrier Guadeloupe',
  monaco: 'calendrier Monaco',
};

/** « 3 semaines », « 25 jours ». */
export const weeks = (days: number): string => (days % 7 === 0 ? `${days / 7} semaines` : `${days} jours`);
const duration = (months: number): string => (months === 12 ? 'un an' : `${months} mois`);

/** « 14 mai (Ascension) et 25 mai (Lundi de Pentecôte) fériés ». */
const skipped = (holidays: readonly Holiday[]): string => {
  if (holidays.length === 0) return 'aucun jour férié entre les deux';
  const told = new Intl.ListFormat('fr').format(holidays.map(({ day, name }) => `${short(day)} (${name})`));
  return `${told} ${holidays.length > 1 ? 'fériés' : 'férié'}`;
};

export const explain = {
  earliestStart: ({ day, from, workingDays, calendar, holidays }: Counted): string =>
    `${long(day)} : ${workingDays}e jour ouvré après le ${long(from)}. ` +
    `Samedis et dimanches non comptés, ${CALENDAR_WORDS[calendar]}, ${skipped(holidays)}.`,

  lastRegistration: ({ day, workingDay, start, counted }: LastRegistration): string => {
    const office = day === workingDay ? '' : ` (dernier jour ouvré : ${long(workingDay)})`;
    return (
      `Pour commencer le ${long(start)}, inscription jusqu’au ${long(day)} inclus${office} : ` +
      `${counted.workingDays} jours ouvrés avant le démarrage, ${CALENDAR_WORDS[counted.calendar]}, ${skipped(counted.holidays)}.`
    );
  },

  span: ({ first: start, earliestEnd, latestEnd, days, months }: Span): string =>
    `Pour un premier entretien le ${long(start)}, le dernier a lieu entre le ${long(earliestEnd)} (${weeks(days)}) ` +
    `et le ${long(latestEnd)} (${duration(months)}), ces deux jours compris.`,

  followUp: ({ term, target, from, until, months }: Aim): string =>
    `Environ ${duration(months)} après le terme (${long(term)}) : autour du ${long(target)}, ` +
    `entre le ${long(from)} et le ${long(until)}.`,

  coldEvaluation: ({ from, day, months }: Due): string =>
    `${long(day)} : ${duration(months)} après le terme (${long(from)}).`,

  personalFollowUp: ({ from, day, months }: Due): string =>
    `Jusqu’au ${long(day)} inclus : ${duration(months)} après le terme (${long(from)}).`,

  convention: ({ from, day, warning, days, extended }: Convention): string =>
    `Transmise le ${long(from)}, réponse jusqu’au ${long(day)} à minuit : ${days} jours calendaires, ` +
    `le jour de l’envoi non compté${extended ? '' : ', sans prolongation'}. Sans réponse, c’est un refus. ` +
    `Rappel le ${long(warning)}.`,
} as const;
