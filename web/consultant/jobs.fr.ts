// What is said of messages and other work that the server gave up, or that waits.
import type { StuckJob } from '../api-jobs.ts';
import { momentOf } from './dates.fr.ts';

export const JOB_WORDS: Readonly<Record<StuckJob['kind'], string>> = {
  code: 'Code de vérification, par courriel',
  handover: 'Demande d’être rappelé, au consultant',
  submitted: 'Réponses transmises, au consultant',
  answer: 'Réponse à une question',
  released: 'Questionnaire proposé à la personne',
  invitation: 'Invitation à un rendez-vous',
  reminder: 'Rappel',
};

export const JOBS_TEXTS = {
  short: 'Envois',
  title: 'Envois en échec',
  lead: 'Ce que l’assistant n’a pas pu faire malgré plusieurs essais, ou qui attend depuis longtemps. Si tout échoue, le serveur de courriel est sans doute en cause.',
  none: 'Tout est parti.',
  dead: ({ attempts, deadAt }: StuckJob) => `Abandonné le ${momentOf(deadAt ?? '')}, après ${attempts} essais`,
  late: ({ attempts, dueAt }: StuckJob) =>
    attempts === 0 ? `Attend depuis le ${momentOf(dueAt)}` : `${attempts} essais ; le prochain le ${momentOf(dueAt)}`,
  dossier: (reference: string) => `dossier ${reference}`,
  retry: 'Réessayer',
  retryOf: (words: string) => `Réessayer : ${words}`,
  again: 'Remis dans la file : l’envoi est tenté de nouveau.',
} as const;
