// What is said while times, or a plan, are before the person's eyes.
import { yesOrNo } from '../../../dialogs/french.ts';
import { readWishes } from '../../../dialogs/wishes/index.ts';
import type { Scheduling } from '../../../domain/scheduling.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { book } from './choose.ts';
import { readingOf } from './here.ts';
import { ofDossier, offering } from './offer.ts';
import { bookPlan, proposePlan } from './plan.ts';
import { RANK, rankIn } from './rank.ts';
import { continued, seek } from './seek.ts';

/** Of the times, or of « je le réserve ? ». */
export function heardOnTimes(at: Case, scheduling: Scheduling, words: string): Draft {
  const said = yesOrNo(words);
  const { chosen } = scheduling;
  if (chosen && said === true) return book(at, scheduling, chosen);
  if (said === false && !readWishes(words, readingOf(at)).isAboutIt)
    return chosen ? offering(at, { ...scheduling, chosen: null }, []) : aside(at, [text(fr.left)]);
  return continued(at, scheduling, words);
}

/** « oui », « changer la 3e séance », « plutôt le matin », said of the plan. */
export function heardOnPlan(at: Case, scheduling: Scheduling, words: string): Draft {
  const said = yesOrNo(words);
  if (said === true) return bookPlan(at, scheduling);
  if (said === false && !readWishes(words, readingOf(at)).isAboutIt) return aside(at, [text(fr.left)]);
  const rank = rankIn(words);
  const planned = scheduling.plan?.find((one) => one.rank === rank);
  if (planned) {
    const aim = { kind: 'interview', rank: planned.rank, moves: null } as const;
    return seek(at, aim, words.replace(RANK, ' '), scheduling.plan);
  }
  const { days } = readWishes(words, readingOf(at)).wishes;
  const isOneDay = days !== undefined && days.from !== null && days.from === days.until;
  if (CHANGE.test(words) || isOneDay)
    return { ...ofDossier(at), said: [text(fr.whichRank)], expecting: { kind: 'plan', scheduling } };
  return proposePlan(at, words, scheduling);
}

const CHANGE = /^(?:changer|déplacer|deplacer|modifier)\b/i;
