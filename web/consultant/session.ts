// Signing in: OpenID Connect, authorization code with PKCE (RFC 7636), at the authority the server names. The token stays in
// this tab (sessionStorage): closing the tab signs out.
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Config } from '../api.ts';

export type Opened =
  | { readonly kind: 'signedIn'; readonly token: string }
  | { readonly kind: 'signedOut'; readonly why: 'new' | 'failed' };

export interface Session {
  /** Where this tab stands: back from the authority, already signed in, or not. Never throws. */
  open(): Promise<Opened>;
  /** Leaves for the authority; the view comes back as it was. Rejects when the authority cannot be reached. */
  signIn(): Promise<void>;
  signOut(): Promise<void>;
}

const PAGE = '/consultant';

export function createSession({ authority, clientId, scope }: Config): Session {
  const manager = new UserManager({
    authority,
    client_id: clientId,
    scope,
    redirect_uri: `${location.origin}${PAGE}`,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // Renewing without a refresh token needs a hidden frame, which browsers and our Content-Security-Policy refuse.
    automaticSilentRenew: false,
  });
  manager.events.addAccessTokenExpiring(() => {
    void manager.getUser().then((user) => (user?.refresh_token ? manager.signinSilent().catch(() => null) : null));
  });
  return {
    open: () => opened(manager),
    signIn: () => manager.signinRedirect({ state: location.hash, prompt: 'select_account' }),
    signOut: () => manager.removeUser(),
  };
}

async function opened(manager: UserManager): Promise<Opened> {
  const back = new URLSearchParams(location.search);
  if (!back.has('code') && !back.has('error')) {
    const user = await manager.getUser();
    return user === null || user.expired
      ? { kind: 'signedOut', why: 'new' }
      : { kind: 'signedIn', token: user.access_token };
  }
  try {
    const user = await manager.signinRedirectCallback();
    history.replaceState(null, '', `${PAGE}${typeof user.state === 'string' ? user.state : ''}`);
    return { kind: 'signedIn', token: user.access_token };
  } catch {
    history.replaceState(null, '', PAGE);
    return { kind: 'signedOut', why: 'failed' };
  }
}
