// Asks servers whose address somebody typed: encrypted, of the outside world, within a size and a time (no SSRF).
import { lookup } from 'node:dns';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { isLoopback } from '../loopback.ts';
import { CalendarFault } from './fault.ts';

export interface Request {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many redirections are followed; 0 when the headers are for this server only. */
  readonly redirects?: number;
}
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
/** Throws a `CalendarFault` unless the server answered, whatever its status. */
export type Ask = (url: string, request?: Request) => Promise<Reply>;

export interface OutsideLimits {
  /** Addresses of this machine, in clear: in development and in tests. */
  readonly allowsThisMachine: boolean;
  /** Milliseconds, for the whole of an answer. */
  readonly time?: number;
  /** Bytes. */
  readonly size?: number;
}

const TIME = 20_000;
const SIZE = 5 * 1024 * 1024;
const REDIRECTS = 3;

/** Private, local, reserved or shared: nobody's calendar is there. An IPv4 address written in IPv6 is checked as IPv4 by Node. */
const INSIDE: BlockList = new BlockList();
for (const range of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15',
  '224.0.0.0/4 240.0.0.0/4 ::/127 64:ff9b::/96 64:ff9b:1::/48 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8',
].flatMap((line) => line.split(' '))) {
  const [network = '', bits] = range.split('/');
  INSIDE.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4');
}
const isInside = (address: string): boolean => INSIDE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

export function createOutside({ allowsThisMachine, time = TIME, size = SIZE }: OutsideLimits): Ask {
  /** The address that is checked is the one that is connected to: a name cannot change in between. */
  const resolved: LookupFunction = (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new CalendarFault('unreachable'), '', 0);
      if (addresses.some(({ address }) => isInside(address))) return done(new CalendarFault('inside'), '', 0);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });

  async function once(url: URL, { method = 'GET', headers = {}, body }: Request, signal: AbortSignal): Promise<Reply> {
    const isHere = allowsThisMachine && isLoopback(url.hostname);
    if (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:')) throw new CalendarFault('address');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!isHere && isIP(host) !== 0 && isInside(host)) throw new CalendarFault('inside');
    const { request } = url.protocol === 'https:' ? https : http;
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, {
        method,
        signal,
        agent: false,
        headers: { 'accept-encoding': 'identity', ...headers },
        ...(isHere ? {} : { lookup: resolved }),
      })
        .on('response', resolve)
        .on('error', reject)
        .end(body);
    });
    return { status: response.statusCode ?? 0, headers: response.headers, text: await textOf(response, size) };
  }

  return async (address, request = {}) => {
    const signal = AbortSignal.timeout(time);
    let url = urlOf(address);
    try {
      for (let left = request.redirects ?? REDIRECTS; ; left -= 1) {
        const reply = await once(url, request, signal);
        const { location } = reply.headers;
        if (reply.status < 300 || reply.status > 399 || reply.status === 304) return reply;
        if (left <= 0 || location === undefined) throw new CalendarFault('redirected');
        url = urlOf(location, url.href);
      }
    } catch (error) {
      if (error instanceof CalendarFault) throw error;
      throw new CalendarFault(signal.aborted ? 'slow' : 'unreachable', { detail: codeOf(error) });
    }
  };
}

function urlOf(address: string, from?: string): URL {
  if (!URL.canParse(address, from)) throw new CalendarFault('address');
  return new URL(address, from);
}

async function textOf(response: IncomingMessage, size: number): Promise<string> {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new CalendarFault('unreadable', { detail: 'compressed' });
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    bytes += part.length;
    if (bytes > size) throw new CalendarFault('tooBig'); // leaving the loop closes the connection
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'error');
