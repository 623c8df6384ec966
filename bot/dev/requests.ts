// What the development issuer is asked: OAuth 2.0 parameters, by their own names.
import { z } from 'zod';
import { isLoopback } from '../loopback.ts';
import { devIssuer } from './tokens.ts';

const { clientId } = devIssuer('');
const text = z.string().max(2_000);

/** Codes are sent to this machine only, and to the page only. */
const redirectUri = z.url({ protocol: /^https?$/ }).refine((raw) => {
  const to = new URL(raw);
  return isLoopback(to.hostname) && /^\/consultant\/?$/.test(to.pathname) && to.search === '' && to.hash === '';
});

export const Authorize = z.object({
  client_id: z.literal(clientId),
  redirect_uri: redirectUri,
  response_type: z.literal('code'),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
  scope: text.optional(),
  state: text.optional(),
  nonce: text.optional(),
  /** Ours: the person chosen on the sign-in page. */
  as: text.optional(),
});
export type Carried = Omit<z.output<typeof Authorize>, 'as'>;

export const TokenRequest = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.literal(clientId),
  redirect_uri: redirectUri,
  code: z.string(),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
});
export type TokenRequest = z.output<typeof TokenRequest>;
