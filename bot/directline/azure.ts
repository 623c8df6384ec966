// In place of our own Direct Line: Azure's, when its secret is configured. The secret stays here; the page gets a token.

import type { Logger } from 'pino';
import { z } from 'zod';
import type { Issue } from './tokens-routes.ts';

const Granted = z.object({
  conversationId: z.string().min(1),
  token: z.string().min(1),
  expires_in: z.number().positive().default(1_800),
});

export interface AzureOptions {
  readonly secret: string;
  /** Such as https://directline.botframework.com/v3/directline */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly newId: () => string;
  readonly log: Logger;
}

/**
 * Exchanges the secret for a token of the conversation the browser had, or of a new one. The user's id (`dl_` makes Azure
 * embed it) is random and shown to nobody: it is as good as a key.
 */
export function createAzureIssue({ secret, url, fetch, newId, log }: AzureOptions): Issue {
  const ask = async (path: string, init: RequestInit) => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { ...init, headers, signal: AbortSignal.timeout(10_000) });
    return response.ok ? Granted.parse(await response.json()) : null;
  };
  const again = (conversation: string) => ask(`/conversations/${encodeURIComponent(conversation)}`, { method: 'GET' });
  const anew = (user: string) =>
    ask('/tokens/generate', { method: 'POST', body: JSON.stringify({ user: { id: user } }) });

  return async function issue(before) {
    const user = before.kind === 'seat' ? before.seat.user : `dl_${newId()}`;
    try {
      const granted = (before.kind === 'seat' && (await again(before.seat.conversation))) || (await anew(user));
      if (granted === null) return { kind: 'unavailable' };
      const seat = { conversation: granted.conversationId, user };
      return { kind: 'issued', seat, token: granted.token, expiresIn: granted.expires_in, domain: url };
    } catch (cause) {
      log.error({ err: cause }, 'direct line: Azure did not answer');
      return { kind: 'unavailable' };
    }
  };
}
