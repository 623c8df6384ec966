// What a profile is: lines in the order shown, each with its figures at full precision, as they are shown, and what is behind them.
// `id` of a line is what opinions and comments are attached to; no two lines of a profile share one.
import type { Flag } from '../scores/flags.ts';

export type Audience = 'consultant' | 'person';
export type Profile = CentredProfile | MeansProfile;

interface Common {
  readonly questionnaire: { readonly id: string; readonly version: number; readonly title: string };
  readonly audience: Audience;
  /** A sentence or two that say what stands out. */
  readonly summary: string;
  /** What a profile is, and what it is not: shown with every one of them (R31). */
  readonly frame: readonly [string, string];
  /** What the answers speak of: « À quel travail pensez-vous ? ». */
  readonly context: readonly Behind[];
  /** Three, ending on « Qu’en pensez-vous ? »; fewer when too little was answered. */
  readonly toDiscuss: readonly Statement[];
  /** For the consultant only, as what follows: none for the person. */
  readonly flags: readonly WordedFlag[];
  readonly top: Top | null;
  /** In the person's own words. */
  readonly open: readonly Behind[];
}

/** Each value against the mean of them all. */
export interface CentredProfile extends Common {
  readonly method: 'centred';
  /** In their circular order. */
  readonly values: readonly ValueLine[];
  readonly groups: readonly GroupLine[];
  readonly axes: readonly AxisLine[];
  /** What the order says is not to be read when nothing contrasts (FLAT), nor when too little was answered. */
  readonly isRanked: boolean;
  /** Ids of values, the first first. */
  readonly priorities: readonly string[];
  readonly opposites: readonly Opposites[];
}

/** Means of scales, and motives: importance against presence. */
export interface MeansProfile extends Common {
  readonly method: 'means';
  /** Along the continuum. */
  readonly scales: readonly ScaleLine[];
  /** For the consultant only. */
  readonly indices: readonly IndexLine[];
  /** In the order of the table. */
  readonly motives: readonly MotiveLine[];
  /** Ids of motives, the most important first. */
  readonly order: readonly string[];
  readonly scaleBounds: Bounds;
  readonly motiveBounds: Bounds;
}

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** An item, and what was answered to it in words: « Plutôt vraie (5) »; `null`: nothing. */
export interface Behind {
  readonly id: string;
  readonly text: string;
  readonly words: string | null;
  /** Said the other way round: it counts from the other end. */
  readonly isReverse?: true;
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Behind[];
}
/** `shown`: one decimal, a comma; `null` where there is too little to compute. */
interface Scored extends Line {
  readonly score: number | null;
  readonly shown: string | null;
}
/** `rank`: equal ones share it, and `isTied` says so; `null`: not to be ranked. */
interface Ranked {
  readonly rank: number | null;
  readonly isTied: boolean;
}

export type Place = 'priority' | 'present' | 'low';
export interface ValueLine extends Scored, Ranked {
  readonly says: string;
  readonly place: Place | null;
  readonly placeWords: string | null;
}
export interface GroupLine extends Scored {
  /** Ids of values. */
  readonly of: readonly string[];
}
/** Positive: towards `plus`. */
export interface AxisLine extends Scored {
  readonly plus: string;
  readonly minus: string;
}
/** Values that face each other on the circle, and are priorities both. */
export interface Opposites {
  readonly values: readonly [string, string];
  readonly text: string;
}

export interface ScaleLine extends Scored {
  readonly answered: number;
  readonly of: number;
  /** What it says of somebody, and how much (a reading aid, no norm). `reading: null`: no score, or it would sound like a verdict. */
  readonly sentence: string;
  readonly reading: string | null;
  /** The sentence stands instead of the usual one: this is talked about in person, and is no diagnosis. */
  readonly isInPerson: boolean;
}
export type IndexLine = Scored;
export interface MotiveLine extends Line, Ranked {
  readonly importance: number | null;
  readonly presence: number | null;
  readonly gap: number | null;
  readonly shown: {
    readonly importance: string | null;
    readonly presence: string | null;
    readonly gap: string | null;
  };
  /** For the consultant only. `priority`: important and missing; `support`: important and there. */
  readonly reading: 'priority' | 'support' | null;
  readonly readingWords: string | null;
  /** Only some of its items were answered. */
  readonly isPartial: boolean;
}

/** `line`: the one it is about, if it is about one. */
export interface Statement {
  readonly line: string | null;
  readonly text: string;
  readonly items: readonly Behind[];
}
export interface WordedFlag {
  readonly code: Flag['code'];
  readonly text: string;
  /** Where to look, if somewhere. */
  readonly items: readonly Behind[];
}
/** The three chosen, against what the ratings say. `isHigh`: among the five highest. */
export interface Top {
  readonly item: Behind;
  readonly chosen: readonly {
    readonly id: string;
    readonly name: string;
    readonly rank: number | null;
    readonly isTied: boolean;
    readonly isHigh: boolean | null;
  }[];
}
