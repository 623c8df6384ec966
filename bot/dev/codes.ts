// Authorization codes: one minute, one use, and only for who holds the PKCE verifier (RFC 7636).
import { createHash } from 'node:crypto';
import { type Clock, type Instant, MINUTE, shifted } from '../../domain/time.ts';
import type { DevPerson } from './people.ts';
import type { TokenRequest } from './requests.ts';

export interface Grant {
  readonly person: DevPerson;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly nonce?: string;
}

export function createCodes({ clock, random }: { clock: Clock; random: () => string }) {
  const waiting = new Map<string, Grant & { readonly until: Instant }>();
  return {
    issue(grant: Grant): string {
      for (const [code, { until }] of waiting) if (until <= clock()) waiting.delete(code);
      const code = random();
      waiting.set(code, { ...grant, until: shifted(clock(), MINUTE) });
      return code;
    },
    /** `null`: unknown, used, expired, or another's. A code presented once is gone, right or wrong. */
    redeem({ code, code_verifier: verifier, redirect_uri: redirectUri }: TokenRequest): Grant | null {
      const grant = waiting.get(code);
      waiting.delete(code);
      if (grant === undefined || grant.until <= clock() || grant.redirectUri !== redirectUri) return null;
      return createHash('sha256').update(verifier).digest('base64url') === grant.challenge ? grant : null;
    },
  };
}
