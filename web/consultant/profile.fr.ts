// Every sentence of the questionnaires and their profiles, on the consultant's page.
import type { Profile } from '../../domain/profile.ts';
import type { LineNote, QuestionnaireRuns, RunSummary } from '../api.ts';
import { dayOf, momentOf } from './dates.fr.ts';

export const RUNS_TEXTS = {
  lead: 'Un questionnaire s’ouvre à la personne quand vous le décidez, sous la responsabilité d’une personne habilitée. Ses réponses vous parviennent quand elle les transmet.',
  minutes: (n: number) => `environ ${n} minutes`,
  closed: 'Pas encore ouvert à la personne.',
  released: ({ entitled, at }: NonNullable<QuestionnaireRuns['release']>) =>
    `Ouvert le ${dayOf(at)}, sous la responsabilité de ${entitled}.`,
  notBegun: 'Pas encore commencé.',
  resultsOpen: (at: string) => `Résultats ouverts à la personne le ${dayOf(at)}.`,
  resultsClosed: 'La personne ne voit pas encore ses résultats.',
  open: 'Ouvrir à la personne',
  openResults: 'Ouvrir les résultats à la personne',
  see: 'Voir le profil',
  seeOf: (title: string, when: string) => `Voir le profil : ${title}, ${when}`,
  version: (n: number) => `version ${n}`,
  opened: (title: string) => `« ${title} » est ouvert à la personne.`,
  resultsOpened: (title: string) => `Les résultats de « ${title} » sont ouverts à la personne.`,
  none: 'Aucun questionnaire n’est proposé pour le moment.',
} as const;

/** What became of a run, in one line. */
export function runWords({ status, openedAt, submittedAt, answered, total }: RunSummary): string {
  if (submittedAt !== null) return `Transmis le ${momentOf(submittedAt)}`;
  const done = `${answered} réponse${answered > 1 ? 's' : ''} sur ${total}`;
  return status === 'open' ? `Commencé le ${dayOf(openedAt)} · ${done}` : `Arrêté · ${done}, gardées à la personne`;
}

export const RELEASE_TEXTS = {
  title: (title: string) => `Ouvrir « ${title} »`,
  why: 'Ce questionnaire s’utilise sous la responsabilité d’une personne habilitée (psychologue, ou habilitée à ces outils). Son nom figure dans l’introduction et sur le résultat.',
  who: 'Personne habilitée',
  choose: 'Choisir…',
  nobody:
    'Aucune personne habilitée n’est enregistrée : le questionnaire ne peut pas être ouvert. Parlez-en à la personne qui gère les comptes.',
  confirm: 'Ouvrir à la personne',
  resultsTitle: 'Ouvrir les résultats à la personne ?',
  results: (title: string) =>
    `La personne pourra lire son profil « ${title} » et dire, ligne par ligne, s’il lui ressemble. C’est d’ordinaire pendant ou après la restitution en entretien ; ce choix ne se reprend pas.`,
  confirmResults: 'Ouvrir les résultats',
} as const;

export const RUN_TEXTS = {
  back: 'Tous les questionnaires',
  under: (name: string) => `sous la responsabilité de ${name}`,
  version: RUNS_TEXTS.version,
  short: 'En bref',
  flags: 'À savoir sur la passation',
  discuss: 'Trois points à discuter',
  lines: { values: 'Valeur par valeur', scales: 'Raison par raison', motives: 'Moteur par moteur' },
  linesLead: 'Ouvrez une ligne pour lire les réponses derrière, l’avis de la personne et votre commentaire.',
  groups: 'Grandes orientations',
  indices: 'Indices, pour vous seulement',
  indicesLead: 'Ils résument des choses différentes : les cinq raisons d’agir restent le résultat.',
  top: 'Les trois choisies, en regard des notes',
  topRank: (words: string) => `${words} d’après les notes`,
  topUnranked: 'sans rang',
  topElsewhere: 'hors des cinq premières',
  opposites: 'Valeurs opposées, toutes deux fortes',
  open: 'Avec ses mots',
  evolution: 'Depuis la fois précédente',
  evolutionColumns: ['Ligne', 'Avant', 'Maintenant', 'Différence'],
  evolutionOf: { score: null, importance: 'importance', presence: 'présence' },
  answers: 'Toutes les réponses',
  answersShow: 'Voir chaque réponse, sa date et ses versions',
  answersColumns: ['Question', 'Réponse', 'Donnée le', 'Versions'],
  tableOf: (title: string) => `${title} : tableau`,
  noAnswer: 'sans réponse',
} as const;

export const LINE_TEXTS = {
  behind: 'Les réponses derrière',
  reverse: 'phrase inversée : elle compte de l’autre bout',
  changed: (versions: number) => `modifiée, ${versions} versions`,
  opinion: 'L’avis de la personne',
  noOpinion: 'Pas encore donné.',
  comment: 'Votre commentaire',
  save: 'Enregistrer le commentaire',
  saveOf: (name: string) => `Enregistrer le commentaire : ${name}`,
  saved: 'Commentaire enregistré.',
  by: (name: string, at: string) => `${name}, le ${momentOf(at)}`,
  commented: 'commentée',
} as const;

export const OPINIONS: Readonly<Record<NonNullable<LineNote['opinion']>, string>> = {
  like: 'Cela me ressemble',
  partly: 'Pas tout à fait',
  not: 'Pas du tout',
};

/** A figure nobody has to explain is shown without its unit; the others with it. */
export const LEADS = {
  group: (names: readonly string[]) => `Moyenne de : ${names.join(', ')}`,
  axis: (plus: string, minus: string) =>
    `Positif : plutôt ${plus.toLowerCase()} ; négatif : plutôt ${minus.toLowerCase()}`,
  motive: ({ importance, presence, gap }: Extract<Profile, { method: 'means' }>['motives'][number]['shown']) =>
    `Importance ${importance ?? '—'}, présence ${presence ?? '—'}, écart ${gap ?? '—'}`,
  partial: 'Une partie des réponses manque pour ce moteur',
} as const;
