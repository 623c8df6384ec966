// The tokens of the local development issuer, with the claims Entra puts in its v2 tokens.
import { type JWTPayload, SignJWT } from 'jose';
import { type Instant, shifted } from '../../domain/time.ts';
import type { DevKey } from './key.ts';
import type { DevPerson } from './people.ts';

const TENANT = 'd0000000-0000-4000-8000-00000000aaaa';
const SCOPE = 'access_as_user';

/** What the rest of the server must know of the issuer; `url` is the origin of this server. */
export const devIssuer = (url: string) =>
  ({
    issuer: `${url}/dev/issuer`,
    jwksUri: `${url}/dev/issuer/keys`,
    audience: 'api://bilan-assistant',
    clientId: 'bilan-consultant-page',
    scope: `openid profile api://bilan-assistant/${SCOPE}`,
  }) as const;

interface Minting {
  readonly key: DevKey;
  readonly url: string;
  readonly person: DevPerson;
  readonly now: Instant;
  /** In milliseconds. */
  readonly lives: number;
}

/** What a script or the page sends as `Authorization: Bearer …`. */
export const accessToken = (minting: Minting): Promise<string> => {
  const { audience, clientId } = devIssuer(minting.url);
  return sign(minting, { aud: audience, azp: clientId, scp: SCOPE, roles: [...minting.person.roles] });
};

/** What tells the page who signed in. It opens nothing. */
export const idToken = (minting: Minting, nonce?: string): Promise<string> =>
  sign(minting, { aud: devIssuer(minting.url).clientId, ...(nonce !== undefined && { nonce }) });

function sign({ key, url, person, now, lives }: Minting, claims: JWTPayload): Promise<string> {
  const { subject, name, email } = person;
  const who = { sub: subject, oid: subject, tid: TENANT, name, preferred_username: email, ver: '2.0' };
  return new SignJWT({ ...who, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
    .setIssuer(devIssuer(url).issuer)
    .setIssuedAt(seconds(now))
    .setNotBefore(seconds(now))
    .setExpirationTime(seconds(shifted(now, lives)))
    .sign(key.privateKey);
}

const seconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);
