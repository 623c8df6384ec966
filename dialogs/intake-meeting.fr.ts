// The words of the intake, sections H to J: organisation and financing, welcoming the person, last words.
import type { Prompt } from './field.ts';
import type { Labels } from './options.ts';

const place = {
  label: 'Lieu',
  also: ['ville', 'arrondissement', 'centre'],
  text: 'Dans quelle ville ou quel arrondissement ?',
  why: 'Vous recevoir près de chez vous, ou de votre travail.',
  class: 'P',
} as const satisfies Prompt;

export const meeting = {
  // H. Organisation et financement
  when: {
    label: 'Temps de travail',
    also: ['quand'],
    text: 'Quand feriez-vous le bilan ?',
    help: 'Sur votre temps de travail, votre employeur en est informé et doit donner son accord sur l’absence ; le contenu reste confidentiel.',
    why: 'Savoir si votre employeur a un mot à dire.',
    class: 'P',
  },
  whens: { a: 'Hors temps de travail', b: 'Sur mon temps de travail', c: 'Les deux', d: 'Je ne sais pas' },
  funding: {
    label: 'Financement',
    also: ['CPF', 'paiement'],
    text: 'Comment pensez-vous le financer ?',
    why: 'Préparer le devis et les démarches qui vous concernent.',
    class: 'P',
  },
  fundings: {
    a: 'CPF (Mon Compte Formation)',
    b: 'Mon employeur (plan de développement des compétences)',
    c: 'France Travail (AIF)',
    d: 'Dispositif pour indépendants, artisans, chefs d’entreprise',
    e: 'Moi-même, en 2 ou 3 fois',
    f: 'Je ne sais pas encore',
  },
  former: {
    label: 'Bilan précédent',
    text: 'Avez-vous déjà fait un bilan de compétences ?',
    why: 'Un bilan récent peut compter pour le financement.',
    class: 'P',
  },
  formers: { a: 'Non', b: 'Oui, il y a plus de 5 ans', c: 'Oui, il y a moins de 5 ans' },
  setting: {
    label: 'Sur place ou visio',
    also: ['visio', 'présentiel', 'distance'],
    text: 'Préférez-vous venir ou échanger par visio ?',
    why: 'Réserver une salle, ou non.',
    class: 'P',
  },
  settings: { a: 'Sur place', b: 'Visio', c: 'Les deux' },
  place,
  accessiblePlace: {
    ...place,
    help: 'Vous avez demandé un lieu accessible : seuls ceux dont l’accès est annoncé sont proposés, à confirmer avec le centre. La visio reste possible.',
  },
  otherPlace: { autre: 'Aucun de ces lieux : cherchons une solution ensemble' },
  slots: {
    label: 'Moments préférés',
    also: ['disponibilités', 'créneaux', 'horaires'],
    text: 'Quels moments vous conviennent le mieux ?',
    help: 'Par exemple : « mardi soir et jeudi matin », « tous les matins », « peu importe ».',
    why: 'Vous proposer des rendez-vous qui vous arrangent.',
    class: 'P',
  },
  quote: {
    label: 'Réception du devis',
    also: ['devis'],
    text: 'Comment souhaitez-vous recevoir le devis ?',
    why: 'Vous l’envoyer là où vous l’attendez.',
    class: 'P',
  },
  quotes: { a: 'Courriel', b: 'Courrier', c: 'Espace en ligne', d: 'Mon Compte Formation', e: 'France Travail' },

  // I. Vous accueillir au mieux
  adaptation: {
    label: 'Besoin d’adaptation',
    also: ['adaptation', 'handicap', 'accessibilité'],
    text: 'Souhaitez-vous nous signaler un besoin d’adaptation ?',
    help: 'Facultatif. Aucune question sur votre santé ne vous sera posée : seulement ce qui vous aide.',
    why: 'Vous accueillir dans de bonnes conditions.',
    class: 'N',
  },
  adaptations: { a: 'Non, rien à signaler', b: 'Oui', c: 'Je préfère en parler de vive voix' },
  adaptationConsent: {
    label: 'Accord pour l’adaptation',
    text: 'Acceptez-vous que ce besoin soit enregistré, pour votre consultant et, si vous le demandez, notre référent handicap ?',
    help: 'Si vous dites non, rien n’est gardé : vous pourrez en parler de vive voix.',
    why: 'La loi protège ces informations : il me faut votre accord, à part.',
    class: 'S',
  },
  helps: {
    label: 'Ce qui vous aiderait',
    text: 'Qu’est-ce qui vous aiderait ?',
    why: 'Préparer le lieu, le matériel et le rythme.',
    class: 'S',
  },
  helpList: {
    a: 'Un lieu accessible en fauteuil ou sans marches',
    b: 'Un support agrandi sur un ordinateur individuel',
    c: 'La transcription de la parole (application AVA)',
    d: 'Un rythme adapté, des pauses',
    e: 'Un fauteuil ergonomique',
    f: 'Des documents faciles à lire',
    g: 'Autre',
  },
  otherHelp: {
    label: 'Autre aide',
    text: 'Dites-nous ce qui vous aiderait.',
    why: 'Chercher une solution qui vous convienne.',
    class: 'S',
  },
  referent: {
    label: 'Référent handicap',
    text: 'Voulez-vous être contacté par le référent handicap ?',
    why: 'Vous mettre en relation seulement si vous le souhaitez.',
    class: 'S',
  },

  // J. Relecture
  last: {
    label: 'Ajout',
    also: ['autre chose', 'dernier mot'],
    text: 'Souhaitez-vous ajouter quelque chose ?',
    why: 'Que rien d’important ne manque.',
    class: 'P',
  },
} as const satisfies Record<string, Prompt | Labels>;
