// What a page may load, and where it may be shown. Web Chat needs: style elements with a nonce, style attributes
// (cards), images and workers of its own making. No inline script, no other site.
import type { OutgoingHttpHeaders } from 'node:http';

export interface PolicyOptions {
  readonly nonce: string;
  /** As the browser wrote it: for browsers whose 'self' leaves WebSockets out. */
  readonly host: string;
  /** Azure's Direct Line, when the conversation is there. */
  readonly directLine?: string | null;
  /** Origins that may show the page in a frame (a Teams tab); none by default. */
  readonly framedBy?: readonly string[];
}

/** The hash of nothing: a part of Web Chat forgets the nonce on a style element it then fills by script, which is allowed anyway. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export function policy({ nonce, host, directLine = null, framedBy = [] }: PolicyOptions): OutgoingHttpHeaders {
  const own = /^[\w.-]+(:\d+)?$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
  const azure =
    directLine === null ? [] : [new URL(directLine).origin, new URL(directLine).origin.replace(/^http/, 'ws')];
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`, EMPTY_STYLE],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...own, ...azure],
    'worker-src': ['blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': framedBy.length > 0 ? framedBy : ["'none'"],
  };
  return {
    'content-security-policy': Object.entries(rules)
      .map(([name, sources]) => `${name} ${sources.join(' ')}`)
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(framedBy.length > 0 ? {} : { 'x-frame-options': 'DENY' }),
  };
}
