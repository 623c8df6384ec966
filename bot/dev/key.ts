// The key of the local development issuer: made once in DATA_DIR, read by nobody else (0600).
import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { z } from 'zod';

export interface DevKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** As published at /dev/issuer/keys. */
  readonly publicJwk: JWK;
}

const Stored = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});

/** `folder`: DATA_DIR, made if missing. Throws when the file is there and is not a key. */
export async function loadDevKey(folder: string): Promise<DevKey> {
  const path = join(folder, 'dev-issuer-key.json');
  const jwk = Stored.parse(JSON.parse((await stored(path)) ?? (await create(folder, path))));
  const { kty, n, e } = jwk;
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const privateKey = await importJWK(jwk, 'RS256');
  if (privateKey instanceof Uint8Array) throw new Error('the key of the development issuer is not an RSA key');
  return { kid, privateKey, publicJwk: { kty, n, e, kid, use: 'sig', alg: 'RS256' } };
}

async function stored(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The server and `npm run token` may come at the same time: a link is all or nothing, and the first one wins. */
async function create(folder: string, path: string): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  await mkdir(folder, { recursive: true });
  const apart = await mkdtemp(join(folder, 'key-'));
  const draft = join(apart, 'key.json');
  await writeFile(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(apart, { recursive: true });
  }
  return readFile(path, 'utf8');
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
