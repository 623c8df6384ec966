import { describe, expect, test } from 'vitest';
import { busyIn } from '../../../bot/calendars/ics.ts';
import { calendarOf } from './calendar-server.ts';

const reading = {
  from: '2026-03-01T00:00:00.000Z',
  until: '2026-05-01T00:00:00.000Z',
  zone: 'Europe/Paris',
  isOurs: (uid: string) => uid.startsWith('ours'),
};
/** « 02T08:00/09:00 » in March of UTC; the month is said when it is another. */
const busy = (text: string) =>
  busyIn(text, reading).map(({ from, until }) => {
    const short = (at: string) => (at.startsWith('2026-03') ? at.slice(8, 16) : at.slice(5, 16));
    return `${short(from)}/${from.slice(0, 10) === until.slice(0, 10) ? until.slice(11, 16) : short(until)}`;
  });

describe('one event', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['in UTC', ['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'], ['02T08:00/09:00']],
    ['with a duration', ['DTSTART:20260302T080000Z', 'DURATION:PT45M'], ['02T08:00/08:45']],
    [
      'in a zone that the file describes',
      ['DTSTART;TZID=Romance Standard Time:20260302T090000', 'DTEND;TZID=Romance Standard Time:20260302T100000'],
      ['02T08:00/09:00'],
    ],
    [
      'in a zone that it only names',
      ['DTSTART;TZID=America/Guadeloupe:20260302T090000', 'DTEND;TZID=America/Guadeloupe:20260302T100000'],
      ['02T13:00/14:00'],
    ],
    [
      'in a zone that nobody knows: the provider’s',
      ['DTSTART;TZID=Lutèce:20260302T090000', 'DTEND;TZID=Lutèce:20260302T100000'],
      ['02T08:00/09:00'],
    ],
    ['without a zone: the provider’s', ['DTSTART:20260330T090000', 'DTEND:20260330T100000'], ['30T07:00/08:00']],
    [
      'a whole day, of where the consultant is',
      ['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260303'],
      ['01T23:00/02T23:00'],
    ],
    ['a whole day without an end', ['DTSTART;VALUE=DATE:20260302'], ['01T23:00/02T23:00']],
    [
      'the day of the change of hour has 23 hours',
      ['DTSTART;VALUE=DATE:20260329', 'DTEND;VALUE=DATE:20260330'],
      ['28T23:00/29T22:00'],
    ],
    ['of no length', ['DTSTART:20260302T080000Z'], []],
    ['that ends before it begins', ['DTSTART:20260302T080000Z', 'DTEND:20260302T070000Z'], []],
    ['cancelled', ['STATUS:CANCELLED', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'], []],
    [
      'tentative: it may happen',
      ['STATUS:TENTATIVE', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'],
      ['02T08:00/09:00'],
    ],
    ['shown as free', ['TRANSP:TRANSPARENT', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'], []],
    [
      'shown as free by Outlook',
      ['X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'],
      [],
    ],
    ['one of our own appointments', ['UID:ours-1@bilan', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'], []],
    ['before what is read', ['DTSTART:20260202T080000Z', 'DTEND:20260202T090000Z'], []],
    ['begun before, and going on', ['DTSTART:20260228T080000Z', 'DTEND:20260301T090000Z'], ['02-28T08:00/01T09:00']],
    ['after what is read', ['DTSTART:20260601T080000Z', 'DTEND:20260601T090000Z'], []],
  ])('%s', (_, lines, expected) => {
    expect(busy(calendarOf(lines))).toEqual(expected);
  });
});

describe('one that comes back', () => {
  const tuesdays = [
    'UID:weekly@exemple.fr',
    'DTSTART;TZID=Romance Standard Time:20260317T180000',
    'DTEND;TZID=Romance Standard Time:20260317T190000',
  ];
  test('at the same hour of the clocks, summer and winter', () => {
    expect(busy(calendarOf([...tuesdays, 'RRULE:FREQ=WEEKLY;COUNT=3']))).toEqual([
      '17T17:00/18:00',
      '24T17:00/18:00',
      '31T16:00/17:00',
    ]);
  });
  test('without an end, until what is read ends', () => {
    expect(busy(calendarOf([...tuesdays, 'RRULE:FREQ=WEEKLY'])).at(-1)).toBe('04-28T16:00/17:00');
  });
  test('less the dates left out', () => {
    const out = 'EXDATE;TZID=Romance Standard Time:20260324T180000';
    expect(busy(calendarOf([...tuesdays, 'RRULE:FREQ=WEEKLY;COUNT=3', out]))).toEqual([
      '17T17:00/18:00',
      '31T16:00/17:00',
    ]);
  });
  test('with dates added', () => {
    expect(busy(calendarOf([...tuesdays, 'RDATE;TZID=Romance Standard Time:20260319T100000']))).toEqual([
      '17T17:00/18:00',
      '19T09:00/10:00',
    ]);
  });
  test('one of them moved, even out of its order; one cancelled; one shown as free', () => {
    const one = (day: string, ...lines: readonly string[]) => [
      'UID:weekly@exemple.fr',
      `RECURRENCE-ID;TZID=Romance Standard Time:202603${day}T180000`,
      ...lines,
    ];
    const text = calendarOf(
      [...tuesdays, 'RRULE:FREQ=WEEKLY;UNTIL=20260407T160000Z'],
      one('17', 'STATUS:CANCELLED', 'DTSTART:20260317T170000Z', 'DTEND:20260317T180000Z'),
      one('24', 'DTSTART:20260302T080000Z', 'DTEND:20260302T083000Z'),
      one('31', 'TRANSP:TRANSPARENT', 'DTSTART:20260331T160000Z', 'DTEND:20260331T170000Z'),
    );
    expect(busy(text)).toEqual(['02T08:00/08:30', '04-07T16:00/17:00']);
  });
  test('all of them moved from one on', () => {
    const from = [
      'UID:weekly@exemple.fr',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Romance Standard Time:20260324T180000',
      'DTSTART;TZID=Romance Standard Time:20260324T190000',
      'DTEND;TZID=Romance Standard Time:20260324T200000',
    ];
    expect(busy(calendarOf([...tuesdays, 'RRULE:FREQ=WEEKLY;COUNT=3'], from))).toEqual([
      '17T17:00/18:00',
      '24T18:00/19:00',
      '31T17:00/18:00',
    ]);
  });
  test('one alone of a series somebody else keeps', () => {
    expect(
      busy(calendarOf(['RECURRENCE-ID:20260302T080000Z', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'])),
    ).toEqual(['02T08:00/09:00']);
  });
  test.each([
    [
      'every other week since 2019',
      'DTSTART:20190107T080000Z',
      'RRULE:FREQ=WEEKLY;INTERVAL=2',
      ['03-09', '03-23', '04-06', '04-20'],
    ],
    [
      'every fifteen days since 2019',
      'DTSTART:20190107T080000Z',
      'RRULE:FREQ=DAILY;INTERVAL=15',
      ['03-01', '03-16', '03-31', '04-15', '04-30'],
    ],
    [
      'the first Monday of a month since 2019',
      'DTSTART:20190107T080000Z',
      'RRULE:FREQ=MONTHLY;BYDAY=1MO',
      ['03-02', '04-06'],
    ],
  ])('%s', (_, starts, rule, days) => {
    const found = busyIn(calendarOf([starts, 'DURATION:PT1H', rule]), reading);
    expect(found.map(({ from }) => from.slice(5, 10))).toEqual(days);
  });
  test('every working day since 2001', () => {
    const text = calendarOf([
      'DTSTART:20010101T080000Z',
      'DTEND:20010101T081500Z',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    ]);
    expect(busy(text)).toHaveLength(44);
  });
});

describe('what is not a calendar', () => {
  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><title>Connexion</title>'],
    ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anne\r\nEND:VCARD\r\n'],
    ['half a file', calendarOf(['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z']).slice(0, -40)],
    [
      'one that asks for a time every second, for ever',
      calendarOf(['DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY']),
    ],
  ])('%s', (_, text) => {
    expect(() => busyIn(text, reading)).toThrow(expect.objectContaining({ kind: 'unreadable' }));
  });
  test('one whose dates the library would look for for ever is left after three seconds, and for an hour', () => {
    const text = calendarOf(['DTSTART:20260105T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']);
    expect(() => busyIn(text, reading)).toThrow(expect.objectContaining({ kind: 'unreadable', wait: 3_600 }));
  });
  test('an event that cannot be read does not hide the others', () => {
    const good = ['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'];
    expect(
      busy(calendarOf(['DTSTART:demain'], ['DTEND:20260302T090000Z'], [...good, 'RRULE:FREQ=PARFOIS'], good)),
    ).toEqual(['02T08:00/09:00']);
  });
});

test('the zone that the calendar names for itself counts before the provider’s', () => {
  const text = calendarOf(['DTSTART:20260302T090000', 'DTEND:20260302T100000']).replace(
    'VERSION:2.0',
    'VERSION:2.0\r\nX-WR-TIMEZONE:America/Guadeloupe',
  );
  expect(busy(text)).toEqual(['02T13:00/14:00']);
});

test('ten years of a busy calendar, 2 MB, are read well within the time there is', () => {
  const dtstart = (at: number) =>
    `DTSTART;TZID=Romance Standard Time:20${16 + (at % 11)}03${String(1 + (at % 28)).padStart(2, '0')}T090000`;
  const notes = `DESCRIPTION:${'x'.repeat(110)}`;
  const events = Array.from({ length: 7_500 }, (_, at) => [
    dtstart(at),
    'DURATION:PT1H',
    notes,
    ...(at % 200 === 0 ? ['RRULE:FREQ=WEEKLY'] : []),
  ]);
  expect(busyIn(calendarOf(...events), reading).length).toBeGreaterThan(30);
});

test('times are all that is kept', () => {
  const [one] = busyIn(calendarOf(['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z']), reading);
  expect(Object.keys(one ?? {})).toEqual(['from', 'until']);
});
