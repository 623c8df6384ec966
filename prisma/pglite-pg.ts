// A pg.Pool whose connection talks to a PGlite in this process: Prisma's official adapter runs on it unchanged.
// PGlite is one session: one client at a time, and each statement (its five messages in one buffer) is one call into it.
import { Duplex } from 'node:stream';
import pg from 'pg';

/** What is used of a PGlite: of this thread, or of another. */
export interface Embedded {
  execProtocolRaw(message: Uint8Array): Promise<Uint8Array>;
  exec(sql: string): Promise<unknown>;
}

export function pglitePool(db: Embedded): pg.Pool {
  const turnstile = createTurnstile();
  return new pg.Pool({
    max: 1,
    ssl: false,
    user: 'postgres',
    database: 'postgres',
    // `as`: pg asks for a socket and uses the part of it that a Duplex has.
    stream: () => new PGliteStream(db, turnstile) as never,
  });
}

type Leave = () => void;
/** One at a time, in order of arrival. */
function createTurnstile(): () => Promise<Leave> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const before = last;
    let resolve: Leave = () => undefined;
    const promise = new Promise<void>((leave) => {
      resolve = leave;
    });
    last = promise;
    return before.then(() => resolve);
  };
}

const TERMINATE = 0x58;

class PGliteStream extends Duplex {
  readonly #db: Embedded;
  readonly #enter: () => Promise<Leave>;
  #pending: Buffer = Buffer.alloc(0);
  #greeted = false;
  /** Held from the first message of a statement, or of a transaction, until the server says it is idle. */
  #leave: Leave | null = null;

  constructor(db: Embedded, enter: () => Promise<Leave>) {
    super();
    this.#db = db;
    this.#enter = enter;
  }

  // What pg calls on a socket.
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}
  override _write(chunk: Buffer, _: string, done: (error?: Error | null) => void): void {
    this.#receive([chunk]).then(() => done(), done);
  }
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#receive(chunks.map(({ chunk }) => chunk)).then(() => done(), done);
  }
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#abandon().then(
      () => done(error),
      () => done(error),
    );
  }

  async #receive(chunks: readonly Buffer[]): Promise<void> {
    this.#pending = Buffer.concat([this.#pending, ...chunks]);
    if (!this.#greeted && isWhole(this.#pending, 0)) await this.#greet();
    const { end, terminated } = this.#greeted ? wholeMessages(this.#pending) : { end: 0, terminated: false };
    if (end > 0) await this.#forward(Uint8Array.from(this.#take(end)));
    if (terminated) {
      await this.#abandon();
      this.push(null);
    }
  }

  async #forward(messages: Uint8Array): Promise<void> {
    this.#leave ??= await this.#enter();
    if (this.destroyed) return this.#abandon();
    const reply = await this.#db.execProtocolRaw(messages);
    if (reply.length > 0) this.push(Buffer.from(reply));
    if (saysIdle(reply)) this.#release();
  }

  /** The session outlives a client (pg-pool drops one after any SQL error): a new one clears what was prepared. */
  async #greet(): Promise<void> {
    this.#take(this.#pending.readInt32BE(0));
    this.#greeted = true;
    const leave = await this.#enter();
    await this.#db.exec('deallocate all').finally(leave);
    this.push(GREETING);
  }

  async #abandon(): Promise<void> {
    if (this.#leave === null) return;
    await this.#db.exec('rollback').catch(() => undefined); // nothing to roll back: the session is clean either way
    this.#release();
  }

  #release(): void {
    this.#leave?.();
    this.#leave = null;
  }

  #take(length: number): Buffer {
    const taken = this.#pending.subarray(0, length);
    this.#pending = this.#pending.subarray(length);
    return taken;
  }
}

/** A message: a type (not in the start-up packet), its length, its body. */
const isWhole = (bytes: Buffer, at: number): boolean =>
  bytes.length >= at + 4 && bytes.length >= at + bytes.readInt32BE(at);

function wholeMessages(bytes: Buffer): { readonly end: number; readonly terminated: boolean } {
  let end = 0;
  while (bytes.length > end && isWhole(bytes, end + 1)) {
    if (bytes[end] === TERMINATE) return { end, terminated: true };
    end += 1 + bytes.readInt32BE(end + 1);
  }
  return { end, terminated: false };
}

/** Ends with ReadyForQuery, outside of any transaction. */
function saysIdle(reply: Uint8Array): boolean {
  const length = reply.length;
  return length >= 6 && reply[length - 6] === 0x5a && reply[length - 1] === 0x49;
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
const parameter = (name: string, value: string): Buffer => message('S', Buffer.from(`${name}\0${value}\0`));

const GREETING = Buffer.concat([
  message('R', Buffer.alloc(4)),
  parameter('server_version', '18.0'),
  parameter('client_encoding', 'UTF8'),
  message('K', Buffer.alloc(8)),
  message('Z', Buffer.from('I')),
]);
