// A message as it is read here: plain letters, one space between words and around punctuation, the everyday misspellings mended.
import { MONTHS, WEEKDAYS } from '../dates.ts';
import { bare } from '../french.ts';
import { near } from '../options.ts';

/** Hyphens, slashes and points stay between figures: « 12-14 », « 8/12 », « 2026-12-08 ». */
export function spoken(raw: string): string {
  const plain = raw
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[–—−]/g, '-')
    .replace(/\b(lun|mar|mer|jeu|ven|sam|dim|janv?|fevr?|avr|juil|sept?|oct|nov|dec|arr|ap)\./g, '$1 ')
    .replace(/(?<=\d)\.(?!\d)|(?<!\d)\.|[!;\n…]/g, ' ; ')
    .replace(/,/g, ' , ')
    .replace(/\?/g, ' ? ')
    .replace(/[&+]/g, ' et ')
    .replace(/(?<=\d ?h *(?:\d\d)?) *[-/] *(?=\d)/g, ' a ') // « 12h-14h »
    .replace(/(?<!\d)[-/]|[-/](?!\d)/g, (sign) => (sign === '/' ? ' ou ' : ' '))
    .replace(/[^\p{L}\p{N},;?:/.-]+/gu, ' ');
  return ` ${plain.trim().replace(/ +/g, ' ').split(' ').map(mended).join(' ')} `;
}

/** What is worth mending: exact words only elsewhere, for « avait » is near « avant » and « centre » near « entre ». */
const MENDED = [
  ...WEEKDAYS,
  ...MONTHS.map(bare).filter((name) => name.length > 4),
  ...'demain semaine prochain prochaine matin soiree visio presentiel distance distanciel'.split(' '),
];
/** Words of their own, one letter away from those. */
const OWN = new Set('mari maris demande demandes vision prochains prochaines satin latin semaines'.split(' '));
const SHORT: ReadonlyMap<string, string> = new Map([
  ['lun', 'lundi'],
  ['mar', 'mardi'],
  ['mer', 'mercredi'],
  ['jeu', 'jeudi'],
  ['ven', 'vendredi'],
  ['sam', 'samedi'],
  ['dim', 'dimanche'],
  ['ajd', 'aujourd hui'],
  ['auj', 'aujourd hui'],
  ['rdv', 'rendez vous'],
  ['apr', 'apres'],
  ['apre', 'apres'],
  ['aprs', 'apres'],
  ['apm', 'aprem'],
  ['sem', 'semaine'],
  ['ts', 'tous'],
]);

function mended(word: string): string {
  const short = SHORT.get(word);
  if (short !== undefined) return short;
  if (OWN.has(word) || MENDED.includes(word)) return word;
  const [found, ...others] = MENDED.filter((known) => near(word, known));
  return found === undefined || others.length > 0 ? word : found;
}
