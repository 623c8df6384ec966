// Préalable on Monday 2 March 2026: the bilan begins on Tuesday 17 March at the earliest.
import { describe, expect, test } from 'vitest';
import { told } from '../../../domain/calendar/broken.fr.ts';
import { broken, RULES } from '../../../domain/calendar/broken.ts';
import type { Kept } from '../../../domain/calendar/fit.ts';
import type { Bilan } from '../../../domain/calendar/session.ts';
import { at, BILAN, course, session } from './sessions.ts';

/** In the standard weeks, all on Tuesdays but the 2nd. */
const GOOD = course(
  '2026-03-17',
  '2026-03-20',
  '2026-03-31',
  '2026-04-07',
  '2026-04-14',
  '2026-04-28',
  '2026-05-19',
  '2026-06-02',
);
const moved = (...changed: readonly Kept[]) => GOOD.map((one) => changed.find(({ rank }) => rank === one.rank) ?? one);
const rulesOf = (sessions: readonly Kept[], bilan: Partial<Bilan> = {}) =>
  broken(sessions, { ...BILAN, ...bilan }).map(({ rule }) => rule);

describe('what is broken when something moves', () => {
  test('the standard plan breaks nothing, and neither does its beginning', () => {
    expect(broken(GOOD, BILAN)).toEqual([]);
    expect(broken(GOOD.slice(0, 3), BILAN)).toEqual([]);
    expect(broken([], BILAN)).toEqual([]);
  });

  test.each([
    ['the 1st before the 11th working day', moved(session(1, '2026-03-16')), ['start']],
    ['the 4th before the 3rd', moved(session(4, '2026-03-30')), ['order', 'weeks']],
    ['the 2nd an hour after the 1st began', moved(session(2, '2026-03-17 10:00')), ['order', 'sameDay']],
    ['the 2nd when the 1st ends', moved(session(2, '2026-03-17 11:00')), ['sameDay']],
    ['on a Saturday', moved(session(6, '2026-05-02')), ['closed']],
    ['on Ascension', moved(session(6, '2026-05-14')), ['closed']],
    ['on 27 May in Vincennes', moved(session(7, '2026-05-27')), []],
    ['on 27 May in Guadeloupe', moved(session(7, '2026-05-27', { place: 'guadeloupe' })), ['closed']],
    ['on 27 May by visio', moved(session(7, '2026-05-27', { place: null })), []],
    ['the last after 4 months', moved(session(8, '2026-07-20')), ['tooLong', 'weeks']],
    ['the last after exactly 4 months', moved(session(8, '2026-07-17')), ['weeks']],
    ['beside the standard weeks', moved(session(5, '2026-04-22')), ['weeks']],
    ['a real duration that is longer', moved(session(4, '2026-04-07', { minutes: 240 })), ['planned']],
    ['more than 24 h', moved(session(4, '2026-04-07', { minutes: 720 })), ['ceiling', 'planned']],
    ['a rank that is there twice', [...GOOD, session(3, '2026-04-02')], ['twice', 'planned']],
    ['one that was missed, and booked again', [...GOOD, session(3, '2026-03-30', { status: 'missed' })], []],
    ['one that is cancelled', moved(session(4, '2026-03-30', { status: 'cancelled' })), []],
    ['a préalable and a follow-up', [...GOOD, { ...session(1, '2026-03-02'), rank: null }], []],
  ] satisfies readonly [string, readonly Kept[], readonly string[]][])('%s', (_, sessions, rules) => {
    expect(rulesOf(sessions)).toEqual(rules);
  });

  test('the 1st moved after all the others is out of order with each of them', () => {
    const found = rulesOf(moved(session(1, '2026-07-01')));
    expect(found.filter((rule) => rule === 'order')).toHaveLength(7);
  });

  test('20 days are too short, 21 are not; four months are counted from the end of a month', () => {
    const days = ['2026-03-17', '2026-03-18', '2026-03-20', '2026-03-23', '2026-03-25', '2026-03-30', '2026-04-01'];
    expect(rulesOf(course(...days, '2026-04-03'))).toContain('tooShort');
    expect(rulesOf(course(...days, '2026-04-07'))).not.toContain('tooShort');
    const late = { prealable: '2026-10-01' };
    expect(rulesOf([session(1, '2026-10-30'), session(2, '2027-02-26')], late)).not.toContain('tooLong');
    expect(rulesOf([session(1, '2026-10-30'), session(2, '2027-03-01')], late)).toContain('tooLong');
  });

  test('the first session is judged by the calendar of its own place', () => {
    const prealable = '2026-05-13';
    const on = (place: string | null) => rulesOf([session(1, '2026-06-01', { place })], { prealable });
    expect([on('vincennes'), on('guadeloupe'), on('monaco'), on(null)]).toEqual([[], ['start'], [], []]);
  });

  test('the day is that of the place: Monday evening in Guadeloupe is Tuesday in Paris', () => {
    const late = { ...session(1, '2026-03-16 21:00', { place: 'guadeloupe' }) };
    expect(late.startsAt).toBe('2026-03-17T01:00:00.000Z');
    expect(rulesOf([late])).toEqual(['start']);
  });

  test('a time the consultant opened is no closed day, there and then', () => {
    const saturday = moved(session(6, '2026-05-02'));
    const opening = {
      from: at('2026-05-02', 540, 'vincennes'),
      until: at('2026-05-02', 720, 'vincennes'),
      places: ['vincennes'],
      remote: false,
    };
    expect(rulesOf(saturday, { openings: [opening] })).toEqual([]);
    expect(rulesOf(saturday, { openings: [{ ...opening, places: ['monaco'], remote: true }] })).toEqual(['closed']);
    expect(rulesOf(saturday, { openings: [{ ...opening, until: opening.from }] })).toEqual(['closed']);
  });

  test('own work is voluntary above the ceiling, unless it was counted', () => {
    const longer = moved(session(4, '2026-04-07', { minutes: 240 }));
    expect(rulesOf(longer, { ownWork: 420 })).toEqual(['ceiling', 'planned']);
    expect(rulesOf(longer, { ownWork: 360 })).toEqual(['planned']);
  });

  test('13 hours are needed since the decree, by the date of the first session', () => {
    const short = GOOD.map((one) => ({ ...one, minutes: 90 }));
    expect(rulesOf(short)).toEqual(['floor', 'planned']);
    const before = short.map((one) => ({ ...one, startsAt: one.startsAt.replace('2026', '2025') }));
    expect(rulesOf(before, { prealable: null })).not.toContain('floor');
  });
});

describe('each rule is told', () => {
  test.each([
    [
      moved(session(1, '2026-03-16')),
      'Le 1er entretien ne peut pas avoir lieu le lundi 16 mars 2026 : le bilan commence au plus tôt le 11e jour ouvré après ' +
        'l’entretien préalable du 2 mars, soit le mardi 17 mars 2026 (calendrier France métropolitaine).',
    ],
    [
      moved(session(4, '2026-03-30')),
      'Le 4e entretien, le lundi 30 mars 2026, commencerait avant la fin du 3e entretien (mardi 31 mars 2026).',
    ],
    [
      moved(session(6, '2026-05-14')),
      'Le jeudi 14 mai 2026 (6e entretien), c’est un jour férié (Ascension, calendrier France métropolitaine). ' +
        'Aucune séance ce jour-là, sauf si votre consultant ouvre ce créneau.',
    ],
    [
      moved(session(8, '2026-07-20')),
      'Du premier entretien (mardi 17 mars 2026) au dernier (lundi 20 juillet 2026), il faut 4 mois au plus : ' +
        'jusqu’au vendredi 17 juillet 2026. Votre consultant peut en décider autrement avec vous.',
    ],
    [
      moved(session(4, '2026-04-07', { minutes: 720 })),
      'Le bilan ferait 26 h : la loi le limite à 24 h (article L. 6313-4).',
    ],
    [
      GOOD.map((one) => ({ ...one, minutes: 90 })),
      'Les entretiens ne font que 12 h : il en faut au moins 13 h (décrets du 24 février 2026).',
    ],
    [
      moved(session(5, '2026-04-22')),
      'Le 5e entretien est en semaine 6 ; le déroulé type le place entre les semaines 3 et 5. C’est un repère, pas une obligation.',
    ],
    [moved(session(4, '2026-04-07', { minutes: 210 })), 'Les entretiens font 17 h 30 ; le programme en prévoit 17 h.'],
    [
      moved(session(2, '2026-03-17 14:00')),
      'Le 1er entretien et le 2e entretien sont le même jour, le mardi 17 mars 2026.',
    ],
    [
      [...GOOD, session(3, '2026-04-02')],
      'Le 3e entretien est prévu deux fois, le mardi 31 mars 2026 et le jeudi 2 avril 2026.',
    ],
  ])('%#: %s', (sessions, sentence) => {
    expect(broken(sessions, BILAN).map(told)).toContain(sentence);
  });

  test('a rule says its requirement, its severity and who may waive it', () => {
    expect(broken(moved(session(8, '2026-07-20')), BILAN)[0]).toEqual({
      rule: 'tooLong',
      requirement: 'R44',
      severity: 'limit',
      waiver: 'consultant',
      first: '2026-03-17',
      last: '2026-07-20',
      latest: '2026-07-17',
      months: 4,
    });
    expect(Object.values(RULES).filter(({ severity }) => severity === 'notice')).toHaveLength(3);
  });
});
