// What must be done before anything of this project can run: rows, each done only when its inputs have changed.
import path from 'node:path';
import { BLANK_FILE, makeBlank } from '../../prisma/blank.mjs';
import { build } from './build.mjs';
import { CommandFailed, runPackage } from './command.mjs';
import { install } from './install.mjs';
import { digestOf, isStamped, removeStamp, writeStamp } from './stamp.mjs';
import { fetchWebChat } from './webchat.mjs';

/**
 * @typedef {object} Step
 * @property {string} says what is going on, to a person who waits
 * @property {readonly string[]} from files and folders the result depends on
 * @property {readonly string[]} [except]
 * @property {string} stamp where the digest of the inputs is kept
 * @property {() => Promise<unknown>} work
 */

const SOURCES = ['bot', 'dialogs', 'domain', 'knowledge', 'prisma', 'web'];

export const STEPS = /** @satisfies {Record<string, Step>} */ ({
  install: {
    says: 'installing the locked packages (a minute or two)',
    from: ['package-lock.json'],
    stamp: 'node_modules/.stamp',
    work: install,
  },
  generate: {
    says: 'generating the database client',
    from: ['prisma/schema.prisma', 'node_modules/prisma/package.json'],
    stamp: 'prisma/generated/.stamp',
    work: generateClient,
  },
  blank: {
    says: 'making an empty database',
    from: ['prisma/blank.mjs', 'node_modules/@electric-sql/pglite/package.json'],
    stamp: `${BLANK_FILE}.stamp`,
    work: makeBlank,
  },
  build: {
    says: 'building the server',
    from: [...SOURCES, 'tsconfig.json', 'package-lock.json'],
    except: ['prisma/generated', 'web/consultant'],
    stamp: 'dist/.stamp',
    work: () => build([...SOURCES]),
  },
  page: {
    says: "building the consultant's page",
    from: ['web', 'domain', 'package-lock.json'],
    except: ['web/chat'],
    stamp: 'dist/web/consultant/.stamp',
    work: () => runPackage('vite', ['build', '--config', 'web/consultant/vite.config.ts', '--logLevel', 'warn']),
  },
  webchat: {
    says: 'fetching the published Web Chat',
    from: ['bot/setup/webchat.mjs'],
    stamp: '.cache/webchat.stamp',
    work: fetchWebChat,
  },
});

/** @typedef {keyof typeof STEPS} StepName */
/** @type {readonly StepName[]} */
export const EVERY_STEP = ['install', 'generate', 'blank', 'build', 'page', 'webchat'];

/**
 * Does those of the steps that are not done yet, in order; says a line for each, nothing when there is nothing to do.
 * @param {readonly StepName[]} names
 * @param {(text: string) => void} say
 */
export async function prepare(names, say) {
  process.chdir(path.resolve(import.meta.dirname, '../..'));
  for (const name of names) await once(STEPS[name], say);
}

/**
 * The same for a program that can do nothing else when a step fails: it says why and leaves.
 * @param {readonly StepName[]} names
 * @param {NodeJS.WriteStream} out
 */
export async function prepareOrLeave(names, out) {
  try {
    await prepare(names, (text) => out.write(text));
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`);
    process.exit(1);
  }
}

/** @param {unknown} error */
export function explain(error) {
  if (error instanceof CommandFailed)
    return `${error.message}:\n${error.output.trim().split('\n').slice(-40).join('\n')}`;
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {Step} step
 * @param {(text: string) => void} say
 */
export async function once({ says, from, except, stamp, work }, say) {
  const digest = digestOf(from, except);
  if (isStamped(stamp, digest)) return;
  const start = performance.now();
  say(`${says} … `);
  removeStamp(stamp);
  await work();
  writeStamp(stamp, digest);
  say(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

/** Prisma only looks whether its schema engine, which would be a download, is there: any program will do. */
function generateClient() {
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  return runPackage('prisma', ['generate', '--schema', 'prisma/schema.prisma'], { env });
}
