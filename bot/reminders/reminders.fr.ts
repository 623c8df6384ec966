// What is said unasked, on a screen that others may see: never what it is about (R50). The same words in the conversation and by mail.
import type { SessionTold } from '../../domain/reminders/holds.ts';
import type { What } from '../../domain/reminders/rows.ts';
import type { Action } from '../../domain/say.ts';
import { whenWords } from '../../domain/when.fr.ts';
import { firstName, PHONE, whereWords } from '../invitations/invitations.fr.ts';

export interface Words {
  readonly text: string;
  /** In the conversation only. */
  readonly actions: readonly Action[];
}

const another: Action = { title: 'Choisir un moment', says: 'je voudrais un rendez-vous' };
const list: Action = { title: 'Voir', says: 'questionnaires' };
const person: Action = { title: 'Parler à une personne', says: 'parler à une personne' };
const stop: Action = { title: 'Plus de rappels', says: 'plus de rappels' };

const OWN_WORK: Readonly<Record<string, string>> = {
  tests: 'questionnaires',
  livret: 'livret',
  portfolio: 'portefeuille',
  surveys: 'enquêtes',
};
const DAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const dayOf = (day: string): string => DAY.format(Date.parse(`${day}T00:00:00Z`)).replace(/ 1 /, ' 1er ');

interface About {
  readonly of: string;
  /** The last day that it is about: of an answer, of the year. */
  readonly until: string | null;
  readonly session: SessionTold | null;
  /** Not said of a discreet dossier, whose mails name nobody. */
  readonly consultant: string | null;
}

const withWhom = (name: string | null): string => (name === null ? '' : ` avec ${firstName(name)}`);
const when = ({ session }: About): string => (session === null ? '' : whenWords(session.startsAt, session.zone));
const announced = (about: About): string =>
  `${withWhom(about.consultant)} ${when(about)}, ${about.session === null ? '' : whereWords(about.session)}.`;

export const reminderWords: Readonly<Record<What, (about: About) => Words>> = {
  weekBefore: (about) => ({
    text: `Rappel : rendez-vous${announced(about)} Pour le déplacer ou l’annuler, écrivez-le simplement à l’assistant.`,
    actions: [stop],
  }),
  dayBefore: (about) => ({
    text: `Rappel : rendez-vous${announced(about)} Un empêchement ? Écrivez-le à l’assistant, ou appelez le ${PHONE}.`,
    actions: [stop],
  }),
  moved: (about) => ({
    text: `Votre rendez-vous${withWhom(about.consultant)} est déplacé : ${when(about)}, ${about.session === null ? '' : whereWords(about.session)}. Si ce moment ne vous convient pas, écrivez-le à l’assistant.`,
    actions: [],
  }),
  cancelled: (about) => ({
    text: `Votre rendez-vous${withWhom(about.consultant)} du ${when(about)} est annulé. Vous pouvez en choisir un autre quand vous voulez.`,
    actions: [another],
  }),
  missed: (about) => ({
    text: `Votre rendez-vous${withWhom(about.consultant)} du ${when(about)} n’a pas eu lieu. Cela arrive : vous pouvez en choisir un autre, ou parler à quelqu’un.`,
    actions: [another, person],
  }),
  toFillWeek: () => ({
    text: 'Rappel : quelque chose vous attend dans la conversation depuis une semaine. Vous pouvez y répondre en plusieurs fois, ou dire non.',
    actions: [list, stop],
  }),
  toFillFortnight: () => ({
    text: 'Rappel : quelque chose vous attend toujours dans la conversation. Vous pouvez y répondre en plusieurs fois, ou dire non. C’est le dernier rappel.',
    actions: [list, stop],
  }),
  conventionCloses: ({ until }) => ({
    text: `Un document attend votre réponse jusqu’au ${until === null ? '' : dayOf(until)} inclus. Sans réponse ce jour-là, la loi considère que vous refusez.`,
    actions: [person, stop],
  }),
  conventionOver: ({ until }) => ({
    text: `Le délai pour répondre au document est passé depuis le ${until === null ? '' : dayOf(until)} : sans réponse, la loi considère que vous avez refusé. Ce n’est pas une faute. Si vous vouliez accepter, un nouveau document peut vous être transmis : parlez-en à la personne qui vous suit.`,
    actions: [person],
  }),
  ownWork: ({ of }) => ({
    text: `Rappel : la semaine prévue pour votre travail personnel (${OWN_WORK[of] ?? 'documents'}) se termine bientôt.`,
    actions: [stop],
  }),
  followUp: ({ consultant }) => ({
    text: `Cela fera bientôt six mois. Souhaitez-vous un rendez-vous${withWhom(consultant)} pour faire le point ? Vous pouvez aussi ne pas en vouloir : rien d’autre n’en dépend.`,
    actions: [another, { title: 'Non merci', says: 'pas d’entretien de suivi' }],
  }),
  evaluationCold: () => ({
    text: 'Cela fait six mois. Quelques questions vous attendent dans la conversation : quelques minutes suffisent, et votre nom n’y est pas.',
    actions: [list],
  }),
  yearEnds: ({ until }) => ({
    text: `Vous pouvez encore demander un rendez-vous de suivi jusqu’au ${until === null ? '' : dayOf(until)}. Après ce jour, le suivi s’arrête et votre dossier est détruit.`,
    actions: [another, { title: 'Mes données', says: 'mes données' }],
  }),
  yearOver: ({ until }) => ({
    text: `Votre suivi se termine${until === null ? '' : ` ce ${dayOf(until)}`}, et votre dossier est ensuite détruit. Pour nous joindre plus tard : ${PHONE}. Bonne continuation.`,
    actions: [],
  }),
};

/** Neutral: a list of mails shows it, beside other people perhaps. */
export const mailSubject = (what: What, session: SessionTold | null, discreet: boolean): string => {
  if (discreet) return 'Rappel';
  if (session === null) return 'Un message de l’assistant';
  const news =
    what === 'moved' ? 'déplacé : ' : what === 'cancelled' ? 'annulé : ' : what === 'missed' ? 'manqué : ' : ': ';
  return `Rendez-vous ${news}${whenWords(session.startsAt, session.zone)}`;
};

export const mailText = (
  text: string,
  { url, isNews }: { readonly url: string | null; readonly isNews: boolean },
): string =>
  [
    'Bonjour,',
    '',
    text,
    ...(url === null ? [] : ['', `L’assistant : ${url}`]),
    ...(isNews ? [] : ['', 'Pour ne plus recevoir de rappels, écrivez-lui « plus de rappels ».']),
    '',
    url === null ? 'L’assistant' : 'INTERACTIF',
  ].join('\n');

export const choiceWords = {
  none: 'C’est noté : plus de rappels. Vos rendez-vous restent pris. Écrivez « rappels ici » pour en avoir de nouveau.',
  email: 'C’est noté : vos rappels arrivent par courriel.',
  channel:
    'C’est noté : vos rappels arrivent ici. Si la page est fermée à ce moment-là, ils vont à votre adresse, quand je la connais.',
  here: 'C’est noté : vos rappels arrivent ici.',
  discreetTeams:
    'C’est noté. Comme vous avez demandé la discrétion, rien n’est rappelé dans Teams : les rappels vont à votre adresse, quand je la connais.',
  noAddress:
    'Je ne connais pas encore votre adresse : je vous la demande quand nous choisissons un rendez-vous. D’ici là, les rappels arrivent ici.',
  nothing: 'Je n’ai rien à vous rappeler pour le moment : rien n’est commencé.',
} as const;
