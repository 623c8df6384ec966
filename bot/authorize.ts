// Who calls the consultant's interface: a bearer token of the configured issuer (Entra, or the local one in development).
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../domain/time.ts';

/** `unavailable`: nothing can be said of the token, the issuer's keys cannot be reached: 503, not 401. */
export type Checked =
  | { readonly kind: 'ok'; readonly subject: string; readonly name: string }
  | { readonly kind: 'refused'; readonly why: 'missing' | 'expired' | 'invalid' }
  | { readonly kind: 'unavailable'; readonly why: string };
export type BearerCheck = (authorization: string | undefined) => Promise<Checked>;

interface BearerOptions {
  /** Exactly the `iss` of the tokens. */
  readonly issuer: string;
  readonly audience: string;
  /** Without it, found in the issuer's OpenID configuration at the first token. */
  readonly jwksUri?: string | null;
  readonly clock?: Clock;
  readonly fetch?: FetchImplementation;
}

/**
 * Signature by a key of the issuer (RS256 alone: no `none`, no key taken for a shared secret), issuer, audience, dates
 * with 60 s of tolerance. `subject` is `oid` when there is one: it is the same for every application of a tenant, `sub` is not.
 */
export function createBearerCheck({
  issuer,
  audience,
  jwksUri,
  clock,
  fetch: get = fetch,
}: BearerOptions): BearerCheck {
  const keys = remoteKeys(issuer, jwksUri ?? null, get);
  return async function checkBearer(authorization) {
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { kind: 'refused', why: 'missing' };
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        algorithms: ['RS256'],
        issuer,
        audience,
        requiredClaims: ['exp'],
        clockTolerance: 60,
        ...(clock && { currentDate: new Date(clock()) }),
      });
      return subjectOf(payload);
    } catch (error) {
      return whyNot(error);
    }
  };
}

/** An id token is for the page, not for us: Entra gives one the same audience, but neither scope nor role to call with. */
function subjectOf(payload: JWTPayload): Checked {
  const subject = payload.oid ?? payload.sub;
  const mayCall = payload.scp !== undefined || payload.roles !== undefined;
  if (!mayCall || typeof subject !== 'string' || subject === '') return { kind: 'refused', why: 'invalid' };
  return { kind: 'ok', subject, name: typeof payload.name === 'string' ? payload.name : '' };
}

/** What jose throws before or instead of a verdict has no code of its own: a network error, a key server that answers 500. */
function whyNot(error: unknown): Checked {
  if (error instanceof errors.JWTExpired) return { kind: 'refused', why: 'expired' };
  const unreached =
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === errors.JOSEError.code;
  if (!unreached) return { kind: 'refused', why: 'invalid' };
  return { kind: 'unavailable', why: error instanceof Error ? error.message : 'unknown' };
}

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** The key set, made at the first token: in development the issuer is this very server, which does not listen yet. */
function remoteKeys(issuer: string, jwksUri: string | null, get: FetchImplementation) {
  let keys: ReturnType<typeof createRemoteJWKSet> | null = null;
  return async () => {
    keys ??= createRemoteJWKSet(new URL(jwksUri ?? (await discover(issuer, get))), { [customFetch]: get });
    return keys;
  };
}

/** Throws when the issuer cannot be reached, or calls itself by another name (OpenID Connect Discovery 4.3). */
async function discover(issuer: string, get: FetchImplementation): Promise<string> {
  const response = await get(`${issuer}/.well-known/openid-configuration`, {
    headers: new Headers({ accept: 'application/json' }),
    method: 'GET',
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new Error(`the issuer answers ${response.status} to its discovery`);
  const metadata = Metadata.parse(await response.json());
  if (metadata.issuer !== issuer) throw new Error(`the issuer calls itself ${metadata.issuer}`);
  return metadata.jwks_uri;
}
