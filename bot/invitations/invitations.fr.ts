// The words of invitations. Nothing in them says what the sessions are about (R50); of a discreet dossier, not even whose they are (R159).
import type { SessionTold as Told } from '../../domain/reminders/holds.ts';
import { dayWords, durationWords, hourWords, whenWords } from '../../domain/when.fr.ts';

export const PHONE = '01 47 23 84 20';

export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** « à Vincennes, 12 rue du Midi », « par visio : https://… » */
export const whereWords = ({ place, visio }: Told): string => {
  if (place) return `à ${place.label}${place.address === null ? '' : `, ${place.address}`}`;
  return `par visio${visio === null ? '' : ` : ${visio}`}`;
};

/** How to come, and what to do when it fails (R168). */
const howWords = ({ place, visio, name }: Told): string => {
  if (place)
    return `Nous vous recevons dans une salle fermée, réservée à nos rendez-vous : ce que vous dites reste entre vous et ${firstName(name)}.${
      place.address === null ? ' L’adresse exacte vous est donnée avant le rendez-vous.' : ''
    }`;
  const link =
    visio === null ? 'Le lien vous est envoyé avant le rendez-vous.' : 'Ouvrez le lien quelques minutes avant.';
  return `${link} Installez-vous dans un endroit où personne ne vous entend. Si la visio ne marche pas, appelez le ${PHONE} : le rendez-vous continue par téléphone, ou est déplacé.`;
};

const change = (url: string | null): string =>
  `Pour le déplacer ou l’annuler, écrivez-le à l’assistant${url === null ? '' : ` : ${url}`}.`;
const again = (url: string | null): string =>
  `Pour en choisir un autre, écrivez à l’assistant${url === null ? '' : ` : ${url}`}.`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lasting = (told: Told, minutes: number): string =>
  `${capital(whenWords(told.startsAt, told.zone))}, ${durationWords(minutes)}`;

interface Shown {
  readonly discreet: boolean;
  readonly isCancelled: boolean;
  /** Another time was told before. */
  readonly isMoved: boolean;
  readonly minutes: number;
  /** Where the assistant is; `null`: it is not said. */
  readonly url: string | null;
}

export const invitationWords = {
  fileName: (discreet: boolean) => (discreet ? 'agenda.ics' : 'rendez-vous.ics'),
  title: ({ name }: Told, discreet: boolean) => (discreet ? 'Rendez-vous' : `Rendez-vous avec ${firstName(name)}`),
  titleForStaff: (reference: string) => `Rendez-vous, dossier ${reference}`,
  where: ({ place }: Told) =>
    place === null ? 'Visio' : [place.label, ...(place.address === null ? [] : [place.address])].join(', '),
  /** In the calendar, which others may see. */
  description: (told: Told, discreet: boolean) => (discreet ? '' : `${howWords(told)}\n\n${change(null)}`),
  agenda: 'Rendez-vous',
  gone: 'Ce lien ne peut plus servir, ou aucun rendez-vous n’est pris. Écrivez « mes rendez-vous » dans la conversation.',

  person: (told: Told, { discreet, isCancelled, isMoved, minutes, url }: Shown) => {
    const who = discreet ? '' : ` avec ${told.name}`;
    const when = `${dayWords(told.startsAt, told.zone)} à ${hourWords(told.startsAt, told.zone)}`;
    const subject = discreet
      ? `Agenda : ${dayWords(told.startsAt, told.zone)}`
      : `Rendez-vous ${isCancelled ? 'annulé' : isMoved ? 'déplacé' : 'confirmé'} : ${when}`;
    const body = isCancelled
      ? [`Le rendez-vous${who} du ${whenWords(told.startsAt, told.zone)} est annulé.`, '', again(url)]
      : [
          isMoved ? `Votre rendez-vous${who} est déplacé :` : `Votre rendez-vous${who} est confirmé :`,
          '',
          lasting(told, minutes),
          capital(whereWords(told)),
          '',
          howWords(told),
          '',
          `Le fichier joint ${isMoved ? 'corrige votre' : 'l’ajoute à votre'} agenda. ${change(url)}`,
        ];
    return { subject, text: ['Bonjour,', '', ...body, '', discreet ? 'L’assistant' : 'INTERACTIF'].join('\n') };
  },

  staff: (told: Told, reference: string, { isCancelled, isMoved, minutes }: Shown) => {
    const what = isCancelled ? 'annulé' : isMoved ? 'déplacé' : 'pris';
    const where = whereWords({ ...told, visio: null });
    return {
      subject: `Dossier ${reference} : rendez-vous ${what}`,
      text: [
        'Bonjour,',
        '',
        `Rendez-vous ${what} pour le dossier ${reference} :`,
        '',
        `${lasting(told, minutes)}, ${where}`,
        '',
        'L’assistant',
      ].join('\n'),
    };
  },
} as const;
