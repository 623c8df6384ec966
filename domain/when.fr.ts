// When a session is, in words, by the clocks of its place (of the person for a visio).
import type { Instant } from './time.ts';
import { ZONES } from './zones.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${zone}/${JSON.stringify(options)}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat('fr-FR', { timeZone: zone, ...options });
  formats.set(name, made);
  return made;
}

/** « mardi 17 mars » ; « mercredi 1er avril ». */
export const dayWords = (at: Instant, zone: string): string =>
  formatOf(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(Date.parse(at)).replace(/ 1 /, ' 1er ');

/** « 18 h », « 18 h 30 ». */
export function hourWords(at: Instant, zone: string): string {
  const parts = formatOf(zone, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).formatToParts(Date.parse(at));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return part('minute') === 0 ? `${part('hour')} h` : `${part('hour')} h ${String(part('minute')).padStart(2, '0')}`;
}

/** « mardi 17 mars à 18 h 30 » ; the clocks are named when they do not show what those of mainland France show. */
export const whenWords = (at: Instant, zone: string): string =>
  `${dayWords(at, zone)} à ${hourWords(at, zone)}${clockWords(at, zone)}`;

/** « (heure de la Guadeloupe) », or nothing in mainland France. */
export function clockWords(at: Instant, zone: string): string {
  const full = { dateStyle: 'short', timeStyle: 'short' } as const;
  const shown = (where: string) => formatOf(where, full).format(Date.parse(at));
  if (shown(zone) === shown(ZONES.france)) return '';
  if (zone === ZONES.guadeloupe) return ' (heure de la Guadeloupe)';
  const named = formatOf(zone, { timeZoneName: 'longGeneric' }).formatToParts(Date.parse(at));
  return ` (${named.find(({ type }) => type === 'timeZoneName')?.value ?? zone})`;
}

/** « 2 h », « 1 h 30 », « 45 minutes ». */
export function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} minutes`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
