// What npm run calendar prints of one préalable: the dates that follow from it, each with its reason.
import { explain } from '../../domain/calendar/dates.fr.ts';
import {
  coldEvaluationOf,
  earliestStart,
  followUpOf,
  lastRegistration,
  personalFollowUpOf,
} from '../../domain/calendar/dates.ts';
import { planOf } from '../../domain/calendar/plan.ts';
import type { Calendar } from '../../domain/holidays.ts';
import { ZONES } from '../../domain/zones.ts';

/**
 * The plan is that of a bilan begun on the first day there may be; its term, the day suggested for the last interview, stands for the
 * real one in what follows. `prealable`: YYYY-MM-DD. `place`: an id; `null` = visio, or a calendar alone.
 */
export function calendarPrinted(prealable: string, calendar: Calendar, place: string | null) {
  const { day, days, holidays, workingDays, source, ...rest } = earliestStart(prealable, calendar);
  const { counted, ...registration } = lastRegistration(day, calendar);
  const plan = planOf(day, calendar);
  const term = plan.interviews.at(-1)?.suggested ?? day;
  const [followUp, cold, personal] = [followUpOf(term), coldEvaluationOf(term), personalFollowUpOf(term)];
  return {
    prealable,
    place,
    calendar,
    zone: ZONES[calendar],
    earliestStart: day,
    explanation: explain.earliestStart({ day, days, holidays, workingDays, source, ...rest }),
    source,
    workingDays,
    count: days,
    holidays,
    lastRegistration: {
      ...registration,
      explanation: explain.lastRegistration({ ...registration, counted }),
      source: counted.source,
    },
    plan: { ...plan, explanation: explain.span(plan.span) },
    followUp: { ...followUp, explanation: explain.followUp(followUp) },
    coldEvaluation: { ...cold, explanation: explain.coldEvaluation(cold) },
    personalFollowUp: { ...personal, explanation: explain.personalFollowUp(personal) },
  };
}
