// The browser's own cookie: it finds the same conversation again after a reload, in another tab, after an hour of sleep.
// HttpOnly and SameSite=Strict: no script reads it, no other site makes use of it.
import type { IncomingMessage } from 'node:http';
import { LIFETIME, type Opened, type Seat, type Tokens } from './token.ts';

const NAME = 'chat';

export interface Browser {
  readonly tokens: Tokens;
  /** The path under which the cookie is sent back. */
  readonly path: string;
  /** Where people reach us (an origin), `null`: at the address they asked for. */
  readonly publicUrl: string | null;
}

export async function seatOf(request: IncomingMessage, { tokens }: Browser): Promise<Opened> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const own = pairs.find((pair) => pair.startsWith(`${NAME}=`));
  return own === undefined ? { kind: 'refused' } : tokens.open('browser', own.slice(NAME.length + 1));
}

/** Kept for twelve hours after the last visit. */
export const remember = async (seat: Seat, browser: Browser): Promise<string> =>
  cookie(await browser.tokens.sign('browser', seat), LIFETIME.browser, browser);

/** For shared computers: whoever comes next finds an empty page. */
export const forget = (browser: Browser): string => cookie('', 0, browser);

const cookie = (value: string, seconds: number, { path, publicUrl }: Browser): string =>
  [
    `${NAME}=${value}`,
    `Path=${path}`,
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(publicUrl?.startsWith('https:') ? ['Secure'] : []),
  ].join('; ');

/** A page of another site asks: said by the browser itself, in headers that no script can write. */
export function isCrossSite({ headers }: IncomingMessage, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  if (headers.origin === undefined) return false;
  const origin = URL.canParse(headers.origin) ? new URL(headers.origin) : null;
  return origin === null || (origin.host !== headers.host && origin.origin !== publicUrl);
}

/** `Bearer …` */
export const bearer = ({ headers }: IncomingMessage): string =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
