// The local development issuer plays Entra on this machine: OpenID Connect, authorization code with PKCE. It asks for no
// password, so it cannot exist in production: bot/main.ts imports it outside production only, and mounting it there throws.
import type { Request, Response, Server } from 'restify';
import { type Clock, HOUR } from '../../domain/time.ts';
import { createCodes, type Grant } from './codes.ts';
import { fromHere, readForm, replyHtml, replyJson } from './http.ts';
import type { DevKey } from './key.ts';
import { refusalPage, signInPage } from './page.fr.ts';
import type { DevPerson } from './people.ts';
import { Authorize, type Carried, TokenRequest } from './requests.ts';
import { accessToken, devIssuer, idToken } from './tokens.ts';

export interface DevIssuerOptions {
  readonly server: Server;
  readonly mode: 'development' | 'production' | 'test';
  readonly key: DevKey;
  readonly clock: Clock;
  /** A text nobody can guess, of at least 128 bits and URL-safe; new at each call. */
  readonly random: () => string;
  /** The origin of this server, as people open it. */
  readonly url: string;
  readonly people: readonly DevPerson[];
}

/** Mounts /dev/issuer/…; throws in production. Whoever is not on this machine gets 404. */
export function mountDevIssuer(options: DevIssuerOptions): void {
  if (options.mode === 'production') throw new Error('the development issuer cannot exist in production');
  const { server, key, url } = options;
  const codes = createCodes(options);
  server.get(
    '/dev/issuer/.well-known/openid-configuration',
    fromHere((req, res) => replyJson(req, res, 200, discovery(url))),
  );
  server.get(
    '/dev/issuer/keys',
    fromHere((req, res) => replyJson(req, res, 200, { keys: [key.publicJwk] })),
  );
  server.get('/dev/issuer/authorize', fromHere(authorize(options, codes)));
  server.post('/dev/issuer/token', fromHere(token(options, codes)));
}

type Codes = ReturnType<typeof createCodes>;
const LIVES = 8 * HOUR;

/** Shows who one may be; chosen (`as`), sends the page its code. */
const authorize =
  ({ url, people, random }: DevIssuerOptions, codes: Codes) =>
  (req: Request, res: Response) => {
    const asked = Authorize.safeParse(Object.fromEntries(new URL(req.url ?? '', url).searchParams));
    const nonce = random();
    if (!asked.success) return replyHtml(res, 400, refusalPage(nonce), nonce);
    const { as, ...carried } = asked.data;
    const person = people.find(({ subject }) => subject === as);
    if (person) return redirect(res, carried, codes.issue(grantOf(carried, person)));
    const page = signInPage({ people, carried: textsOf(carried), nonce });
    return replyHtml(res, 200, page, nonce, new URL(carried.redirect_uri).origin);
  };

const token =
  ({ key, url, clock }: DevIssuerOptions, codes: Codes) =>
  async (req: Request, res: Response): Promise<void> => {
    const asked = TokenRequest.safeParse(await readForm(req));
    const grant = asked.success ? codes.redeem(asked.data) : null;
    if (grant === null) return replyJson(req, res, 400, { error: 'invalid_grant' });
    const minting = { key, url, person: grant.person, now: clock(), lives: LIVES };
    replyJson(req, res, 200, {
      token_type: 'Bearer',
      access_token: await accessToken(minting),
      id_token: await idToken(minting, grant.nonce),
      expires_in: LIVES / 1000,
      scope: devIssuer(url).scope,
    });
  };

const grantOf = ({ code_challenge, redirect_uri, nonce }: Carried, person: DevPerson): Grant => ({
  person,
  challenge: code_challenge,
  redirectUri: redirect_uri,
  ...(nonce !== undefined && { nonce }),
});
const textsOf = (carried: Carried): Record<string, string> =>
  Object.fromEntries(Object.entries(carried).filter((entry): entry is [string, string] => entry[1] !== undefined));

const discovery = (url: string) => {
  const { issuer, jwksUri } = devIssuer(url);
  return {
    issuer,
    jwks_uri: jwksUri,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
  };
};

function redirect(res: Response, { redirect_uri, state }: Carried, code: string): void {
  const to = new URL(redirect_uri);
  to.searchParams.set('code', code);
  if (state !== undefined) to.searchParams.set('state', state);
  res.sendRaw(302, '', { location: to.href, 'cache-control': 'no-store' });
}
