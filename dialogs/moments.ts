// Moments of the week as people say them: « mardi soir et jeudi matin », « tous les matins », « peu importe sauf vendredi ».
// In doubt nothing is read: « lundi et mardi matin » may or may not mean the whole Monday.
import { near } from './options.ts';

export const DAYS = ['lun', 'mar', 'mer', 'jeu', 'ven'] as const;
export const MOMENTS = ['matin', 'midi', 'aprem', 'soir'] as const;
export type Moment = `${(typeof DAYS)[number]}-${(typeof MOMENTS)[number]}`;
export const WEEK: readonly Moment[] = DAYS.flatMap((day) => MOMENTS.map((moment): Moment => `${day}-${moment}`));

export type MomentsRead =
  | { readonly kind: 'moments'; readonly moments: readonly Moment[] }
  | { readonly kind: 'unclear'; readonly piece: string }
  | { readonly kind: 'whichMoment'; readonly day: string };

export function readMoments(raw: string): MomentsRead {
  const [kept = '', excepted, ...others] = plain(raw).split(EXCEPT);
  if (others.length > 0) return { kind: 'unclear', piece: raw.trim() };
  const base = kept.trim() === '' && excepted !== undefined ? ALL : union(kept);
  if (base.kind !== 'moments' || excepted === undefined) return base;
  const without = union(excepted);
  if (without.kind !== 'moments') return without;
  if (mixed(excepted)) return { kind: 'unclear', piece: excepted.trim() }; // « sauf vendredi midi et lundi »
  return { kind: 'moments', moments: base.moments.filter((moment) => !without.moments.includes(moment)) };
}
const ALL: MomentsRead = { kind: 'moments', moments: WEEK };

const EXCEPT = /\b(?:sauf|hormis|excepte|mais pas|pas)\b/;
const plain = (raw: string): string =>
  raw
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.;\n/&+]/g, ',')
    .replace(/[^\p{L}\p{N},]+/gu, ' ');

/** `loose`: said with « le », « tous »: a moment of every day rather than one more of the day just named. */
interface Piece {
  readonly said: string;
  readonly days: readonly Day[];
  readonly moments: readonly Time[];
  readonly whole: boolean;
  readonly dayFirst: boolean;
  readonly loose: boolean;
}
type Day = (typeof DAYS)[number];
type Time = (typeof MOMENTS)[number];

const piecesOf = (said: string): readonly string[] =>
  said.split(/,|\b(?:et|ou)\b/).filter((piece) => piece.trim() !== '');
const mixed = (said: string): boolean =>
  new Set(piecesOf(said).map((one) => (pieceOf(one)?.moments.length ?? 0) > 0)).size > 1;

function union(said: string): MomentsRead {
  const pieces = piecesOf(said).map(pieceOf);
  const moments = new Set<Moment>();
  let last: Piece | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (!piece) return { kind: 'unclear', piece: piecesOf(said)[at]?.trim() ?? said };
    const read = oneOf(piece, last, pieces[at + 1] ?? undefined);
    if ('kind' in read) return read;
    for (const day of read.days) for (const moment of read.moments) moments.add(`${day}-${moment}`);
    last = { ...piece, days: piece.days.length > 0 || last === undefined ? piece.days : last.days };
  }
  if (pieces.length === 0) return { kind: 'unclear', piece: said.trim() };
  return { kind: 'moments', moments: WEEK.filter((moment) => moments.has(moment)) };
}

function oneOf(piece: Piece, last?: Piece, next?: Piece): Pick<Piece, 'days' | 'moments'> | MomentsRead {
  const unclear: MomentsRead = { kind: 'unclear', piece: piece.said };
  const { days, moments, whole } = piece;
  if (days.length > 0 && moments.length > 0) return { days, moments };
  if (days.length > 0) {
    if (!whole && next && next.days.length > 0 && next.moments.length > 0)
      return { kind: 'whichMoment', day: piece.said };
    if (!whole && last && last.moments.length > 0 && last.days.length > 0 && !last.dayFirst) return unclear;
    return { days, moments: MOMENTS };
  }
  if (!last || last.days.length === 0) return { days: DAYS, moments };
  return last.moments.length === 0 || piece.loose ? unclear : { days: last.days, moments };
}

const DAY_NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
const WORDS = new Map<string, Day | Time | 'whole' | 'week'>([
  ...DAY_NAMES.map((name, at) => [name, DAYS[at] ?? 'lun'] as const),
  ...(['matin', 'midi', 'aprem', 'soir'] as const).map((word) => [word, word] as const),
  ['matinee', 'matin'],
  ['soiree', 'soir'],
  ['journee', 'whole'],
  ['semaine', 'week'],
  ['jour', 'week'],
]);
const FILLERS = new Set(
  'le la les l du de d des au en a plutot je j suis disponible dispo libre prefere prefererais peux c est pour moi tout tous toute toutes chaque dans entre oui merci'.split(
    ' ',
  ),
);
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bapres midis?\b|\bapresmidis?\b/g, 'aprem'],
  [/\bfins? d(?:e|es) (?:la )?journees?\b/g, 'soir'],
  [/\b(?:pause )?dejeuner\b/g, 'midi'],
  [
    /\b(?:peu m? ?importe|n importe quand|n importe quel (?:moment|jour)|quand vous (?:voulez|voudrez)|tout me (?:va|convient))\b/g,
    'semaine',
  ],
  [/^ ?(?:tous|tout|toujours|tout le temps) ?$/, 'semaine'],
];
const RANGE = new RegExp(`\\b(${DAY_NAMES.join('|')}) (?:au|a|jusqu au) (${DAY_NAMES.join('|')})\\b`, 'g');

/** `null` when a word is not understood: a day of the week-end, an hour, « jamais ». */
function pieceOf(said: string): Piece | null {
  const phrased = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), said);
  const spread = phrased.replace(RANGE, (_, from: string, to: string) =>
    DAY_NAMES.slice(DAY_NAMES.indexOf(from), DAY_NAMES.indexOf(to) + 1).join(' '),
  );
  const words = spread.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
  const meant = words.map((word) => WORDS.get(word) ?? WORDS.get(word.replace(/s$/, '')) ?? nearest(word));
  if (meant.length === 0 || meant.includes(undefined)) return null;
  const days = meant.includes('week') ? DAYS : DAYS.filter((day) => meant.includes(day));
  return {
    said: said.trim(),
    days,
    moments: MOMENTS.filter((moment) => meant.includes(moment)),
    whole: meant.includes('whole') || meant.includes('week'),
    dayFirst: DAYS.some((day) => day === meant[0]),
    loose: /^ ?(?:le|les|tous|chaque)\b/.test(said),
  };
}

/** « mecredi » */
function nearest(word: string): Day | Time | 'whole' | 'week' | undefined {
  const [found, ...others] = [...WORDS].filter(([name]) => near(word, name));
  return others.length === 0 ? found?.[1] : undefined;
}
