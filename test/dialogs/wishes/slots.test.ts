// What the buttons say is read back as exactly that time and that place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Shown, slotLabel } from '../../../dialogs/wishes/index.ts';
import { readWishes } from '../../../dialogs/wishes/read.ts';
import { localTime } from '../../../domain/time.ts';
import { calendarOf, ZONES } from '../../../domain/zones.ts';
import { PLACES } from '../../../prisma/seed.ts';

const PARIS: Shown = { places: PLACES, personZone: 'Europe/Paris' };

describe('a time that is offered', () => {
  test.each<[startsAt: string, place: string | null, shown: Shown, label: string]>([
    ['2026-12-08T17:00:00.000Z', 'vincennes', PARIS, 'mardi 8 décembre 2026 à 18 h, Vincennes'],
    ['2026-12-08T08:30:00.000Z', null, PARIS, 'mardi 8 décembre 2026 à 9 h 30, en visio'],
    ['2027-04-01T16:05:00.000Z', 'paris-09', PARIS, 'jeudi 1er avril 2027 à 18 h 05, Paris 09'],
    [
      '2026-12-08T22:00:00.000Z',
      'guadeloupe',
      PARIS,
      'mardi 8 décembre 2026 à 18 h, Guadeloupe (heure de la Guadeloupe)',
    ],
    ['2026-12-08T17:00:00.000Z', 'monaco', PARIS, 'mardi 8 décembre 2026 à 18 h, Monaco'], // the clocks of Paris
    [
      '2026-12-08T17:00:00.000Z',
      null,
      { ...PARIS, personZone: 'America/Guadeloupe' },
      'mardi 8 décembre 2026 à 13 h, en visio (votre heure)',
    ],
    [
      '2026-12-08T01:00:00.000Z',
      null,
      { ...PARIS, personZone: 'America/Guadeloupe' },
      'lundi 7 décembre 2026 à 21 h, en visio (votre heure)', // another day there
    ],
  ])('%s %s', (startsAt, place, shown, label) => expect(slotLabel({ startsAt, place }, shown)).toBe(label));

  const slots = fc.record({
    startsAt: fc
      .date({ min: new Date('2024-01-01T12:00:00Z'), max: new Date('2032-12-31T12:00:00Z'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 16)}:00.000Z`),
    place: fc.constantFrom(null, ...PLACES.map(({ id }) => id)),
    personZone: fc.constantFrom('Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion', 'Pacific/Noumea'),
    today: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fine: fc.boolean(),
  });
  test('is read back as that day, that minute, that place', () => {
    fc.assert(
      fc.property(slots, ({ startsAt, place, personZone, today, fine }) => {
        const label = slotLabel({ startsAt, place }, { places: PLACES, personZone });
        const local = localTime(startsAt, place === null ? personZone : ZONES[calendarOf(place, PLACES)]);
        const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
        expect(readWishes(fine ? label.replace(/ (?=h|\d)/g, '\u202f') : label, { today, places: PLACES })).toEqual({
          wishes: {
            days: { from: local.slice(0, 10), until: local.slice(0, 10) },
            windows: [{ weekday: null, from: minute, to: minute, endsBy: null }],
            mode: place === null ? 'remote' : 'onsite',
            places: place === null ? [] : [place],
          },
          ask: null,
          pick: null,
          unknown: [],
          adds: false,
          frees: [],
          refused: [],
          isAboutIt: true,
        });
      }),
      { numRuns: 600 },
    );
  });
});
