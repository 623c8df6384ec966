// What is said of a rule that a session breaks: why, and what is possible.

import { durationWords } from '../when.fr.ts';
import type { Broken } from './broken.ts';
import { CALENDAR_WORDS, long, short, weeks } from './dates.fr.ts';

/** « 1er entretien », « 2e entretien ». */
export const interview = (rank: number): string => `${rank}${rank === 1 ? 'er' : 'e'} entretien`;

const CONSULTANT = 'Votre consultant peut en décider autrement avec vous.';
const span = (first: number, last: number): string =>
  first === last ? `en semaine ${first}` : `entre les semaines ${first} et ${last}`;

export function told(one: Broken): string {
  switch (one.rule) {
    case 'start':
      return (
        `Le ${interview(one.rank)} ne peut pas avoir lieu le ${long(one.day)} : le bilan commence au plus tôt le ` +
        `${one.workingDays}e jour ouvré après l’entretien préalable du ${short(one.prealable)}, soit le ${long(one.earliest)} ` +
        `(${CALENDAR_WORDS[one.calendar]}).`
      );
    case 'twice':
      return `Le ${interview(one.rank)} est prévu deux fois, le ${long(one.other)} et le ${long(one.day)}.`;
    case 'order':
      return (
        `Le ${interview(one.rank)}, le ${long(one.day)}, commencerait avant la fin du ${interview(one.after)} ` +
        `(${long(one.afterDay)}).`
      );
    case 'closed':
      return (
        `Le ${long(one.day)} (${interview(one.rank)}), ${off(one)}. ` +
        'Aucune séance ce jour-là, sauf si votre consultant ouvre ce créneau.'
      );
    case 'tooShort':
      return (
        `Du premier entretien (${long(one.first)}) au dernier (${long(one.last)}), il faut au moins ${weeks(one.days)} : ` +
        `le dernier est possible à partir du ${long(one.earliest)}. ${CONSULTANT}`
      );
    case 'tooLong':
      return (
        `Du premier entretien (${long(one.first)}) au dernier (${long(one.last)}), il faut ${one.months} mois au plus : ` +
        `jusqu’au ${long(one.latest)}. ${CONSULTANT}`
      );
    case 'ceiling':
      return (
        `Le bilan ferait ${durationWords(one.minutes)} ${one.ownWork > 0 ? `(dont ${durationWords(one.ownWork)} de travail personnel) ` : ''}: ` +
        `la loi le limite à ${durationWords(one.ceiling)} (article L. 6313-4).`
      );
    case 'floor':
      return (
        `Les entretiens ne font que ${durationWords(one.minutes)} : il en faut au moins ${durationWords(one.floor)} ` +
        '(décrets du 24 février 2026).'
      );
    case 'planned':
      return `Les entretiens font ${durationWords(one.minutes)} ; le programme en prévoit ${durationWords(one.planned)}.`;
    case 'weeks':
      return (
        `Le ${interview(one.rank)} est en semaine ${one.week} ; le déroulé type le place ` +
        `${span(one.weeks.first, one.weeks.last)}. C’est un repère, pas une obligation.`
      );
    case 'sameDay':
      return `Le ${interview(one.other)} et le ${interview(one.rank)} sont le même jour, le ${long(one.day)}.`;
  }
}

const off = ({ because, calendar }: Extract<Broken, { rule: 'closed' }>): string =>
  because === 'weekend' ? 'c’est un week-end' : `c’est un jour férié (${because.holiday}, ${CALENDAR_WORDS[calendar]})`;
