// Weekly hours while they are being typed: a time may be half written, and nothing of it is lost.
import { clockOf, type HoursFault, hoursFaults } from '../../domain/office-hours.ts';
import type { OwnAgenda, PlaceName, WeeklyHours } from '../api-agenda.ts';

export interface HoursDraft extends Pick<WeeklyHours, 'weekday' | 'places' | 'remote'> {
  /** Of the page alone. */
  readonly key: number;
  /** « 09:00 », or empty. */
  readonly from: string;
  readonly until: string;
}

export const draftsOf = ({ hours }: OwnAgenda): readonly HoursDraft[] =>
  hours.map(({ from, until, ...one }, key) => ({ ...one, key, from: clockOf(from), until: clockOf(until % DAY) }));

/** Like the last one of that day, or of the days before: the places are most often the same. */
export function oneMore(drafts: readonly HoursDraft[], weekday: HoursDraft['weekday']): readonly HoursDraft[] {
  const like = drafts.findLast((one) => one.weekday === weekday) ?? drafts.at(-1);
  const key = Math.max(-1, ...drafts.map((one) => one.key)) + 1;
  const { places = [], remote = true } = like ?? {};
  return [...drafts, { key, weekday, from: '', until: '', places, remote }];
}

/** The clocks of the places chosen; `null`: of two zones. As domain/office-hours.ts has it, from what the server says of them. */
export const zoneAmong =
  (places: readonly PlaceName[]) =>
  (chosen: readonly string[]): string | null => {
    const zones = places.filter(({ id }) => chosen.includes(id)).map(({ zone }) => zone);
    const [zone = PARIS, ...others] = [...new Set(zones.map((one) => (one === MONACO ? PARIS : one)))];
    return others.length === 0 ? zone : null;
  };
const [PARIS, MONACO] = ['Europe/Paris', 'Europe/Monaco'];

export type DraftFault = HoursFault | 'time';
/** What is wrong with each, in their order; with the hours they make when nothing is. */
export function readDrafts(
  drafts: readonly HoursDraft[],
  places: readonly PlaceName[],
): { readonly faults: readonly (DraftFault | null)[]; readonly hours: readonly WeeklyHours[] } {
  const hours = drafts.map(({ weekday, from, until, places: chosen, remote }) => ({
    weekday,
    from: minuteIn(from) ?? 0,
    // Midnight is the end of a day.
    until: minuteIn(until) || DAY,
    places: chosen,
    remote,
  }));
  const judged = hoursFaults(hours, zoneAmong(places));
  const isWhole = ({ from, until }: HoursDraft) => minuteIn(from) !== null && minuteIn(until) !== null;
  return { hours, faults: drafts.map((one, at) => (isWhole(one) ? (judged[at] ?? null) : 'time')) };
}
const DAY = 1_440;
const minuteIn = (clock: string): number | null => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(clock) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
};
