// How long things are kept, and why: rows. The notice, the privacy page and the purge say and do the same.
import { DAY, type Instant, shifted } from './time.ts';

interface RetentionRule {
  /** `draftDossier`: an intake never followed by a bilan. `looseLines`: exchanges that belong to no dossier (R3). */
  readonly what: 'draftDossier' | 'bilan' | 'looseLines' | 'challenge' | 'askedQuestion' | 'evaluation';
  /** Counted from the last thing the person did; of a bilan, from its term. */
  readonly days: number;
  readonly because: string;
}

export const RETENTION = [
  { what: 'draftDossier', days: 183, because: 'R145: six months without activity, announced with the consent' },
  {
    what: 'bilan',
    days: 366,
    because: 'R69, R142: through the anniversary of the term, destroyed from the next day on',
  },
  { what: 'looseLines', days: 30, because: 'R145: anonymous questions' },
  { what: 'challenge', days: 1, because: 'a proof that was not given is of no use; the address in it goes' },
  { what: 'askedQuestion', days: 730, because: 'R115: nobody is in them; two years show what comes back' },
  { what: 'evaluation', days: 1096, because: 'R118: nobody is in them; a Qualiopi certificate is for three years' },
] as const satisfies readonly RetentionRule[];

/** What happened before this instant is to be destroyed. */
export const limitOf = (what: RetentionRule['what'], now: Instant): Instant =>
  shifted(now, -DAY * (RETENTION.find((rule) => rule.what === what)?.days ?? 0));
