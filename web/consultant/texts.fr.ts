// Every sentence of the page.
import type { DossierSummary } from '../api.ts';
import type { Problem } from './client.ts';
import { dayOf } from './dates.fr.ts';
import type { Tab } from './route.ts';
import type { Choice, ToDo } from './to-do.ts';

export const PRODUCT = 'INTERACTIF';
export const SPACE = 'Espace consultant';

export const PROBLEMS: Readonly<Record<Problem, string>> = {
  offline: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  signedOut: 'Votre session est terminée. Connectez-vous de nouveau pour continuer.',
  forbidden:
    'Votre compte n’a pas accès à cet espace. Si c’est une erreur, parlez-en à la personne qui gère les comptes.',
  notSubmitted: 'La personne n’a pas encore transmis ses réponses : ses échanges restent à elle jusque-là.',
  notFound: 'Ce dossier n’existe pas, ou ne vous est pas attribué.',
  refused: 'Ces indications n’ont pas pu être enregistrées. Vérifiez-les, puis réessayez.',
  taken:
    'Ce créneau n’est plus libre, ou le rendez-vous a changé entre-temps. Rechargez la page pour voir où il en est.',
  tooMany: 'Beaucoup de demandes à la fois. Patientez quelques secondes, puis réessayez.',
  unavailable: 'Un incident nous empêche de répondre. Réessayez dans un instant.',
  unreadable: 'La réponse du serveur n’a pas pu être lue. Rechargez la page ; si cela continue, signalez-le.',
};
export const RETRY = 'Réessayer';
export const CANCEL = 'Annuler';
export const LOADING = 'Chargement…';

export const SIGN_IN = {
  title: SPACE,
  lead: 'Retrouvez les dossiers qui vous sont attribués, préparez l’entretien préalable et relisez les échanges.',
  button: 'Se connecter',
  why: {
    new: null,
    expired: 'Votre session est terminée. Connectez-vous de nouveau pour continuer.',
    failed: 'La connexion n’a pas abouti. Vous pouvez recommencer.',
    left: 'Vous êtes déconnecté.',
  },
  secret: 'Les dossiers sont couverts par le secret professionnel. Chaque consultation est enregistrée.',
} as const;
export const SIGN_OUT = 'Se déconnecter';
export const SKIP = 'Aller au contenu';

export const TABS_LABEL = 'Vues du dossier';
export const TAB_TITLES: Readonly<Record<Tab, string>> = {
  fiche: 'Fiche',
  rendezvous: 'Rendez-vous',
  questionnaires: 'Questionnaires',
  echanges: 'Échanges',
  suivi: 'Suivi',
};

/** « 1 dossier », « 3 dossiers », « Aucun dossier » */
export const counted = (n: number, one: string, many: string, none: string): string =>
  n === 0 ? none : `${n} ${n === 1 ? one : many}`;

export const stageWords = ({ stage, submittedAt }: DossierSummary): string => {
  if (stage === 'draft') return 'En cours';
  if (stage === 'closed') return 'Clos';
  return submittedAt === undefined ? 'Transmis' : `Transmis le ${dayOf(submittedAt)}`;
};
/** Before the person has sent anything, even their name is theirs. */
export const nameOf = ({ name }: DossierSummary): string => name ?? 'Nom connu à la transmission';
export const WANTS_PERSON = 'Souhaite parler à quelqu’un';
export const DISCREET = 'Discret';
export const DISCREET_WHY =
  'L’employeur ne doit pas savoir : aucune mention à l’entreprise, objets de message neutres.';
export const missingWords = (n: number): string =>
  counted(n, 'réponse manque', 'réponses manquent', 'Aucune réponse ne manque');

export const LIST_TEXTS = {
  short: 'Dossiers',
  title: 'Dossiers',
  assigned: (n: number) => counted(n, 'dossier vous est attribué', 'dossiers vous sont attribués', ''),
  search: 'Chercher un dossier',
  searchHint: 'Nom ou référence',
  stage: 'État',
  allStages: 'Tous les états',
  sort: 'Trier par',
  empty: 'Aucun dossier ne vous est attribué pour le moment.',
  emptyMore: 'Dès qu’une personne commence à préparer son entretien préalable avec vous, son dossier apparaît ici.',
  nothing: 'Aucun dossier ne correspond à cette recherche.',
  clear: 'Effacer la recherche',
  columns: { name: 'Personne', stage: 'État', progress: 'Avancement', lastAt: 'Dernière activité', notes: 'À savoir' },
} as const;

export const SHEET_TEXTS = {
  highlights: 'À savoir d’abord',
  missing: 'Réponses obligatoires qui manquent',
  questions: 'Questions posées à l’assistant',
  noAnswer: 'Sans réponse',
  passed: 'Question passée',
  draftTitle: 'Réponses en cours',
  draft:
    'La personne n’a pas encore transmis ses réponses. Vous voyez où elle en est ; ce qu’elle écrit reste à elle jusqu’à l’envoi.',
  progress: (done: number, total: number) => `${done} réponse${done > 1 ? 's' : ''} sur ${total}`,
  history: (label: string) => `Historique de la réponse : ${label}`,
  changed: (version: number) => `modifiée, ${version} versions`,
  current: 'Version actuelle',
  version: (n: number) => `Version ${n}`,
  cleared: 'Réponse retirée ou passée',
  close: 'Fermer',
} as const;

export const TRANSCRIPT_TEXTS = {
  search: 'Chercher dans les échanges',
  dialog: 'Dialogue',
  allDialogs: 'Tous les dialogues',
  from: 'Du',
  to: 'Au',
  clear: 'Effacer les filtres',
  more: 'Afficher la suite',
  person: 'La personne',
  assistant: 'Assistant',
  edited: 'modifié',
  paris: 'Les heures sont celles de Paris.',
  elsewhere: (time: string) => `${time} pour la personne`,
  empty: 'Aucun échange pour le moment.',
  nothing: 'Aucune ligne ne correspond à cette recherche.',
  lines: (n: number, more: boolean, searching: boolean) =>
    `${n} ligne${n > 1 ? 's' : ''}${searching ? ` trouvée${n > 1 ? 's' : ''}` : ''}${more ? ', et d’autres à la suite' : ''}`,
  kinds: {
    text: null,
    card: 'formulaire',
    tap: 'bouton',
    confirm: 'validation',
    attachment: 'pièce jointe',
    edit: 'correction',
    code: 'code de vérification',
    questions: null,
    recap: 'résumé',
    sources: 'documents du programme',
  },
} as const;

export const FOLLOW_UP_TEXTS = {
  consents: 'Accords',
  consentsLead: 'La dernière décision est celle qui compte.',
  noConsent: 'Aucun accord enregistré.',
  events: 'Événements',
  eventsLead: 'Ce qui s’est passé et quand, sans contenu.',
  noEvent: 'Aucun événement.',
  text: (version: string) => `texte ${version}`,
} as const;

export const EXPORT_TEXTS = {
  button: 'Exporter',
  print: 'Imprimer la fiche',
  sheetHtml: 'Fiche, page à imprimer (HTML)',
  sheetJson: 'Fiche, données (JSON)',
  transcriptMd: 'Échanges, à lire (Markdown)',
  transcriptCsv: 'Échanges, tableur (CSV)',
  transcriptJson: 'Échanges, données (JSON)',
  logged: 'Chaque export est enregistré.',
  done: (name: string) => `Fichier enregistré : ${name}`,
} as const;

export const QUESTION_TEXTS = {
  short: 'Questions',
  title: 'Questions sans réponse',
  lead: 'Ce que l’on a demandé à l’assistant et que les documents ne disent pas, ou pas assez bien : de quoi les compléter. Les noms, adresses et numéros reconnus sont retirés ; rien ne dit qui a posé la question.',
  show: 'Afficher',
  choices: { all: 'Toutes', unanswered: 'Sans réponse certaine', rated: 'Jugées peu utiles' },
  groups: (n: number) => counted(n, 'sujet', 'sujets, les plus demandés d’abord', 'Aucun sujet à afficher'),
  csv: 'Télécharger (CSV)',
  file: 'questions-sans-reponse.csv',
  empty: 'Rien à compléter pour l’instant.',
  more: 'Afficher la suite',
  toDo: {
    add: 'À ajouter aux documents',
    clarify: 'À préciser dans les documents',
    review: 'À revoir dans les documents',
  },
  asked: (n: number) => counted(n, 'question', 'questions', ''),
  last: (day: string) => `dernière le ${day}`,
  badly: (n: number) => counted(n, 'réponse jugée peu utile', 'réponses jugées peu utiles', ''),
  missing: (why: string) => `Ce qui manquait : « ${why} »`,
  shown: (documents: string) => `Montré en réponse : ${documents}`,
  handle: 'Marquer comme traitée',
  undo: 'Remettre dans la liste',
  done: 'Retirée de la liste. Posée à nouveau, elle y reviendra.',
  back: 'Remise dans la liste.',
} as const satisfies {
  readonly choices: Readonly<Record<Choice, string>>;
  readonly toDo: Readonly<Record<ToDo['kind'], string>>;
  readonly [name: string]: unknown;
};
export const EVALUATION_TEXTS = {
  short: 'Évaluations',
  title: 'Évaluations',
  lead: 'Ce que les personnes pensent de leur bilan, par groupes de cinq au moins : jamais une personne seule. Un chiffre qui désignerait une à quatre personnes, même par différence, n’est pas affiché.',
  questionnaire: 'Questionnaire',
  year: 'Année',
  csv: 'Télécharger (CSV)',
  whenMore: 'Les résultats apparaîtront dès que cinq personnes auront répondu dans l’année.',
  participation: 'Participation',
  answers: (n: number) => counted(n, 'réponse prise en compte', 'réponses prises en compte', ''),
  waiting: 'Les nouvelles réponses s’ajoutent par groupes de cinq au moins.',
  invited: (n: number) => counted(n, 'personne invitée', 'personnes invitées', ''),
  rate: (rate: string) => `Taux de réponse : ${rate}`,
  indicators: 'Indicateurs',
  rates: { able5: 'Résultats attendus', agree5: 'Déroulement et bénéfices' },
  otherRates: 'Questions notées',
  columns: { label: 'Indicateur', answers: 'Réponses', mean: 'Moyenne sur 5', share: 'Part' },
  recommendation: 'Recommandation',
  recommendationWhy: '% de notes 9 et 10, moins % de notes 0 à 6',
  several: 'Plusieurs choix possibles.',
  option: 'Choix',
  people: 'Personnes',
  quoted: (text: string) => `« ${text} »`,
  texts: 'Dans l’ordre alphabétique ; les noms et numéros reconnus sont retirés.',
  hiddenNote:
    '« Non affiché » : trop peu de réponses, ou un chiffre qui en dirait trop sur quelques personnes. En dessous de dix réponses, une part n’est jamais affichée.',
} as const;
export const NAVIGATION = 'Espaces';
