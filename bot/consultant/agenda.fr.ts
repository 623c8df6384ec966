// What is refused of an agenda, in words.
import type { HoursFault } from '../../domain/office-hours.ts';

const HOURS: Readonly<Record<HoursFault, string>> = {
  backwards: 'La fin doit venir après le début.',
  nowhere: 'Choisissez au moins un lieu, ou la visio.',
  twoClocks: 'Ces lieux ne sont pas à la même heure : faites-en deux plages.',
  overlap: 'Deux plages du même jour se chevauchent.',
};

export const fr = {
  hours: HOURS,
  settings: 'La marge va de 0 à 120 minutes, et l’adresse de la salle commence par https.',
  early: 'Ce rendez-vous n’a pas encore commencé.',
  calendar: 'Indiquez l’adresse complète du calendrier, ou celle de la boîte.',
  noFeed: 'Cette adresse ne mène à rien.',
  feed: 'Rendez-vous',
  /** No name, and not a word of what it is about: an agenda is seen on shared screens. */
  feedTitle: (reference: string) => `Rendez-vous ${reference}`,
  visio: 'Visio',
  gone: 'Cette ligne n’existe plus.',
} as const;
