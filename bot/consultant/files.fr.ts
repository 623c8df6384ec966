// The words of the files a consultant exports, and of what is refused to them.
import type { Withheld } from '../../domain/access.ts';
import type { FailureCode, TranscriptLine } from '../../web/api.ts';

const LINE_KINDS: Readonly<Record<TranscriptLine['kind'], string>> = {
  text: 'message',
  card: 'réponses sur une fiche',
  tap: 'bouton',
  confirm: 'validation du résumé',
  attachment: 'pièce jointe',
  edit: 'correction',
  code: 'code de vérification',
  questions: 'questions',
  recap: 'résumé',
  sources: 'réponse documentée',
};

export const fr = {
  transcript: (reference: string) => `Transcription du dossier ${reference}`,
  sheet: (reference: string) => `Préparation de l’entretien préalable, dossier ${reference}`,
  /** Neither name nor subject: a file name is read on screens, in logs, in mails (R149). */
  transcriptFile: (reference: string, extension: string) => `transcription-${reference}.${extension}`,
  sheetFile: (reference: string, extension: string) => `fiche-${reference}.${extension}`,
  exportedAt: (when: string) => `Exporté le ${when}.`,
  confidential: 'Document confidentiel, couvert par le secret professionnel.',
  noLines: 'Aucun échange.',
  person: 'La personne',
  assistant: 'L’assistant',
  edited: 'correction',
  kinds: LINE_KINDS,
  columns: [
    'Instant (UTC)',
    'Heure locale',
    'Fuseau',
    'Canal',
    'Dialogue',
    'Auteur',
    'Nature',
    'Correction',
    'Texte',
    'Conversation',
    'Numéro',
  ],
  yes: 'oui',
  no: 'non',
  missing: 'À compléter',
  noAnswer: 'Sans réponse',
  missingTitle: 'Réponses nécessaires manquantes',
  sides: { importance: 'important pour moi', presence: 'présent dans mon travail' },
  releaseAfterIntake: 'Un questionnaire s’ouvre une fois la préparation transmise et le bilan commencé.',
  notEntitled: 'Cette personne n’est pas habilitée à la passation des questionnaires à cette date.',
  runNotSent: 'Ce questionnaire n’est pas encore transmis : ses réponses ne sont lues par personne d’autre.',
} as const;

export const FAILURES: Readonly<Record<FailureCode, string>> = {
  BadRequest: 'La demande n’est pas bien formée.',
  Unauthorized: 'Connectez-vous pour continuer.',
  Forbidden: 'Cet espace est réservé aux consultants.',
  NotSubmitted: 'La personne n’a pas encore transmis ses réponses : vous les lirez dès qu’elle l’aura fait.',
  NotFound: 'Ce dossier n’existe pas, ou ne vous est pas confié.',
  Taken: 'Ce créneau n’est plus libre, ou le rendez-vous a changé entre-temps.',
  TooMany: 'Trop de demandes en peu de temps. Patientez un instant.',
  Unavailable: 'Le service est indisponible pour le moment. Réessayez dans quelques minutes.',
};

export const WITHHELD: Readonly<Record<Withheld, string>> = {
  draft: FAILURES.NotSubmitted,
  withdrawn: 'La personne a retiré son accord : ses réponses et ses échanges ne sont plus consultables.',
};
