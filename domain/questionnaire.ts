// A questionnaire as data: what is asked, on what scales, what is measured and how (R29). A new one is one file and no code.
// It is checked when it is loaded (dialogs/questionnaires/file.ts); what is read here is trusted.

import type { Instant } from './time.ts';

export interface Questionnaire {
  readonly id: string;
  /** Raised with any wording. A run ends with the version it began with. */
  readonly version: number;
  readonly language: 'fr';
  readonly title: string;
  /** Other names people give it: « valeurs ». */
  readonly names: readonly string[];
  /** What it is for, in one sentence (R2). */
  readonly purpose: string;
  /** `{nom}`: the person entitled to administer it (R31). */
  readonly intro: string;
  readonly outro: string;
  readonly minutes: number;
  readonly ratingScales: Readonly<Record<string, RatingScale>>;
  readonly sections: readonly QuestionnaireSection[];
  readonly items: readonly Item[];
  readonly scoring: Scoring;
  /** `null`: an evaluation says nothing of how it was filled. */
  readonly flags: FlagRules | null;
}

/** Opened to a person by their consultant (R28), under the responsibility of somebody entitled to it, by name (R31). */
export interface Release {
  readonly questionnaire: string;
  readonly at: Instant;
  readonly entitled: string;
  /** From then on the person sees the results (R33). */
  readonly resultsOpenedAt: Instant | null;
}

export interface QuestionnaireSection {
  readonly id: string;
  readonly title: string;
  readonly stem?: string;
  /** Seven at most (R35). */
  readonly pageSize: number;
}

/** `from`: the figure of the first label. `notConcerned`: the label of « NA », when it may be said. */
export interface RatingScale {
  readonly from: number;
  readonly labels: readonly string[];
  readonly notConcerned?: string;
}

export type Item = {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  /** A short name, for « corriger … » and lists. */
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  readonly class: 'P' | 'S' | 'N';
  /** The law asks for a direct and necessary link (R8). */
  readonly why: string;
  /** The option with which somebody asks to be called: it is about them, and stays out of anonymous answers. */
  readonly asksPerson?: string;
} & Asking;

type Asking =
  | { readonly type: 'rate'; readonly scale: string; readonly measures: string; readonly reverse?: boolean }
  | { readonly type: 'pair'; readonly importance: string; readonly presence: string; readonly measures: string }
  | { readonly type: 'number'; readonly from: number; readonly to: number; readonly measures: string }
  | { readonly type: 'one' | 'many' | 'top3'; readonly options: readonly ItemOption[] }
  | { readonly type: 'consent' | 'short' | 'long' };

export interface ItemOption {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}

export type Scoring = MeansScoring | CentredScoring;

/** Means of the answered items of each scale, what is made of them, and what is both important and present. */
export interface MeansScoring {
  readonly method: 'means';
  readonly scales: readonly Measured[];
  readonly indices: readonly Index[];
  readonly motives: Motives | null;
}
/** `needs`: how many of its items must be answered for a score. */
export interface Measured {
  readonly id: string;
  readonly name: string;
  readonly needs: number;
  /** What it says of somebody, to be finished by a reading aid. */
  readonly says?: string;
}
/** A sum of scales, each times its weight. */
export interface Index {
  readonly id: string;
  readonly name: string;
  readonly of: Readonly<Record<string, number>>;
}
/** `top`: the item where three of them are chosen. In the order of the table. */
export interface Motives {
  readonly top: string;
  readonly of: readonly { readonly id: string; readonly name: string }[];
}

/** Each value against the mean of everything that was answered: what counts more and what counts less, never how much. */
export interface CentredScoring {
  readonly method: 'centred';
  /** Of all the items, how many must be answered for a profile. */
  readonly needs: number;
  readonly top: string;
  /** In their circular order. */
  readonly values: readonly Measured[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly of: readonly string[];
    readonly needs: number;
  }[];
  readonly axes: readonly { readonly id: string; readonly plus: string; readonly minus: string }[];
}

/** What the quality flags look at, and their limits (R34). */
export interface FlagRules {
  /** The section whose raw ratings are looked at. */
  readonly section: string;
  /** So many identical ratings in a row. */
  readonly row: number;
  /** Two items of a scale that differ by so much, after reversal. */
  readonly apart: number;
  /** Pairs to be named first. */
  readonly first: readonly (readonly [string, string])[];
}

/** « NA » and `null` (passed) are missing, never imputed. */
export type Rating = number | 'NA' | null;
/** As in `{"MOT-A01": 6, "MOT-B01": {"importance": 4, "presence": 2}, "MOT-TOP": ["AUT"]}`; items that are not rated are left alone. */
export type Answers = Readonly<Record<string, unknown>>;

export type Rated = Extract<Item, { type: 'rate' | 'number' }>;
export type Paired = Extract<Item, { type: 'pair' }>;
export const isRated = (item: Item): item is Item & Rated => item.type === 'rate' || item.type === 'number';
export const isPaired = (item: Item): item is Item & Paired => item.type === 'pair';

/** The figure given, as it was said; `null` when missing. */
export const figureOf = (rating: unknown): number | null => (typeof rating === 'number' ? rating : null);
/** `null` on a side that is missing. */
export function sidesOf(answer: unknown): { readonly importance: number | null; readonly presence: number | null } {
  const sides = typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {}; // `as`: an object
  return { importance: figureOf(sides.importance), presence: figureOf(sides.presence) };
}
export const chosen = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : [];

/** The bounds of a rated item. */
export function boundsOf({ ratingScales }: Questionnaire, item: Rated): { readonly from: number; readonly to: number } {
  if (item.type === 'number') return { from: item.from, to: item.to };
  return ends(ratingScales[item.scale]);
}
export const ends = (scale: RatingScale | undefined): { readonly from: number; readonly to: number } =>
  scale ? { from: scale.from, to: scale.from + scale.labels.length - 1 } : { from: 1, to: 0 };
