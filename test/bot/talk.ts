// A person in a test: a conversation on the real turn and the real database. `say`, `tap`, `fill`: what they do; it answers what the bot said.
import { randomBytes, randomUUID } from 'node:crypto';
import { writeAnswer } from '../../bot/answer-job.ts';
import { createDecide } from '../../bot/decide.ts';
import { fresh } from '../../bot/fresh.ts';
import { sendCode } from '../../bot/identity-jobs.ts';
import { createTurns, type Turns } from '../../bot/turn.ts';
import { conversationId } from '../../domain/ids.ts';
import type { ChannelId, Content } from '../../domain/incoming.ts';
import type { Lines } from '../../domain/lines.ts';
import type { Writer } from '../../domain/ports.ts';
import type { Questions, Recap, Say } from '../../domain/say.ts';
import { type Instant, shifted } from '../../domain/time.ts';
import type { Where } from '../../domain/turn.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { isProgrammeQuestion } from '../../knowledge/talk/question.ts';
import { smallTalk } from '../../knowledge/talk/small-talk.ts';
import { type Database, openDatabase } from '../../prisma/client.ts';
import { type Keyring, keyring } from '../../prisma/crypto.ts';
import { seedDemonstration } from '../../prisma/seed.ts';
import { createJobStore } from '../../prisma/stores/jobs.ts';
import { createLines } from '../../prisma/stores/lines.ts';
import { readPlaces } from '../../prisma/stores/places.ts';
import { TurnStore } from '../../prisma/turn-store.ts';

export interface Office {
  readonly database: Database;
  readonly keys: Keyring;
  readonly turns: Turns;
  readonly clock: { now: Instant };
  readonly lines: Lines;
  /** What the queue does with a code, but for the mail itself: marked as sent, or not, by the same rules. */
  sendCode(challenge: string): Promise<void>;
  /** What the queue holds for the writer, done: the conversations move by themselves. */
  writeAnswers(): Promise<void>;
  /** The same database seen from another process: its own queue, its own memos. */
  another(): Office;
  close(): Promise<void>;
}

const knowledge = createKnowledge((await readCorpus('knowledge/corpus')).passages);

/** In memory, unless a folder or the address of a PostgreSQL is given. */
export async function openOffice({
  url,
  dataDir = null,
  writer,
}: {
  /** A model that writes the answers, after the turn. */
  readonly writer?: Writer;
  readonly url?: string;
  readonly dataDir?: string | null;
} = {}): Promise<Office> {
  const database = await openDatabase({ url, dataDir, migrations: 'prisma/migrations' });
  const keys = keyring(randomBytes(32));
  const clock = { now: '2026-03-02T09:00:00.000Z' };
  await seedDemonstration(database.prisma, clock.now);
  const decide = createDecide({
    knowledge,
    isWritten: writer !== undefined,
    talk: smallTalk,
    isQuestion: isProgrammeQuestion,
    origin: '',
    emailIndex: keys.emailIndex,
    places: await readPlaces(database.prisma),
    dataLink: () => '/mes-donnees/lien',
    resultsLink: () => '/mes-resultats/lien',
    agendaLink: () => '/agenda/lien',
    fresh: fresh(randomUUID),
  });
  const office = (): Office => {
    const store = new TurnStore(keys, database.pool);
    const turns = createTurns({
      database,
      store,
      decide,
      clock: () => clock.now,
      newConversation: () => conversationId(randomUUID()),
    });
    return {
      database,
      keys,
      clock,
      turns,
      async writeAnswers() {
        const { prisma, pool } = database;
        const jobs = createJobStore(prisma);
        if (!writer) return;
        const write = writeAnswer({
          prisma,
          pool,
          store,
          turns,
          writer,
          clock: () => clock.now,
          committed: () => undefined,
        });
        for (const job of await jobs.claim(clock.now, 10)) {
          if (job.kind === 'answer') await write(job);
          await jobs.done(job, clock.now);
        }
      },
      lines: createLines({ prisma: database.prisma, keys }),
      sendCode: (challenge) =>
        sendCode({ prisma: database.prisma, keys, clock: () => clock.now, mailer: async () => undefined })({
          id: challenge,
          kind: 'code',
          payload: { challenge },
          attempts: 1,
        }),
      another: office,
      close: () => database.close(),
    };
  };
  return office();
}

export class Person {
  readonly where: Where;
  #office: Office;
  last: readonly Say[] = [];
  #count = 0;

  constructor(office: Office, channel: ChannelId = 'webchat', externalId: string = randomUUID()) {
    this.#office = office;
    this.where = { channel, externalId, zone: 'Europe/Paris', sender: null, reference: null, push: false };
  }

  async do(content: Content, activity = `a${++this.#count}`): Promise<string> {
    this.#office.clock.now = shifted(this.#office.clock.now, 20_000);
    const { said } = await this.#office.turns(this.where, { activity, content });
    this.last = said;
    return said.map(inShort).join('\n');
  }
  arrive = (): Promise<string> => this.do({ kind: 'arrival' }, 'arrival');
  say = (text: string): Promise<string> => this.do({ kind: 'text', text });
  tap = (title: string): Promise<string> => {
    const action = this.last
      .flatMap((say) => ('actions' in say && say.actions ? say.actions : []))
      .find((one) => one.title === title);
    if (!action || !('says' in action))
      throw new Error(`no button « ${title} » in ${this.last.map(inShort).join(' | ')}`);
    return this.do({ kind: 'tap', says: action.says, title });
  };
  /** Fills the card before their eyes, or an older one. */
  fill = (values: Readonly<Record<string, unknown>>, card: Questions = this.card): Promise<string> =>
    this.do({ kind: 'card', run: card.run, round: card.round, values });
  confirm = (recap: Recap = this.recap): Promise<string> =>
    this.do({ kind: 'confirm', run: recap.run, digest: recap.digest });

  /** The next message reaches another process: a restart, or a second server. */
  moveTo(office: Office): void {
    this.#office = office;
  }

  get card(): Questions {
    const card = this.last.find((say) => say.kind === 'questions');
    if (!card) throw new Error(`no card in ${this.last.map(inShort).join(' | ')}`);
    return card;
  }
  get recap(): Recap {
    const recap = this.last.find((say) => say.kind === 'recap');
    if (!recap) throw new Error(`no recap in ${this.last.map(inShort).join(' | ')}`);
    return recap;
  }
}

/** One line for each thing said: what a test compares. */
export function inShort(say: Say): string {
  switch (say.kind) {
    case 'text':
      return say.text;
    case 'questions':
      return say.questions.map(({ text, before }) => (before ? `${text} (${before.words})` : text)).join(' / ');
    case 'recap':
      return `${say.text} ${say.sections.flatMap(({ rows }) => rows.map(({ words }) => words)).join(' · ')}`;
    case 'sources':
      return `${say.text} [${say.sources.map(({ title }) => title).join(', ')}]`;
  }
}
