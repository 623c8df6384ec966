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

/** The instant at which a day (YYYY-MM-DD) begins in a time zone. */
export function dayStart(day: string, zone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let at = midnight;
  // Twice: the first offset may be the one of the other side of a change of hour.
  for (let pass = 0; pass < 2; pass += 1) at = midnight - offsetAt(at, zone);
  return new Date(at).toISOString();
}
export const dayAfter = (day: string): string => shifted(`${day}T00:00:00.000Z`, DAY).slice(0, 10);

const LOCAL_TIME = new Map<string, Intl.DateTimeFormat>();
/** `YYYY-MM-DD HH:MM:SS`, as the clocks of a time zone show it. */
export function localTime(at: Instant, zone: string): string {
  let format = LOCAL_TIME.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    LOCAL_TIME.set(zone, format);
  }
  return format.format(Date.parse(at));
}
/** Milliseconds by which the clocks of a time zone are ahead of UTC; `at`: milliseconds since 1970. */
export const offsetAt = (at: number, zone: string): number => {
  const second = Math.floor(at / 1000) * 1000;
  return Date.parse(`${localTime(new Date(second).toISOString(), zone).replace(' ', 'T')}Z`) - second;
};
