// The consultant's side: interface, page, sign-in; and a person's copy of their data. In development, the local issuer and the mails.
import type { Server } from 'restify';
import type { Place } from '../domain/place.ts';
import { createAccessLog } from '../prisma/stores/access-log.ts';
import { createAgendaStore } from '../prisma/stores/agenda.ts';
import { createAppointmentStore } from '../prisma/stores/appointments.ts';
import { createCalendarStore } from '../prisma/stores/calendars.ts';
import { createCourseStore } from '../prisma/stores/courses.ts';
import { createDossierStore } from '../prisma/stores/dossiers.ts';
import { createEvaluationStore } from '../prisma/stores/evaluations.ts';
import { createJobStore } from '../prisma/stores/jobs.ts';
import { createOwnDataStore } from '../prisma/stores/own-data.ts';
import { createQuestionnaireStore } from '../prisma/stores/questionnaires.ts';
import { createQuestionStore } from '../prisma/stores/questions.ts';
import { createResultStore } from '../prisma/stores/results.ts';
import { createBearerCheck } from './authorize.ts';
import { mountFeed } from './consultant/feed.ts';
import { createFormReader } from './consultant/forms.ts';
import { mountConsultantApi } from './consultant-api.ts';
import { mountConsultantPages } from './consultantPages.ts';
import { createLimit } from './limits.ts';
import { mountOwnData } from './own-data.ts';
import type { OwnDataLinks } from './own-data-link.ts';
import type { AssistantParts } from './parts.ts';
import { mountResults } from './results.ts';

interface OfficeOptions extends AssistantParts {
  readonly server: Server;
  /** The origin people open. */
  readonly url: string;
  readonly links: OwnDataLinks;
  readonly places: readonly Place[];
  readonly calendarLinked: () => void;
}

export async function mountOffice(options: OfficeOptions): Promise<void> {
  const { env, log, clock, newId, database, keys, server, links, places, url, calendarLinked } = options;
  const { prisma } = database;
  const issuer = env.consultants === null ? await localIssuer(options) : configured(env.consultants);
  const agenda = createAgendaStore({ prisma, clock, newId });
  mountConsultantApi({
    server,
    agenda,
    calendars: createCalendarStore({ prisma, keys }),
    calendarLinked,
    courses: createCourseStore({ prisma, keys, clock }),
    jobs: createJobStore(prisma),
    appointments: createAppointmentStore({ prisma, clock }),
    places,
    url,
    store: createDossierStore({ prisma, keys, clock }),
    accessLog: createAccessLog({ prisma }),
    questions: createQuestionStore({ prisma, keys }),
    questionnaires: createQuestionnaireStore({ prisma, keys, clock }),
    evaluations: createEvaluationStore({ prisma, keys }),
    forms: createFormReader({ places, clock, zone: env.zone }),
    clock,
    zone: env.zone,
    bearer: createBearerCheck({ issuer: issuer.issuer, audience: issuer.audience, jwksUri: issuer.jwksUrl, clock }),
    config: { authority: issuer.issuer, clientId: issuer.clientId, scope: issuer.scope },
    report: (error) => log.error({ err: error }, 'the consultant’s interface failed'),
  });
  mountFeed({
    server,
    agenda,
    accessLog: createAccessLog({ prisma }),
    places,
    clock,
    // An agenda asks a few times an hour; a secret cannot be guessed at that pace either.
    limit: createLimit({ clock, burst: 30, perMinute: 30 }),
    trustProxy: env.trustProxy,
    report: (error) => log.error({ err: error }, 'the feed of an agenda failed'),
  });
  if (env.smtpUrl === null) await mountMails(options);
  mountConsultantPages({ server, random: newId, authority: issuer.issuer });
  mountResults({
    server,
    links,
    store: createResultStore({ prisma, keys }),
    clock,
    limit: createLimit({ clock, burst: 20, perMinute: 20 }),
    trustProxy: env.trustProxy,
  });
  mountOwnData({
    server,
    links,
    store: createOwnDataStore({ prisma, keys }),
    places,
    clock,
    zone: env.zone,
    limit: createLimit({ clock, burst: 20, perMinute: 20 }),
    trustProxy: env.trustProxy,
  });
}

interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly scope: string;
  readonly jwksUrl: string | null;
}

const configured = (given: NonNullable<AssistantParts['env']['consultants']>): Issuer => ({
  ...given,
  scope: `openid profile ${given.audience}/access_as_user`,
});

/** Entra played on this machine. Imported here alone: in production env.ts wants a real issuer, and this never runs. */
async function localIssuer({ env, clock, newId, server, url }: OfficeOptions): Promise<Issuer> {
  const { mountDevIssuer } = await import('./dev/issuer.ts');
  const { loadDevKey } = await import('./dev/key.ts');
  const { devIssuer } = await import('./dev/tokens.ts');
  const { DEMO_PEOPLE } = await import('./dev/people.ts');
  const { mode, dataDir } = env;
  mountDevIssuer({ server, mode, key: await loadDevKey(dataDir), clock, random: newId, url, people: DEMO_PEOPLE });
  const { jwksUri, ...local } = devIssuer(url);
  return { ...local, jwksUrl: jwksUri };
}

/** Where the mails of development are read; whatever issuer signs people in. Production has an SMTP server, or does not start. */
async function mountMails({ env: { mode, dataDir }, newId, server }: OfficeOptions): Promise<void> {
  const { mountMailPage } = await import('./dev/mail-page.ts');
  mountMailPage({ server, mode, directory: `${dataDir}/mail`, random: newId });
}
