// What is ordered for a change: tables, and ten thousand courses that go otherwise than planned.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appointmentId, dossierId } from '../../../domain/ids.ts';
import { type Change, ordersFor } from '../../../domain/reminders/orders.ts';
import { DAY, type Instant, localTime, MINUTE, shifted } from '../../../domain/time.ts';

const DOSSIER = dossierId('00000000-0000-4000-8000-000000000001');
const ID = appointmentId('00000000-0000-4000-8000-0000000000a1');
const PARIS = 'Europe/Paris';
const ISLAND = 'America/Guadeloupe';
const base = { dossier: DOSSIER, zone: PARIS };

type Session = Extract<Change, { kind: 'appointment' }>['appointment'];
const session = (startsAt: Instant, more: Partial<Session> = {}): Session => ({
  ...{ id: ID, kind: 'interview', rank: 2, status: 'booked', sequence: 0, startsAt },
  ...more,
});
/** « dayBefore 2026-03-16 10:00 », by the clocks of the person. */
const told = (change: Change, now: Instant): readonly string[] =>
  ordersFor(change, now).map(({ kind, payload, runAt }) =>
    kind === 'invitation'
      ? `invitation ${payload.sequence}`
      : `${payload.what} ${localTime(runAt ?? now, change.zone).slice(0, 16)}`,
  );
const booked = (startsAt: Instant, now: Instant, more: Partial<Session> = {}, zone = PARIS) =>
  told({ kind: 'appointment', dossier: DOSSIER, zone, appointment: session(startsAt, more), by: 'person' }, now);

describe('a session', () => {
  const NOW = '2026-03-02T09:00:00.000Z';
  test.each([
    [
      'a week and a day before, in the morning',
      '2026-03-17T17:00:00.000Z',
      NOW,
      ['weekBefore 2026-03-10 10:00', 'dayBefore 2026-03-16 10:00'],
    ],
    [
      'of a Monday: the Saturday before',
      '2026-03-23T09:00:00.000Z',
      NOW,
      ['weekBefore 2026-03-16 10:00', 'dayBefore 2026-03-21 10:00'],
    ],
    ['within the week: the day before only', '2026-03-06T09:00:00.000Z', NOW, ['dayBefore 2026-03-05 10:00']],
    ['tomorrow, booked after ten: nothing', '2026-03-03T09:00:00.000Z', '2026-03-02T09:30:00.000Z', []],
    [
      'after Easter Monday: not on that day',
      '2026-04-07T09:00:00.000Z',
      NOW,
      ['weekBefore 2026-03-31 10:00', 'dayBefore 2026-04-04 10:00'],
    ],
    [
      'the clocks change between the two',
      '2026-03-31T15:00:00.000Z',
      NOW,
      ['weekBefore 2026-03-24 10:00', 'dayBefore 2026-03-30 10:00'],
    ],
    [
      'the day after the clocks have changed',
      '2026-10-26T09:00:00.000Z',
      NOW,
      ['weekBefore 2026-10-19 10:00', 'dayBefore 2026-10-24 10:00'],
    ],
  ] as const)('%s', (_, startsAt, now, ahead) => {
    expect(booked(startsAt, now)).toEqual(['invitation 0', ...ahead]);
  });

  test('by the clocks and the holidays of whoever lives in Guadeloupe', () => {
    expect(booked('2026-05-28T14:00:00.000Z', NOW, {}, ISLAND)).toEqual([
      'invitation 0',
      'weekBefore 2026-05-21 10:00',
      'dayBefore 2026-05-26 10:00',
    ]);
  });

  test('the first interview: its own work, each in the last of its weeks', () => {
    expect(booked('2026-03-17T09:00:00.000Z', NOW, { rank: 1 })).toEqual([
      'invitation 0',
      'weekBefore 2026-03-10 10:00',
      'dayBefore 2026-03-16 10:00',
      'ownWork 2026-03-31 10:00',
      'ownWork 2026-04-14 10:00',
      'ownWork 2026-04-14 10:00',
      'ownWork 2026-05-12 10:00',
    ]);
  });

  const changed = (appointment: Session, by: 'person' | 'consultant', now: Instant) =>
    told({ ...base, kind: 'appointment', appointment, by }, now);

  test('moved or cancelled: who did not do it is told, and the calendar changes', () => {
    const moved = session('2026-03-20T09:00:00.000Z', { sequence: 1 });
    const ahead = ['weekBefore 2026-03-13 10:00', 'dayBefore 2026-03-19 10:00'];
    expect(changed(moved, 'person', NOW)).toEqual(['invitation 1', ...ahead]);
    expect(changed(moved, 'consultant', NOW)).toEqual(['invitation 1', 'moved 2026-03-02 10:00', ...ahead]);
    const cancelled = session('2026-03-20T09:00:00.000Z', { sequence: 1, status: 'cancelled' });
    expect(changed(cancelled, 'person', NOW)).toEqual(['invitation 1']);
    expect(changed(cancelled, 'consultant', '2026-03-07T20:30:00.000Z')).toEqual([
      'invitation 1',
      'cancelled 2026-03-09 09:00',
    ]);
  });

  test('cancelled in the night for eight in the morning: told at once', () => {
    const soon = session('2026-03-03T07:00:00.000Z', { sequence: 1, status: 'cancelled' });
    expect(changed(soon, 'consultant', '2026-03-02T21:00:00.000Z')).toEqual([
      'invitation 1',
      'cancelled 2026-03-02 22:00',
    ]);
  });

  test('missed: told when one may speak; attended: nothing', () => {
    const missed = session('2026-03-02T17:30:00.000Z', { status: 'missed' });
    expect(changed(missed, 'consultant', '2026-03-02T18:30:00.000Z')).toEqual(['missed 2026-03-03 09:00']);
    expect(changed({ ...missed, status: 'attended' }, 'consultant', '2026-03-02T18:30:00.000Z')).toEqual([]);
  });
});

describe('what is counted in days', () => {
  test.each([
    [
      'transmitted on 2 March: until the 12th, said on the 9th (R75)',
      { kind: 'convention', sentOn: '2026-03-02' },
      ['conventionCloses 2026-03-09 10:00', 'conventionOver 2026-03-13 10:00'],
    ],
    [
      'a warning never comes later',
      { kind: 'convention', sentOn: '2026-03-29' },
      ['conventionCloses 2026-04-04 10:00', 'conventionOver 2026-04-09 10:00'],
    ],
    [
      'a year after 31 August',
      { kind: 'term', termOn: '2026-08-31' },
      [
        'followUp 2027-02-15 10:00',
        'evaluationCold 2027-03-01 10:00',
        'yearEnds 2027-08-17 10:00',
        'yearOver 2027-08-31 10:00',
      ],
    ],
    [
      'a year after 29 February',
      { kind: 'term', termOn: '2028-02-29' },
      [
        'followUp 2028-08-16 10:00',
        'evaluationCold 2028-08-29 10:00',
        'yearEnds 2029-02-14 10:00',
        'yearOver 2029-02-28 10:00',
      ],
    ],
    [
      'a questionnaire',
      { kind: 'release', questionnaire: 'values', at: '2026-03-02T22:30:00.000Z' },
      ['toFillWeek 2026-03-09 10:00', 'toFillFortnight 2026-03-16 10:00'],
    ],
  ] as const)('%s', (_, change, said) => {
    expect(told({ ...base, ...change }, '2026-03-01T09:00:00.000Z')).toEqual(said);
  });
});

test('over ten thousand courses: each once, none in the past nor at night, none that announces after its beginning', () => {
  const zones = fc.constantFrom(PARIS, ISLAND, 'Europe/Monaco');
  const minutes = fc.integer({ min: 0, max: 400 * 24 * 60 });
  const step = fc.record({
    after: fc.integer({ min: 0, max: 20 * 24 * 60 }),
    ahead: fc.integer({ min: 1, max: 60 * 24 * 60 }),
    status: fc.constantFrom('booked', 'booked', 'cancelled', 'missed', 'attended'),
    by: fc.constantFrom('person', 'consultant'),
  });
  const course = fc.record({
    zone: zones,
    from: minutes,
    rank: fc.integer({ min: 1, max: 8 }),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  });
  fc.assert(
    fc.property(course, ({ zone, from, rank, steps }) => {
      const seen = new Set<string>();
      const wrong: string[] = [];
      const check = (holds: boolean, what: string) => {
        if (!holds) wrong.push(what);
      };
      let now = shifted('2026-01-01T00:00:00.000Z', from * MINUTE);
      for (const [sequence, { after, ahead, status, by }] of steps.entries()) {
        now = shifted(now, after * MINUTE);
        const startsAt = shifted(now, ahead * MINUTE);
        const appointment = session(startsAt, { rank, sequence, status });
        const orders = ordersFor({ kind: 'appointment', dossier: DOSSIER, zone, appointment, by }, now);
        for (const { kind, dedupe, payload, runAt = now } of orders) {
          check(!seen.has(dedupe), `${dedupe} twice`);
          seen.add(dedupe);
          check(runAt >= now, `${dedupe} in the past`);
          if (kind === 'invitation') continue;
          const announces = payload.what !== 'missed' && payload.what !== 'ownWork';
          check(!announces || runAt <= startsAt, `${dedupe} after the session`);
          const isUrgent = (payload.what === 'cancelled' || payload.what === 'moved') && runAt === now;
          const clock = localTime(runAt, zone);
          const isDay = clock.slice(11, 16) >= '09:00' && clock.slice(11, 16) < '19:00';
          const isSunday = new Date(clock.slice(0, 10)).getUTCDay() === 0;
          check(isUrgent || (isDay && !isSunday), `${dedupe} on ${clock}`);
        }
        for (const [what, days] of [
          ['weekBefore', 7],
          ['dayBefore', 1],
        ] as const) {
          // Ordered far enough ahead, it is there: nothing is forgotten either.
          const isFar = now < shifted(startsAt, -(days + 4) * DAY);
          const has = orders.filter(({ payload }) => payload.what === what).length;
          check(status === 'booked' ? has <= 1 && (!isFar || has === 1) : has === 0, `${what} of ${startsAt}: ${has}`);
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
