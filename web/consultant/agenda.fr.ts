// Every sentence of the agenda and of the appointments of a dossier.
import type { HoursFault } from '../../domain/office-hours.ts';
import { dayAfter, type Instant, localTime, shifted } from '../../domain/time.ts';
import type { AppointmentView, Opening, PlaceName, WeekAppointment } from '../api-agenda.ts';
import { dayOf, momentOf, timeOf } from './dates.fr.ts';
import type { AgendaTab } from './route.ts';
import type { Entry, EntryKind } from './week-layout.ts';

const noon = (day: string): Instant => `${day}T12:00:00.000Z`;
const format = (options: Intl.DateTimeFormatOptions) => {
  const french = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', ...options });
  return (day: string): string => french.format(Date.parse(noon(day))).replace(/(^| )1 (?=\p{L})/u, '$11er ');
};
/** « lundi 30 novembre » */
export const weekdayWords = format({ weekday: 'long', day: 'numeric', month: 'long' });
/** « lun. 30 » */
export const shortDay = format({ weekday: 'short', day: 'numeric' });
/** « mardi 2 décembre 2026 » */
export const wholeDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ day: 'numeric', month: 'long' });
const first = (day: string): string => month(day).replace(/ .*/, '');
const dated = format({ day: 'numeric', month: 'long', year: 'numeric' });

/** « 9 h », « 9 h 05 » */
export const clockWords = (minute: number): string => {
  const minutes = minute % 60;
  return `${Math.floor(minute / 60)}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`;
};
/** « 1 h », « 2 h 30 », « 45 min » */
export const lasting = (minutes: number): string => (minutes < 60 ? `${minutes}\u00a0min` : clockWords(minutes));

export const WEEKDAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'] as const;

const KINDS: Readonly<Record<AppointmentView['kind'], string>> = {
  prealable: 'Entretien préalable',
  interview: 'Entretien',
  followUp: 'Entretien de suivi',
  personal: 'Suivi personnalisé',
};
/** « Entretien 3 », « Entretien préalable » */
export const kindWords = ({ kind, rank }: Pick<AppointmentView, 'kind' | 'rank'>): string =>
  rank === null ? KINDS[kind] : `${KINDS[kind]} ${rank}`;
export const placeWords = ({ place }: Pick<AppointmentView, 'place'>): string => place?.label ?? 'Visio';
export const STATUS_WORDS: Readonly<Record<AppointmentView['status'], string>> = {
  booked: 'Prévu',
  cancelled: 'Annulé',
  attended: 'A eu lieu',
  missed: 'Personne absente',
};

export const ENTRY_WORDS: Readonly<Record<EntryKind, string>> = {
  appointment: 'Rendez-vous',
  absence: 'Absence',
  engagement: 'Occupé, selon votre calendrier',
  opening: 'Ouverture exceptionnelle',
  hours: 'Heures d’accueil',
};
export const entryTime = ({ from, until }: Entry): string =>
  from === 0 && until === 1_440 ? 'Toute la journée' : `${clockWords(from)} – ${clockWords(until)}`;

const CONFLICTS: Readonly<Record<WeekAppointment['conflicts'][number], string>> = {
  absence: 'une absence déclarée',
  engagement: 'un engagement de votre calendrier',
};
export const conflictWords = (conflicts: WeekAppointment['conflicts']): string =>
  `Tombe sur ${conflicts.map((one) => CONFLICTS[one]).join(' et ')} : à déplacer, ou l’absence à corriger.`;

/** « du 24 au 27 déc. 2026 » when it is made of whole days, else with hours; by the clocks of Paris. */
export function periodWords(from: Instant, until: Instant): string {
  const isMidnight = (at: Instant) => localTime(at, 'Europe/Paris').endsWith('00:00:00');
  if (!isMidnight(from) || !isMidnight(until)) {
    return dayOf(from) === dayOf(until)
      ? `Le ${dayOf(from)}, de ${timeOf(from)} à ${timeOf(until)}`
      : `Du ${momentOf(from)} au ${momentOf(until)}`;
  }
  const last = shifted(until, -1);
  return dayOf(from) === dayOf(last) ? `Le ${dayOf(from)}` : `Du ${dayOf(from)} au ${dayOf(last)}`;
}

/** « Le 5 déc. 2026, de 14:00 à 17:00 · Guadeloupe, visio » */
export function openingWords({ from, until, places: chosen, remote }: Opening, places: readonly PlaceName[]): string {
  const labels = places.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  const where = labels.length > 3 ? [`${labels.length} lieux`] : labels;
  return `${periodWords(from, until)} · ${[...where, ...(remote ? ['visio'] : [])].join(', ')}`;
}

export const AGENDA_TEXTS = {
  title: 'Agenda',
  views: 'Vues de l’agenda',
  tabs: {
    liste: 'Liste',
    calendrier: 'Calendrier',
    disponibilites: 'Mes disponibilités',
  } satisfies Readonly<Record<AgendaTab, string>>,
  week: (monday: string, sunday: string) =>
    `Semaine du ${monday.slice(0, 7) === sunday.slice(0, 7) ? first(monday) : month(monday)} au ${dated(sunday)}`,
  weeks: 'Choisir la semaine',
  grid: 'Semaine en calendrier',
  previous: 'Semaine précédente',
  next: 'Semaine suivante',
  today: 'Cette semaine',
  isToday: 'aujourd’hui',
  nothing: 'Rien de prévu.',
  empty: 'Aucun rendez-vous cette semaine.',
  count: (n: number) => `${n} rendez-vous cette semaine.`,
  busy: 'Occupé',
  dossier: (name: string | null, reference: string) => name ?? `Dossier ${reference}`,
  elsewhere: (time: string, place: string) => `${time} sur place (${place})`,
  join: 'Rejoindre la visio',
  paris: 'Les heures sont celles de Paris.',
} as const;

const HOURS_FAULTS: Readonly<Record<HoursFault, string>> = {
  backwards: 'La fin doit venir après le début.',
  nowhere: 'Choisissez au moins un lieu, ou la visio.',
  twoClocks: 'Ces lieux ne sont pas à la même heure : faites-en deux plages.',
  overlap: 'Cette plage en chevauche une autre du même jour.',
};

export const AVAILABILITY_TEXTS = {
  lead: 'Ce que vous déclarez ici fait les créneaux proposés aux personnes. Les rendez-vous déjà pris restent ; ceux qui tombent sur une absence vous sont signalés dans la semaine.',
  hours: {
    title: 'Heures d’accueil, chaque semaine',
    lead: 'À l’heure du lieu. Sans lieu, à l’heure de Paris.',
    add: 'Ajouter une plage',
    addOn: (day: string) => `Ajouter une plage le ${day.toLowerCase()}`,
    none: 'Pas d’accueil.',
    from: 'De',
    until: 'à',
    remote: 'Visio',
    places: (labels: readonly string[]) =>
      labels.length === 0
        ? 'Lieux : aucun'
        : labels.length > 3
          ? `Lieux : ${labels.length}`
          : `Lieux : ${labels.join(', ')}`,
    all: 'Tous',
    noPlace: 'Aucun',
    remove: (day: string, from: string, until: string) =>
      `Retirer la plage du ${day.toLowerCase()}, ${from} à ${until}`,
    save: 'Enregistrer les heures',
    saved: 'Vos heures sont enregistrées.',
    time: 'Indiquez l’heure de début et l’heure de fin.',
    faults: HOURS_FAULTS,
  },
  absences: {
    title: 'Absences',
    lead: 'Congés, formation, rendez-vous : rien n’y est proposé.',
    none: 'Aucune absence à venir.',
    from: 'Du',
    until: 'Au (compris)',
    hours: 'Préciser les heures',
    fromTime: 'À partir de',
    untilTime: 'Jusqu’à',
    add: 'Ajouter l’absence',
    added: 'Absence ajoutée.',
    removed: 'Absence retirée.',
    remove: (words: string) => `Retirer l’absence : ${words}`,
    days: 'Indiquez le premier et le dernier jour.',
    backwards: 'La fin doit venir après le début.',
  },
  openings: {
    title: 'Ouvertures exceptionnelles',
    lead: 'Une fois seulement, même un samedi ou un jour férié. À l’heure du lieu.',
    none: 'Aucune ouverture à venir.',
    day: 'Jour',
    add: 'Ouvrir ce créneau',
    added: 'Créneau ouvert.',
    removed: 'Créneau refermé.',
    remove: (words: string) => `Refermer : ${words}`,
    day_missing: 'Indiquez le jour, l’heure de début et l’heure de fin.',
  },
  settings: {
    title: 'Marge et visio',
    buffer: 'Minutes gardées libres avant et après chaque séance',
    bufferFault: 'Indiquez un nombre de minutes entre 0 et 120.',
    visio: 'Adresse de votre salle de visio',
    visioHint: 'Envoyée avec la confirmation d’un rendez-vous à distance.',
    visioFault: 'L’adresse doit commencer par https://.',
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
  },
  calendar: {
    title: 'Votre calendrier',
    lead: 'Ses moments occupés ne sont pas proposés. On n’y lit que des heures, jamais un titre, et on n’y écrit rien.',
    none: 'Aucun calendrier relié.',
    address: 'Adresse du calendrier, ou de la boîte Microsoft 365',
    addressHint: 'Un lien qui commence par https:// ou webcal://, ou une adresse électronique.',
    addressFault: 'Indiquez l’adresse complète du calendrier, ou celle de la boîte.',
    connect: 'Relier',
    connected: (host: string) => `Relié : ${host}`,
    done: 'Calendrier relié. Ses moments occupés arrivent dans quelques minutes.',
    never: 'Pas encore lu.',
    synced: (at: Instant) => `Dernière lecture : ${momentOf(at)}.`,
    fault: (why: string) => `La dernière lecture n’a pas abouti : ${why} Les moments connus restent occupés.`,
    disconnect: 'Ne plus relier',
    disconnected: 'Calendrier détaché : ses moments ne comptent plus.',
  },
  feed: {
    title: 'Vos rendez-vous dans un autre agenda',
    lead: 'Une adresse secrète à donner à Outlook, Google ou votre téléphone. Les rendez-vous y portent la référence du dossier, jamais un nom.',
    none: 'Aucune adresse n’est ouverte.',
    some: 'Une adresse est ouverte. Elle ne peut pas être montrée une seconde fois.',
    open: 'Créer une adresse',
    replace: 'La remplacer',
    close: 'La révoquer',
    once: 'Votre adresse, montrée cette fois seulement',
    opened: 'Adresse créée. Copiez-la maintenant.',
    copy: 'Copier',
    copied: 'Adresse copiée.',
    closed: 'L’adresse ne répond plus.',
  },
  remove: 'Retirer',
} as const;

export const weekBefore = (monday: string): string => shifted(noon(monday), -7 * 86_400_000).slice(0, 10);
export const weekAfter = dayAfter;
