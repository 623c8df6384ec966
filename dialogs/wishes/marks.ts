// What is understood of a message is put in place of its words, as one mark that nobody can type: « le mardi apres 18 h » becomes
// « le @w2 @h1080-1439- ». Each reader (where.ts, days.ts, hours.ts…) rewrites what it knows; read.ts reads the marks.
import type { Minute, Weekday } from '../../domain/agenda.ts';
import type { Hours } from './windows.ts';

/** What a mark says. `place`: rank in the list of places. */
export type Mark =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'span'; readonly from: string | null; readonly until: string | null }
  | { readonly kind: 'weekday'; readonly weekday: Weekday | null }
  | { readonly kind: 'hours'; readonly hours: Hours }
  | { readonly kind: 'place'; readonly rank: number }
  | { readonly kind: 'unknown'; readonly said: string }
  | { readonly kind: 'sign'; readonly sign: Sign };

/** `not`: up to the comma; `except`: goes on past it. */
export type Sign =
  | 'remote'
  | 'onsite'
  | 'not'
  | 'except'
  | 'but'
  | 'more'
  | 'earlier'
  | 'later'
  | 'elsewhere'
  | 'anyPlace'
  | 'anyTime'
  | 'anyDay'
  | 'anyHour'
  | 'adds';

export const timeMark = (minute: Minute): string => `@t${minute}`;
export const dayMark = (day: string): string => `@d${day}`;
export const spanMark = (from: string | null, until: string | null): string => `@s${from ?? ''}..${until ?? ''}`;
export const weekdayMark = (weekday: Weekday | null): string => `@w${weekday ?? 0}`;
export const hoursMark = ({ from, to, endsBy }: Hours): string => `@h${from}-${to}-${endsBy ?? ''}`;
export const placeMark = (rank: number): string => `@p${rank}`;
export const unknownMark = (said: string): string => `@u${said.replaceAll(' ', '_')}`;
export const signMark = (sign: Sign): string => `@${sign}`;

/** `null`: a word. A time alone is a start: « 18 h » is « à 18 h ». */
export function markOf(token: string): Mark | null {
  if (!token.startsWith('@')) return null;
  const rest = token.slice(2);
  switch (token[1] === undefined || /^@[tdswhpu][^a-z]|^@u/.test(token) ? token[1] : 'sign') {
    case 't':
      return { kind: 'hours', hours: { from: Number(rest), to: Number(rest), endsBy: null } };
    case 'd':
      return { kind: 'day', day: rest };
    case 's': {
      const [from = '', until = ''] = rest.split('..');
      return { kind: 'span', from: from || null, until: until || null };
    }
    case 'w':
      return { kind: 'weekday', weekday: rest === '0' ? null : (Number(rest) as Weekday) }; // `as`: written by weekdayMark
    case 'h': {
      const [from, to, endsBy = ''] = rest.split('-');
      return {
        kind: 'hours',
        hours: { from: Number(from), to: Number(to), endsBy: endsBy === '' ? null : Number(endsBy) },
      };
    }
    case 'p':
      return { kind: 'place', rank: Number(rest) };
    case 'u':
      return { kind: 'unknown', said: rest.replaceAll('_', ' ') };
    default:
      return { kind: 'sign', sign: token.slice(1) as Sign }; // `as`: written by signMark
  }
}

/** One thing people say, as a regular expression between two spaces, and what stands for it. */
export type Row = readonly [said: string, meant: string | ((...groups: string[]) => string | null)];

/** `null` from a row: not what it looked like, the words stay. */
export function rewritten(text: string, rows: readonly Row[]): string {
  return rows.reduce((before, [said, meant]) => {
    const after = before.replace(compiled(said), (whole: string, ...found: unknown[]) => {
      if (typeof meant === 'string') return meant;
      const groups = found.slice(
        0,
        found.findIndex((one) => typeof one === 'number'),
      );
      return meant(...groups.map((group) => (typeof group === 'string' ? group : ''))) ?? whole;
    });
    return after.replace(/ {2,}/g, ' ');
  }, text);
}

const COMPILED = new Map<string, RegExp>();
/** Once each: there are as many as rows. */
function compiled(said: string): RegExp {
  const known = COMPILED.get(said) ?? new RegExp(`(?<= )(?:${said})(?= )`, 'g');
  COMPILED.set(said, known);
  return known;
}
