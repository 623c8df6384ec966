// Why a day that was asked for cannot be: the rule, its count, the holiday (R40, R41, R43, R44, R163).
import { explain, long } from '../../../domain/calendar/dates.fr.ts';
import {
  earliestStart,
  followUpOf,
  personalFollowUpOf,
  registrationOn,
  spanFrom,
} from '../../../domain/calendar/dates.ts';
import { windowFor } from '../../../domain/calendar/window.ts';
import { holidayOn } from '../../../domain/holidays.ts';
import type { Scheduling } from '../../../domain/scheduling.ts';
import { localDay } from '../../../domain/time.ts';
import { calendarOf } from '../../../domain/zones.ts';
import type { Case } from '../draft.ts';
import { fr } from './appointments.fr.ts';
import { appointmentsIn, bilanOf, daysFor, sessionsBut, startOf, zoneOf } from './here.ts';

/** In words, one reason at a time; `null` when the days that were asked for are within the rules. */
export function whyNotThen(at: Case, scheduling: Scheduling): string | null {
  const { aim, wishes, plan } = scheduling;
  const { from, until } = wishes.days;
  const place = wishes.places[0] ?? null;
  const calendar = calendarOf(place, at.setting.places);
  const holiday = from !== null && from === until ? holidayOn(from, calendar) : null;
  if (holiday !== null && from !== null) return fr.holiday(long(from), holiday);
  const days = daysFor(at, aim, place, plan);
  if (days === null) return fr.noRoom;
  const isTooSoon = until !== null && until < days.from;
  const isTooLate = from !== null && from > days.until;
  if (!isTooSoon && !isTooLate) return null;
  const { termOn = null } = at.situation.dossier?.course ?? {};
  if (aim.kind === 'followUp' && termOn !== null) return explain.followUp(followUpOf(termOn));
  if (aim.kind === 'personal' && termOn !== null && isTooLate)
    return explain.personalFollowUp(personalFollowUpOf(termOn));
  return aim.kind === 'interview' ? ofInterview(at, scheduling, place, isTooSoon) : null;
}

function ofInterview(
  at: Case,
  { aim, plan, wishes }: Scheduling,
  place: string | null,
  isTooSoon: boolean,
): string | null {
  const asked = wishes.days.until ?? at.setting.today;
  const others = sessionsBut(at, aim, plan);
  const first = others.find(({ rank }) => rank === 1);
  const isFirst = aim.rank === 1 || !others.some(({ rank }) => rank !== null);
  if (isTooSoon && isFirst) return tooSoonToBegin(at, place, asked);
  const bound = windowFor(aim.rank ?? 1, others, bilanOf(at), place)[isTooSoon ? 'from' : 'until'];
  if (bound?.because === 'order') return fr.order(aim.rank ?? 1, isTooSoon);
  if (bound && first)
    return `${explain.span(spanFrom(localDay(first.startsAt, zoneOf(at, first.place))))} ${fr.askConsultant}`;
  return null;
}

/** It is the registration of today that comes too late for that day, or the préalable: the last day to register, and the first to begin (R41). */
function tooSoonToBegin(at: Case, place: string | null, day: string): string {
  const calendar = calendarOf(place, at.setting.places);
  const { prealable } = bilanOf(at);
  const first = explain.earliestStart(startOf(at, place));
  if (prealable !== null && earliestStart(prealable, calendar).day > day) return first;
  const registration = registrationOn(at.setting.today, day, calendar);
  return registration.kind === 'tooLate' ? `${explain.lastRegistration(registration.last)} ${first}` : first;
}

/** The days the standard schedule gives to an interview; `null`: none, or not an interview. A suggestion (A7). */
export function standardDays(at: Case, { aim, plan, wishes }: Scheduling) {
  if (aim.kind !== 'interview' || wishes.days.from !== null || wishes.days.until !== null) return null;
  return windowFor(aim.rank ?? 1, sessionsBut(at, aim, plan), bilanOf(at), wishes.places[0] ?? null).standard;
}

/** Whether the préalable is behind: nothing of the bilan is proposed before (R40). */
export const isAfterPrealable = (at: Case): boolean =>
  appointmentsIn(at).some(
    ({ kind, status, startsAt }) => kind !== 'prealable' || status === 'attended' || startsAt <= at.now,
  );
