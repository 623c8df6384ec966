// Every sentence of the appointments of a dossier.
import type { AppointmentView } from '../api-agenda.ts';
import type { Course } from '../api-appointments.ts';
import { clockWords, kindWords, lasting, placeWords, wholeDay } from './agenda.fr.ts';
import { timeOf, longDayOf as written } from './dates.fr.ts';

const longDayOf = (at: string): string => written(at).replace(' 1 ', ' 1er ');

/** « mardi 1er décembre 2026, 10:00 · 1 h · Vincennes » */
export const appointmentWords = (one: AppointmentView): string =>
  `${longDayOf(one.startsAt)}, ${timeOf(one.startsAt)} · ${lasting(one.minutes)} · ${placeWords(one)}`;

export const COURSE_TEXTS = {
  title: 'Parcours du bilan',
  contact: 'Pour joindre la personne',
  reach: ({ name, email, phone }: Course['contact']) =>
    [
      { name: 'Nom', words: name },
      { name: 'Courriel', words: email },
      { name: 'Téléphone', words: phone },
    ].flatMap(({ name, words }) => (words === null ? [] : [{ name, words }])),
  hours: 'Heures d’entretien',
  figures: ({ planned, booked, done }: Course['hours']) => [
    { name: 'Au programme', words: clockWords(planned) },
    { name: 'Prises', words: clockWords(booked) },
    { name: 'Faites', words: clockWords(done) },
  ],
  limit: 'À corriger',
  notice: 'À savoir',
  sound: 'Les rendez-vous pris respectent les règles du bilan.',
  toBook: 'À prendre',
  suggested: (day: string) => `À prendre, autour du ${wholeDay(day)}`,
  real: (minutes: number) => `durée réelle : ${lasting(minutes)}`,
  past: (n: number) => (n === 1 ? '1 rendez-vous annulé ou manqué' : `${n} rendez-vous annulés ou manqués`),
  mark: 'Noter',
  correct: 'Corriger',
  move: 'Déplacer',
  cancel: 'Annuler le rendez-vous',
  of: (what: string, one: AppointmentView) => `${what} : ${kindWords(one)}, ${longDayOf(one.startsAt)}`,
  marked: 'La séance est notée.',
  moved: 'Le rendez-vous est déplacé ; la personne reçoit sa nouvelle invitation.',
  cancelled: 'Le rendez-vous est annulé ; la personne en est prévenue.',
} as const;

export const MARK_TEXTS = {
  title: 'Noter la séance',
  what: 'Ce qui s’est passé',
  attended: 'Elle a eu lieu',
  missed: 'La personne n’est pas venue',
  minutes: 'Durée réelle, en minutes',
  fault: 'Indiquez une durée entre 1 et 600 minutes.',
  confirm: 'Enregistrer',
} as const;

export const MOVE_TEXTS = {
  title: 'Déplacer le rendez-vous',
  now: (words: string) => `Actuellement : ${words}.`,
  from: 'Créneaux libres à partir du',
  time: 'Créneau',
  choose: 'Choisissez un créneau',
  where: 'Lieu',
  option: (startsAt: string) => `${longDayOf(startsAt)}, ${timeOf(startsAt)}`,
  none: 'Aucun créneau libre ici dans les sept jours qui suivent. Choisissez une autre date ou un autre lieu, ou ouvrez un créneau dans votre agenda.',
  fault: 'Choisissez un créneau.',
  confirm: 'Déplacer',
} as const;

export const CANCEL_TEXTS = {
  title: 'Annuler le rendez-vous ?',
  why: (words: string) =>
    `${words}. La personne en est prévenue, et peut prendre un autre créneau. Si vous avez une autre date, déplacez-le plutôt.`,
  confirm: 'Annuler le rendez-vous',
} as const;

export const DATES_TEXTS = {
  title: 'Dates du dossier',
  convention: 'Convention transmise à la personne le',
  answer: 'Réponse de la personne reçue le',
  answerHint: 'Acceptée ou refusée : plus rien ne lui est rappelé à ce sujet.',
  term: 'Terme du bilan',
  termHint: 'Le jour où la synthèse est remise. Le suivi à six mois est compté à partir de lui.',
  fault: 'Indiquez une date complète, ou laissez le champ vide.',
  save: 'Enregistrer les dates',
  saved: 'Les dates sont enregistrées.',
} as const;
