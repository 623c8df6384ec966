// Instants are ISO texts in UTC: they compare and sort as text. The clock is read in bot/main.ts and passed in.
export type Instant = string;
export type Clock = () => Instant;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `later` may be negative. */
export const shifted = (at: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(at) + milliseconds).toISOString();

/** Milliseconds from one instant to another; negative when `to` comes first. */
export const between = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

const LOCAL_DAY = new Map<string, Intl.DateTimeFormat>();
/** The day (YYYY-MM-DD) it is in a time zone: « demain » is counted from there. */
export function localDay(at: Instant, zone: string): string {
  let format = LOCAL_DAY.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    LOCAL_DAY.set(zone, format);
  }
  return format.format(Date.parse(at));
}
