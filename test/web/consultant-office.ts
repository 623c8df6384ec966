// The consultant's page before the real interface and a real database, at an hour that stands still.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify from 'restify';
import { createBearerCheck } from '../../bot/authorize.ts';
import { createFormReader } from '../../bot/consultant/forms.ts';
import { mountConsultantApi } from '../../bot/consultant-api.ts';
import { mountConsultantPages } from '../../bot/consultantPages.ts';
import { mountDevIssuer } from '../../bot/dev/issuer.ts';
import { loadDevKey } from '../../bot/dev/key.ts';
import { DEMO_PEOPLE } from '../../bot/dev/people.ts';
import { devIssuer } from '../../bot/dev/tokens.ts';
import type { Instant } from '../../domain/time.ts';
import { PLACES, seedDemonstration } from '../../prisma/seed.ts';
import { createAccessLog } from '../../prisma/stores/access-log.ts';
import { createAgendaStore } from '../../prisma/stores/agenda.ts';
import { createAppointmentStore } from '../../prisma/stores/appointments.ts';
import { createCalendarStore } from '../../prisma/stores/calendars.ts';
import { createCourseStore } from '../../prisma/stores/courses.ts';
import { createDossierStore } from '../../prisma/stores/dossiers.ts';
import { createEvaluationStore } from '../../prisma/stores/evaluations.ts';
import { createJobStore } from '../../prisma/stores/jobs.ts';
import { createQuestionnaireStore } from '../../prisma/stores/questionnaires.ts';
import { createQuestionStore } from '../../prisma/stores/questions.ts';
import { openTold, type Told } from '../prisma/told.ts';

export interface Office {
  readonly url: string;
  readonly told: Told;
  /** What went wrong in the interface. */
  readonly reported: unknown[];
  close(): Promise<void>;
}

export async function openOffice(now: Instant): Promise<Office> {
  const [told, folder] = await Promise.all([openTold(), mkdtemp(join(tmpdir(), 'consultant-office-'))]);
  const server = restify.createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  const zone = 'Europe/Paris';
  const clock = () => now;
  const random = () => randomUUID();
  const { issuer, audience, clientId, scope } = devIssuer(url);
  // Signing in goes by the clock of the browser.
  const today = () => new Date().toISOString();
  mountDevIssuer({
    server,
    mode: 'test',
    key: await loadDevKey(folder),
    clock: today,
    random,
    url,
    people: DEMO_PEOPLE,
  });
  mountConsultantPages({ server, random, authority: issuer });
  await seedDemonstration(told.prisma, now);
  const reported: unknown[] = [];
  mountConsultantApi({
    server,
    store: createDossierStore({ ...told, clock }),
    accessLog: createAccessLog(told),
    questions: createQuestionStore(told),
    questionnaires: createQuestionnaireStore({ ...told, clock }),
    evaluations: createEvaluationStore(told),
    agenda: createAgendaStore({ ...told, clock, newId: random }),
    calendars: createCalendarStore(told),
    calendarLinked: () => undefined,
    courses: createCourseStore({ ...told, clock }),
    jobs: createJobStore(told.prisma),
    appointments: createAppointmentStore({ ...told, clock }),
    forms: createFormReader({ places: PLACES, clock, zone }),
    bearer: createBearerCheck({ issuer, audience }),
    config: { authority: issuer, clientId, scope },
    places: PLACES,
    url,
    clock,
    zone,
    report: (error) => reported.push(error),
  });
  return {
    url,
    told,
    reported,
    close: async () => {
      await new Promise<void>((done) => server.close(() => done()));
      await told.close();
      await rm(folder, { recursive: true });
    },
  };
}
