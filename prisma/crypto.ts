// AES-256-GCM at rest, with a key per dossier (per conversation before there is one), each wrapped by the master key.
// Destroying a wrapped key destroys what it sealed, in every backup too (R137).
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { canonicalEmail } from '../domain/identity.ts';

const IV = 12;
const TAG = 16;

/** Random, and drawn by the hundred: each call to the system costs more than the sealing itself. */
let drawn = Buffer.alloc(0);
function nextIv(): Buffer {
  if (drawn.length < IV) drawn = randomBytes(IV * 256);
  const iv = drawn.subarray(0, IV);
  drawn = drawn.subarray(IV);
  return iv;
}

/** `place` (table/owner/position) is authenticated: a ciphertext moved to another row does not open. */
export function seal(key: Buffer, place: string, text: string | Buffer): Buffer {
  const iv = nextIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const body = typeof text === 'string' ? cipher.update(text, 'utf8') : cipher.update(text);
  cipher.final(); // empty for GCM; it makes the tag
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Throws when the key, the place or a single bit is not the one it was sealed with. */
export function unseal(key: Buffer, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  const text = decipher.update(bytes.subarray(IV + TAG));
  decipher.final();
  return text;
}

/** PostgreSQL's own text form of bytea: what json shows of such a column, and what such a column accepts from json. */
export const toHex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
export const fromHex = (text: string): Buffer => Buffer.from(text.slice(2), 'hex');

/** Where each thing is sealed: one list, since a place spelt in two ways would never open. */
export const places = {
  dossierKey: (dossier: string) => `dossier_key/${dossier}`,
  conversationKey: (conversation: string) => `conversation_key/${conversation}`,
  line: (conversation: string, seq: number) => `line/${conversation}/${seq}`,
  answer: (run: string, key: string, version: number) => `answer/${run}/${key}/${version}`,
  position: (run: string) => `position/${run}`,
  expecting: (conversation: string) => `expecting/${conversation}`,
  reference: (conversation: string) => `reference/${conversation}`,
  challenge: (challenge: string) => `challenge/${challenge}`,
  exchanges: (conversation: string) => `exchanges/${conversation}`,
  question: (question: string) => `question/${question}`,
  rating: (question: string) => `rating/${question}`,
  contact: (dossier: string) => `contact/${dossier}`,
  calendar: (staff: string) => `calendar/${staff}`,
  evaluation: (evaluation: string) => `evaluation/${evaluation}`,
  comment: (run: string, line: string, at: string) => `comment/${run}/${line}/${at}`,
};

export interface Keyring {
  /** A new data key and its wrapped form, to be stored at `place`. */
  newKey(place: string): { readonly key: Buffer; readonly wrapped: Buffer };
  /** By what was just read: a key destroyed or replaced in the database is never found in the memo. */
  unwrap(place: string, wrapped: Uint8Array): Buffer;
  /** The blind index of an address: equal for equal addresses, useless without the master key. */
  emailIndex(email: string): string;
  /** Six digits, from the challenge's id alone: a code is stored nowhere, and a mail sent twice says the same. */
  codeOf(challenge: string): string;
  /** A key for another purpose (signing of tokens). */
  derive(purpose: string): Buffer;
}

/** @param master 32 bytes, from the environment (R150). */
export function keyring(master: Buffer): Keyring {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), purpose, 32));
  const [wrapping, indexing, coding] = [derive('wrap'), derive('email-index'), derive('code')];
  const opened = new Lru<Buffer>(5000);
  return {
    derive,
    newKey: (place) => {
      const key = randomBytes(32);
      return { key, wrapped: seal(wrapping, place, key) };
    },
    unwrap: (place, wrapped) => {
      const name = Buffer.from(wrapped).toString('base64');
      const key = opened.get(name) ?? unseal(wrapping, place, wrapped);
      opened.set(name, key);
      return key;
    },
    emailIndex: (email) => createHmac('sha256', indexing).update(canonicalEmail(email)).digest('base64url'),
    codeOf: (challenge) => {
      const number = createHmac('sha256', coding).update(challenge).digest().readUIntBE(0, 6) % 1_000_000;
      return String(number).padStart(6, '0');
    },
  };
}

/** Keeps the `max` entries used last. */
export class Lru<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #max: number;
  constructor(max: number) {
    this.#max = max;
  }
  get(id: string): Value | undefined {
    const value = this.#entries.get(id);
    if (value !== undefined) this.set(id, value);
    return value;
  }
  delete(id: string): void {
    this.#entries.delete(id);
  }
  set(id: string, value: Value): void {
    this.#entries.delete(id);
    this.#entries.set(id, value);
    const oldest = this.#entries.size > this.#max ? this.#entries.keys().next().value : undefined;
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}

/** A text nobody can guess, for an address that opens by itself: 32 random bytes, of which its SHA-256 alone is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
