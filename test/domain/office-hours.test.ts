// When a consultant receives: what is refused, and what a week makes of it, by each place's clocks.
import { describe, expect, test } from 'vitest';
import { type HoursChosen, hoursFaults, localInstant, periodsOf, weekOf, zoneOf } from '../../domain/office-hours.ts';
import { localTime } from '../../domain/time.ts';
import { PLACES } from '../../prisma/seed.ts';

const at = (
  weekday: HoursChosen['weekday'],
  from: number,
  until: number,
  more: Partial<HoursChosen> = {},
): HoursChosen => ({
  weekday,
  from: from * 60,
  until: until * 60,
  places: ['vincennes'],
  remote: false,
  ...more,
});
const zone = (places: readonly string[]) => zoneOf(places, PLACES);

test.each([
  ['one after the other', [at(1, 9, 12), at(1, 12, 18)], [null, null]],
  ['the same hours on two days', [at(1, 9, 12), at(2, 9, 12)], [null, null]],
  ['across', [at(1, 9, 12), at(1, 11, 14)], [null, 'overlap']],
  ['backwards', [at(1, 12, 9)], ['backwards']],
  ['of no length', [at(1, 9, 9)], ['backwards']],
  ['nowhere', [at(1, 9, 12, { places: [] })], ['nowhere']],
  ['by visio alone', [at(1, 9, 12, { places: [], remote: true })], [null]],
  ['here and overseas', [at(1, 9, 12, { places: ['vincennes', 'guadeloupe'] })], ['twoClocks']],
  ['Monaco has the clocks of Paris', [at(1, 9, 12, { places: ['vincennes', 'monaco'] })], [null]],
] as const)('%s', (_, hours, faults) => expect(hoursFaults(hours, zone)).toEqual(faults));

describe('a week', () => {
  test.each([
    ['2026-11-30', '2026-11-30', 1],
    ['2026-12-06', '2026-11-30', 7],
    ['2024-02-29', '2024-02-26', 4],
    ['2027-01-01', '2026-12-28', 5],
  ] as const)('%s is in the one of %s', (day, monday, weekday) => {
    expect(weekOf(day)[0]).toBe(monday);
    expect(weekOf(day)).toHaveLength(7);
    expect(weekOf(day)[weekday - 1]).toBe(day);
  });

  test('hours follow the clocks of their places, across a change of hour, up to midnight', () => {
    const hours = [
      { ...at(5, 9, 12), zone: 'Europe/Paris' },
      { ...at(7, 20, 24), zone: 'Europe/Paris' },
      { ...at(5, 9, 12), zone: 'America/Guadeloupe' },
    ];
    expect(periodsOf(hours, weekOf('2026-10-25'))).toEqual([
      { from: '2026-10-23T07:00:00.000Z', until: '2026-10-23T10:00:00.000Z' },
      { from: '2026-10-23T13:00:00.000Z', until: '2026-10-23T16:00:00.000Z' },
      { from: '2026-10-25T19:00:00.000Z', until: '2026-10-25T23:00:00.000Z' },
    ]);
  });

  test.each([
    ['2026-03-29T02:30', 'Europe/Paris', '2026-03-29 03:30:00'],
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25 02:30:00'],
    ['2026-07-01T18:00', 'America/Guadeloupe', '2026-07-01 18:00:00'],
  ] as const)('%s in %s is %s there', (local, where, shown) =>
    expect(localTime(localInstant(local, where), where)).toBe(shown),
  );
});
