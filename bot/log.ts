// What the server says about itself: never a body, a query string, a token, a text (R149). One JSON line per event.
import { type DestinationStream, type Logger, pino } from 'pino';

/** Fields that may not be in a line, wherever somebody puts them: the last net, not the rule. */
const SECRET = [
  'authorization',
  'cookie',
  'token',
  'password',
  'text',
  'value',
  'email',
  'phone',
  'body',
  'headers',
  'url',
];

export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: SECRET.flatMap((name) => [name, `*.${name}`]),
        remove: true,
      },
      serializers: { err: errorOf },
    },
    destination ?? process.stdout,
  );

interface LoggedError {
  readonly name: string;
  readonly code?: string;
  readonly at?: string;
  readonly cause?: LoggedError;
}

/** Name, code and place: the message of an error may quote what was typed (a database quotes its parameters, JSON its text). */
export function errorOf(error: unknown, depth = 3): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const at = places
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' ');
  const cause = error.cause !== undefined && depth > 0 ? { cause: errorOf(error.cause, depth - 1) } : {};
  return { name: error.name, ...code, at, ...cause };
}
