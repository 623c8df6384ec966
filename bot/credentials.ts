// How the bot proves who it is to the Bot Framework: exactly one way, or none.
import type { Variables } from './env-variables.ts';

export type Credentials = {
  readonly appId: string;
  readonly type: Variables['MicrosoftAppType'];
  readonly tenant: string | null;
} & (
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  | { readonly kind: 'identity' }
);

/** `null` without an application id; what is half given was refused before (env-rules.ts). */
export function credentialsOf(given: Variables): Credentials | null {
  if (given.MicrosoftAppId === undefined) return null;
  const who = { appId: given.MicrosoftAppId, type: given.MicrosoftAppType, tenant: given.MicrosoftAppTenantId ?? null };
  const {
    MicrosoftAppPassword: password,
    CertificateThumbprint: thumbprint,
    CertificatePrivateKey: privateKey,
  } = given;
  if (password !== undefined) return { ...who, kind: 'password', password };
  if (thumbprint !== undefined && privateKey !== undefined)
    return { ...who, kind: 'certificate', thumbprint, privateKey };
  return { ...who, kind: 'identity' };
}
