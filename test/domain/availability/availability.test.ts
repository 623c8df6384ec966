import { describe, expect, test } from 'vitest';
import { freeSlots } from '../../../domain/availability.ts';
import { localTime } from '../../../domain/time.ts';
import { calendarOf, ZONES } from '../../../domain/zones.ts';
import { agenda, everyDay, PLACES, wanted } from './agendas.ts';

/** « 02/03 09:00 vincennes »: day and hour by the clocks of the place. */
const shown = (slots: ReturnType<typeof freeSlots>): readonly string[] =>
  slots.map(({ startsAt, place }) => {
    const local = localTime(startsAt, ZONES[calendarOf(place, PLACES)]);
    return `${local.slice(8, 10)}/${local.slice(5, 7)} ${local.slice(11, 16)} ${place ?? 'visio'}`;
  });
const free = (given: Parameters<typeof agenda>[0], asked: Parameters<typeof wanted>[0] = {}) =>
  shown(freeSlots(agenda(given), wanted(asked)));
const monday = { from: '2026-03-02T00:00:00.000Z', until: '2026-03-03T00:00:00.000Z' };
const mornings = everyDay(9 * 60, 11 * 60, ['vincennes']);

describe('a Monday from 9 to 11', () => {
  test('one hour, every half hour', () => {
    expect(free({ hours: mornings }, monday)).toEqual([
      '02/03 09:00 vincennes',
      '02/03 09:30 vincennes',
      '02/03 10:00 vincennes',
    ]);
  });
  test('every quarter of an hour', () => {
    expect(free({ hours: mornings }, { ...monday, step: 15 })).toHaveLength(5);
  });
  test('three hours do not fit', () => {
    expect(free({ hours: mornings }, { ...monday, minutes: 180 })).toEqual([]);
  });
  test('two rows that touch are one stretch', () => {
    const hours = [...mornings, ...everyDay(11 * 60, 12 * 60, ['vincennes'])];
    expect(free({ hours }, { ...monday, minutes: 180 })).toEqual(['02/03 09:00 vincennes']);
  });
  test('of one time, the places in their order, and the visio last', () => {
    const hours = everyDay(540, 600, ['monaco', 'vincennes']).map((one) => ({ ...one, remote: true }));
    expect(free({ hours }, monday)).toEqual(['02/03 09:00 vincennes', '02/03 09:00 monaco', '02/03 09:00 visio']);
  });
  test('an engagement keeps its quarter of an hour before and after; an absence does not', () => {
    const period = { from: '2026-03-02T08:00:00.000Z', until: '2026-03-02T08:30:00.000Z' };
    expect(free({ hours: mornings, busy: [period] }, { ...monday, step: 15 })).toEqual([
      '02/03 09:45 vincennes',
      '02/03 10:00 vincennes',
    ]);
    expect(free({ hours: mornings, absences: [period] }, { ...monday, step: 15 })[0]).toBe('02/03 09:30 vincennes');
  });
  test('a session that is moved makes room for itself, not for another at the same time', () => {
    const own = { from: '2026-03-02T08:00:00.000Z', until: '2026-03-02T09:00:00.000Z' };
    expect(free({ hours: mornings, busy: [own] }, monday)).toEqual([]);
    expect(free({ hours: mornings, busy: [own] }, { ...monday, freed: own })).toHaveLength(3);
    expect(free({ hours: mornings, busy: [own, own] }, { ...monday, freed: own })).toEqual([]);
  });
  test('nor what the person has elsewhere', () => {
    const taken = [{ from: '2026-03-02T08:00:00.000Z', until: '2026-03-02T09:00:00.000Z' }];
    expect(free({ hours: mornings }, { ...monday, taken })).toEqual(['02/03 10:00 vincennes']);
  });
});

describe.each([
  ['Whit Monday is a holiday everywhere', '2026-05-25', []],
  ['27 May is one in Guadeloupe only', '2026-05-27', ['vincennes', 'monaco', 'visio']],
  ['19 November is one in Monaco only', '2026-11-19', ['vincennes', 'guadeloupe', 'visio']],
  ['11 November is one in France, Guadeloupe included', '2026-11-11', ['monaco']],
  ['a Saturday', '2026-05-30', []],
  ['an ordinary Tuesday', '2026-05-26', ['vincennes', 'guadeloupe', 'monaco', 'visio']],
] as const)('%s', (_, day, places) => {
  test(`on ${day}: ${places.join(', ') || 'nowhere'}`, () => {
    const hours = [
      ...everyDay(600, 660, ['vincennes', 'monaco']).map((one) => ({ ...one, remote: true })),
      ...everyDay(600, 660, ['guadeloupe'], 'America/Guadeloupe'),
    ];
    const from = `${day}T00:00:00.000Z`;
    const slots = freeSlots(agenda({ hours }), wanted({ from, until: `${day}T23:00:00.000Z` }));
    expect(slots.map(({ place }) => place ?? 'visio').sort()).toEqual([...places].sort());
  });
});

describe('what the consultant opened', () => {
  const saturday = {
    from: '2026-03-07T08:00:00.000Z',
    until: '2026-03-07T09:30:00.000Z',
    places: ['vincennes'],
    remote: false,
  };
  const week = { from: '2026-03-07T00:00:00.000Z', until: '2026-03-09T00:00:00.000Z' };
  test('is offered on a Saturday, there and then only (R43)', () => {
    expect(free({ hours: mornings, openings: [saturday] }, week)).toEqual([
      '07/03 09:00 vincennes',
      '07/03 09:30 vincennes',
    ]);
  });
  test('less their absences', () => {
    expect(free({ openings: [saturday], absences: [saturday] }, week)).toEqual([]);
  });
});

describe('clocks', () => {
  test('an hour of Paris stays that hour when the clocks change', () => {
    const slots = freeSlots(
      agenda({ hours: everyDay(18 * 60, 19 * 60, ['vincennes']) }),
      wanted({ from: '2026-03-27T00:00:00.000Z', until: '2026-03-31T00:00:00.000Z' }),
    );
    expect(slots.map(({ startsAt }) => startsAt)).toEqual(['2026-03-27T17:00:00.000Z', '2026-03-30T16:00:00.000Z']);
  });
  test('opened across the night of the change, an hour is an hour', () => {
    const night = { from: '2026-03-28T23:00:00.000Z', until: '2026-03-29T03:00:00.000Z', places: [], remote: true };
    const slots = freeSlots(
      agenda({ openings: [night] }),
      wanted({ from: night.from, until: night.until, minutes: 240 }),
    );
    expect(slots.map(({ startsAt }) => startsAt)).toEqual([night.from]);
  });
  test('the morning of Guadeloupe is the afternoon of Paris', () => {
    const hours = everyDay(9 * 60, 10 * 60, ['guadeloupe'], 'America/Guadeloupe');
    expect(freeSlots(agenda({ hours }), wanted(monday)).map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-02T13:00:00.000Z',
    ]);
  });
  test('a visio on a Friday evening of Guadeloupe is Saturday in Paris, whose days it follows (R42)', () => {
    const hours = everyDay(18 * 60, 20 * 60, ['guadeloupe'], 'America/Guadeloupe').map((one) => ({
      ...one,
      remote: true,
    }));
    const slots = freeSlots(
      agenda({ hours }),
      wanted({ from: '2026-03-06T12:00:00.000Z', until: '2026-03-07T12:00:00.000Z' }),
    );
    expect(slots.map(({ startsAt, place }) => `${startsAt.slice(8, 16)} ${place}`)).toEqual([
      '06T22:00 guadeloupe',
      '06T22:00 null',
      '06T22:30 guadeloupe',
      '06T23:00 guadeloupe',
    ]);
  });
});

describe('twenty-four working hours before', () => {
  test.each([
    ['a Tuesday at 9:15, from Wednesday 9:30', '2026-03-03T08:15:00.000Z', '04/03 09:30 vincennes'],
    ['a Friday at 9:15, from Monday 9:30', '2026-03-06T08:15:00.000Z', '09/03 09:30 vincennes'],
    ['a Saturday, from Tuesday: Monday is the day to see it', '2026-03-07T08:15:00.000Z', '10/03 09:00 vincennes'],
    ['the eve of a holiday, 30 April, from Monday', '2026-04-30T07:15:00.000Z', '04/05 09:30 vincennes'],
  ])('%s', (_, now, first) => {
    expect(free({ hours: mornings }, { now, from: now, until: '2026-05-09T00:00:00.000Z' })[0]).toBe(first);
  });
});

test('somebody who asked for an accessible place is offered no other (R46)', () => {
  const hours = everyDay(540, 600, ['paris-09', 'vincennes']).map((one) => ({ ...one, remote: true }));
  expect(free({ hours }, { ...monday, accessibleOnly: true })).toEqual(['02/03 09:00 vincennes', '02/03 09:00 visio']);
  expect(free({ hours: everyDay(540, 600, ['paris-09']) }, { ...monday, accessibleOnly: true })).toEqual([]);
});

test('a place that the provider no longer has is not offered', () => {
  expect(free({ hours: everyDay(540, 600, ['lutece']) }, monday)).toEqual([]);
});
