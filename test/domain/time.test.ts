import { expect, test } from 'vitest';
import { dayAfter, dayStart, localDay, localTime } from '../../domain/time.ts';

test.each([
  ['winter', '2026-01-15', 'Europe/Paris', '2026-01-14T23:00:00.000Z'],
  ['summer', '2026-07-15', 'Europe/Paris', '2026-07-14T22:00:00.000Z'],
  ['the day on which summer time begins', '2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z'],
  ['the day after', '2026-03-30', 'Europe/Paris', '2026-03-29T22:00:00.000Z'],
  ['the day on which it ends', '2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00.000Z'],
  ['the day after that', '2026-10-26', 'Europe/Paris', '2026-10-25T23:00:00.000Z'],
  ['west', '2026-07-15', 'America/Guadeloupe', '2026-07-15T04:00:00.000Z'],
  ['far east, summer time beginning', '2026-10-04', 'Australia/Sydney', '2026-10-03T14:00:00.000Z'],
  ['half an hour', '2026-07-15', 'Asia/Kolkata', '2026-07-14T18:30:00.000Z'],
  ['UTC', '2026-07-15', 'UTC', '2026-07-15T00:00:00.000Z'],
])('a day begins at its midnight: %s', (_, day, zone, instant) => {
  expect(dayStart(day, zone)).toBe(instant);
  expect(localTime(instant, zone)).toBe(`${day} 00:00:00`);
  expect(localDay(instant, zone)).toBe(day);
});

test.each([
  ['2026-02-28', '2026-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-12-31', '2027-01-01'],
])('after %s comes %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});
