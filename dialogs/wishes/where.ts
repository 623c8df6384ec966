// Where, in the words of the person: a place of the provider, another one, by visio or on site.
import type { Place } from '../../domain/place.ts';
import { bare } from '../french.ts';
import { near } from '../options.ts';
import { CITIES } from './cities.data.ts';
import { MONTH } from './days.ts';
import { placeMark, type Row, rewritten, signMark, unknownMark } from './marks.ts';

export function markPlaces(said: string, places: readonly Place[]): string {
  const named = rewritten(said, [...MODES, ...ASIDES, ...arrondissements(places), ...SAINTS]);
  return rewritten(scanned(named, names(places)), [[`(?:${TOWARDS}) (@u\\S+)`, (unknown) => unknown]]);
}

const MODES: readonly Row[] = [
  [
    '(?:(?:en|par|la|une?) )?(?:visio(?:s|conf|conference)?|visio conference|video|zoom|distanciel)|a distance|en ligne|(?<!(?:pres|proche|loin) )(?:depuis|de) (?:chez moi|la maison|mon domicile)|(?:sur|par|via) teams',
    signMark('remote'),
  ],
  [
    'sur place|(?:en )?presentiel|en personne|en vrai|(?:en )?face a face|dans vos locaux|physiquement|en physique|me deplacer|de visu',
    signMark('onsite'),
  ],
];
/** What a label adds for the person (label.fr.ts), and words in which a place is not one. */
const ASIDES: readonly Row[] = [['heure de la guadeloupe|votre heure|heure de (?:paris|monaco)', '']];
/** « saint denis » and « st denis » alike. */
const SAINTS: readonly Row[] = [
  ['st', 'saint'],
  ['ste', 'sainte'],
];
const TOWARDS = 'a|au|en|sur|vers|dans|de|pres d(?:e|u)|cote de|cote';

/** From the 1st to the 20th, « dix-septieme » as it is read: in two words. */
const ORDINALS = (
  'premier,deuxieme,troisieme,quatrieme,cinquieme,sixieme,septieme,huitieme,neuvieme,dixieme,onzieme,douzieme,treizieme,' +
  'quatorzieme,quinzieme,seizieme,dix septieme,dix huitieme,dix neuvieme,vingtieme'
).split(',');
const TH = '(?:e|er|em|eme|ieme)';
const NUMBER = `0?(\\d{1,2}) ?${TH}?(?: arr(?:ondissement|dt|t)?)?`;
const NOT_A_DATE = `(?! (?:${MONTH}|h|heures?|jours?|semaines?|mois)(?= ))`;

/** « le 15e », « dans le 15 », « paris xv » is not one. From the 6th on: « le 2e » is the second of those offered. */
function arrondissements(places: readonly Place[]): readonly Row[] {
  const ranks = new Map(
    places.flatMap(({ label }, rank) => {
      const [, number] = /^paris 0?(\d{1,2})(?: ?e(?:r|me)?)?$/.exec(bare(label)) ?? [];
      return number === undefined ? [] : [[Number(number), rank] as const];
    }),
  );
  if (ranks.size === 0) return [];
  const meant = (number: string): string | null => {
    const rank = ranks.get(Number(number));
    if (Number(number) < 1 || Number(number) > 20) return null;
    return rank === undefined ? unknownMark(`Paris ${Number(number)}`) : placeMark(rank);
  };
  return [
    // The longest first: « dix huitieme » is no 8th. « le deuxieme » is of those offered, unless it says what it is.
    ...ORDINALS.map((word, at): Row => [`${word}${at < 5 ? '(?= arrondissement)' : ''}`, `${at + 1}e`]).reverse(),
    ['(?:paris )?75 ?0(\\d\\d)', meant],
    [`paris (?:dans )?(?:le )?${NUMBER}${NOT_A_DATE}`, meant],
    [`dans (?:le |paris )?${NUMBER}${NOT_A_DATE}`, meant],
    [`(?:le )?(\\d{1,2}) ?${TH}? arr(?:ondissement|dt|t)?`, meant],
    [`(?:le )?(\\d{1,2})${TH}`, (number) => (Number(number) < 6 ? null : meant(number))],
    // « paris 8 ou 15 », « le 8e et le 15 »
    ...[1, 2, 3].map(
      (): Row => [
        `(@p\\d+|@uParis_\\d+) (et|ou|,) (?:le )?${NUMBER}${NOT_A_DATE}`,
        (first, and, number) => (meant(number) === null ? null : `${first} ${and} ${meant(number)}`),
      ],
    ),
  ];
}

type Names = ReadonlyMap<string, readonly number[]>;

/** A label without its article; and its first word when it tells: « choisy », or « paris » for all those of Paris. */
function names(places: readonly Place[]): Names {
  const all = new Map<string, number[]>();
  const add = (name: string, rank: number) => all.set(name, [...(all.get(name) ?? []), rank]);
  for (const [rank, { label }] of places.entries()) {
    const name = bare(label)
      .replace(/\bst(e?)(?= )/g, 'saint$1')
      .replace(/^(?:la|le|les|l) (?=.)/, '');
    add(name, rank);
    const [first = '', ...rest] = name.split(' ');
    if (rest.length > 0 && first.length > 4 && !/^(?:sainte?|bourg|villeneuve)$/.test(first)) add(first, rank);
  }
  return all;
}

/** The longest name from each word on; a name of the provider's before any other town. */
function scanned(said: string, names: Names): string {
  const words = said.trim().split(' ');
  const read: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = nameFrom(words, at, names) ?? townFrom(words, at);
    read.push(found?.mark ?? words[at] ?? '');
    at += found?.length ?? 1;
  }
  return ` ${read.join(' ')} `;
}

const LONGEST = 5;
interface Found {
  readonly mark: string;
  readonly length: number;
}
function nameFrom(words: readonly string[], at: number, names: Names): Found | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const piece = words.slice(at, at + length).join(' ');
    const ranks = names.get(piece) ?? (CITIES.has(piece) ? undefined : misspelt(piece, names));
    if (ranks) return { mark: ranks.map(placeMark).join(' '), length };
  }
  return null;
}
/** « la defence », « guadloupe ». Six letters or more, and one place only. */
function misspelt(piece: string, names: Names): readonly number[] | undefined {
  if (piece.length < 6 || piece.includes('@')) return undefined;
  const [found, ...others] = [...names].filter(
    ([name]) => name.length > 5 && Math.abs(name.length - piece.length) < 2 && near(piece, name),
  );
  return others.length === 0 ? found?.[1] : undefined;
}
const BEFORE_A_TOWN = /^(?:a|au|en|sur|vers|dans|de|du|cote)$/;
function townFrom(words: readonly string[], at: number): Found | null {
  if (!BEFORE_A_TOWN.test(words[at - 1] ?? '')) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const piece = words.slice(at, at + length).join(' ');
    if (CITIES.has(piece)) return { mark: unknownMark(titled(piece)), length };
  }
  return null;
}
const titled = (name: string): string => name.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
