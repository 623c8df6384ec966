// Over 10,000 random calendars: nothing proposed breaks a limit, and a window is exactly what the limits leave.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Broken, broken, isLimit } from '../../../domain/calendar/broken.ts';
import { plusDays } from '../../../domain/calendar/days.ts';
import { type FittedPlan, fitPlan, type Kept } from '../../../domain/calendar/fit.ts';
import { planOf } from '../../../domain/calendar/plan.ts';
import type { Bilan } from '../../../domain/calendar/session.ts';
import { isWithin, windowFor } from '../../../domain/calendar/window.ts';
import { CALENDARS } from '../../../domain/holidays.ts';
import { localDay, MINUTE, shifted } from '../../../domain/time.ts';
import { dayOff } from '../../../domain/working-days.ts';
import { calendarOf, ZONES } from '../../../domain/zones.ts';
import { calendars, chanceOf, type RandomCalendar } from './random.ts';
import { meeting, PLACES } from './sessions.ts';

const bilanOf = ({ prealable, openings }: RandomCalendar): Bilan => ({
  prealable,
  places: PLACES,
  openings,
  ownWork: null,
});
const sessionsOf = ({ sessions }: FittedPlan): readonly Kept[] =>
  sessions.flatMap(({ meeting: one, rank }) => (one ? [{ ...one, rank, status: 'booked' as const }] : []));
const limits = (sessions: readonly Kept[], bilan: Bilan) => broken(sessions, bilan).filter(isLimit);

/** expect() is too slow for as many times. */
function none(found: readonly Broken[]): void {
  if (found.length > 0) expect.fail(JSON.stringify(found));
}

test('a plan fitted into free times breaks no limit, nor does it around what is kept of it', () => {
  const found = { whole: 0, partial: 0 };
  fc.assert(
    fc.property(calendars, (calendar) => {
      const bilan = bilanOf(calendar);
      const first = fitPlan(bilan, calendar.notBefore, calendar.free);
      const sessions = sessionsOf(first);
      none(limits(sessions, bilan));
      found[sessions.length === 8 ? 'whole' : 'partial'] += 1;

      if (calendar.seed % 8 > 0) return;
      const kept = sessions.filter(({ rank }) => chanceOf(calendar.seed, `keep ${rank}`) % 3 === 0);
      const later = plusDays(calendar.notBefore, chanceOf(calendar.seed, 'later') % 30);
      const again = fitPlan(bilan, later, calendar.free, kept);
      none(limits(sessionsOf(again), bilan));
      for (const one of kept)
        expect(again.sessions.find(({ rank }) => rank === one.rank)?.meeting?.startsAt).toBe(one.startsAt);
      for (const { kind, meeting: one } of again.sessions)
        if (kind === 'proposed' && one) expect(one.startsAt.slice(0, 10) >= plusDays(later, -1)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
  // Both happen: a property that only ever sees empty plans would hold too.
  expect(Math.min(found.whole, found.partial)).toBeGreaterThan(1000);
}, 120_000);

test('the same free times make the same plan, in any order', () => {
  fc.assert(
    fc.property(calendars, (calendar) => {
      const turned: RandomCalendar['free'] = (...asked) => calendar.free(...asked).toReversed();
      const [one, other] = [calendar.free, turned].map((free) => fitPlan(bilanOf(calendar), calendar.notBefore, free));
      expect(one).toEqual(other);
    }),
    { numRuns: 300 },
  );
});

test('a day is in the window of an interview when no limit but a closed day, or the hours, stands against it', () => {
  const spanning = ['start', 'order', 'tooShort', 'tooLong'];
  fc.assert(
    fc.property(
      calendars,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: -60, max: 200 }),
      (calendar, rank, days) => {
        const bilan = bilanOf(calendar);
        const sessions = sessionsOf(fitPlan(bilan, calendar.notBefore, calendar.free));
        const others = sessions.filter((one) => one.rank !== rank);
        const place = ['vincennes', 'guadeloupe', 'monaco', null][chanceOf(calendar.seed, 'place') % 4] ?? null;
        const window = windowFor(rank, sessions, bilan, place);
        const edges = [window.from?.day, window.until?.day].flatMap((day) =>
          day ? [plusDays(day, -1), day, plusDays(day, 1)] : [],
        );
        for (const day of [...edges, plusDays(calendar.prealable, days)]) {
          // At both ends of the day, and just beside each of the others: it is in order somewhere there, or nowhere.
          const beside = others
            .flatMap((one) => [one.startsAt, shifted(one.startsAt, one.minutes * MINUTE)])
            .filter((at) => localDay(at, ZONES[calendarOf(place, PLACES)]) === day);
          const times = [...[0, 1439].map((minute) => meeting(day, minute, 0, place).startsAt), ...beside];
          const on = times.map((startsAt) => ({
            ...meeting(day, 0, 0, place),
            startsAt,
            rank,
            status: 'booked' as const,
          }));
          const isBroken = on.every((one) =>
            limits([...others, one], bilan).some(({ rule }) => spanning.includes(rule)),
          );
          expect([day, isWithin(day, window)]).toEqual([day, !isBroken]);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a plan laid out from any day: within its weeks, on working days, in order, in any calendar', () => {
  for (const calendar of CALENDARS)
    for (let day = '2024-01-01'; day < '2033-01-01'; day = plusDays(day, 13)) {
      const { interviews, span } = planOf(day, calendar);
      for (const [at, { from, until, suggested }] of interviews.entries()) {
        const isLaid =
          at === 0 || (dayOff(suggested, calendar) === null && suggested > (interviews[at - 1]?.suggested ?? ''));
        if (!isLaid || suggested < from || suggested > until) expect.fail(`${calendar} ${day} ${at + 1} ${suggested}`);
      }
      const last = interviews.at(-1)?.suggested ?? '';
      expect(last >= span.earliestEnd && last <= span.latestEnd).toBe(true);
    }
});
