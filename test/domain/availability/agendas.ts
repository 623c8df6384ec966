// Agendas for the tests of availability: written by hand, or drawn.
import fc from 'fast-check';
import type { Agenda, Period, Weekday } from '../../../domain/agenda.ts';
import type { Wanted } from '../../../domain/availability.ts';
import { staffId } from '../../../domain/ids.ts';
import type { Place } from '../../../domain/place.ts';
import { HOUR, type Instant, MINUTE, shifted } from '../../../domain/time.ts';

const at = { address: null, latitude: null, longitude: null };
export const PLACES: readonly Place[] = [
  { id: 'vincennes', label: 'Vincennes', accessible: true, calendar: 'france', ...at },
  { id: 'paris-09', label: 'Paris 09', accessible: false, calendar: 'france', ...at },
  { id: 'guadeloupe', label: 'Guadeloupe', accessible: true, calendar: 'guadeloupe', ...at },
  { id: 'monaco', label: 'Monaco', accessible: true, calendar: 'monaco', ...at },
];

export const agenda = (given: Partial<Agenda>): Agenda => ({
  staff: staffId('5e000000-0000-4000-8000-000000000001'),
  name: 'Claire Martin',
  hours: [],
  openings: [],
  absences: [],
  busy: [],
  buffer: 15,
  ...given,
});
/** Every day of the week, so that what is missing is missing for another reason. */
export const everyDay = (from: number, until: number, places: readonly string[], zone = 'Europe/Paris') =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from, until, zone, places, remote: false }));
export const wanted = (given: Partial<Wanted>): Wanted => ({
  minutes: 60,
  from: '2026-03-02T00:00:00.000Z',
  until: '2026-03-07T00:00:00.000Z',
  now: '2026-02-20T08:00:00.000Z',
  places: PLACES,
  ...given,
});

const ZONES = ['Europe/Paris', 'America/Guadeloupe', 'Europe/Monaco'] as const;
/** Changes of hour, holidays of one calendar only, the end of a year, a leap day: a fortnight from one of these. */
const BEGINNINGS = ['2026-03-23', '2026-10-19', '2026-05-11', '2026-01-12', '2026-12-21', '2028-02-21', '2027-11-15'];
const places = fc.subarray(PLACES.map(({ id }) => id));
const quarter = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 15);

/** `unit`: minutes; lengths are whole numbers of it. */
const periodIn = (begins: Instant, longest: number, unit = 10): fc.Arbitrary<Period> =>
  fc.tuple(quarter(14 * 96), fc.integer({ min: 1, max: longest })).map(([from, length]) => ({
    from: shifted(begins, from * MINUTE),
    until: shifted(begins, from * MINUTE + length * unit * MINUTE),
  }));
const hours = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 12, max: 80 }),
    length: fc.integer({ min: 4, max: 40 }),
    zone: fc.constantFrom(...ZONES),
    places,
    remote: fc.boolean(),
  })
  .map(({ weekday, from, length, ...rest }) => ({
    ...rest,
    weekday: weekday as Weekday, // `as`: 1 to 7, just above
    from: from * 15,
    until: Math.min(1_440, (from + length) * 15),
  }));

export interface Drawn {
  readonly agenda: Agenda;
  readonly wanted: Wanted;
}
/** Two weeks of somebody, at a turn of the year's calendar. */
export const drawn: fc.Arbitrary<Drawn> = fc.constantFrom(...BEGINNINGS).chain((day) => {
  const begins = `${day}T00:00:00.000Z`;
  const periods = (longest: number, most: number) => fc.array(periodIn(begins, longest), { maxLength: most });
  return fc.record({
    agenda: fc
      .record({
        hours: fc.array(hours, { maxLength: 5 }),
        openings: fc.array(
          fc
            .tuple(periodIn(begins, 40, 15), places, fc.boolean())
            .map(([one, at, remote]) => ({ ...one, places: at, remote })),
          { maxLength: 2 },
        ),
        absences: periods(400, 2),
        busy: periods(30, 6),
        buffer: fc.constantFrom(0, 10, 15, 30),
      })
      .map(agenda),
    wanted: fc
      .record({
        minutes: fc.constantFrom(45, 60, 120, 180),
        now: fc.integer({ min: -60, max: 100 }).map((count) => shifted(begins, count * HOUR)),
        notice: fc.constantFrom(0, 24, 48),
        step: fc.constantFrom(15 as const, 30 as const),
        accessibleOnly: fc.boolean(),
        taken: periods(20, 2),
      })
      .map((given) => wanted({ ...given, from: begins, until: shifted(begins, 14 * 24 * HOUR) })),
  });
});
