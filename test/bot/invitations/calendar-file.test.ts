// Calendar files, as two other programs read them.
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile, type Invited } from '../../../bot/invitations/calendar-file.ts';
import { MINUTE, shifted } from '../../../domain/time.ts';

const STAMP = '2026-03-02T09:00:00.000Z';
const PARTIES: Invited = {
  organizer: { name: 'Assistant', email: 'assistant@exemple.fr' },
  attendee: { name: null, email: 'marie@exemple.fr' },
};
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '0198c0de-0000-7000-8000-000000000001',
  sequence: 0,
  isCancelled: false,
  startsAt: '2026-03-17T17:00:00.000Z',
  minutes: 120,
  zone: 'Europe/Paris',
  title: 'Rendez-vous avec Claire',
  description: 'Pour le déplacer ou l’annuler :\nécrivez à l’assistant ; il répond, jour et nuit, à tout moment.',
  where: 'Vincennes, 12, rue du Midi ; 2e étage',
  url: null,
  ...more,
});

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly from: string;
  readonly until: string;
  readonly title: string;
  readonly description: string;
  readonly where: string;
}

function byIcalJs(file: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const read = new ICAL.Event(one);
    return {
      uid: read.uid,
      sequence: read.sequence,
      status: String(one.getFirstPropertyValue('status')),
      from: read.startDate.toJSDate().toISOString(),
      until: read.endDate.toJSDate().toISOString(),
      title: read.summary,
      description: read.description,
      where: read.location,
    };
  });
}
const byTsIcs = (file: string): readonly Read[] =>
  (convertIcsCalendar(undefined, file).events ?? []).map((one) => ({
    uid: one.uid,
    sequence: one.sequence ?? 0,
    status: one.status ?? '',
    from: one.start.date.toISOString(),
    until: one.end?.date.toISOString() ?? '',
    title: one.summary,
    description: one.description ?? '',
    where: one.location ?? '',
  }));

describe('read by two libraries, the instants are those that were written', () => {
  test.each([
    ['in winter', 'Europe/Paris', '2026-01-15T17:30:00.000Z', '20260115T183000'],
    ['in summer', 'Europe/Paris', '2026-07-15T16:30:00.000Z', '20260715T183000'],
    ['the Friday before the clocks change', 'Europe/Paris', '2026-03-27T17:30:00.000Z', '20260327T183000'],
    ['the Monday after', 'Europe/Paris', '2026-03-30T16:30:00.000Z', '20260330T183000'],
    ['the Friday before they change back', 'Europe/Paris', '2026-10-23T16:30:00.000Z', '20261023T183000'],
    ['the Monday after that', 'Europe/Paris', '2026-10-26T17:30:00.000Z', '20261026T183000'],
    ['on the very day', 'Europe/Paris', '2026-03-29T08:00:00.000Z', '20260329T100000'],
    ['in Guadeloupe, in winter', 'America/Guadeloupe', '2026-01-15T22:30:00.000Z', '20260115T183000'],
    ['in Guadeloupe, in summer', 'America/Guadeloupe', '2026-07-15T22:30:00.000Z', '20260715T183000'],
    ['in Monaco', 'Europe/Monaco', '2026-07-15T16:30:00.000Z', '20260715T183000'],
  ])('%s', (_, zone, startsAt, local) => {
    const given = event({ zone, startsAt });
    const file = calendarFile({ method: 'PUBLISH' }, [given], STAMP);
    expect(file).toContain(`DTSTART;TZID=${zone}:${local}\r\n`);
    expect(file).toContain(`BEGIN:VTIMEZONE\r\nTZID:${zone}\r\n`);
    const wanted = {
      ...{ uid: given.uid, sequence: 0, status: 'CONFIRMED' },
      ...{ from: startsAt, until: shifted(startsAt, 120 * MINUTE) },
      ...{ title: given.title, description: given.description, where: given.where },
    };
    expect(byIcalJs(file)).toEqual([wanted]);
    expect(byTsIcs(file)).toEqual([wanted]);
  });
});

test('a change is the same event with a higher number, and a cancellation too: nothing is there twice', () => {
  const files = [
    calendarFile({ method: 'REQUEST', ...PARTIES }, [event()], STAMP),
    calendarFile(
      { method: 'REQUEST', ...PARTIES },
      [event({ sequence: 1, startsAt: '2026-03-19T17:00:00.000Z' })],
      STAMP,
    ),
    calendarFile({ method: 'CANCEL', ...PARTIES }, [event({ sequence: 2, isCancelled: true })], STAMP),
  ];
  for (const read of [byIcalJs, byTsIcs]) {
    const seen = files.flatMap(read);
    expect(new Set(seen.map(({ uid }) => uid)).size).toBe(1);
    expect(seen.map(({ sequence, status }) => `${sequence} ${status}`)).toEqual([
      '0 CONFIRMED',
      '1 CONFIRMED',
      '2 CANCELLED',
    ]);
  }
  expect(files.map((file) => /^METHOD:(.*)$/m.exec(file)?.[1]?.trim())).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
});

test('who is invited is in the mail, and in no file to keep', () => {
  const mailed = calendarFile({ method: 'REQUEST', ...PARTIES }, [event()], STAMP).replace(/\r\n /g, '');
  expect(mailed).toContain('ORGANIZER;CN=Assistant:mailto:assistant@exemple.fr');
  expect(mailed).toContain('RSVP=TRUE:mailto:marie@exemple.fr');
  const kept = calendarFile(
    { method: 'PUBLISH', name: 'Agenda' },
    [event(), event({ uid: 'b', zone: 'America/Guadeloupe' })],
    STAMP,
  );
  expect(kept).not.toMatch(/ATTENDEE|ORGANIZER|VALARM/);
  expect(kept.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
});

test('lines are at most 75 bytes long and end as the standard wants', () => {
  const file = calendarFile(
    { method: 'REQUEST', ...PARTIES },
    [event({ url: `https://visio.exemple.fr/${'salle'.repeat(30)}` })],
    STAMP,
  );
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  expect(file.replace(/\r\n /g, '')).toContain(`URL:https://visio.exemple.fr/${'salle'.repeat(30)}`);
});
