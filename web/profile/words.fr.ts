// The words of charts and tables.
import { READINGS } from '../../domain/profile/profile.fr.ts';
import type { MeansProfile, MotiveLine, ScaleLine, ValueLine } from '../../domain/profile.ts';

const NONE = '—';
export const CHARTS = {
  none: NONE,
  table: 'Voir les chiffres en tableau',
  values: {
    title: 'Les dix valeurs, les unes par rapport aux autres',
    less: 'compte moins',
    more: 'compte plus',
    how: 'Chaque barre part de la moyenne de toutes les réponses : à droite, ce qui compte plus que le reste ; à gauche, ce qui compte moins. Dans la bande du milieu, une valeur est présente, ni en avant ni en retrait.',
  },
  scales: {
    title: 'Les raisons d’agir, de la plus libre à la plus absente',
    zones: [READINGS.low, 'par moments', READINGS.high],
    how: 'Moyenne des réponses, de 1 à 7. Les trois zones aident à lire ; elles ne sont pas des normes.',
  },
  motives: {
    title: 'Ce qui compte, et ce que le travail apporte',
    how: 'Les moteurs vont du plus important au moins important, de 1 à 5. Plus le trait est long, plus l’écart est grand.',
    importance: 'importance',
    presence: 'présence dans le travail',
  },
} as const;

export const TABLES = {
  value: 'Valeur',
  score: 'Par rapport à la moyenne',
  place: 'Place',
  rank: 'Rang',
  scale: 'Raison d’agir',
  mean: (to: number) => `Moyenne sur ${to}`,
  reading: 'Lecture',
  answered: 'Réponses',
  of: (answered: number, all: number) => `${answered} sur ${all}`,
  motive: 'Moteur',
  importance: 'Importance',
  presence: 'Présence',
  gap: 'Écart',
  partial: 'en partie',
} as const;

/** « 1er », « 2e ex æquo » */
export const rankWords = (rank: number | null, isTied: boolean): string =>
  rank === null ? NONE : `${rank}${rank === 1 ? 'er' : 'e'}${isTied ? ' ex æquo' : ''}`;

/** « Plaisir : 0,6, priorité » */
export const wordsOfValue = ({ name, shown, placeWords }: ValueLine): string => told(name, [shown, placeWords]);
export const wordsOfScale = ({ name, shown, reading }: ScaleLine): string => told(name, [shown, reading]);
export const wordsOfMotive = ({ name, shown }: MotiveLine): string =>
  told(name, [`importance ${shown.importance ?? NONE}`, `présence ${shown.presence ?? NONE}`]);
const told = (name: string, parts: readonly (string | null)[]): string =>
  `${name} : ${parts.filter((part) => part !== null).join(', ') || NONE}`;

/** The most important first; those nothing is known of at the end. */
export const inOrder = ({ motives, order }: MeansProfile): readonly MotiveLine[] => [
  ...order.flatMap((id) => motives.find((line) => line.id === id) ?? []),
  ...motives.filter(({ id }) => !order.includes(id)),
];
