// One message = one read (Situation), one pure decision, one atomic write (TurnWrite). Both are plain values.
import type { Agenda } from './agenda.ts';
import type { Appointment, AppointmentWrite } from './appointment.ts';
import type { ConsentEntry, Consents } from './consent.ts';
import type { Challenge, ChallengePurpose } from './identity.ts';
import type {
  AppointmentId,
  ChallengeId,
  ConversationId,
  DossierId,
  EvaluationId,
  PersonId,
  QuestionId,
  RunId,
  StaffId,
} from './ids.ts';
import type { ChannelId } from './incoming.ts';
import type { Exchange } from './ports.ts';
import type { Answers, Release } from './questionnaire.ts';
import type { AskedQuestion, Rating } from './questions.ts';
import type { Position, Run, RunHead, RunStatus } from './run.ts';
import type { Say } from './say.ts';
import type { Scheduling } from './scheduling.ts';
import type { Instant } from './time.ts';

/** Where a message comes from: the conversation as its channel knows it, and how to write back. */
export interface Where {
  readonly channel: ChannelId;
  readonly externalId: string;
  readonly zone: string;
  /** Who speaks, as the channel authenticated them; `null` on web chat, where an e-mail proves it. */
  readonly sender: { readonly tenant: string; readonly external: string } | null;
  /** What a proactive message needs on a channel that pushes; `null` on our own web chat, which reads its lines. */
  readonly reference: unknown;
  /** Replies go out by the outbox; not when they travel in the HTTP response, nor on our own web chat. */
  readonly push: boolean;
}

/** What a decision may look at. */
export interface Situation {
  readonly conversation: {
    readonly id: ConversationId;
    readonly channel: ChannelId;
    /** Lines so far; 0 = nothing was said yet. */
    readonly seq: number;
    readonly lastAt: Instant | null;
    readonly expecting: Expecting | null;
    readonly zone: string;
    /** Questions to the documents and their answers, the oldest first: two at most (R130). Absent: none. */
    readonly exchanges?: readonly Exchange[];
  };
  readonly person: PersonId | null;
  readonly dossier: DossierHead | null;
  readonly consultant: { readonly name: string } | null;
  readonly consents: Consents;
  /** The one the conversation is about: the one looked at last. */
  readonly run: Run | null;
  /** All of the dossier but those ended, the oldest first. Absent: none. */
  readonly runs?: readonly RunHead[];
  /** What the consultant has opened to this person, the oldest first (R28). Absent: nothing. */
  readonly releases?: readonly Release[];
  /** All of the dossier but those cancelled, in the order of time. Absent: none. */
  readonly appointments?: readonly Appointment[];
  /** Read when a decision asks for it (`needs`), not at each turn. */
  readonly times?: Times;
  readonly challenge: Challenge | null;
  /** E-mail addresses (as blind indexes) this person has proved. */
  readonly proved: readonly string[];
}

export interface DossierHead {
  readonly id: DossierId;
  readonly stage: DossierStage;
  readonly discreet: boolean;
  readonly course?: Course;
}
/** What of a bilan is not an appointment. Days are YYYY-MM-DD. Absent: nothing of it yet. */
export interface Course {
  /** Where invitations go. */
  readonly contact: string | null;
  readonly reminders: Reminding;
  /** The day the synthesis is handed over, once known (R51, R69). */
  readonly termOn: string | null;
  readonly conventionSentOn: string | null;
  readonly conventionAnsweredOn: string | null;
  /** Own work that was ticked (R164). */
  readonly ownWork: readonly string[];
}
export const NO_COURSE: Course = {
  contact: null,
  reminders: 'channel',
  termOn: null,
  conventionSentOn: null,
  conventionAnsweredOn: null,
  ownWork: [],
};
/** `channel`: where they last spoke; `none`: refused (R50). */
export type Reminding = 'channel' | 'email' | 'none';

/** What times are offered from. */
export interface Times {
  /** Of the consultant of the dossier; of all of them for somebody who has none yet. */
  readonly agendas: readonly Agenda[];
  /** What was said in the intake about when, where and how: `INT-…` keys. */
  readonly intake: Answers;
}

/** `draft`: the intake is open. `submitted`: sent to the consultant. Further stages come with the bilan itself. */
export type DossierStage = 'draft' | 'submitted' | 'closed';

/** A question of the conversation itself, outside of any form. */
export type Expecting =
  | { readonly kind: 'email' }
  | { readonly kind: 'code' }
  | { readonly kind: 'cancel' | 'erase' }
  /** « Est-ce votre réponse, ou une question ? » about what was typed. */
  | { readonly kind: 'replyOrQuestion'; readonly typed: string }
  /** Three times, or « je le réserve ? », are before their eyes; a plan of the sessions; the address of the invitations. */
  | { readonly kind: 'times' | 'plan' | 'contact'; readonly scheduling: Scheduling }
  | { readonly kind: 'cancelAppointment'; readonly appointment: AppointmentId }
  /** « Que manquait-il ? » about an answer found of little use. */
  | { readonly kind: 'whyNot'; readonly question: QuestionId };

/** Dated, without content: how the person was accompanied (R172), and what the law wants dated. */
export type EventKind =
  | 'opened'
  | 'submitted'
  | 'reopened'
  | 'declined'
  | 'cancelled'
  | 'paused'
  | 'resumed'
  | 'skipped'
  | 'helped'
  | 'asked-person'
  | 'distress'
  | 'confirmed-address'
  | 'returned'
  | 'exported'
  | 'erased'
  | 'withdrew'
  | 'questionnaire-opened'
  | 'questionnaire-submitted'
  | 'questionnaire-declined'
  | 'appointment-booked'
  | 'appointment-moved'
  | 'appointment-cancelled'
  | 'follow-up-declined'
  | 'own-work-done'
  | 'reminders-changed';

/** What a decision asks to be written. Plain: it is sealed by the store. */
export interface TurnWrite {
  readonly at: Instant;
  /** What the person did, in words; `null` for an arrival. */
  readonly heard: { readonly kind: HeardKind; readonly text: string; readonly value?: unknown } | null;
  readonly said: readonly Say[];
  /** Whose lines these are: of a dossier's dialog, or of a conversation that belongs to no dossier (R3). */
  readonly dialog: string | null;
  readonly expecting: Expecting | null;
  /** A run; for somebody unknown, a person and a dossier with its key too. */
  readonly opens?: {
    readonly person: PersonId | null;
    readonly dossier: DossierId;
    readonly run: RunId;
    readonly form: string;
    readonly formVersion: number;
    /** Whose time was chosen: they follow the dossier (R39). Absent: who follows the fewest. */
    readonly staff?: StaffId;
  };
  readonly run?: RunWrite;
  /** Another run of the dossier is what the conversation is about from now on. */
  readonly focus?: RunId;
  /** An evaluation, sent: it leaves the dossier and belongs to nobody (R67). */
  readonly evaluation?: {
    readonly id: EvaluationId;
    readonly questionnaire: string;
    readonly version: number;
    readonly answers: Answers;
  };
  readonly dossier?: {
    readonly stage?: DossierStage;
    readonly discreet?: boolean;
    readonly contact?: string;
    readonly reminders?: Reminding;
  };
  readonly appointments?: readonly AppointmentWrite[];
  /** Own work ticked in this turn. */
  readonly ownWork?: readonly string[];
  readonly consents?: readonly ConsentEntry[];
  readonly events?: readonly EventKind[];
  readonly challenge?:
    | {
        readonly kind: 'open';
        readonly id: ChallengeId;
        readonly purpose: ChallengePurpose;
        readonly email: string;
        readonly expiresAt: Instant;
      }
    | { readonly kind: 'failed'; readonly id: ChallengeId }
    | { readonly kind: 'passed'; readonly id: ChallengeId };
  /** Destroys answers, lines and key of the dossier; what stays is a receipt, without content (R10, R143). */
  readonly erase?: { readonly receipt: string; readonly ground: 'asked' | 'declined' | 'unwanted' | 'cancelled' };
  /** What is remembered for the next question; absent: as before. */
  readonly exchanges?: readonly Exchange[];
  /** A question put to the documents, for the provider; no word of who asked it. */
  readonly asked?: AskedQuestion;
  readonly rated?: Rating;
  readonly jobs?: readonly JobOrder[];
}
export type HeardKind = 'text' | 'card' | 'tap' | 'confirm' | 'attachment' | 'edit' | 'code';

/** Done after the commit. `dedupe` makes an order unique for ever; it holds the conversation. */
export interface JobOrder {
  readonly kind: JobKind;
  readonly payload: Readonly<Record<string, string>>;
  readonly dedupe: string;
  readonly runAt?: Instant;
}
export type JobKind = 'code' | 'handover' | 'submitted' | 'answer' | 'released' | 'invitation' | 'reminder';

/** `answers`: what was said in this turn; `undefined` = taken back. */
export interface RunWrite {
  readonly position: Position;
  readonly status: RunStatus;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Every version of these answers goes, and the lines that told them: their consent is gone (RGPD art. 9, R5). */
  readonly destroyed?: readonly string[];
  /** With `destroyed`: all the lines of this dialog. Absent: those that told the needs of adaptation. */
  readonly linesOf?: string;
}
