// The words of the consultant's sheet: titles, and what to know before anything else.
import { longDay } from './fields.fr.ts';
import type { Intake } from './intake-form.ts';

export const sheetWords = {
  inPerson: 'Souhaite en parler de vive voix',
  titles: {
    who: 'Qui, et comment joindre',
    will: 'Volonté et hésitations',
    reason: 'Ce qui l’amène',
    direction: 'Direction',
    expectations: 'Attentes',
    situation: 'Situation',
    career: 'Parcours',
    limits: 'Contraintes',
    organisation: 'Organisation',
    funding: 'Financement',
    adaptation: 'Adaptation',
    standing: 'Où en est la personne',
    last: 'En plus',
  },
} as const;

export interface Highlight {
  readonly tone: 'warning' | 'info';
  readonly text: string;
}
type Note = (said: Partial<Intake>) => string | false | undefined;

/** One sentence each, the gravest first. */
const NOTES: readonly (readonly [tone: Highlight['tone'], note: Note])[] = [
  ['warning', (a) => a['INT-C5'] === 'b' && 'Discrétion : l’employeur ne sait rien et ne doit rien apprendre.'],
  [
    'warning',
    (a) => a['INT-C5'] === 'b' && onWorkingTime(a) && 'Souhaite la discrétion, mais prévoit du temps de travail.',
  ],
  ['warning', (a) => a['INT-A2'] === 'c' && 'Hésite : la démarche lui a été demandée. À entendre en premier.'],
  ['warning', (a) => a['INT-I3']?.includes('a') && 'A besoin d’un lieu accessible.'],
  ['warning', (a) => a['INT-I5'] === true && 'Souhaite être contacté par le référent handicap.'],
  ['info', (a) => a['INT-I1'] === 'c' && 'Souhaite parler de vive voix d’un besoin d’adaptation.'],
  ['info', (a) => a['INT-B6']?.includes('e') && 'Ne pas appeler sur le lieu de travail.'],
  ['info', (a) => a['INT-A4'] === 'b' && 'Ne pense pas travailler entre les rendez-vous.'],
  ['info', (a) => a['INT-G3'] === 'b' && deadline(a['INT-G3D'])],
  ['info', (a) => onWorkingTime(a) && 'Sur le temps de travail : accord de l’employeur sur l’absence nécessaire.'],
  ['info', (a) => a['INT-H3'] === 'c' && 'Bilan de moins de 5 ans : à vérifier pour le CPF.'],
];

export const highlightsOf = (said: Partial<Intake>): readonly Highlight[] =>
  NOTES.flatMap(([tone, note]) => {
    const text = note(said);
    return text ? [{ tone, text }] : [];
  });

const onWorkingTime = (said: Partial<Intake>): boolean => said['INT-H1'] === 'b' || said['INT-H1'] === 'c';
const deadline = (day: string | null | undefined): string =>
  day ? `Échéance : avant le ${longDay(day)}.` : 'Une échéance, sans date précise.';
