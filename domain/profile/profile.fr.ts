// Every sentence of a profile. None says what somebody is worth, should do or should be.
import type { Flag } from '../scores/flags.ts';
import type { MotiveScore } from '../scores/means.ts';
import type { Place } from './shape.ts';

export const FRAME = [
  'Ce profil est un point de départ pour votre échange, pas un verdict.',
  'Il n’est ni un test psychologique étalonné, ni un avis sur vos capacités.',
] as const;
const ASK = 'Qu’en pensez-vous ?';
export const asked = (text: string): string => `${text} ${ASK}`;

export const PLACES: Readonly<Record<Place, string>> = {
  priority: 'priorité',
  present: 'présente',
  low: 'en retrait',
};
export const GAPS: Readonly<Record<NonNullable<MotiveScore['reading']>, string>> = {
  priority: 'écart prioritaire',
  support: 'point d’appui',
};
/** A reading aid, not norms. */
export const READINGS = { low: 'peu présent', some: 'présent par moments', high: 'très présent' } as const;

export const NO_ANSWER = 'sans réponse';
export const PAIR = (importance: string, presence: string): string =>
  `Importance : ${importance} · Présence : ${presence}`;
export const AXIS = (plus: string, minus: string): string => `${plus} ou ${lower(minus)}`;

/** Instead of its sentence, from 5 on: never a diagnosis. */
export const NO_REASON = {
  consultant: 'À aborder en entretien.',
  person: 'Vous dites ne plus trouver beaucoup de raisons de continuer : votre consultant en parlera avec vous.',
} as const;

export const SUMMARY = {
  tooFew: 'Trop peu de réponses pour établir un profil. Les questions restées sans réponse pourront être reprises.',
  flat: 'Vos réponses donnent à ces valeurs des places très proches : aucune ne se détache nettement.',
  priorities: (names: readonly string[]) => `Ce qui ressort le plus de vos réponses : ${listed(names)}.`,
  noPriority: 'Aucune valeur ne passe nettement avant les autres dans vos réponses.',
  low: (names: readonly string[]) => `Plus en retrait : ${listed(names)}.`,
  scale: (sentence: string) => `Ce qui ressort le plus de vos réponses : ${lower(sentence)}`,
  motives: (names: readonly string[]) => `Ce qui compte le plus pour vous : ${listed(names)}.`,
} as const;

export const DISCUSS = {
  strongest: (name: string, says: string) => asked(`« ${name} » (${says}) est ce qui ressort le plus de vos réponses.`),
  second: (name: string, says: string) => asked(`« ${name} » (${says}) ressort aussi de vos réponses.`),
  lowest: (name: string, says: string) => asked(`« ${name} » (${says}) passe après le reste dans vos réponses.`),
  close: asked('Vos réponses donnent à ces valeurs des places très proches.'),
  chosen: (names: readonly string[]) => asked(`Parmi elles, vous avez choisi : ${listed(names)}.`),
  scale: (sentence: string, reading: string) => asked(`${sentence.replace(/\.$/, '')} : ${reading}.`),
  gap: (name: string, importance: string, presence: string) =>
    asked(
      `L’écart le plus grand entre ce qui compte et ce que votre travail vous apporte porte sur ${lower(name)} : importance ${importance}, présence ${presence}.`,
    ),
  noGap: asked('D’après vos réponses, ce qui compte pour vous est présent dans votre travail.'),
} as const;

export const OPPOSITES = (one: string, other: string): string =>
  `« ${one} » et « ${other} » sont toutes deux prioritaires, alors qu’elles tirent souvent dans des sens différents. À explorer ensemble.`;

/** For the consultant, kindly; never an accusation (R34). `quoted`: the items of the first pair. */
export function flagWords(flag: Flag, quoted: (id: string) => string): string {
  if (flag.code === 'MISSING') return `Quelques réponses manquent : ${flag.missing}. À compléter ensemble.`;
  if (flag.code === 'LONG-PAUSE') return `Rempli en plusieurs fois, sur ${flag.days} jours.`;
  if (flag.code !== 'CONTRADICTION') return FLAGS[flag.code];
  const [x, y] = flag.pairs[0] ?? ['', ''];
  return `Deux réponses semblent se contredire : ${quoted(x)} et ${quoted(y)}. À éclaircir.`;
}
const FLAGS = {
  STRAIGHT: 'Réponses très semblables d’une question à l’autre.',
  FAST: 'Réponses données rapidement.',
  EXTREMES: 'Réponses souvent aux extrêmes.',
  FLAT: 'Peu de contraste entre les valeurs : le classement n’est pas à lire.',
  'TOP-GAP': 'Le choix des trois diffère des notes : à discuter.',
  REVISED: 'Beaucoup de réponses revues.',
} as const satisfies Partial<Record<Flag['code'], string>>;
export const quoted = (text: string): string => `« ${text.replace(/\.$/, '')} »`;

export const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
export const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).map(lower).join(', '), lower(names.at(-1) ?? '')].filter((part) => part !== '').join(' et ');
