// The provider's folder, followed: what changes is read again, without a restart. Events of the file system only hasten the look that
// is taken anyway, since some (network shares, containers) send none, and editors rename, truncate and delete in ways of their own.
import { type FSWatcher, watch } from 'node:fs';
import { filesOf } from './folder.ts';
import { type Corpus, openShelf } from './shelf.ts';

export interface Watch {
  /** As first read. */
  readonly corpus: Corpus;
  stop(): void;
}
export interface Pace {
  /** Milliseconds between two looks at sizes and dates, when no event comes. */
  readonly look: number;
  /** Milliseconds a file must stay as it is before it is opened: it may be half written. */
  readonly settle: number;
  /** The folder cannot be listed any more; told once. What was read last stays. */
  failed(fault: unknown): void;
}
const PACE: Pace = { look: 3_000, settle: 250, failed: () => undefined };
/** A file that never rests is read all the same. */
const PATIENCE = 40;

/** `changed`: the whole corpus, each time it is another. A folder that is not there at first throws. */
export async function watchCorpus(
  folder: string,
  changed: (corpus: Corpus) => void,
  pace: Partial<Pace> = {},
): Promise<Watch> {
  const { look, settle, failed } = { ...PACE, ...pace };
  const shelf = openShelf(folder);
  let seen = await looks(folder);
  const corpus = (await shelf.read()) ?? { passages: [], broken: [] };
  const bell = doorbell();
  let stopped = false;
  const events = eventsOf(folder, bell.ring);
  void follow();
  return {
    corpus,
    stop() {
      stopped = true;
      events?.close();
      bell.ring();
    },
  };

  async function follow(): Promise<void> {
    let isFailing = false;
    while (!stopped) {
      await bell.wait(look);
      try {
        if (!stopped) await once();
        isFailing = false;
      } catch (fault) {
        if (!isFailing) failed(fault);
        isFailing = true;
      }
    }
  }

  async function once(): Promise<void> {
    let now = await looks(folder);
    if (now === seen && !shelf.isWaiting) return;
    for (let waited = 0; waited < PATIENCE && now !== seen && !stopped; waited += 1) {
      seen = now;
      await pause(settle);
      now = await looks(folder);
    }
    const next = await shelf.read();
    if (next && !stopped) changed(next);
  }
}

/** Sizes and dates of all files: when it is the same, nothing is opened. */
async function looks(folder: string): Promise<string> {
  const files = await filesOf(folder);
  return files.map(({ file, size, changed }) => `${file}|${size}|${changed}`).join('\n');
}

function eventsOf(folder: string, ring: () => void): FSWatcher | null {
  try {
    const events = watch(folder, { recursive: true, persistent: false }, ring);
    events.on('error', () => events.close());
    return events;
  } catch {
    return null; // no events here: the look comes anyway
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds).unref();
  });

/** Waits for a time, or until it is rung; rung while nobody waits, it does not wait. */
function doorbell() {
  let isRung = false;
  let open: (() => void) | null = null;
  return {
    ring() {
      isRung = true;
      open?.();
    },
    async wait(milliseconds: number): Promise<void> {
      if (!isRung)
        await new Promise<void>((done) => {
          const timer = setTimeout(done, milliseconds).unref();
          open = () => {
            clearTimeout(timer);
            done();
          };
        });
      open = null;
      isRung = false;
    },
  };
}
