// The words of a first appointment taken by somebody we know nothing of yet: just what it takes to receive them (R38).
import type { DialogWords } from './dialog.ts';
import type { Prompt } from './field.ts';

export const title = 'Prendre rendez-vous';
export const section = 'Votre rendez-vous';

export const words: DialogWords = {
  intro:
    'Très bien, je vous garde cet horaire en tête : {nom}. Il me faut encore de quoi vous recevoir et vous envoyer l’invitation.',
  notice:
    'Votre nom et votre adresse servent à organiser ce rendez-vous, et à rien d’autre. Seul le consultant qui vous recevra les voit. Sans suite de votre part, ils sont détruits au bout de six mois ; « mes données » en donne une copie et « effacer » les détruit, quand vous voulez. Pour toute question : Katia Catillon, katia.catillon@interactif.eu.',
  noticeVersion: 'rendez-vous-1',
  outro: '',
  confirm: 'Réserver ce rendez-vous',
};

export const prompts = {
  time: {
    label: 'Horaire',
    also: ['créneau', 'date', 'heure', 'rendez-vous'],
    text: 'Quel jour, à quelle heure et où ?',
    why: 'Réserver le moment qui vous convient.',
    class: 'P',
  },
  name: {
    label: 'Nom',
    also: ['prénom', 'nom et prénom'],
    text: 'Votre prénom et votre nom ?',
    why: 'Savoir qui accueillir.',
    class: 'P',
  },
  email: {
    label: 'Adresse électronique',
    also: ['mail', 'e-mail', 'email', 'courriel', 'adresse'],
    text: 'À quelle adresse envoyer l’invitation ?',
    help: 'De préférence personnelle : votre employeur peut avoir accès à votre messagerie professionnelle.',
    why: 'Vous envoyer l’invitation, et vous prévenir si quelque chose change.',
    class: 'P',
  },
  phone: {
    label: 'Téléphone',
    also: ['numéro', 'portable', 'mobile'],
    text: 'Un numéro où vous joindre, en cas d’imprévu ?',
    why: 'Vous prévenir le jour même si quelque chose change.',
    class: 'P',
  },
} as const satisfies Record<string, Prompt>;
