// Calendar files (RFC 5545, 5546): what a mail carries, what « ajouter à mon agenda » gives, what the feed of a consultant says.
import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type Instant, localTime, MINUTE, shifted } from '../../domain/time.ts';

export interface CalendarEvent {
  /** For ever the same: a file of a higher `sequence` replaces the one before, and never adds another. */
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: Instant;
  readonly minutes: number;
  /** Whose clocks it is written by: those of its place. */
  readonly zone: string;
  readonly title: string;
  readonly description: string;
  /** A place and its address, or that it is a visio. */
  readonly where: string;
  /** Of the visio. */
  readonly url: string | null;
}
/** In a mail: who invites, and the one who is invited (each has a mail of their own). */
export interface Invited {
  readonly organizer: Party;
  readonly attendee: Party;
}
export interface Party {
  /** `null`: the address alone is said. */
  readonly name: string | null;
  readonly email: string;
}

/** PUBLISH: without anybody, to be kept. REQUEST and CANCEL: a mail, answered by the mail program of who gets it. */
export type CalendarUse =
  | { readonly method: 'PUBLISH'; readonly name?: string }
  | ({ readonly method: 'REQUEST' | 'CANCEL' } & Invited);

/** 75 bytes a line, of which the library does not count the space that continues one. */
ICAL.foldLength = 74;

/** The file, its lines ended and folded as the standard wants. `stamp`: when it is made. No alarm: we remind by ourselves. */
export function calendarFile(use: CalendarUse, events: readonly CalendarEvent[], stamp: Instant): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Assistant//Agenda//FR');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', use.method);
  if (use.method === 'PUBLISH' && use.name !== undefined) calendar.addPropertyWithValue('x-wr-calname', use.name);
  for (const zone of new Set(events.map((event) => event.zone))) calendar.addSubcomponent(timezoneOf(zone));
  for (const event of events) calendar.addSubcomponent(eventOf(event, use, stamp));
  return `${calendar.toString()}\r\n`;
}

function eventOf(event: CalendarEvent, use: CalendarUse, stamp: Instant): ICAL.Component {
  const made = new ICAL.Component('vevent');
  made.addPropertyWithValue('uid', event.uid);
  made.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(stamp), true));
  made.addPropertyWithValue('sequence', event.sequence);
  addTime(made, 'dtstart', event.startsAt, event.zone);
  addTime(made, 'dtend', shifted(event.startsAt, event.minutes * MINUTE), event.zone);
  made.addPropertyWithValue('summary', event.title);
  if (event.description !== '') made.addPropertyWithValue('description', event.description);
  made.addPropertyWithValue('location', event.where);
  if (event.url !== null) made.addPropertyWithValue('url', event.url);
  made.addPropertyWithValue('status', event.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  made.addPropertyWithValue('transp', 'OPAQUE');
  // What it is about is between two people: whoever shares a calendar shows that they are busy, no more (R50).
  made.addPropertyWithValue('class', 'PRIVATE');
  if (use.method !== 'PUBLISH') addParties(made, use);
  return made;
}

function addTime(event: ICAL.Component, name: string, at: Instant, zone: string): void {
  const property = new ICAL.Property(name);
  property.setParameter('tzid', zone);
  property.setValue(ICAL.Time.fromDateTimeString(localTime(at, zone).replace(' ', 'T')));
  event.addProperty(property);
}

function addParties(event: ICAL.Component, { organizer, attendee }: Invited): void {
  const party = (name: string, { name: called, email }: Party, parameters: Readonly<Record<string, string>> = {}) => {
    const property = new ICAL.Property(name);
    if (called !== null) property.setParameter('cn', called);
    for (const [parameter, value] of Object.entries(parameters)) property.setParameter(parameter, value);
    property.setValue(`mailto:${email}`);
    event.addProperty(property);
  };
  party('organizer', organizer);
  party('attendee', attendee, { role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', rsvp: 'TRUE' });
}

/** The library knows Monaco and Guadeloupe by the names of zones with the same clocks: the file names the place's own. */
function timezoneOf(zone: string): ICAL.Component {
  const [block = ''] = tzlib_get_ical_block(zone);
  const timezone = new ICAL.Component(ICAL.parse(block));
  timezone.updatePropertyWithValue('tzid', zone);
  timezone.removeProperty('x-lic-location');
  return timezone;
}
