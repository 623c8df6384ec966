// How long things are kept, and why: rows. The notice, the privacy page and the purge say and do the same.
import { earliestReaching } from './calendar/days.ts';
import { valueOn } from './calendar/figures.ts';
import { PERSONAL_FOLLOW_UP } from './programme.data.ts';
import { DAY, type Instant, localDay, shifted } from './time.ts';
import { ZONES } from './zones.ts';

interface RetentionRule {
  /** `draftDossier`: an intake never followed by a bilan. `looseLines`: exchanges that belong to no dossier (R3). */
  readonly what: 'draftDossier' | 'looseLines' | 'challenge' | 'askedQuestion' | 'evaluation';
  /** Counted from the last thing the person did. */
  readonly days: number;
  readonly because: string;
}

export const RETENTION = [
  { what: 'draftDossier', days: 183, because: 'R145: six months without activity, announced with the consent' },
  { what: 'looseLines', days: 30, because: 'R145: anonymous questions' },
  { what: 'challenge', days: 1, because: 'a proof that was not given is of no use; the address in it goes' },
  { what: 'askedQuestion', days: 730, because: 'R115: nobody is in them; two years show what comes back' },
  { what: 'evaluation', days: 1096, because: 'R118: nobody is in them; a Qualiopi certificate is for three years' },
] as const satisfies readonly RetentionRule[];

/** What happened before this instant is to be destroyed. */
export const limitOf = (what: RetentionRule['what'], now: Instant): Instant =>
  shifted(now, -DAY * (RETENTION.find((rule) => rule.what === what)?.days ?? 0));

/** A bilan whose term is before this day (YYYY-MM-DD) is destroyed: kept through the anniversary, not a day longer (R69, R142). */
export function oldestTerm(now: Instant): string {
  const today = localDay(now, ZONES.france);
  return earliestReaching(today, valueOn(PERSONAL_FOLLOW_UP, today).months);
}
