import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../domain/appointment.ts';
import { fitting, relax } from '../../../domain/fitting.ts';
import { staffId } from '../../../domain/ids.ts';
import { offer } from '../../../domain/offer.ts';
import { NO_WISHES, type Wishes } from '../../../domain/wishes.ts';
import { PLACES } from './agendas.ts';

const staff = staffId('5e000000-0000-4000-8000-000000000001');
const around = { places: PLACES, personZone: 'Europe/Paris' };
/** « 03 18:00 vincennes », in March 2026, by the clocks of Paris (an hour ahead of UTC). */
const slot = (text: string): Slot => {
  const [day = '', time = '', place = ''] = text.split(' ');
  const startsAt = new Date(Date.parse(`2026-03-${day}T${time}:00+01:00`)).toISOString();
  return { startsAt, minutes: 60, staff, place: place === 'visio' ? null : place };
};
const named = (slots: readonly Slot[]) =>
  slots.map(({ startsAt, place }) => {
    const local = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
    return `${local.slice(8, 10)} ${local.slice(11, 16)} ${place ?? 'visio'}`;
  });
const wishing = (given: Partial<Wishes>): Wishes => ({ ...NO_WISHES, ...given });

const SLOTS = [
  '02 09:00 vincennes',
  '02 18:00 paris-09',
  '03 09:00 vincennes',
  '03 12:30 visio',
  '03 18:00 vincennes',
  '05 18:00 visio',
  '10 19:30 vincennes',
].map(slot);
const evening = { weekday: null, from: 1_080, to: 1_440, endsBy: null };

describe('what fits', () => {
  test.each<[string, Partial<Wishes>, readonly string[]]>([
    ['nothing said: everything', {}, named(SLOTS)],
    [
      '« le mardi après 18 h »',
      { windows: [{ ...evening, weekday: 2 }] },
      ['03 18:00 vincennes', '10 19:30 vincennes'],
    ],
    [
      '« à 18 h »',
      { windows: [{ ...evening, to: 1_080 }] },
      ['02 18:00 paris-09', '03 18:00 vincennes', '05 18:00 visio'],
    ],
    ['« entre 12 h et 14 h »', { windows: [{ weekday: null, from: 720, to: 840, endsBy: 840 }] }, ['03 12:30 visio']],
    [
      '« entre 12 h et 13 h »: an hour does not end in time',
      { windows: [{ weekday: null, from: 720, to: 780, endsBy: 780 }] },
      [],
    ],
    [
      '« pas le 3 »',
      { notDays: ['2026-03-03'], windows: [evening] },
      ['02 18:00 paris-09', '05 18:00 visio', '10 19:30 vincennes'],
    ],
    ['« pas le mardi »', { notWeekdays: [2] }, ['02 09:00 vincennes', '02 18:00 paris-09', '05 18:00 visio']],
    [
      '« cette semaine »',
      { days: { from: '2026-03-02', until: '2026-03-08' }, windows: [{ ...evening, weekday: 2 }] },
      ['03 18:00 vincennes'],
    ],
    ['« en visio »', { mode: 'remote' }, ['03 12:30 visio', '05 18:00 visio']],
    [
      '« en visio », a place said before',
      { mode: 'remote', places: ['vincennes'] },
      ['03 12:30 visio', '05 18:00 visio'],
    ],
    ['« à Paris 09 »', { places: ['paris-09'] }, ['02 18:00 paris-09']],
    [
      '« le matin, ou jeudi soir »',
      {
        windows: [
          { weekday: null, from: 0, to: 720, endsBy: null },
          { ...evening, weekday: 4 },
        ],
      },
      ['02 09:00 vincennes', '03 09:00 vincennes', '05 18:00 visio'],
    ],
  ])('%s', (_, wish, expected) => {
    expect(named(fitting(SLOTS, wishing(wish), around))).toEqual(expected);
  });

  test('a visio is read by the clocks of the person', () => {
    const morning = { windows: [{ weekday: null, from: 480, to: 720, endsBy: null }], mode: 'remote' } as const;
    const there = { ...around, personZone: 'America/Guadeloupe' };
    expect(named(fitting(SLOTS, wishing(morning), there))).toEqual([]);
    expect(named(fitting([slot('04 15:00 visio')], wishing(morning), there))).toEqual(['04 15:00 visio']);
  });
});

describe('when nothing fits', () => {
  test.each<[string, Partial<Wishes>, readonly string[], readonly string[]]>([
    ['nothing has to give', { places: ['paris-09'] }, [], ['02 18:00 paris-09']],
    [
      'the time of day first',
      { windows: [{ ...evening, weekday: 1 }], places: ['vincennes'] },
      ['times'],
      ['02 09:00 vincennes'],
    ],
    [
      'then the day',
      { windows: [{ weekday: 4, from: 1_140, to: 1_440, endsBy: null }], mode: 'onsite' },
      ['days'],
      ['10 19:30 vincennes'],
    ],
    [
      'then the place: a visio first',
      { windows: [{ ...evening, weekday: 4 }], days: { from: '2026-03-04', until: null }, places: ['monaco'] },
      ['place'],
      ['05 18:00 visio'],
    ],
    [
      'another place, for somebody who wants to come',
      { mode: 'onsite', places: ['monaco'], windows: [evening] },
      ['place'],
      ['02 18:00 paris-09', '03 18:00 vincennes', '10 19:30 vincennes'],
    ],
    [
      'a room, for somebody who wanted a visio',
      { mode: 'remote', days: { from: '2026-03-10', until: '2026-03-10' }, notWeekdays: [4], notDays: ['2026-03-03'] },
      ['mode'],
      ['10 19:30 vincennes'],
    ],
    [
      'two at once, when one is not enough',
      { windows: [{ weekday: 3, from: 0, to: 60, endsBy: null }], places: ['paris-09'] },
      ['times', 'days'],
      ['02 18:00 paris-09'],
    ],
  ])('%s', (_, wish, unmet, slots) => {
    const found = relax(SLOTS, wishing(wish), around);
    expect(found?.unmet).toEqual(unmet);
    expect(named(found?.slots ?? [])).toEqual(slots);
  });

  test('« pas le » is never given up', () => {
    expect(relax([slot('03 09:00 vincennes')], wishing({ notDays: ['2026-03-03'] }), around)).toBeNull();
    expect(relax([], NO_WISHES, around)).toBeNull();
  });
});

describe('three of them', () => {
  const week = ['02', '03', '04', '05', '06'].flatMap((day) =>
    ['09:00', '09:30', '10:00', '14:00', '18:30'].map((time) => slot(`${day} ${time} vincennes`)),
  );
  test('soon, on three days, at three moments', () => {
    expect(named(offer(week, around))).toEqual(['02 09:00 vincennes', '03 14:00 vincennes', '04 18:30 vincennes']);
  });
  test('then three others, on other days first', () => {
    const seen = offer(week, around);
    expect(named(offer(week, around, { seen }))).toEqual([
      '02 18:30 vincennes',
      '05 09:00 vincennes',
      '06 14:00 vincennes',
    ]);
  });
  test('one morning only: hours that do not overlap first', () => {
    const morning = ['09:00', '09:30', '10:00', '11:00'].map((time) => slot(`02 ${time} vincennes`));
    expect(named(offer(morning, around))).toEqual(['02 09:00 vincennes', '02 10:00 vincennes', '02 11:00 vincennes']);
  });
  test('of one time, the first agenda: who follows the fewest', () => {
    const other = { ...slot('02 09:00 vincennes'), staff: staffId('5e000000-0000-4000-8000-000000000002') };
    expect(offer([other, slot('02 09:00 vincennes')], around)).toEqual([other]);
  });
  test('two are left, or none', () => {
    expect(offer(week.slice(0, 2), around)).toHaveLength(2);
    expect(offer([], around)).toEqual([]);
  });
});
