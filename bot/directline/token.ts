// Signed tokens (R8 of the web: a person's id cannot be forged; BotFramework-WebChat 840). Three uses, three audiences: one
// cannot stand in for another.
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../domain/time.ts';

/** Who sits in which conversation: all that a token says. */
export interface Seat {
  readonly conversation: string;
  readonly user: string;
}

/** Seconds. `session`: what Web Chat holds. `stream`: stands in a URL, hence short. `browser`: the cookie that finds the seat again. */
export const LIFETIME = { session: 30 * 60, stream: 60, browser: 12 * 3_600 } as const;
export type TokenUse = keyof typeof LIFETIME;

export type Opened = { readonly kind: 'seat'; readonly seat: Seat } | { readonly kind: 'refused' };

export interface Tokens {
  sign(use: TokenUse, seat: Seat): Promise<string>;
  /** Forged, expired, made for another use: `refused`, and no reason given. */
  open(use: TokenUse, token: string): Promise<Opened>;
}

const ISSUER = 'bilan-assistant';
const Claims = z.object({ conv: z.string().min(1), user: z.string().min(1) });

/** `key`: 32 secret bytes, used for nothing else. */
export function createTokens({ key, clock }: { readonly key: Uint8Array; readonly clock: Clock }): Tokens {
  return {
    sign(use, { conversation, user }) {
      const now = Math.floor(Date.parse(clock()) / 1_000);
      return new SignJWT({ conv: conversation, user })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(ISSUER)
        .setAudience(use)
        .setIssuedAt(now)
        .setExpirationTime(now + LIFETIME[use])
        .sign(key);
    },
    async open(use, token) {
      const rules = { issuer: ISSUER, audience: use, algorithms: ['HS256'], requiredClaims: ['exp'] };
      try {
        const { payload } = await jwtVerify(token, key, { ...rules, currentDate: new Date(clock()) });
        const { conv, user } = Claims.parse(payload);
        return { kind: 'seat', seat: { conversation: conv, user } };
      } catch {
        return { kind: 'refused' };
      }
    },
  };
}
