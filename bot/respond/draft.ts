// What a responder makes: the part of a TurnWrite that is its own. decide.ts adds who spoke, and when.
import type { Dialog, Setting } from '../../dialogs/dialog.ts';
import type { Sheet } from '../../dialogs/sheet.ts';
import type {
  AppointmentId,
  ChallengeId,
  DossierId,
  EvaluationId,
  PersonId,
  QuestionId,
  RunId,
} from '../../domain/ids.ts';
import type { Knowledge } from '../../domain/ports.ts';
import type { Position, Run } from '../../domain/run.ts';
import type { Action, Say } from '../../domain/say.ts';
import type { Instant } from '../../domain/time.ts';
import type { Situation, TurnWrite } from '../../domain/turn.ts';

/** `dialog` absent: these lines belong to no dossier (R3). `heard`: other words than those typed, for the transcript. */
export type Draft = Partial<Omit<TurnWrite, 'at' | 'said'>> & { readonly said: readonly Say[] };

/** Everything a responder may look at. */
export interface Case {
  readonly situation: Situation;
  readonly now: Instant;
  readonly setting: Setting;
  /** The run at hand with its dialog; `null` when there is none, or when its dialog was withdrawn. */
  readonly under: Under | null;
  readonly services: Services;
}
export interface Under {
  readonly dialog: Dialog<unknown>;
  readonly run: Run;
  readonly sheet: Sheet;
}

/** Passed in: chance, and what only the outside knows. All of them pure or in process. */
export interface Services {
  readonly knowledge: Knowledge;
  /** A model writes the answers, after the turn (a Job). */
  readonly isWritten: boolean;
  /** Where people reach this server, without a slash at the end. */
  readonly origin: string;
  readonly emailIndex: (email: string) => string;
  readonly fresh: {
    readonly person: () => PersonId;
    readonly dossier: () => DossierId;
    readonly run: () => RunId;
    readonly challenge: () => ChallengeId;
    readonly question: () => QuestionId;
    readonly evaluation: () => EvaluationId;
    readonly appointment: () => AppointmentId;
    readonly receipt: () => string;
  };
  /** Where the person takes a copy of their data: short-lived, theirs only. */
  readonly dataLink: (dossier: DossierId, now: Instant) => string;
  /** Where they see the results that were opened to them; likewise. */
  readonly resultsLink: (dossier: DossierId, now: Instant) => string;
  /** The file of their appointments, for their own calendar; likewise. */
  readonly agendaLink: (dossier: DossierId, now: Instant) => string;
}

export const text = (words: string, ...actions: readonly Action[]): Say =>
  actions.length === 0 ? { kind: 'text', text: words } : { kind: 'text', text: words, actions };

/** Is a question, or the recap, waiting for the person? */
export const isActive = (under: Under | null): under is ActiveUnder =>
  under !== null && under.run.status === 'open' && !under.sheet.paused;
export type ActiveUnder = Under & { readonly run: { readonly status: 'open' } };

export const sheetOf = (run: Run): Sheet => ({ ...run.position, run: run.id, answers: run.answers });

export function positionOf({ run: _run, answers: _answers, ...position }: Sheet): Position {
  return position;
}
