import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../domain/appointment.ts';
import { plusDays } from '../../../domain/calendar/days.ts';
import { unfitted } from '../../../domain/calendar/fit.fr.ts';
import { type FreeTimes, fitPlan } from '../../../domain/calendar/fit.ts';
import { between, localTime, MINUTE } from '../../../domain/time.ts';
import { BILAN, meeting, session } from './sessions.ts';

/** Open on these weekdays (1 = Monday) at these hours, from a day on, up to another. */
const open =
  (
    weekdays: readonly number[],
    hours: readonly number[],
    until = '2028-01-01',
    place: string | null = 'vincennes',
  ): FreeTimes =>
  (_, minutes, from, last) => {
    const slots: Slot[] = [];
    for (let day = from; day <= last && day <= until; day = plusDays(day, 1))
      if (weekdays.includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
        for (const hour of hours) slots.push(meeting(day, 60 * hour, minutes, place));
    return slots;
  };
const told = ({ sessions }: ReturnType<typeof fitPlan>) =>
  sessions.map((one) =>
    one.meeting === null
      ? `${one.rank} · ${one.because} · ${one.from} to ${one.until}`
      : `${one.rank} · ${localTime(one.meeting.startsAt, 'Europe/Paris').slice(0, 16)}${one.kind === 'kept' ? ' · kept' : ''}`,
  );

describe('a plan out of free times', () => {
  test('every working day: the standard weeks, the same weekday and hour, holidays apart, summer time included', () => {
    expect(told(fitPlan(BILAN, '2026-03-03', open([0, 1, 2, 3, 4, 5, 6], [9, 14, 18])))).toEqual([
      '1 · 2026-03-17 09:00',
      '2 · 2026-03-20 09:00',
      '3 · 2026-03-31 09:00',
      '4 · 2026-04-07 09:00',
      '5 · 2026-04-14 09:00',
      '6 · 2026-04-28 09:00',
      '7 · 2026-05-19 09:00',
      '8 · 2026-06-02 09:00',
    ]);
  });

  test('Thursday evenings only: the 2nd, which shares week 1, comes a week later', () => {
    expect(told(fitPlan(BILAN, '2026-03-03', open([4], [18])))).toEqual([
      '1 · 2026-03-19 18:00',
      '2 · 2026-03-26 18:00',
      '3 · 2026-04-02 18:00',
      '4 · 2026-04-09 18:00',
      '5 · 2026-04-16 18:00',
      '6 · 2026-04-30 18:00',
      '7 · 2026-05-21 18:00',
      '8 · 2026-06-04 18:00',
    ]);
  });

  test('one day only: each begins once the one before is over, and what the consultant keeps free', () => {
    const gaps = (rest: number) => {
      const oneDay = open([5], [9, 11, 12, 15], '2026-03-20');
      const held = fitPlan(BILAN, '2026-03-03', oneDay, [], rest).sessions.flatMap(({ meeting }) => meeting ?? []);
      return held
        .slice(1)
        .map((one, at) => between(held[at]?.startsAt ?? '', one.startsAt) / MINUTE - (held[at]?.minutes ?? 0));
    };
    expect(gaps(0)[0], 'from nine to eleven, then at eleven').toBe(0);
    expect(gaps(15).length).toBeGreaterThan(0);
    expect(Math.min(...gaps(15))).toBeGreaterThanOrEqual(15);
  });

  test('what is booked or attended stays, and the rest goes around it', () => {
    const kept = [
      session(1, '2026-03-17', { status: 'attended' }),
      session(5, '2026-04-09 14:00'),
      session(3, '2026-03-24', { status: 'missed' }),
    ];
    expect(told(fitPlan(BILAN, '2026-03-19', open([1, 2, 3, 4, 5], [9, 14]), kept))).toEqual([
      '1 · 2026-03-17 09:00 · kept',
      '2 · 2026-03-20 09:00',
      '3 · 2026-03-31 09:00',
      '4 · 2026-04-07 09:00',
      '5 · 2026-04-09 14:00 · kept',
      '6 · 2026-04-28 14:00',
      '7 · 2026-05-19 14:00',
      '8 · 2026-06-02 14:00',
    ]);
  });

  test('a kept last interview bounds the first one on both sides', () => {
    const [first] = told(
      fitPlan({ ...BILAN, prealable: null }, '2026-01-05', open([1, 2, 3, 4, 5], [9]), [session(8, '2026-06-30')]),
    );
    expect(first).toBe('1 · 2026-03-02 09:00'); // 28 February plus four months is 28 June
  });

  test('an agenda that is closed after some weeks: the first ones are proposed, the others say why not', () => {
    const plan = fitPlan(BILAN, '2026-03-03', open([2, 5], [9], '2026-04-03'));
    expect(told(plan)).toEqual([
      '1 · 2026-03-17 09:00',
      '2 · 2026-03-20 09:00',
      '3 · 2026-03-24 09:00',
      '4 · 2026-03-27 09:00',
      '5 · 2026-03-31 09:00',
      '6 · 2026-04-03 09:00',
      '7 · noTime · 2026-04-03 to 2026-07-17',
      '8 · noTime · 2026-04-07 to 2026-07-17',
    ]);
    const last = plan.sessions[7];
    expect(last?.kind === 'none' ? unfitted(last) : '').toBe(
      'Pour le 8e entretien, aucun créneau libre ne convient entre le mardi 7 avril 2026 et le vendredi 17 juillet 2026.',
    );
  });

  test('nothing free: nothing proposed', () => {
    expect(told(fitPlan(BILAN, '2026-03-03', () => []))).toEqual([
      '1 · noTime · 2026-03-17 to null',
      ...[2, 3, 4, 5, 6, 7, 8].map((rank) => `${rank} · noFirst · 2026-03-17 to null`),
    ]);
  });

  test('no room between two that stay, and no hours left', () => {
    const kept = [session(1, '2026-03-17'), session(2, '2026-03-20'), session(4, '2026-03-20 12:00')];
    expect(told(fitPlan(BILAN, '2026-03-25', open([2], [9]), kept))[2]).toBe('3 · noRoom · 2026-03-25 to 2026-03-20');
    const long = [session(1, '2026-03-17', { minutes: 1200 })];
    expect(told(fitPlan(BILAN, '2026-03-25', open([2], [9]), long)).slice(1, 5)).toEqual([
      '2 · 2026-03-31 09:00',
      '3 · noHours · 2026-03-31 to 2026-04-28',
      '4 · noHours · 2026-03-31 to 2026-04-28',
      '5 · noHours · 2026-03-31 to 2026-04-28',
    ]);
  });

  test('the first session counts by its own place: Guadeloupe begins a day later', () => {
    const bilan = { ...BILAN, prealable: '2026-05-13' };
    const first = (place: string | null) =>
      told(fitPlan(bilan, '2026-05-14', open([1, 2, 3, 4, 5], [15], '2028-01-01', place)))[0];
    expect(first('vincennes')).toBe('1 · 2026-06-01 15:00');
    expect(first('guadeloupe')).toBe('1 · 2026-06-02 21:00'); // 15:00 there
  });

  test('a Saturday only if the consultant opened it', () => {
    const saturday = {
      from: '2026-03-21T08:00:00.000Z',
      until: '2026-03-21T11:00:00.000Z',
      places: ['vincennes'],
      remote: false,
    };
    const first = (openings: typeof BILAN.openings) =>
      told(fitPlan({ ...BILAN, openings }, '2026-03-03', open([6], [9])))[0];
    expect(first([])).toBe('1 · noTime · 2026-03-17 to null');
    expect(first([saturday])).toBe('1 · 2026-03-21 09:00');
  });
});
