// A consultant's own agenda over HTTP: when they receive, when they are away, their week and its feed (R106; web/api-agenda.ts).
import type { Hours } from '../../domain/agenda.ts';
import { hoursFaults, localInstant, zoneOf } from '../../domain/office-hours.ts';

import type { StaffMember } from '../../prisma/stores/assigned.ts';
import type { Calendar } from '../../prisma/stores/calendars.ts';
import {
  AbsenceWanted,
  CalendarWanted,
  HoursWanted,
  type NewFeed,
  OpeningWanted,
  type OwnAgenda,
  Settings,
  WeekQuery,
} from '../../web/api-agenda.ts';
import { sourceOf } from '../calendars/readers.ts';
import { fr } from './agenda.fr.ts';
import { placeNames } from './appointment-view.ts';
import { Own } from './query.ts';
import { failure, type Reply } from './replies.ts';
import type { Asked, Route, Services } from './routes.ts';
import { weekView } from './week-view.ts';

const NEEDS = ['agenda'] as const;

export function agendaRoutes(services: Services): readonly Route[] {
  const { agenda, calendars, calendarLinked, accessLog, clock, places, zone, url } = services;
  const log = (staff: StaffMember, resource: string) =>
    accessLog.append({ staff: staff.id, dossier: null, action: 'read', resource, at: clock() });
  const zoneAt = (chosen: readonly string[]) => zoneOf(chosen, places);
  const known = (chosen: readonly string[]) => chosen.every((id) => places.some((place) => place.id === id));

  async function own(staff: StaffMember): Promise<OwnAgenda> {
    const { visioUrl, hours, ...declared } = await agenda.declared(staff.id);
    return {
      ...declared,
      hours: hours.map(({ zone: _, ...one }) => one),
      visioUrl: visioUrl ?? '',
      calendar: calendarView(await calendars.of(staff.id)),
      places: placeNames(places),
    };
  }
  const shown = async (staff: StaffMember): Promise<Reply> => ({ kind: 'json', body: await own(staff) });

  async function setHours({ staff, body }: Asked): Promise<Reply> {
    const asked = HoursWanted.safeParse(body).data;
    if (!asked?.hours.every((one) => known(one.places))) return failure('BadRequest');
    const fault = hoursFaults(asked.hours, zoneAt).find((one) => one !== null);
    if (fault) return failure('BadRequest', fr.hours[fault]);
    const hours = asked.hours.map((one): Hours => ({ ...one, zone: zoneAt(one.places) ?? zone }));
    await agenda.setHours(staff.id, hours);
    return shown(staff);
  }

  async function addAbsence({ staff, body }: Asked): Promise<Reply> {
    const asked = AbsenceWanted.safeParse(body).data;
    if (!asked) return failure('BadRequest');
    if (asked.until <= asked.from) return failure('BadRequest', fr.hours.backwards);
    await agenda.addAbsence(staff.id, { from: localInstant(asked.from, zone), until: localInstant(asked.until, zone) });
    return shown(staff);
  }

  async function addOpening({ staff, body }: Asked): Promise<Reply> {
    const asked = OpeningWanted.safeParse(body).data;
    if (!asked || !known(asked.places)) return failure('BadRequest');
    const clocks = zoneAt(asked.places);
    if (clocks === null) return failure('BadRequest', fr.hours.twoClocks);
    if (asked.until <= asked.from) return failure('BadRequest', fr.hours.backwards);
    if (asked.places.length === 0 && !asked.remote) return failure('BadRequest', fr.hours.nowhere);
    const [from, until] = [localInstant(asked.from, clocks), localInstant(asked.until, clocks)];
    await agenda.addOpening(staff.id, { ...asked, from, until });
    return shown(staff);
  }

  const removal =
    (remove: typeof agenda.removeAbsence) =>
    async ({ staff, params }: Asked): Promise<Reply> => {
      const id = Own.safeParse(params.id).data;
      return id !== undefined && (await remove(staff.id, id)) ? shown(staff) : failure('NotFound', fr.gone);
    };

  return [
    { path: '/api/agenda', needs: NEEDS, answer: ({ staff }) => shown(staff) },
    { method: 'put', path: '/api/agenda/hours', needs: NEEDS, answer: setHours },
    {
      method: 'put',
      path: '/api/agenda/settings',
      needs: NEEDS,
      answer: async ({ staff, body }) => {
        const asked = Settings.safeParse(body).data;
        if (!asked) return failure('BadRequest', fr.settings);
        await agenda.setSettings(staff.id, { buffer: asked.buffer, visioUrl: asked.visioUrl || null });
        return shown(staff);
      },
    },
    { method: 'post', path: '/api/agenda/absences', needs: NEEDS, answer: addAbsence },
    { method: 'del', path: '/api/agenda/absences/:id', needs: NEEDS, answer: removal(agenda.removeAbsence) },
    { method: 'post', path: '/api/agenda/openings', needs: NEEDS, answer: addOpening },
    { method: 'del', path: '/api/agenda/openings/:id', needs: NEEDS, answer: removal(agenda.removeOpening) },
    {
      method: 'put',
      path: '/api/agenda/calendar',
      needs: NEEDS,
      answer: async ({ staff, body }) => {
        const asked = CalendarWanted.safeParse(body).data;
        const source = asked ? sourceOf(asked.address) : null;
        if (source === null) return failure('BadRequest', fr.calendar);
        await calendars.set(staff.id, source);
        calendarLinked();
        return shown(staff);
      },
    },
    {
      method: 'del',
      path: '/api/agenda/calendar',
      needs: NEEDS,
      answer: async ({ staff }) => {
        await calendars.clear(staff.id);
        return shown(staff);
      },
    },
    {
      method: 'post',
      path: '/api/agenda/feed',
      needs: NEEDS,
      answer: async ({ staff }) => {
        const secret = await agenda.openFeed(staff.id);
        await log(staff, 'agenda:feed-opened');
        const body: NewFeed = { url: `${url}/agenda/consultant/${secret}.ics`, agenda: await own(staff) };
        return { kind: 'json', body };
      },
    },
    {
      method: 'del',
      path: '/api/agenda/feed',
      needs: NEEDS,
      answer: async ({ staff }) => {
        await agenda.closeFeed(staff.id);
        await log(staff, 'agenda:feed-closed');
        return shown(staff);
      },
    },
    {
      path: '/api/agenda/week',
      needs: [...NEEDS, 'dossier'],
      answer: async ({ staff, query }) => {
        const asked = WeekQuery.safeParse(query);
        if (!asked.success) return failure('BadRequest');
        const body = await weekView(services, staff, asked.data.from);
        await log(staff, 'agenda');
        return { kind: 'json', body };
      },
    },
  ];
}

/** Whoever has the address of a feed reads it: only where it is comes back. */
function calendarView(calendar: Calendar | null): OwnAgenda['calendar'] {
  if (calendar === null) return null;
  const { source, syncedAt, fault } = calendar;
  const isFeed = source.kind === 'feed';
  const host = isFeed ? new URL(source.address).host : (source.address.split('@')[1] ?? '');
  return { kind: isFeed ? 'ics' : 'graph', host, syncedAt, fault };
}
