// Everything put together: stores, the turn, the two adapters, the pages, the loops. Each part is given what it needs, no more.
import { fileURLToPath } from 'node:url';
import { conversationId } from '../domain/ids.ts';
import { HOUR } from '../domain/time.ts';
import { isProgrammeQuestion } from '../knowledge/talk/question.ts';
import { smallTalk } from '../knowledge/talk/small-talk.ts';
import { purge } from '../prisma/purge.ts';
import { seedDemonstration } from '../prisma/seed.ts';
import { createCalendarStore } from '../prisma/stores/calendars.ts';
import { createInvitationStore } from '../prisma/stores/invitations.ts';
import { createJobStore } from '../prisma/stores/jobs.ts';
import { createLines } from '../prisma/stores/lines.ts';
import { createOutbox } from '../prisma/stores/outbox.ts';
import { readPlaces } from '../prisma/stores/places.ts';
import { createQuestionnaireStore } from '../prisma/stores/questionnaires.ts';
import { createRemindingStore } from '../prisma/stores/reminding.ts';
import { TurnStore } from '../prisma/turn-store.ts';
import { writeAnswer } from './answer-job.ts';
import { createCloudAdapter } from './authentication.ts';
import { createServiceBot, createWebChatBot } from './bot.ts';
import { createOutside } from './calendars/outside.ts';
import { createReaders } from './calendars/readers.ts';
import { startSync } from './calendars/sync.ts';
import { CHANNELS } from './channels/index.ts';
import { createDecide } from './decide.ts';
import { startDelivery } from './deliver.ts';
import { mountAzureDirectLine, mountDirectLine } from './directline/mount.ts';
import { mountDocuments } from './documents.ts';
import { fresh } from './fresh.ts';
import { sendCode, tellConsultant } from './identity-jobs.ts';
import { mountAgenda } from './invitations/agenda.ts';
import { sendInvitation } from './invitations/invitation-job.ts';
import { createJournal, startJobs, startLoop } from './jobs.ts';
import { createLimit } from './limits.ts';
import { mailWords } from './mail.fr.ts';
import { fileMailer, smtpMailer } from './mail.ts';
import { mountMessages } from './messages.ts';
import { mountOffice } from './office.ts';
import { createOwnDataLinks } from './own-data-link.ts';
import { mountPages } from './pages.ts';
import type { AssistantParts } from './parts.ts';
import { createPusher } from './push.ts';
import { tellReleased } from './released-job.ts';
import { tellReminder } from './reminders/reminder-job.ts';
import { createTurns, type Turns } from './turn.ts';

export interface Assistant {
  /** Ends what would keep the server open: streams. */
  stop(): Promise<void>;
  /** Finishes the loops, once no request comes any more. */
  finish(): Promise<void>;
}

/** Mounts every route; the server listens afterwards. */
export async function createAssistant(options: AssistantParts): Promise<Assistant> {
  const { env, log, clock, newId, web, database, library, keys } = options;
  const { prisma } = database;
  const { server } = web;
  if (env.mode !== 'production') await seedDemonstration(prisma, clock());
  const places = await readPlaces(prisma);
  const links = createOwnDataLinks(keys.derive('own-data'));
  const url = env.publicUrl ?? `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${env.port}`;

  const decide = createDecide({
    knowledge: library.knowledge,
    isWritten: library.writer !== null,
    talk: smallTalk,
    isQuestion: isProgrammeQuestion,
    places,
    origin: url,
    emailIndex: keys.emailIndex,
    dataLink: (dossier, now) => `${url}${links.link(dossier, now)}`,
    resultsLink: (dossier, now) => `${url}${links.link(dossier, now, 'mes-resultats')}`,
    agendaLink: (dossier, now) => `${url}${links.link(dossier, now, 'agenda')}.ics`,
    fresh: fresh(newId),
  });
  const store = new TurnStore(keys, database.pool, { isShared: env.databaseUrl !== null });
  const turns = createTurns({
    database,
    store,
    decide,
    clock,
    newConversation: () => conversationId(newId()),
  });

  const adapter = createCloudAdapter(env);
  const delivery = startDelivery({
    outbox: createOutbox({ prisma, keys }),
    send: createPusher({ adapter, appId: env.bot?.appId ?? null }).send,
    write: (channel, say) => CHANNELS[channel === 'teams' ? 'msteams' : 'webchat'].write(say),
    clock,
    log,
  });
  const mailer =
    env.smtpUrl === null
      ? fileMailer({ directory: `${env.dataDir}/mail`, from: env.mailFrom })
      : smtpMailer({ url: env.smtpUrl, from: env.mailFrom });
  const desk = { prisma, keys, mailer, clock };
  const committed = (left: { readonly messages: boolean; readonly jobs: boolean }) => {
    if (left.messages) delivery.wake();
    if (left.jobs) jobs.wake();
  };
  /** What a job says is heard by the open sockets too: after a message, the adapter of web chat tells them itself. */
  const jobTurns: Turns = async (where, incoming) => {
    const handled = await turns(where, incoming);
    hear(where.channel, where.externalId);
    return handled;
  };
  const queue = createJobStore(prisma);
  const sessions = createInvitationStore({ prisma, keys });
  const journal = createJournal();
  const jobs = startJobs({
    store: queue,
    told: journal.told,
    handlers: {
      invitation: sendInvitation({ store: sessions, mailer, clock, from: env.mailFrom, url }),
      reminder: tellReminder({
        ...{ prisma, sessions, mailer, clock, url, committed },
        turns: jobTurns,
        store: createRemindingStore({ prisma, keys }),
        questionnaires: createQuestionnaireStore({ prisma, keys, clock }),
      }),
      code: sendCode(desk),
      handover: tellConsultant(desk, mailWords.handover),
      submitted: (job) =>
        tellConsultant(desk, (job.payload.form ?? 'intake') === 'intake' ? mailWords.submitted : mailWords.filled)(job),
      released: tellReleased({ prisma, turns: jobTurns, committed }),
      answer: async (job) => {
        // Ordered before the endpoint was taken out of the configuration: the documents answer.
        const writer = library.writer ?? { answer: async (asking) => library.knowledge.answer(asking) };
        await writeAnswer({ ...{ prisma, store, writer, clock, committed }, pool: database.pool, turns: jobTurns })(
          job,
        );
      },
    },
    clock,
    log,
  });
  const purging = startLoop(
    async () => log.info(await purge(prisma, clock(), fresh(newId).receipt), 'purged'),
    HOUR,
    (error) => log.error({ err: error }, 'the purge failed'),
  );
  const calendars = startSync({
    store: createCalendarStore({ prisma, keys }),
    readerOf: createReaders({
      ask: createOutside({ allowsThisMachine: env.mode !== 'production' }),
      graph: env.graph,
      clock,
    }),
    zone: env.zone,
    clock,
    log,
  });
  const bots = { turns, zone: env.zone, committed };

  mountMessages({
    server,
    adapter,
    logic: createServiceBot(bots),
    log,
    authenticated: env.bot !== null,
    trustProxy: env.trustProxy,
    // A channel speaks for everybody from a few addresses; one conversation is one person typing.
    limits: {
      address: createLimit({ clock, burst: 2_000, perMinute: 120_000 }),
      conversation: createLimit({ clock, burst: 60, perMinute: 240 }),
    },
  });
  const reception = {
    server,
    clock,
    newId,
    key: keys.derive('direct-line'),
    log,
    publicUrl: env.publicUrl,
    trustProxy: env.trustProxy,
  };
  const directLine =
    env.directLine === null
      ? mountDirectLine({
          ...reception,
          logic: createWebChatBot(bots),
          lines: createLines({ prisma, keys }),
          channel: CHANNELS.webchat,
        })
      : null;
  /** Said in this process or in another, to the sockets that are open here. */
  function hear(channel: string, external: string): void {
    if (channel === 'webchat') directLine?.adapter.said(external);
  }
  if (env.directLine !== null) mountAzureDirectLine({ ...reception, ...env.directLine, fetch });
  await database.listen({
    said(name) {
      const [channel = '', external = ''] = name.split(/\/(.*)/s);
      hear(channel, external);
    },
    again: () => directLine?.adapter.lookAgain(),
  });
  mountPages({
    server,
    newId,
    bundle: fileURLToPath(new URL(bundlePath(import.meta.url), import.meta.url)),
    ...(env.directLine === null ? {} : { directLine: env.directLine.url }),
  });
  mountDocuments({ server, passages: library.passages });
  await mountOffice({ ...options, server, url, links, places, calendarLinked: calendars.wake });
  mountAgenda({
    ...{ server, links, clock, store: sessions, trustProxy: env.trustProxy },
    limit: createLimit({ clock, burst: 20, perMinute: 20 }),
  });
  if (options.setClock !== undefined) {
    const { mountClock } = await import('./dev/clock-route.ts');
    const settle = async () => {
      await jobs.settle();
      await delivery.settle();
    };
    const advance = { clock, setClock: options.setClock, next: queue.next, settle, journal, finish: purging.settle };
    mountClock({ server, mode: env.mode, zone: env.zone, advance });
  }
  purging.wake();
  calendars.wake();
  committed({ messages: true, jobs: true }); // what a stop left behind
  return {
    stop: async () => {
      await directLine?.stop();
    },
    finish: async () => {
      await delivery.stop();
      await jobs.stop();
      await purging.stop();
      await calendars.stop();
    },
  };
}

/** Set-up fetched it beside the sources; the compiled code is one folder deeper. */
const bundlePath = (here: string): string => `${here.endsWith('.ts') ? '..' : '../..'}/.cache/webchat-4.18.1.js`;
