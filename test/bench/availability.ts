// What finding times costs: one agenda of a busy consultant, over two months and over the ten of a bilan and its follow-up.
import type { Agenda, Period, Weekday } from '../../domain/agenda.ts';
import { freeSlots } from '../../domain/availability.ts';
import { fitting, relax } from '../../domain/fitting.ts';
import { staffId } from '../../domain/ids.ts';
import { offer } from '../../domain/offer.ts';
import { DAY, HOUR, MINUTE, shifted } from '../../domain/time.ts';
import { NO_WISHES } from '../../domain/wishes.ts';
import { PLACES } from '../../prisma/seed.ts';

const NOW = '2026-03-02T08:00:00.000Z';
const CALLS = 60;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Two halves of a day at each of the thirty places, three engagements a day, a week off now and then. */
const busy: readonly Period[] = Array.from({ length: 900 }, (_, at) => {
  const from = shifted(NOW, Math.floor(at / 3) * DAY + ((at * 7) % 10) * HOUR);
  return { from, until: shifted(from, 50 * MINUTE) };
});
const agenda: Agenda = {
  staff: staffId('5e000000-0000-4000-8000-000000000001'),
  name: 'Claire Martin',
  hours: WEEKDAYS.flatMap((weekday) =>
    [
      { from: 540, until: 750 },
      { from: 810, until: 1_230 },
    ].map((part) => ({
      ...part,
      weekday,
      zone: 'Europe/Paris',
      remote: true,
      places: PLACES.map(({ id }) => id),
    })),
  ),
  openings: [],
  absences: [40, 120, 200].map((day) => ({ from: shifted(NOW, day * DAY), until: shifted(NOW, (day + 7) * DAY) })),
  busy,
  buffer: 15,
};
const around = { places: PLACES, personZone: 'Europe/Paris' };

/** Bars: 5 ms over 60 days, 20 ms over 300; medians, once warm. */
export function availability(print: (...cells: readonly string[]) => void): void {
  const slots = (days: number) =>
    freeSlots(agenda, { minutes: 120, from: NOW, until: shifted(NOW, days * DAY), now: NOW, places: PLACES });
  for (const [days, bar] of [
    [60, 5],
    [300, 20],
  ] as const)
    print(
      'free times',
      `${days} days, ${slots(days).length}`,
      cost(() => slots(days)),
      `bar: ${bar} ms`,
    );
  const many = slots(300);
  const wishes = { ...NO_WISHES, windows: [{ weekday: 2, from: 1_080, to: 1_140, endsBy: null }] } as const;
  print(
    'fitting',
    `${many.length}`,
    cost(() => fitting(many, wishes, around)),
  );
  print(
    'offered',
    `${many.length}`,
    cost(() => offer(many, around)),
  );
  const never = { ...wishes, mode: 'onsite', places: ['nowhere'] } as const;
  print(
    'relaxed',
    `${many.length}`,
    cost(() => relax(many, never, around)),
  );
}

function cost(work: () => unknown): string {
  const times = Array.from({ length: CALLS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return `${(times.slice(20).sort((a, b) => a - b)[20] ?? Number.NaN).toFixed(2)} ms`;
}
