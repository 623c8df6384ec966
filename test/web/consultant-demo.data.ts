// What the demonstration backend of the consultant's page answers. Invented, and shaped by the schemas of web/api.ts.
import type { z } from 'zod';
import type {
  AnswerHistory,
  AskedAgain,
  DossierSummary,
  DossierView,
  QuestionGroups,
  Sheet,
  TranscriptLine,
} from '../../web/api.ts';

type Given<T extends z.ZodType> = z.input<T>;

export const DOSSIERS: Given<typeof DossierSummary>[] = [
  {
    id: '7f3a2c00-0000-4000-8000-000000000001',
    reference: 'D-7F3A2C',
    stage: 'submitted',
    openedAt: '2026-11-16T08:12:00.000Z',
    submittedAt: '2026-11-23T17:48:00.000Z',
    lastAt: '2026-11-23T17:48:00.000Z',
    progress: { done: 38, total: 40 },
    missing: 1,
    name: 'Camille Durand',
    discreet: true,
    wantsPersonAt: '2026-11-23T17:50:00.000Z',
  },
  {
    id: '1b90de00-0000-4000-8000-000000000002',
    reference: 'D-1B90DE',
    stage: 'draft',
    openedAt: '2026-11-24T07:31:00.000Z',
    lastAt: '2026-11-24T07:44:00.000Z',
    progress: { done: 12, total: 39 },
    missing: 9,
    discreet: false,
  },
  {
    id: 'c4417a00-0000-4000-8000-000000000003',
    reference: 'D-C4417A',
    stage: 'submitted',
    openedAt: '2026-11-09T12:00:00.000Z',
    submittedAt: '2026-11-18T10:05:00.000Z',
    lastAt: '2026-11-20T16:20:00.000Z',
    progress: { done: 36, total: 36 },
    missing: 0,
    name: 'Élodie de La Rochefoucauld-Montmorency',
    discreet: false,
  },
  {
    id: '90aa1200-0000-4000-8000-000000000004',
    reference: 'D-90AA12',
    stage: 'draft',
    openedAt: '2026-11-20T18:00:00.000Z',
    lastAt: '2026-11-21T19:02:00.000Z',
    progress: { done: 31, total: 37 },
    missing: 3,
    discreet: false,
    wantsPersonAt: '2026-11-21T19:02:00.000Z',
  },
  {
    id: '3d21ff00-0000-4000-8000-000000000005',
    reference: 'D-3D21FF',
    stage: 'closed',
    openedAt: '2026-09-01T09:00:00.000Z',
    submittedAt: '2026-09-04T09:00:00.000Z',
    lastAt: '2026-09-15T14:30:00.000Z',
    progress: { done: 35, total: 35 },
    missing: 0,
    name: 'Yanis Benali',
    discreet: false,
  },
];

const AT = '2026-11-23T17:30:00.000Z';
type Row = Given<typeof Sheet>['sections'][number]['rows'][number];
const said = (key: string, label: string, words: string, more: Partial<Row> = {}): Row => ({
  key,
  label,
  words,
  verbatim: false,
  missing: false,
  version: 1,
  at: AT,
  channel: 'webchat',
  ...more,
});
const own = (key: string, label: string, words: string, more: Partial<Row> = {}) =>
  said(key, label, words, { verbatim: true, ...more });

export const SHEET: Given<typeof Sheet> = {
  highlights: [
    { tone: 'warning', text: 'L’employeur ne sait pas, et la personne souhaite que cela reste ainsi.' },
    { tone: 'warning', text: 'Ne jamais joindre sur le lieu de travail.' },
    { tone: 'info', text: 'La démarche lui a été proposée, et elle est d’accord.' },
    { tone: 'info', text: 'Échéance à ne pas manquer : 31 mars 2027.' },
  ],
  sections: [
    {
      id: 'contact',
      title: 'Qui, et comment joindre',
      rows: [
        said('nom', 'Prénom et nom', 'Camille Durand'),
        said('contact', 'Moyen préféré', 'Par téléphone'),
        said('telephone', 'Téléphone', '06 12 34 56 78', { version: 3 }),
        said('courriel', 'Adresse électronique', 'camille.durand@exemple.invalid'),
        said('moments', 'Moments', 'Midi, fin de journée, jamais sur mon lieu de travail'),
      ],
    },
    {
      id: 'reason',
      title: 'Ce qui amène, et depuis quand',
      rows: [
        said('volonte', 'La démarche vient', 'On me l’a proposée et je suis d’accord'),
        said('raisons', 'Ce qui a décidé', 'Lassitude, envie de changer de métier'),
        own(
          'precisions',
          'En quelques mots',
          'Après douze ans au même guichet, je fais les choses sans y penser.\nJ’aimerais retrouver l’envie de me lever pour quelque chose.',
        ),
        said('depuis', 'Y pense depuis', 'Un an ou plus'),
        said('direction', 'Regarde vers', 'Changer de métier, me former ou faire une VAE'),
        own(
          'trois-ans',
          'Dans trois ans, si tout était possible',
          'Un atelier à moi, ou alors accompagner des gens qui apprennent.',
        ),
      ],
    },
    {
      id: 'expectations',
      title: 'Ses attentes, avec ses mots',
      rows: [
        own(
          'pro',
          'Sur le plan professionnel',
          'Savoir ce que je vaux ailleurs, et si l’idée d’être formatrice tient debout.',
          { version: 2 },
        ),
        own('perso', 'Sur le plan personnel', 'Reprendre confiance.'),
        said('utile', 'Saura que le bilan a été utile', '', { words: null, missing: true, version: 0 }),
        own('surtout-pas', 'Ne veut surtout pas', 'Qu’on me dise de patienter.'),
      ],
    },
    {
      id: 'career',
      title: 'Son parcours',
      rows: [
        own(
          'parcours',
          'Principales expériences',
          'Chargée d’accueil dans une mutuelle, depuis 2014.\nVendeuse en librairie, six ans.\nDes saisons en colonie de vacances, animatrice puis directrice adjointe.',
        ),
        said('formation', 'Formation', 'Bac+2'),
        own(
          'fierte',
          'Une réalisation dont elle est fière',
          'Avoir monté le coin lecture du quartier avec trois voisines.',
        ),
        said('engagements', 'Hors travail', '', { words: null, version: 1 }),
      ],
    },
    {
      id: 'constraints',
      title: 'Contraintes',
      rows: [
        said('contraintes', 'À prendre en compte', 'Horaires, distance ou mobilité'),
        own('contraintes-plus', 'Précisions', 'Je récupère mon fils à 18 h une semaine sur deux.'),
        said('echeance', 'Échéance', 'Avant le 31 mars 2027'),
      ],
    },
    {
      id: 'organisation',
      title: 'Organisation et financement',
      rows: [
        said('temps', 'Quand', 'Hors temps de travail'),
        said('financement', 'Financement', 'CPF (Mon Compte Formation)'),
        said('modalite', 'Sur place ou visio', 'Les deux'),
        said('lieu', 'Lieu', 'Lyon 3e'),
        said('creneaux', 'Moments', 'Mardi fin de journée ; jeudi midi, fin de journée'),
      ],
    },
    {
      id: 'adaptation',
      title: 'Adaptation',
      rows: [said('adaptation', 'Besoin signalé', 'Souhaite en parler de vive voix')],
    },
  ],
};

export const MISSING = [{ key: 'utile', label: 'À quoi saurez-vous, à la fin, que le bilan vous a été utile ?' }];
export const DRAFT_MISSING = [
  { key: 'parcours', label: 'Racontez en quelques lignes vos principales expériences.' },
  { key: 'raisons', label: 'Qu’est-ce qui vous a décidé ?' },
  { key: 'financement', label: 'Comment pensez-vous le financer ?' },
];

export const FOLLOW_UP: Pick<Given<typeof DossierView>, 'consents' | 'events'> = {
  consents: [
    {
      purpose: 'adaptation',
      decision: 'declined',
      textVersion: '2026-11',
      at: '2026-11-23T17:44:00.000Z',
      channel: 'webchat',
    },
    {
      purpose: 'intake',
      decision: 'given',
      textVersion: '2026-11',
      at: '2026-11-16T08:13:00.000Z',
      channel: 'webchat',
    },
  ],
  events: [
    { kind: 'asked-person', at: '2026-11-23T17:50:00.000Z' },
    { kind: 'submitted', at: '2026-11-23T17:48:00.000Z' },
    { kind: 'skipped', at: '2026-11-23T17:41:00.000Z' },
    { kind: 'skipped', at: '2026-11-23T17:41:00.000Z' },
    { kind: 'returned', at: '2026-11-23T17:20:00.000Z' },
    { kind: 'paused', at: '2026-11-16T08:40:00.000Z' },
    { kind: 'confirmed-address', at: '2026-11-16T08:20:00.000Z' },
    { kind: 'opened', at: '2026-11-16T08:12:00.000Z' },
  ],
};

export const HISTORY: Given<typeof AnswerHistory>['versions'] = [
  { version: 3, words: '06 12 34 56 78', at: '2026-11-23T17:30:00.000Z', channel: 'webchat', by: 'beneficiary' },
  { version: 2, words: null, at: '2026-11-16T08:35:00.000Z', channel: 'teams', by: 'beneficiary' },
  { version: 1, words: '06 12 34 56 87', at: '2026-11-16T08:21:00.000Z', channel: 'webchat', by: 'beneficiary' },
];

const TALK: readonly [
  at: string,
  direction: 'in' | 'out',
  kind: Given<typeof TranscriptLine>['kind'],
  text: string,
  edit?: boolean,
][] = [
  [
    '2026-11-16T08:12:00.000Z',
    'out',
    'text',
    'Bonjour, je suis l’assistant d’INTERACTIF. Je vous aide à préparer votre entretien préalable, gratuit et sans engagement.',
  ],
  [
    '2026-11-16T08:12:01.000Z',
    'out',
    'questions',
    'Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?',
  ],
  ['2026-11-16T08:13:00.000Z', 'in', 'tap', 'Oui'],
  ['2026-11-16T08:13:01.000Z', 'out', 'questions', 'Cette démarche vient-elle de vous ?'],
  ['2026-11-16T08:14:00.000Z', 'in', 'text', 'la deuxième'],
  ['2026-11-16T08:14:01.000Z', 'out', 'questions', 'Quel est votre prénom ? Et votre nom ?'],
  ['2026-11-16T08:20:00.000Z', 'in', 'card', 'Prénom : Camille\nNom : Durand\nTéléphone : 06 12 34 56 87'],
  ['2026-11-23T17:25:00.000Z', 'in', 'text', 'Combien coûte un bilan ?'],
  ['2026-11-23T17:25:00.400Z', 'out', 'sources', 'Voici ce que disent nos documents sur le prix.'],
  ['2026-11-23T17:30:00.000Z', 'in', 'edit', 'Téléphone : 06 12 34 56 78', true],
  ['2026-11-23T17:46:00.000Z', 'out', 'recap', 'Voici votre résumé. Est-il fidèle ?'],
  ['2026-11-23T17:48:00.000Z', 'in', 'confirm', 'Oui, je le transmets à mon consultant'],
];

/** Enough lines for several pages: the same talk, with a long middle. */
export const LINES: Given<typeof TranscriptLine>[] = [
  ...TALK.slice(0, 7),
  ...Array.from({ length: 60 }, (_, n): (typeof TALK)[number] => [
    `2026-11-17T09:${String(n).padStart(2, '0')}:00.000Z`,
    n % 2 === 0 ? 'out' : 'in',
    n % 2 === 0 ? 'questions' : 'text',
    n % 2 === 0 ? `Question ${n / 2 + 1} : pouvez-vous préciser ?` : `Réponse ${(n + 1) / 2}, avec mes mots à moi.`,
  ]),
  ...TALK.slice(7),
].map(([at, direction, kind, text, edit = false], rank) => ({
  conversation: 'c1',
  seq: rank + 1,
  at,
  zone: rank < 67 ? 'Europe/Paris' : 'America/Guadeloupe',
  channel: 'webchat' as const,
  direction,
  dialog: rank < 67 ? 'intake' : 'programme',
  kind,
  text,
  edit,
}));

const question = (n: number, text: string, more: Partial<AskedAgain> = {}): AskedAgain => ({
  id: `9c000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  day: '2026-11-20',
  text,
  outcome: 'unknown',
  documents: [],
  useful: null,
  why: null,
  ...more,
});
const badly = { outcome: 'answered', useful: false, documents: ['Les tarifs', 'Le financement'] } as const;
/** Nothing said, something near, badly answered; a long word; and enough of them for a second page. */
export const GROUPS: QuestionGroups['groups'] = [
  {
    title: 'Y a-t-il un parking ?',
    lastDay: '2026-11-23',
    questions: [
      question(1, 'Y a-t-il un parking ?', { day: '2026-11-23' }),
      question(2, 'où est-ce que je peux me garer'),
      question(3, 'un parking gratuit à proximité ?', {
        outcome: 'near',
        documents: ['Les lieux et leur accessibilité'],
      }),
      question(4, 'je viens en voiture, je suis [nom], [téléphone]'),
      question(5, 'parkng'),
      question(6, 'place de stationnement pour mon fauteuil'),
      question(7, 'le parking est-il payant'),
    ],
  },
  {
    title: 'combien coûte le bilan',
    lastDay: '2026-11-19',
    questions: [
      question(8, 'combien coûte le bilan', { ...badly, why: 'Je voulais le prix hors taxes.' }),
      question(9, 'tarif svp', badly),
    ],
  },
  {
    title: 'peut-on commencer en août',
    lastDay: '2026-11-02',
    questions: [
      question(10, 'peut-on commencer en août', { outcome: 'near', documents: ['Le déroulé et son calendrier'] }),
    ],
  },
  { title: 'z'.repeat(120), lastDay: '2026-11-01', questions: [question(11, 'z'.repeat(120))] },
  ...Array.from({ length: 26 }, (_, n) => ({
    title: `Question rare ${n + 1}`,
    lastDay: '2026-10-01',
    questions: [question(20 + n, `Question rare ${n + 1}`)],
  })),
];
