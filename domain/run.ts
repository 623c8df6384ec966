// A run: one person filling one form. Its position is recomputed from the answers; what is kept beside them is what was shown.
import type { RunId } from './ids.ts';
import type { Instant } from './time.ts';

/** `submitted`: validated and sent to the consultant; it may be opened again until the interview. */
export type RunStatus = 'open' | 'submitted' | 'ended';

/** Of the runs of a dossier: enough to know what was begun and what was finished. */
export interface RunHead {
  readonly id: RunId;
  readonly form: string;
  readonly formVersion: number;
  readonly status: RunStatus;
  readonly openedAt: Instant;
}

export interface Run extends RunHead {
  readonly revision: number;
  /** What was last said for each question; `null` = passed. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly position: Position;
}

/** Kept sealed with the run: what the person has before their eyes says something about what they answered. */
export interface Position {
  readonly shown: readonly Seen[];
  readonly recapShown: string | null;
  readonly confirmed: string | null;
  readonly reopened: Readonly<Record<string, number>>;
  readonly round: number;
  /** One question at a time or a page of them: follows what the person does, typing or filling cards. */
  readonly pace: 'one' | 'page';
  /** Asked to stop for now: the next message is not taken for an answer. */
  readonly paused: boolean;
}

/** `options`: the ids in the order shown, since « 2 » is the second of that list, whatever the list has become. */
export interface Seen {
  readonly key: string;
  readonly options?: readonly string[];
}

export const START: Position = {
  shown: [],
  recapShown: null,
  confirmed: null,
  reopened: {},
  round: 0,
  pace: 'page',
  paused: false,
};
