// Proof of identity by a 6-digit code sent by e-mail (R133). A pure decision on a row with a status; the row lives in the turn.
import type { ChallengeId, PersonId } from './ids.ts';
import type { Content } from './incoming.ts';
import type { Instant } from './time.ts';
import { HOUR, MINUTE, shifted } from './time.ts';

/** `confirm`: the address given in the intake is theirs. `return`: somebody wants to come back to their dossier. */
export type ChallengePurpose = 'confirm' | 'return';

export interface Challenge {
  readonly id: ChallengeId;
  readonly purpose: ChallengePurpose;
  /** `null` as long as no mail left: for an unknown address, or too many mails, for ever. Then no code is right. */
  readonly sent: { readonly code: string; readonly person: PersonId } | null;
  readonly attempts: number;
  readonly expiresAt: Instant;
}

export const CODE_LIVES = 15 * MINUTE;
export const MAX_ATTEMPTS = 5;
/** Mails to one address in an hour: enough for a person, too few for a guesser (25 tries in a million). */
export const MAX_MAILS = 5;
export const MAILS_WINDOW = HOUR;

export const expiryOf = (openedAt: Instant): Instant => shifted(openedAt, CODE_LIVES);

export type Attempt = 'right' | 'wrong' | 'spent' | 'expired';

/** The same answers whether the address is known or not: an unknown one has no code, and every try is wrong. */
export function attempt(challenge: Challenge, code: string, now: Instant): Attempt {
  if (challenge.expiresAt <= now) return 'expired';
  if (challenge.attempts >= MAX_ATTEMPTS) return 'spent';
  return challenge.sent !== null && challenge.sent.code === code ? 'right' : 'wrong';
}

/** « 123 456 », « 123456. », « code 123456 », « c'est 123-456 » */
export function codeIn(text: string): string | null {
  const [, a, b] =
    /^(?:(?:le |mon |voici (?:le |mon )?|c['’]est (?:le )?)?(?:code)?\s*:?\s*)(\d{3})[\s.-]?(\d{3})\s*[.!]?$/i.exec(
      text.trim(),
    ) ?? [];
  return a !== undefined && b !== undefined ? `${a}${b}` : null;
}

/** One address, one spelling: what the blind index is computed from. */
export const canonicalEmail = (email: string): string => email.trim().toLowerCase().normalize('NFC');

/** Who has just proved that they come back to their dossier: from there on, the turn is about them. */
export function proves(challenge: Challenge | null, content: Content, now: Instant): PersonId | null {
  const said = content.kind === 'text' ? codeIn(content.text) : null;
  if (challenge === null || challenge.purpose !== 'return' || said === null) return null;
  return attempt(challenge, said, now) === 'right' ? (challenge.sent?.person ?? null) : null;
}
