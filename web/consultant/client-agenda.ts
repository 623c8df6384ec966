// What the page asks of the agenda, and of the appointments of a dossier.
import type { DossierId } from '../../domain/ids.ts';
import {
  type AbsenceWanted,
  type CalendarWanted,
  type HoursWanted,
  NewFeed,
  type OpeningWanted,
  OwnAgenda,
  type Settings,
  Week,
} from '../api-agenda.ts';
import { Course, type DatesWanted, type Mark, type Move, type Seen, Times } from '../api-appointments.ts';
import { StuckJobs } from '../api-jobs.ts';
import type { Calls } from './client.ts';

export function agendaCalls({ get, send }: Calls) {
  const course = (id: DossierId, what: string) => `/api/dossiers/${id}/appointments${what}`;
  return {
    agenda: (signal?: AbortSignal) => get('/api/agenda', OwnAgenda, signal),
    week: (from: string | null, signal?: AbortSignal) =>
      get(`/api/agenda/week${from === null ? '' : `?from=${from}`}`, Week, signal),
    saveHours: (hours: HoursWanted['hours']) => send('PUT', '/api/agenda/hours', OwnAgenda, { hours }),
    saveSettings: (settings: Settings) => send('PUT', '/api/agenda/settings', OwnAgenda, settings),
    addAbsence: (absence: AbsenceWanted) => send('POST', '/api/agenda/absences', OwnAgenda, absence),
    removeAbsence: (id: string) => send('DELETE', `/api/agenda/absences/${id}`, OwnAgenda),
    addOpening: (opening: OpeningWanted) => send('POST', '/api/agenda/openings', OwnAgenda, opening),
    removeOpening: (id: string) => send('DELETE', `/api/agenda/openings/${id}`, OwnAgenda),
    setCalendar: (calendar: CalendarWanted) => send('PUT', '/api/agenda/calendar', OwnAgenda, calendar),
    clearCalendar: () => send('DELETE', '/api/agenda/calendar', OwnAgenda),
    openFeed: () => send('POST', '/api/agenda/feed', NewFeed, {}),
    closeFeed: () => send('DELETE', '/api/agenda/feed', OwnAgenda),
    jobs: (signal?: AbortSignal) => get('/api/jobs', StuckJobs, signal),
    retryJob: (id: string) => send('POST', `/api/jobs/${id}/retry`, StuckJobs, {}),
    course: (id: DossierId, signal?: AbortSignal) => get(course(id, ''), Course, signal),
    times: (id: DossierId, appointment: string, from: string, signal?: AbortSignal) =>
      get(course(id, `/${appointment}/times?from=${from}`), Times, signal),
    mark: (id: DossierId, appointment: string, mark: Mark) =>
      send('POST', course(id, `/${appointment}/mark`), Course, mark),
    move: (id: DossierId, appointment: string, move: Move) =>
      send('POST', course(id, `/${appointment}/move`), Course, move),
    cancel: (id: DossierId, appointment: string, seen: Seen) =>
      send('POST', course(id, `/${appointment}/cancel`), Course, seen),
    saveDates: (id: DossierId, dates: DatesWanted) => send('PUT', `/api/dossiers/${id}/dates`, Course, dates),
  };
}
