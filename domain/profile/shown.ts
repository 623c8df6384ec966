// Figures as French writes them.
import { TOLERANCE } from '../scores/counts.ts';

/** One decimal, halves away from zero (a rounding error is no reason to miss one), a comma, the true minus: « −0,3 ». */
export function shown(figure: number): string {
  const tenths = Math.floor(Math.abs(figure) * 10 + 0.5 + TOLERANCE);
  const text = `${Math.floor(tenths / 10)},${tenths % 10}`;
  return figure < 0 && tenths > 0 ? `−${text}` : text;
}
export const shownOrNone = (figure: number | null): string | null => (figure === null ? null : shown(figure));
