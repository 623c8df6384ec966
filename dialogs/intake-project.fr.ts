// The words of the intake, sections E to G: what brings the person, what they expect, where they stand, their constraints.
import type { Prompt, Scale } from './field.ts';
import type { Labels } from './options.ts';

/** The five results expected of a bilan: the same sentences again at its end and six months later. */
const standing = (label: string, sentence: string) =>
  ({
    label,
    text: `Aujourd’hui, où en êtes-vous ? « ${sentence} »`,
    why: 'Mesurer, à la fin du bilan, le chemin parcouru.',
    class: 'P',
  }) as const satisfies Prompt;

export const project = {
  // E. Ce qui vous amène
  reasons: {
    label: 'Ce qui vous a décidé',
    also: ['raisons', 'raison', 'motifs', 'déclencheur'],
    text: 'Qu’est-ce qui vous a décidé ?',
    why: 'Partir de ce qui compte pour vous.',
    class: 'P',
  },
  reasonList: {
    a: 'Lassitude',
    b: 'Manque de considération',
    c: 'Manque de reconnaissance',
    d: 'Relations ou management difficiles',
    e: 'Poste qui change ou disparaît',
    f: 'Envie d’évoluer',
    g: 'Envie de changer de métier',
    h: 'Retour après une interruption',
    i: 'Projet déjà en tête à vérifier',
    j: 'Autre',
  },
  moreReasons: {
    label: 'Vos raisons, en quelques mots',
    text: 'Voulez-vous en dire un peu plus ?',
    why: 'Vous laisser le dire avec vos mots.',
    class: 'P',
  },
  thinking: {
    label: 'Depuis quand',
    text: 'Depuis quand y pensez-vous ?',
    why: 'Savoir si le projet est mûr ou tout neuf.',
    class: 'P',
  },
  thinkings: { a: 'Quelques semaines', b: 'Quelques mois', c: 'Un an ou plus' },
  direction: {
    label: 'Direction',
    also: ['orientation'],
    text: 'Vers quoi regardez-vous ?',
    why: 'Préparer les pistes à explorer ensemble.',
    class: 'P',
  },
  directions: {
    a: 'Évoluer dans mon entreprise',
    b: 'Changer d’entreprise',
    c: 'Changer de secteur',
    d: 'Changer de métier',
    e: 'Me mettre à mon compte',
    f: 'Changer de lieu de vie',
    g: 'Me former ou faire une VAE',
    h: 'Je ne sais pas encore',
  },
  dream: {
    label: 'Travail rêvé',
    also: ['rêve', 'dans trois ans'],
    text: 'Si tout était possible, à quoi ressemblerait votre travail dans trois ans ?',
    why: 'Ouvrir le champ avant de regarder le possible.',
    class: 'P',
  },

  // F. Vos attentes
  expectations: {
    label: 'Attentes professionnelles',
    also: ['attentes', 'objectifs', 'objectifs professionnels'],
    text: 'Qu’attendez-vous de ce bilan sur le plan professionnel ?',
    why: 'Vos objectifs, gardés avec vos mots.',
    class: 'P',
  },
  personal: {
    label: 'Attentes personnelles',
    also: ['objectifs personnels'],
    text: 'Et sur le plan personnel ?',
    why: 'Vos objectifs, gardés avec vos mots.',
    class: 'P',
  },
  success: {
    label: 'Signe d’un bilan utile',
    also: ['utilité'],
    text: 'À quoi saurez-vous, à la fin, que le bilan vous a été utile ?',
    why: 'Savoir avec vous quand le but est atteint.',
    class: 'P',
  },
  unwanted: {
    label: 'Ce que vous ne voulez pas',
    text: 'Qu’est-ce que vous ne voulez surtout pas ?',
    why: 'Éviter ce qui ne vous conviendrait pas.',
    class: 'P',
  },

  // R. Où vous en êtes
  r1: standing('Motivations et valeurs', 'Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources.'),
  r2: standing('Compétences', 'Je sais analyser mes compétences professionnelles et personnelles.'),
  r3: standing(
    'Projet professionnel',
    'J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin).',
  ),
  r4: standing('Plan d’action', 'J’ai un plan d’action pour réaliser mon projet.'),
  r5: standing('Autonomie', 'Je me sens capable de piloter ma carrière de façon autonome.'),
  able: { from: 1, labels: ['Pas encore', 'Un peu', 'En partie', 'En grande partie', 'Tout à fait'] },

  // G. Vos contraintes
  limits: {
    label: 'Contraintes',
    text: 'De quoi votre projet doit-il tenir compte ?',
    why: 'Chercher un projet qui tienne.',
    class: 'P',
  },
  limitList: {
    a: 'Revenus',
    b: 'Horaires',
    c: 'Distance ou mobilité',
    d: 'Temps disponible pour se former',
    e: 'Personnes dont je m’occupe',
    f: 'Calendrier imposé',
    g: 'Autre',
    h: 'Rien de particulier',
  },
  moreLimits: {
    label: 'Vos contraintes, en quelques mots',
    text: 'Précisez si vous le souhaitez.',
    help: 'Inutile de donner des détails de santé.',
    why: 'Comprendre ce qui compte sans vous demander plus que nécessaire.',
    class: 'P',
  },
  income: {
    label: 'Revenu minimum',
    also: ['revenu', 'salaire'],
    text: 'Y a-t-il un revenu en dessous duquel votre projet ne tiendrait pas ?',
    help: 'Une fourchette suffit.',
    why: 'Écarter les pistes qui ne vous feraient pas vivre.',
    class: 'P',
  },
  deadline: {
    label: 'Échéance',
    text: 'Y a-t-il une échéance à ne pas manquer ?',
    why: 'Choisir un rythme.',
    class: 'P',
  },
  deadlines: { a: 'Non', b: 'Oui, avant une date' },
  deadlineDay: {
    label: 'Date à ne pas dépasser',
    also: ['date'],
    text: 'Avant quelle date ?',
    why: 'Choisir un rythme.',
    class: 'P',
  },
} as const satisfies Record<string, Prompt | Labels | Scale>;
