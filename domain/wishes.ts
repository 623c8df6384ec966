// When and where somebody would rather be received. Filled from words (dialogs/wishes/) and from the intake; read by availability.ts.
import type { Minute, Weekday } from './agenda.ts';

/** A part of a day in which a session may start. Local time of the place; of the person for a visio. */
export interface Window {
  /** `null`: any day. */
  readonly weekday: Weekday | null;
  /** Starts at `from` or later… */
  readonly from: Minute;
  /** … and at `to` at the latest: « à 18 h » is from = to = 1080. */
  readonly to: Minute;
  /** Ends at this minute at the latest: « entre 12 h et 14 h ». `null`: no matter. */
  readonly endsBy: Minute | null;
}

/** Nothing said = everything suits. Days are YYYY-MM-DD, local like the windows. */
export interface Wishes {
  /** Any of them; none: any time of any day. */
  readonly windows: readonly Window[];
  /** From this day on; up to that day, included. */
  readonly days: { readonly from: string | null; readonly until: string | null };
  readonly notDays: readonly string[];
  readonly notWeekdays: readonly Weekday[];
  /** `null`: both suit. */
  readonly mode: 'onsite' | 'remote' | null;
  /** Ids; any of them. None: any place. */
  readonly places: readonly string[];
}

export const NO_WISHES: Wishes = {
  windows: [],
  days: { from: null, until: null },
  notDays: [],
  notWeekdays: [],
  mode: null,
  places: [],
};
