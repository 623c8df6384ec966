// The link under which a person takes a copy of their data: signed, short-lived, good for one dossier. The turn is pure: so is this.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type DossierId, dossierId } from '../domain/ids.ts';
import { type Instant, MINUTE, shifted } from '../domain/time.ts';

const LIVES = 15 * MINUTE;

export interface OwnDataLinks {
  /** A path of this server; the caller puts the origin before it. */
  link(dossier: DossierId, now: Instant, page?: 'mes-donnees' | 'mes-resultats' | 'agenda'): string;
  /** `null`: forged, altered, or too old. */
  open(token: string, now: Instant): DossierId | null;
}

/** @param key 32 secret bytes, used for nothing else. */
export function createOwnDataLinks(key: Buffer): OwnDataLinks {
  const sign = (body: string) => createHmac('sha256', key).update(body).digest('base64url');
  return {
    link: (dossier, now, page = 'mes-donnees') => {
      const body = `${dossier}.${Date.parse(shifted(now, LIVES))}`;
      return `/${page}/${body}.${sign(body)}`;
    },
    open: (token, now) => {
      const [dossier = '', until = '', signature = ''] = token.split('.');
      const expected = Buffer.from(sign(`${dossier}.${until}`));
      const given = Buffer.from(signature);
      const genuine = given.length === expected.length && timingSafeEqual(given, expected);
      return genuine && Number(until) > Date.parse(now) ? dossierId(dossier) : null;
    },
  };
}
