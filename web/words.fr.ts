// The words of the consultant's page and of its exports, for the values the interface carries as codes.
import { type ConsentDecision, type ConsentPurpose, questionnaireIn } from '../domain/consent.ts';
import type { ChannelId } from '../domain/incoming.ts';
import type { EventKind } from '../domain/turn.ts';

/** R172: a date and a kind, never a content. */
export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  opened: 'Préparation commencée',
  submitted: 'Réponses transmises',
  reopened: 'Réponses rouvertes pour correction',
  declined: 'Enregistrement refusé',
  cancelled: 'Préparation annulée',
  paused: 'Pause demandée',
  resumed: 'Reprise',
  skipped: 'Question passée',
  helped: 'Aide demandée',
  'asked-person': 'Souhaite parler à quelqu’un',
  distress: 'Message de soutien affiché',
  'confirmed-address': 'Adresse électronique confirmée',
  returned: 'Retour après vérification de l’identité',
  exported: 'Copie de ses données demandée par la personne',
  erased: 'Données effacées à la demande de la personne',
  withdrew: 'Accord retiré',
  'questionnaire-opened': 'Questionnaire commencé',
  'questionnaire-submitted': 'Questionnaire transmis',
  'questionnaire-declined': 'Questionnaire refusé',
  'appointment-booked': 'Rendez-vous pris',
  'appointment-moved': 'Rendez-vous déplacé',
  'appointment-cancelled': 'Rendez-vous annulé',
  'follow-up-declined': 'Entretien de suivi décliné',
  'own-work-done': 'Travail personnel noté comme fait',
  'reminders-changed': 'Choix des rappels',
};

const PURPOSE_WORDS = {
  intake: 'Enregistrement des réponses pour préparer l’entretien préalable',
  adaptation: 'Enregistrement du besoin d’adaptation',
} as const;
export const purposeWords = (purpose: ConsentPurpose): string =>
  purpose === 'intake' || purpose === 'adaptation'
    ? PURPOSE_WORDS[purpose]
    : `Réponses à un questionnaire (${questionnaireIn(purpose)})`;

export const DECISION_WORDS: Readonly<Record<ConsentDecision, string>> = {
  given: 'Accord donné',
  declined: 'Refus',
  withdrawn: 'Accord retiré',
};

export const CHANNEL_WORDS: Readonly<Record<ChannelId, string>> = { webchat: 'site web', teams: 'Teams' };

export const AUTHOR_WORDS = { beneficiary: 'la personne', consultant: 'le consultant' } as const;
