// What was wished and what is said now, together; then said back in words, and read again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowed, isoWeekday } from '../../../dialogs/wishes/days-said.ts';
import { mergeWishes, readWishes, wishesInWords, wishesOfIntake } from '../../../dialogs/wishes/index.ts';
import {
  after,
  at,
  MOMENT_HOURS,
  on,
  starting,
  tidied,
  until,
  WHOLE_DAY,
  within,
} from '../../../dialogs/wishes/windows.ts';
import { NO_WISHES, type Wishes } from '../../../domain/wishes.ts';
import { PLACES } from '../../../prisma/seed.ts';
import { PHRASES } from './phrases.data.ts';

const context = { today: '2026-12-02', places: PLACES }; // a Wednesday
const talked = (...said: readonly string[]): Wishes =>
  said.reduce((wishes, one) => mergeWishes(wishes, readWishes(one, context)), NO_WISHES);
const inWords = (wishes: Wishes): string => wishesInWords(wishes, PLACES);

describe('one thing after the other', () => {
  test.each([
    [['le mardi après 18 h', 'à Vincennes'], 'le mardi après 18 h, à Vincennes'],
    [['le mardi après 18 h', 'le jeudi'], 'le jeudi après 18 h'], // a day alone keeps the hours
    [['le mardi après 18 h', 'plutôt le matin'], 'le mardi matin'], // hours alone keep the days
    [['le mardi après 18 h', 'aussi le jeudi'], 'le mardi ou le jeudi après 18 h'],
    [['le mardi après 18 h', 'ou le jeudi à midi'], 'le mardi après 18 h ou le jeudi midi'],
    [['le mardi après 18 h', 'le jeudi matin'], 'le jeudi matin'],
    [['le mardi après 18 h', 'peu importe le jour'], 'après 18 h'],
    [['le mardi après 18 h', "peu importe l'heure"], 'le mardi'],
    [['le mardi après 18 h à Vincennes', "n'importe quand"], 'à Vincennes'],
    [['le mardi après 18 h à Vincennes', 'peu importe le lieu'], 'le mardi après 18 h'],
    [['le mardi après 18 h à Vincennes', 'peu importe'], 'à tout moment'],
    [['le mardi après 18 h à Vincennes', 'en visio'], 'le mardi après 18 h, en visio'],
    [['à Vincennes', 'ou en visio'], 'à Vincennes ou en visio'],
    [['à Vincennes', 'aussi à Montrouge'], 'à Vincennes ou à Montrouge'],
    [['à Vincennes', 'à Montrouge'], 'à Montrouge'],
    [['en visio', 'sur place'], 'sur place'],
    [['en visio', 'à Paris 15'], 'à Paris 15'],
    [
      ['la semaine prochaine', 'pas le 14', 'en janvier'],
      'du 1er janvier 2027 au 31 janvier 2027, sauf le lundi 14 décembre 2026',
    ],
    [['pas le 14', 'le 14'], 'le lundi 14 décembre 2026'],
    [['pas le 14', 'pas le 15'], 'sauf le lundi 14 décembre 2026 et le mardi 15 décembre 2026'],
    [['le 8 ou le 10 décembre', 'le 9'], 'le mercredi 9 décembre 2026'], // the 9th was only between
    [['le 8 décembre', 'aussi le 10'], 'le mardi 8 décembre 2026 ou le jeudi 10 décembre 2026'],
    [['le mardi soir', 'jeudi 10 décembre'], 'le jeudi 10 décembre 2026 le soir'], // no Tuesday there
    [['mardi 8 décembre à 18 h', 'jeudi'], 'le jeudi à 18 h'],
    [['sauf le jeudi', 'le jeudi'], 'le jeudi'],
    [['le jeudi matin', 'pas le jeudi'], 'le matin, sauf le jeudi'],
    [['après 16 h', 'pas après 20 h'], 'entre 16 h et 20 h'],
    [['le mardi ou le jeudi', 'pas avant 10 h'], 'le mardi ou le jeudi après 10 h'],
    [['pas avant 10 h le mardi'], 'le mardi après 10 h'],
    [['le soir', 'pas avant 19 h'], 'entre 19 h et 21 h'],
    [['le mardi à midi', 'pas à midi'], 'le mardi avant 12 h ou après 14 h'],
    [['la semaine prochaine le matin', 'la semaine du 14'], 'du 14 décembre 2026 au 20 décembre 2026, le matin'],
    [['à Vincennes', 'plus tôt'], 'à Vincennes'],
  ])('%j → %s', (said, words) => expect(inWords(talked(...said))).toBe(words));
});

test('every phrase said twice is said once', () => {
  const reads = Object.values(PHRASES).flatMap((some) =>
    some.map(([said]) => [said, readWishes(said, context)] as const),
  );
  const changed: string[] = [];
  const some = reads.filter((_, rank) => rank % 5 === 0); // of 60,000 pairs
  for (const [first, before] of some)
    for (const [second, said] of reads) {
      const once = mergeWishes(mergeWishes(NO_WISHES, before), said);
      if (JSON.stringify(mergeWishes(once, said)) !== JSON.stringify(once)) changed.push(`${first} / ${second}`);
    }
  expect(changed).toEqual([]);
});
test('every phrase, said back in words, is read the same', () => {
  for (const [said] of Object.values(PHRASES).flat()) {
    const wishes = talked(said);
    expect(talked(inWords(wishes)), `${said}: ${inWords(wishes)}`).toEqual(wishes);
  }
});

describe('in words', () => {
  test.each([
    [NO_WISHES, 'à tout moment'],
    [{ ...NO_WISHES, places: PLACES.map(({ id }) => id).filter((id) => id !== 'nice') }, 'ailleurs qu’à Nice'],
    [{ ...NO_WISHES, places: ['guadeloupe'], mode: 'onsite' as const }, 'en Guadeloupe'],
    [{ ...NO_WISHES, windows: [on(null, starting(1050, 1110))] }, 'début entre 17 h 30 et 18 h 30'],
  ])('%j → %s', (wishes, words) => expect(inWords(wishes)).toBe(words));

  const day = fc
    .integer({ min: 0, max: 80 })
    .map((ahead) => new Date(Date.UTC(2026, 11, 2 + ahead)).toISOString().slice(0, 10));
  const minute = fc.integer({ min: 1, max: 1438 });
  const pair = fc.tuple(minute, minute).filter(([a, b]) => a < b);
  const hours = fc.oneof(
    fc.constantFrom(...Object.values(MOMENT_HOURS)),
    minute.map(at),
    minute.map(after),
    minute.map(until),
    pair.map(([a, b]) => within(a, b)),
    pair.map(([a, b]) => starting(a, b)),
  );
  const weekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
  const window = fc.oneof(
    fc.tuple(fc.option(weekday), hours).map(([one, part]) => on(one, part)),
    weekday.map((one) => on(one, WHOLE_DAY)),
  );
  const days = fc
    .tuple(fc.option(day), fc.option(day))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, until: a } : { from: a, until: b }));
  const sorted = <T>(some: readonly T[]) => [...some].sort();
  const wished: fc.Arbitrary<Wishes> = fc
    .record({
      windows: fc.array(window, { maxLength: 4 }).map(tidied),
      days,
      notDays: fc.uniqueArray(day, { maxLength: 4 }).map(sorted),
      notWeekdays: fc.uniqueArray(weekday, { maxLength: 3 }).map(sorted),
      mode: fc.constantFrom('onsite', 'remote', null),
      places: fc.subarray(
        PLACES.map(({ id }) => id),
        { maxLength: 12 },
      ),
    })
    .map((one) => ({ ...one, places: one.mode === 'remote' ? [] : one.places }));

  test('and read again, wishes are the same', () => {
    fc.assert(
      fc.property(wished, (wishes) => {
        const words = inWords(wishes);
        const { wishes: read } = readWishes(words, context);
        expect({ ...NO_WISHES, ...read }, words).toEqual(wishes);
      }),
      { numRuns: 400 },
    );
  });
  /** Not « un lundi, le mercredi 2 décembre »: nobody wishes that in one breath. */
  const possible = wished.filter(({ windows, notWeekdays, ...one }) => {
    const days = allowed(one)
      ?.map(isoWeekday)
      .filter((day) => notWeekdays.every((refused) => refused !== day));
    return windows.length === 0 || windows.some(({ weekday }) => weekday === null || !days || days.includes(weekday));
  });
  test('merging is done once, whatever was wished', () => {
    fc.assert(
      fc.property(possible, possible, fc.boolean(), (before, now, adds) => {
        const said = readWishes(`${adds ? 'aussi ' : ''}${inWords(now)}`, context);
        const once = mergeWishes(before, said);
        expect(mergeWishes(once, said)).toEqual(once);
      }),
      // The only Friday of those days was refused before: found by chance, once.
      {
        numRuns: 400,
        examples: [
          [
            { ...NO_WISHES, notDays: ['2027-01-01'] },
            { ...NO_WISHES, windows: [on(5, within(1, 2))], days: { from: '2026-12-26', until: '2027-01-01' } },
            true,
          ],
        ],
      },
    );
  });
});

describe('from the intake', () => {
  test.each([
    [{}, 'à tout moment'],
    [
      { 'INT-H4': 'a', 'INT-H5': 'paris-09', 'INT-H6': ['mar-soir', 'jeu-matin'] },
      'le mardi soir ou le jeudi matin, à Paris 09',
    ],
    [{ 'INT-H4': 'b', 'INT-H5': 'paris-09', 'INT-H6': null }, 'en visio'],
    [{ 'INT-H4': 'c', 'INT-H5': 'vincennes' }, 'à Vincennes ou en visio'],
    [{ 'INT-H4': 'a', 'INT-H5': 'autre' }, 'sur place'],
    [{ 'INT-H6': ['lun', 'mar', 'mer', 'jeu', 'ven'].map((day) => `${day}-soir`) }, 'le soir'],
    [
      { 'INT-H6': ['lun-matin', 'lun-midi', 'lun-aprem', 'lun-soir', 'mar-aprem', 'mar-soir'] },
      'le mardi entre 14 h et 21 h ou le lundi',
    ],
    [{ 'INT-H6': ['dim-soir', 3], 'INT-H4': 'z', 'INT-H5': 4 }, 'à tout moment'],
  ])('%j → %s', (answers, words) => expect(inWords(wishesOfIntake(answers))).toBe(words));
});
