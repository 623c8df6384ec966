// Coming back to one's dossier, and proving an address: an e-mail, a code (R24, R133).
import { readEmail } from '../../dialogs/contacts.ts';
import { attempt, MAX_ATTEMPTS } from '../../domain/identity.ts';
import { type Case, type Draft, isActive, text } from './draft.ts';
import { askAgain, codeOrder } from './form.ts';
import { fr } from './identity.fr.ts';
import { standingWords } from './talk.ts';

/** « j’ai déjà un dossier » */
export function comeBack(at: Case): Draft {
  if (at.under) return { ...standingWords(at, [text(fr.alreadyHere)]), expecting: null };
  return { said: [text(fr.askEmail)], expecting: { kind: 'email' } };
}

/** The address of somebody who wants to come back. What is said does not depend on it being known. */
export function takeEmail(at: Case, typed: string): Draft {
  const email = readEmail(typed);
  if (email === null) return { said: [text(fr.badEmail)], expecting: { kind: 'email' } };
  return { ...codeOrder(at, 'return', email), said: [text(fr.sent, ...fr.atSent)], expecting: { kind: 'code' } };
}

/** Six figures, while a code is awaited. The transcript keeps that a code was given, not which. */
export function takeCode(at: Case, code: string): Draft {
  const { challenge } = at.situation;
  if (!challenge) return { said: [text(fr.noLonger)] };
  const outcome = attempt(challenge, code, at.now);
  const heard = { kind: 'code', text: fr.codeHeard } as const;
  if (outcome === 'right')
    return { ...passed(at, challenge.purpose), heard, challenge: { kind: 'passed', id: challenge.id } };
  const said = outcome === 'wrong' ? fr.wrong(MAX_ATTEMPTS - challenge.attempts - 1) : fr.noLonger;
  return { ...resumeAfter(at, said), heard, challenge: { kind: 'failed', id: challenge.id } };
}

function passed(at: Case, purpose: 'confirm' | 'return'): Draft {
  if (purpose === 'return') return { ...standingWords(at, [text(fr.back)]), events: ['returned'], expecting: null };
  const words = isActive(at.under) ? fr.confirmedForm : fr.confirmed;
  return { ...resumeAfter(at, words), events: ['confirmed-address'] };
}

/** « renvoyer le code »: to the address of the intake, or asked again for a return. */
export function resend(at: Case): Draft {
  const email = at.under?.sheet.answers['INT-B4'];
  if (typeof email === 'string') return { ...resumeAfter(at, fr.resent), ...codeOrder(at, 'confirm', email) };
  if (at.under) return resumeAfter(at, fr.noAddress);
  return { said: [text(fr.askEmail)], expecting: { kind: 'email' } };
}

function resumeAfter(at: Case, words: string): Draft {
  if (isActive(at.under)) return askAgain(at, at.under, [text(words)]);
  return { said: [text(words)], expecting: at.situation.conversation.expecting };
}
