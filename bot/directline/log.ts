// What Direct Line says about itself: never a text, never a token (R149). The message of an error may quote what was typed.
import type { Logger } from 'pino';

export type Log = Pick<Logger, 'warn' | 'error'>;

/** Name, code and place of an error, without its message. */
export function faultOf(cause: unknown): { readonly fault: string; readonly code?: string; readonly at?: string } {
  if (!(cause instanceof Error)) return { fault: typeof cause };
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {};
  const places = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: cause.name, ...code, at: places.slice(0, 4).join(' ').replace(/\s+/g, ' ') };
}
