// Ten thousand agendas: what must never be offered is not, by a reading of the clocks that shares nothing with the code.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '../../../domain/agenda.ts';
import type { Slot } from '../../../domain/appointment.ts';
import { freeSlots } from '../../../domain/availability.ts';
import { fitting } from '../../../domain/fitting.ts';
import { holidayOn } from '../../../domain/holidays.ts';
import { offer } from '../../../domain/offer.ts';
import { HOUR, localTime, MINUTE, shifted } from '../../../domain/time.ts';
import { NO_WISHES, type Wishes } from '../../../domain/wishes.ts';
import { calendarOf, ZONES } from '../../../domain/zones.ts';
import { type Drawn, drawn, PLACES } from './agendas.ts';

const around = { places: PLACES, personZone: 'Europe/Paris' };
interface Wall {
  readonly day: string;
  readonly minute: number;
  readonly weekday: number;
}
const walls = new Map<string, Wall>();
/** As somebody reads a clock on a wall; each once, since they are read a million times. */
const wall = (at: number, zone: string): Wall => {
  const known = walls.get(`${at} ${zone}`);
  if (known) return known;
  const text = localTime(new Date(at).toISOString(), zone);
  const day = text.slice(0, 10);
  const minute = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  const read = { day, minute, weekday: new Date(`${day}T12:00:00Z`).getUTCDay() || 7 };
  walls.set(`${at} ${zone}`, read);
  return read;
};
const overlaps = (slot: Slot, { from, until }: Period, buffer = 0): boolean => {
  const starts = Date.parse(slot.startsAt);
  const ends = starts + slot.minutes * MINUTE;
  return starts < Date.parse(until) + buffer * MINUTE && Date.parse(from) - buffer * MINUTE < ends;
};

/** Why this time must not be offered; `null`: it may. Every quarter of an hour of it is looked at. */
function wrong(slot: Slot, { agenda, wanted }: Drawn): string | null {
  const place = PLACES.find(({ id }) => id === slot.place);
  const starts = Date.parse(slot.startsAt);
  if (wanted.accessibleOnly && place?.accessible === false) return 'not accessible';
  if (agenda.busy.some((one) => overlaps(slot, one, agenda.buffer))) return 'busy';
  if (agenda.absences.some((one) => overlaps(slot, one))) return 'absent';
  if (wanted.taken?.some((one) => overlaps(slot, one))) return 'taken';
  if (slot.startsAt < shifted(wanted.now, (wanted.notice ?? 24) * HOUR)) return 'too soon';
  const receives = (one: { readonly places: readonly string[]; readonly remote: boolean }) =>
    slot.place === null ? one.remote : one.places.includes(slot.place);
  const calendar = calendarOf(slot.place, PLACES);
  for (let at = starts; at < starts + slot.minutes * MINUTE; at += 15 * MINUTE) {
    const instant = new Date(at).toISOString();
    if (agenda.openings.some((one) => receives(one) && one.from <= instant && instant < one.until)) continue;
    const there = wall(at, ZONES[calendar]);
    if (there.weekday > 5) return 'a week-end';
    if (holidayOn(there.day, calendar) !== null) return 'a holiday';
    const isOpen = agenda.hours.filter(receives).some(({ weekday, from, until, zone }) => {
      const read = wall(at, zone);
      return read.weekday === weekday && from <= read.minute && read.minute < until;
    });
    if (!isOpen) return 'outside the hours';
  }
  return null;
}

test('of ten thousand agendas, nothing is offered that must not be', () => {
  let slots = 0;
  fc.assert(
    fc.property(drawn, fc.nat(), (one, chance) => {
      const free = freeSlots(one.agenda, one.wanted);
      slots += free.length;
      // Two of each, anywhere: ten thousand times.
      for (const at of [chance % (free.length || 1), free.length - 1]) {
        const slot = free[at];
        const why = slot && wrong(slot, one);
        if (why) expect([slot, why]).toEqual([slot, null]);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(slots).toBeGreaterThan(100_000);
}, 60_000); // four seconds, on a machine that does nothing else

test('and everything that may be is offered', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 0, max: 13 }), (one, day) => {
      const wanted = { ...one.wanted, notice: 0, step: 30 as const };
      const found = new Set(freeSlots(one.agenda, wanted).map(({ startsAt, place }) => `${startsAt} ${place}`));
      for (let at = 0; at < 48; at += 1) {
        const startsAt = shifted(wanted.from, day * 24 * HOUR + at * 30 * MINUTE);
        const ends = shifted(startsAt, wanted.minutes * MINUTE);
        for (const place of [...PLACES.map(({ id }) => id), null]) {
          const slot = { startsAt, minutes: wanted.minutes, staff: one.agenda.staff, place };
          const may = startsAt >= wanted.now && ends <= wanted.until && wrong(slot, { ...one, wanted }) === null;
          if (found.has(`${startsAt} ${place}`) !== may)
            expect([startsAt, place, !may]).toEqual([startsAt, place, may]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

const wishes: fc.Arbitrary<Wishes> = fc.record({
  windows: fc.array(
    fc.record({
      weekday: fc.constantFrom(null, 1 as const, 2 as const, 5 as const),
      from: fc.constantFrom(0, 540, 720, 1_080),
      to: fc.constantFrom(720, 1_140, 1_440),
      endsBy: fc.constantFrom(null, 840),
    }),
    { maxLength: 2 },
  ),
  days: fc.constantFrom(NO_WISHES.days, { from: '2026-03-25', until: '2026-12-24' }),
  notDays: fc.constantFrom([], ['2026-03-24', '2026-10-20', '2026-05-12']),
  notWeekdays: fc.constantFrom([], [3 as const]),
  mode: fc.constantFrom(null, 'onsite' as const, 'remote' as const),
  places: fc.constantFrom([], ['vincennes'], ['guadeloupe', 'monaco']),
});

test('what fits meets every wish, by the clocks of the place; what does not fit breaks one', () => {
  fc.assert(
    fc.property(drawn, wishes, (one, wish) => {
      const free = freeSlots(one.agenda, one.wanted).slice(0, 60);
      const fits = new Set(fitting(free, wish, around));
      for (const slot of free) {
        const { day, minute, weekday } = wall(Date.parse(slot.startsAt), ZONES[calendarOf(slot.place, PLACES)]);
        const byPlace =
          wish.mode === 'remote'
            ? slot.place === null
            : slot.place === null
              ? wish.mode === null && wish.places.length === 0
              : wish.places.length === 0 || wish.places.includes(slot.place);
        const byDay =
          day >= (wish.days.from ?? day) &&
          day <= (wish.days.until ?? day) &&
          !wish.notDays.includes(day) &&
          !wish.notWeekdays.some((other) => other === weekday);
        const byHour =
          wish.windows.length === 0 ||
          wish.windows.some(
            ({ weekday: on, from, to, endsBy }) =>
              (on === null || on === weekday) &&
              minute >= from &&
              minute <= to &&
              (endsBy === null || minute + slot.minutes <= endsBy),
          );
        expect([slot, fits.has(slot)]).toEqual([slot, byPlace && byDay && byHour]);
      }
    }),
    { numRuns: 500 },
  );
});

test('offers are among the slots, in order, at different times, and « d’autres » are new until none is left', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const free = freeSlots(one.agenda, one.wanted).slice(0, 40);
      const seen: Slot[] = [];
      for (;;) {
        const offered = offer(free, around, { seen });
        if (offered.length === 0) break;
        const times = offered.map(({ startsAt }) => startsAt);
        expect(offered.every((slot) => free.includes(slot))).toBe(true);
        expect(times).toEqual([...new Set(times)].sort());
        expect(seen.filter(({ startsAt }) => times.includes(startsAt))).toEqual([]);
        seen.push(...offered);
      }
      expect(seen).toHaveLength(new Set(free.map(({ startsAt }) => startsAt)).size);
    }),
    { numRuns: 500 },
  );
});
