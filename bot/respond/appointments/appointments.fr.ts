// What is said about appointments. Plain, and neutral where a screen may be shared: a day, an hour, a place (R50).
import type { Appointment } from '../../../domain/appointment.ts';
import { long, short } from '../../../domain/calendar/dates.fr.ts';
import type { Unmet } from '../../../domain/fitting.ts';
import type { OwnWorkId } from '../../../domain/programme.data.ts';
import type { Aim } from '../../../domain/scheduling.ts';
import { durationWords } from '../../../domain/when.fr.ts';

const rankWords = (rank: number): string => `${rank}${rank === 1 ? 're' : 'e'} séance`;
const aimWords = ({ kind, rank }: Pick<Aim, 'kind' | 'rank'>): string =>
  ({
    prealable: 'entretien préalable',
    interview: rankWords(rank ?? 1),
    followUp: 'entretien de suivi',
    personal: 'rendez-vous de suivi',
  })[kind];

const UNMET: Readonly<Record<Unmet, string>> = {
  times: 'à cette heure-là',
  days: 'ces jours-là',
  place: 'à cet endroit',
  mode: 'de cette façon',
};
const WORK: Readonly<Record<OwnWorkId, string>> = {
  tests: 'questionnaires et tests',
  livret: 'livret',
  portfolio: 'portefeuille de compétences',
  surveys: 'enquêtes métiers',
};
const join = new Intl.ListFormat('fr', { type: 'disjunction' });
const both = new Intl.ListFormat('fr');
const others = { title: 'D’autres horaires', says: 'd’autres horaires' };

export const fr = {
  consultant: 'votre consultant',
  intro: ({ kind, rank, moves }: Aim, name: string | null): string => {
    if (moves !== null) return `D’accord, déplaçons ce rendez-vous (${aimWords({ kind, rank })}).`;
    const who = name === null ? '' : ` avec ${name}`;
    if (kind === 'prealable')
      return `L’entretien préalable dure une heure${who}. Il est gratuit et ne vous engage à rien.`;
    return `Cherchons un horaire pour : ${aimWords({ kind, rank })}${who}.`;
  },
  offer: (unmet: readonly Unmet[], isMore: boolean): string => {
    if (unmet.length > 0)
      return `Rien n’est libre ${both.format(unmet.map((one) => UNMET[one]))}. Voici le plus proche :`;
    return isMore ? 'Voici d’autres horaires :' : 'Voici des horaires libres :';
  },
  slot: (label: string) => ({ title: label, says: label }),
  atOffer: (couldCome: boolean) => [
    others,
    ...(couldCome
      ? [{ title: 'Venir sur place', says: 'un autre lieu' }]
      : [{ title: 'Un autre lieu', says: 'un autre lieu' }]),
  ],
  where: (labels: readonly string[]): string =>
    labels.length === 0
      ? 'Les rendez-vous ont lieu en visio. Quel jour et quelle heure vous conviendraient ?'
      : `Où préférez-vous être reçu ? Écrivez le lieu qui vous arrange : ${join.format(labels)}.`,
  atWhere: [{ title: 'En visio', says: 'en visio' }],
  unknown: (said: readonly string[]): string =>
    `Je n’ai pas trouvé de lieu ou de jour appelé « ${said.join(' », « ')} » chez nous.`,
  notAccessible: (label: string, near: string | null): string =>
    `${label} n’est pas annoncé comme accessible. ${
      near === null
        ? ''
        : `Le lieu accessible le plus proche est ${near} (accès PMR annoncé, à confirmer avec le centre). `
    }La visio reste possible, et notre référente handicap, Maei Catillon (maei.catillon@interactif.eu, 01 47 23 84 20), cherche une solution avec vous si rien ne convient.`,
  holiday: (day: string, name: string): string => `Le ${day} est férié (${name}).`,
  noRoom:
    'Les autres séances ne laissent pas de place à celle-ci : déplacez-en une, ou voyez-le avec votre consultant.',
  order: (rank: number, isTooSoon: boolean): string =>
    isTooSoon
      ? `La ${rankWords(rank)} vient après la ${rankWords(rank - 1)}.`
      : `La ${rankWords(rank)} vient avant la ${rankWords(rank + 1)}.`,
  nothing: 'Aucun horaire n’est libre pour le moment. Votre consultant peut en ouvrir un pour vous : le prévenir ?',
  noMore: 'Je vous ai montré tout ce qui est libre. Dites-moi un autre jour, une autre heure ou un autre lieu.',
  atNoMore: [{ title: 'Revoir depuis le début', says: 'n’importe quand' }],
  askPerson: { title: 'Prévenir mon consultant', says: 'prévenir mon consultant' },
  askConsultant:
    'Dites-moi un autre moment, ou voyez-le avec votre consultant : il peut en décider autrement avec vous.',
  left: 'D’accord, rien n’est réservé. Écrivez « rendez-vous » quand vous voudrez.',

  sure: (aim: Aim, label: string, minutes: number, who: string, remote: boolean): string => {
    const what = `${aimWords(aim)} de ${durationWords(minutes)} avec ${who}`;
    const where = remote
      ? 'Le lien de la visio sera dans l’invitation.'
      : 'Vous serez reçu dans une salle réservée, à l’écart des oreilles.';
    return `${label} : ${what}. ${where} Je confirme ?`;
  },
  atSure: (label: string) => [
    { title: 'Oui, confirmer', says: `je confirme ${label}` },
    { title: 'Un autre horaire', says: 'd’autres horaires' },
  ],
  taken: 'Cet horaire vient d’être pris.',
  askEmail: 'À quelle adresse électronique puis-je envoyer l’invitation ? De préférence une adresse personnelle.',
  badEmail: 'Je n’ai pas reconnu d’adresse électronique. Écrivez-la par exemple ainsi : prenom@exemple.fr',
  booked: (label: string, remote: boolean): string =>
    `C’est réservé : ${label}. L’invitation part par courriel${remote ? ', avec le lien de la visio' : ', avec comment venir'}.`,
  ifVisioFails:
    'Si la visio ne fonctionne pas le jour venu, appelez le 01 47 23 84 20 : la séance se fera par téléphone ou sera reprise.',
  moved: (label: string): string =>
    `C’est déplacé : ${label}. Une invitation à jour part par courriel ; elle remplace la précédente.`,
  addToCalendar: 'Ajouter à mon agenda',
  atBooked: [
    { title: 'Déplacer', says: 'déplacer mon rendez-vous' },
    { title: 'Annuler ce rendez-vous', says: 'annuler mon rendez-vous' },
  ],

  mine: 'Vos rendez-vous :',
  allDone:
    'Vos huit séances ont eu lieu. La suite, et le rendez-vous de suivi six mois plus tard, se fixent avec votre consultant.',
  standing: 'Vous avez déjà un rendez-vous :',
  line: ({ kind, rank, minutes }: Appointment, label: string): string =>
    `- ${label} (${aimWords({ kind, rank })}, ${durationWords(minutes)})`,
  none: 'Vous n’avez pas de rendez-vous à venir.',
  take: { title: 'Prendre rendez-vous', says: 'prendre rendez-vous' },
  whichOne: { move: 'Quel rendez-vous déplacer ?', cancel: 'Quel rendez-vous annuler ?' },
  which: (what: 'move' | 'cancel', label: string) => ({
    title: label,
    says: `${what === 'move' ? 'déplacer' : 'annuler'} le rendez-vous du ${label}`,
  }),
  cancelSure: (label: string): string =>
    `Annuler le rendez-vous du ${label} ? L’horaire sera rendu à d’autres ; prévenir tôt aide tout le monde. Vous n’avez pas à dire pourquoi, et vous pourrez en reprendre un. Si une convention est signée, ses conditions s’appliquent.`,
  atCancel: [
    { title: 'Oui, annuler', says: 'oui' },
    { title: 'Le déplacer plutôt', says: 'déplacer mon rendez-vous' },
    { title: 'Non, le garder', says: 'non' },
  ],
  cancelled: (label: string): string => `C’est annulé : ${label}. Un courriel le retire de votre agenda.`,
  kept: (label: string): string => `Votre rendez-vous est gardé : ${label}.`,
  over: (until: string): string =>
    `Votre suivi personnalisé s’est terminé le ${long(until)}, un an après la fin de votre bilan. Vous pouvez toujours nous joindre : Katia Catillon, katia.catillon@interactif.eu, 01 47 23 84 20.`,

  recap: (minutes: number, done: number): string =>
    `Toutes vos séances sont fixées : ${durationWords(minutes)} d’entretiens, dont ${durationWords(done)} déjà faites.`,
  left8:
    'Voici un planning possible pour les séances qui restent. Rien n’est réservé tant que vous ne l’avez pas confirmé.',
  planIntro: 'Voici un planning possible pour vos séances. Rien n’est réservé tant que vous ne l’avez pas confirmé.',
  because: (why: string): string => `Pourquoi pas plus tôt : ${why}`,
  plan: 'Vos séances :',
  planned: (rank: number, label: string, minutes: number): string =>
    `- ${rankWords(rank)} : ${label} (${durationWords(minutes)})`,
  work: 'Et votre travail personnel, à votre rythme :',
  ownWork: (id: OwnWorkId, from: string, until: string): string =>
    `- ${WORK[id]} : du ${short(from)} au ${short(until)}`,
  atPlan: (count: number) => [
    {
      title: count === 1 ? 'Réserver cette séance' : `Réserver ces ${count} séances`,
      says: 'oui, réserver ces séances',
    },
    { title: 'Plutôt le matin', says: 'plutôt le matin' },
    { title: 'Plutôt le soir', says: 'plutôt le soir' },
    { title: 'Changer une séance', says: 'changer une séance' },
  ],
  whichRank: 'Laquelle ? Écrivez par exemple « changer la 3e séance », puis le moment qui vous conviendrait.',
  missing: (why: readonly string[]): string =>
    `${why.join('\n')}\nVous pourrez les fixer plus tard, ou avec votre consultant.`,
  planTaken: 'Certains horaires viennent d’être pris. Voici le planning corrigé :',
  planBooked: (count: number): string =>
    `C’est réservé : ${count} ${count === 1 ? 'séance' : 'séances'}. Les invitations partent par courriel. Vous pourrez déplacer chaque séance, une par une.`,
  noPlan:
    'Je n’ai pas trouvé de planning qui respecte les délais. Votre consultant peut ouvrir des horaires pour vous : le prévenir ?',

  noFollowUp:
    'C’est noté : pas d’entretien de suivi. Vous pouvez changer d’avis, et nous demander un rendez-vous pendant un an après la fin du bilan.',

  noWork: 'Votre travail personnel commence avec la première séance.',
  workIntro: 'Votre travail personnel, à votre rythme. Les documents sont sur la plateforme d’apprentissage en ligne.',
  workLine: (
    id: OwnWorkId,
    { first, last }: { readonly first: number; readonly last: number },
    isDone: boolean,
  ): string => `- ${WORK[id]} : semaines ${first} à ${last}${isDone ? ', c’est fait' : ''}`,
  tick: (id: OwnWorkId) => ({ title: `Fait : ${WORK[id]}`, says: `c’est fait : ${WORK[id]}` }),
  ticked: (id: OwnWorkId): string => `C’est noté, bravo : ${WORK[id]}.`,
  seeWork: { title: 'Voir le reste', says: 'mon travail personnel' },
  workNames: WORK,
} as const;
