// What can be booked now in a bilan, and a conversation about times. Pure: the course decides, not the person who asks first.
import type { Appointment, AppointmentKind, Meeting, Slot } from './appointment.ts';
import { followUpOf, personalFollowUpOf } from './calendar/dates.ts';
import { valueOn } from './calendar/figures.ts';
import type { AppointmentId } from './ids.ts';
import { INTERVIEWS, PREALABLE } from './programme.data.ts';
import type { Instant } from './time.ts';
import { NO_WISHES, type Wishes } from './wishes.ts';

/** One session to find a time for. `moves`: the one it replaces. */
export interface Aim {
  readonly kind: AppointmentKind;
  /** 1 to 8 for an interview. */
  readonly rank: number | null;
  readonly moves: AppointmentId | null;
}

/** A conversation about times, from the first wish to the « oui ». */
export interface Scheduling {
  readonly aim: Aim;
  readonly wishes: Wishes;
  /** A place with an announced access is needed (R46): never loosened. */
  readonly accessible: boolean;
  /** Before the person's eyes, in this order. */
  readonly offered: readonly Slot[];
  /** Offered before: « d’autres » are not these. */
  readonly seen: readonly Slot[];
  /** « Je le réserve ? » */
  readonly chosen: Slot | null;
  /** The plan this session is part of, as long as it is only proposed (R43). */
  readonly plan: Proposal | null;
}
/** Nothing offered yet. */
export const looking = (
  aim: Aim,
  { wishes = NO_WISHES, accessible = false, plan = null }: Partial<Scheduling> = {},
): Scheduling => ({ aim, wishes, accessible, plan, offered: [], seen: [], chosen: null });

/** A plan proposed, nothing of it booked yet: the times by rank. */
export type Proposal = readonly { readonly rank: number; readonly meeting: Meeting }[];

export type Next =
  /** A time can be looked for. */
  | { readonly kind: 'seek'; readonly aim: Aim }
  /** The préalable is past: the eight interviews can be laid out. */
  | { readonly kind: 'plan' }
  /** Nothing more to book: this one comes first. */
  | { readonly kind: 'standing'; readonly appointment: Appointment | null }
  /** More than a year after the term (R69). `until`: the last day it was open. */
  | { readonly kind: 'over'; readonly until: string };

/** `today`: YYYY-MM-DD. `termOn`: the day of the term, once known. */
export function nextOf(appointments: readonly Appointment[], termOn: string | null, now: Instant, today: string): Next {
  const seek = (kind: AppointmentKind, rank: number | null = null): Next => ({
    kind: 'seek',
    aim: { kind, rank, moves: null },
  });
  const held = appointments.filter(holds);
  const coming = held.find((one) => one.status === 'booked' && one.startsAt > now) ?? null;
  const first = held.find(({ kind }) => kind === 'prealable');
  const ranks = held.flatMap(({ rank }) => rank ?? []);
  if (!first && ranks.length === 0) return seek('prealable');
  if (first && first.status === 'booked' && first.startsAt > now) return { kind: 'standing', appointment: first };
  if (ranks.length === 0) return { kind: 'plan' };
  const missing = valueOn(INTERVIEWS, today).find(({ rank }) => !ranks.includes(rank));
  if (missing) return seek('interview', missing.rank);
  if (termOn === null) return { kind: 'standing', appointment: coming };
  const { day } = personalFollowUpOf(termOn);
  if (today > day) return { kind: 'over', until: day };
  const hasFollowUp = held.some(({ kind }) => kind === 'followUp');
  return hasFollowUp || today > followUpOf(termOn).until ? seek('personal') : seek('followUp');
}

/** It takes its place in the course: neither cancelled nor missed. */
export const holds = ({ status }: Appointment): boolean => status === 'booked' || status === 'attended';

/** Personal follow-up is an hour: the programme says nothing of it. */
const PERSONAL_MINUTES = 60;
/** How long a session lasts, by the figures of a day. */
export function minutesOf({ kind, rank }: Pick<Aim, 'kind' | 'rank'>, day: string): number {
  if (kind === 'interview') return valueOn(INTERVIEWS, day).find((one) => one.rank === rank)?.minutes ?? 0;
  return kind === 'prealable' ? valueOn(PREALABLE, day) : PERSONAL_MINUTES;
}
