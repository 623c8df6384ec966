// The eight interviews: proposed as a whole within the weeks of the schedule, adjusted one by one, booked at once (R43).
import { needsAccess } from '../../../dialogs/intake-places.ts';
import { mergeWishes, readWishes } from '../../../dialogs/wishes/index.ts';
import { explain } from '../../../domain/calendar/dates.fr.ts';
import { valueOn } from '../../../domain/calendar/figures.ts';
import { unfitted } from '../../../domain/calendar/fit.fr.ts';
import { type FittedPlan, fitPlan, type Kept } from '../../../domain/calendar/fit.ts';
import { planOf } from '../../../domain/calendar/plan.ts';
import { fitting } from '../../../domain/fitting.ts';
import { INTERVIEWS } from '../../../domain/programme.data.ts';
import type { Say } from '../../../domain/say.ts';
import { looking, type Proposal, type Scheduling } from '../../../domain/scheduling.ts';
import { localDay } from '../../../domain/time.ts';
import type { Wishes } from '../../../domain/wishes.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import {
  appointmentsIn,
  aroundOf,
  bilanOf,
  type Days,
  freeDuring,
  isSame,
  labelOf,
  periodOf,
  placesWanted,
  readingOf,
  startOf,
  timesIn,
  wishedIn,
  zoneOf,
} from './here.ts';
import { mine } from './mine.ts';
import { ofDossier, whereIn } from './offer.ts';
import { atBooked, written } from './write.ts';

/** « mon planning », « je préférerais le mardi soir »: the whole of it again, out of what is free. What is booked stays. */
export function proposePlan(at: Case, words: string, before: Scheduling | null = null): Draft {
  if (isWhole(at)) return recap(at);
  const { intake } = timesIn(at);
  const { days, ...wished } = mergeWishes(before?.wishes ?? wishedIn(at), readWishes(words, readingOf(at)));
  const wishes = { ...wished, days: { from: days.from, until: null } }; // a day to begin from: a course is never within a week
  const aim = { kind: 'interview', rank: 1, moves: null } as const;
  const scheduling = looking(aim, { wishes, accessible: before?.accessible ?? needsAccess(intake) });
  const { sessions } = fitted(at, scheduling, heldIn(at));
  const plan = sessions.flatMap(({ kind, rank, meeting }) => (kind === 'proposed' ? [{ rank, meeting }] : []));
  const missing = sessions.flatMap((one) => (one.kind === 'none' ? [unfitted(one)] : []));
  if (plan.length === 0) return aside(at, [text(fr.noPlan, fr.askPerson)]);
  const start = localDay(plan[0]?.meeting.startsAt ?? at.now, zoneOf(at, plan[0]?.meeting.place ?? null));
  const why =
    heldIn(at).length === 0
      ? `${fr.planIntro}\n${fr.because(explain.earliestStart(startOf(at, plan[0]?.meeting.place ?? null)))}`
      : fr.left8;
  const first = [...(before === null ? [why] : []), ...(missing.length > 0 ? [fr.missing(missing)] : [])];
  return showPlan(
    at,
    { ...scheduling, plan },
    first.map((words) => text(words)),
    start,
  );
}

const isWhole = (at: Case): boolean => heldIn(at).length >= valueOn(INTERVIEWS, at.setting.today).length;
/** Nothing left to propose: what there is, and the hours of it (R45). */
function recap(at: Case): Draft {
  const minutes = (kept: readonly Kept[]) => kept.reduce((sum, one) => sum + one.minutes, 0);
  const held = heldIn(at);
  return mine(at, fr.recap(minutes(held), minutes(held.filter(({ status }) => status === 'attended'))));
}

const heldIn = (at: Case): readonly Kept[] =>
  appointmentsIn(at).filter(({ rank, status }) => rank !== null && (status === 'booked' || status === 'attended'));

function fitted(at: Case, { wishes, accessible }: Scheduling, kept: readonly Kept[]): FittedPlan {
  const sought = whereIn(wishes);
  const places = placesWanted(at, sought);
  const first = startOf(at, places[0]?.id ?? null).day;
  const taken = appointmentsIn(at)
    .filter(({ status }) => status === 'booked')
    .map(periodOf);
  const free = (_rank: number, minutes: number, from: string, until: string) =>
    suiting(at, { from, until }, sought, { minutes, places, accessible, taken });
  const rest = Math.max(0, ...timesIn(at).agendas.map(({ buffer }) => buffer));
  return fitPlan(bilanOf(at), first, free, kept, rest);
}

/** What was wished, else by the same weekdays at any hour, else anything: a course needs eight times. */
function suiting(at: Case, days: Days, wishes: Wishes, wanted: Parameters<typeof freeDuring>[2]) {
  const all = freeDuring(at, days, wanted);
  const looser = [wishes, { ...wishes, windows: [], notWeekdays: [] }];
  return looser.map((one) => fitting(all, one, aroundOf(at))).find((slots) => slots.length > 0) ?? all;
}

/** Each with its rank and its length, own work by its weeks; nothing is booked until it is said. */
export function showPlan(at: Case, scheduling: Scheduling, first: readonly Say[] = [], start?: string): Draft {
  const plan = scheduling.plan ?? [];
  const day = start ?? localDay(plan[0]?.meeting.startsAt ?? at.now, zoneOf(at, plan[0]?.meeting.place ?? null));
  const lines = plan.map(({ rank, meeting }) => fr.planned(rank, labelOf(at, meeting), meeting.minutes));
  const work = planOf(day).ownWork.map((one) => fr.ownWork(one.id, one.from, one.until));
  const said = text([fr.plan, ...lines].join('\n'));
  const more = text([fr.work, ...work].join('\n'), ...fr.atPlan(plan.length));
  return { ...ofDossier(at), said: [...first, said, more], expecting: { kind: 'plan', scheduling } };
}

/** All of them in one transaction; those taken meanwhile are looked for again, the others stay. */
export function bookPlan(at: Case, scheduling: Scheduling): Draft {
  const plan = scheduling.plan ?? [];
  const free = plan.filter(({ meeting }) => isStillFree(at, meeting, scheduling));
  if (free.length < plan.length) return refit(at, scheduling, free);
  const contact = at.situation.dossier?.course?.contact ?? null;
  if (contact === null)
    return { ...ofDossier(at), said: [text(fr.askEmail)], expecting: { kind: 'contact', scheduling } };
  return planBooked(at, plan);
}

function planBooked(at: Case, plan: Proposal): Draft {
  const writes = plan.map(({ rank, meeting }) => ({
    op: 'book' as const,
    id: at.services.fresh.appointment(),
    kind: 'interview' as const,
    rank,
    meeting,
  }));
  const said = text(fr.planBooked(plan.length), ...atBooked(at));
  return { ...aside(at, [said]), ...written(at, writes), ...ofDossier(at), expecting: null };
}

function refit(at: Case, scheduling: Scheduling, free: Proposal): Draft {
  const kept = free.map(({ rank, meeting }) => ({ ...meeting, rank, status: 'booked' as const }));
  const { sessions } = fitted(at, scheduling, [...heldIn(at), ...kept]);
  const plan = sessions.flatMap(({ rank, meeting, kind }) =>
    meeting && (kind === 'proposed' || free.some((one) => one.rank === rank)) ? [{ rank, meeting }] : [],
  );
  return showPlan(at, { ...scheduling, plan }, [text(fr.planTaken)]);
}

function isStillFree(at: Case, meeting: Proposal[number]['meeting'], { accessible }: Scheduling): boolean {
  const day = localDay(meeting.startsAt, at.situation.conversation.zone);
  const places = at.setting.places.filter(({ id }) => id === meeting.place);
  const taken = appointmentsIn(at)
    .filter(({ status }) => status === 'booked')
    .map(periodOf);
  const free = freeDuring(at, { from: day, until: day }, { minutes: meeting.minutes, places, accessible, taken });
  return free.some((one) => isSame(one, meeting));
}
