// The rules of the house, as rows: a sentence, where it holds, what breaks it, and one line that must be caught by it.
import { readFileSync } from 'node:fs';
import type { Source } from './source.ts';

export interface Rule {
  readonly says: string;
  holds(file: string): boolean;
  /** What breaks it in this file: shown under the sentence. */
  broken(source: Source): readonly string[];
  /** A file and a text that break it: a rule that cannot fail is no rule. */
  readonly example: readonly [file: string, text: string];
}

/** Everything but the tests, which may import, clock and pick at will. */
const product = (file: string) => !file.startsWith('test/');
/** Where a program starts: the clock, chance and the environment come in there. */
const entrance = /^bot\/(main\.ts|setup\/|tools\/)/;
const anywhereBut = (allowed: RegExp) => (file: string) => product(file) && !allowed.test(file);

const imports = (forbidden: RegExp) => (source: Source) =>
  [...source.files, ...source.packages].filter((name) => forbidden.test(name));
const importsOtherThan = (allowed: RegExp) => (source: Source) => source.files.filter((name) => !allowed.test(name));
const writes = (forbidden: RegExp) => (source: Source) => source.code.match(forbidden) ?? [];

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const isMissing = (name: string) => !name.startsWith('node:') && dependencies[name] === undefined;

export const IMPORT_RULES: readonly Rule[] = [
  {
    says: 'domain/ imports nothing but itself: no package, not even of Node (the public holidays of the world are data)',
    holds: (file) => file.startsWith('domain/') && file !== 'domain/holidays.ts',
    broken: (source) => [...importsOtherThan(/^domain\//)(source), ...source.packages],
    example: ['domain/a.ts', "import { readFileSync } from 'node:fs';"],
  },
  ...['dialogs', 'knowledge', 'prisma', 'web'].map((folder) => ({
    says: `${folder}/ imports domain/ and itself, never a sibling and never bot/`,
    holds: (file: string) => file.startsWith(`${folder}/`),
    broken: importsOtherThan(new RegExp(`^(domain|${folder})/`)),
    example: [`${folder}/a.ts`, "export { main } from '../bot/main.ts';"] as const,
  })),
  {
    says: 'nothing of the product imports test/',
    holds: product,
    broken: imports(/^test\//),
    example: ['bot/a.ts', "import { launchChromium } from '../test/browser.ts';"],
  },
  {
    says: 'the Bot Framework and restify are known by bot/ only: replacing them is a change of one folder',
    holds: anywhereBut(/^bot\//),
    broken: imports(/^(botbuilder|botframework|restify)/),
    example: ['dialogs/a.ts', "import type { TurnContext } from 'botbuilder';"],
  },
  {
    says: 'PostgreSQL and Prisma are opened in prisma/ only',
    holds: anywhereBut(/^prisma\//),
    broken: imports(/^(@prisma\/|@electric-sql\/|pg$)/),
    example: ['bot/a.ts', "import { PGlite } from '@electric-sql/pglite';"],
  },
  {
    says: 'zod is for the edges: bot/, prisma/, what web/ receives, what knowledge/ reads, questionnaires; past them values are plain types',
    holds: anywhereBut(
      /^(bot|prisma|knowledge\/(read|model)|dialogs\/questionnaires)\/|^web\/(api(-\w+)?|runs-api|consultant\/client)\.ts$/,
    ),
    broken: imports(/^zod$/),
    example: ['domain/a.ts', "import { z } from 'zod';"],
  },
  {
    says: 'what runs imports no development dependency',
    holds: anywhereBut(/^bot\/setup\/|\.config\.ts$/),
    broken: (source) => source.packages.filter(isMissing),
    example: ['prisma/a.ts', "import { PrismaPGlite } from 'pglite-prisma-adapter';"],
  },
];

export const WRITING_RULES: readonly Rule[] = [
  {
    says: 'the environment is read in bot/main.ts and bot/env.ts only',
    holds: anywhereBut(/^bot\/(main\.ts|env\.ts|setup\/|tools\/)/),
    broken: writes(/\bprocess\.env\b/g),
    example: ['bot/mail.ts', 'const url = process.env.SMTP_URL;'],
  },
  {
    says: "the clock is read in bot/main.ts only, and passed in (a lock's heartbeat is a date of the file system)",
    holds: anywhereBut(new RegExp(`${entrance.source}|^prisma/dirlock\\.ts$`)),
    broken: writes(/\bDate\.now\b|\bnew Date\(\s*\)/g),
    example: ['domain/a.ts', 'const late = due < new Date();'],
  },
  {
    says: 'chance comes from bot/main.ts, and is passed in (keys are made where they are kept)',
    holds: anywhereBut(new RegExp(`${entrance.source}|^(prisma/crypto|bot/master-key)\\.ts$`)),
    broken: writes(/\brandom(UUID|Bytes|Int|FillSync)\b|\bMath\.random\b|\bgetRandomValues\b/g),
    example: ['prisma/stores/a.ts', 'const id = randomUUID();'],
  },
  {
    says: 'there are no default exports, but where a tool wants one',
    holds: (file) => !file.endsWith('.config.ts'),
    broken: writes(/^export default\b/gm),
    example: ['dialogs/a.ts', 'export default form;'],
  },
  {
    says: 'no test is skipped, and none runs alone',
    holds: (file) => file.endsWith('.test.ts'),
    broken: writes(/\b(test|it|describe)\.(skip|skipIf|only|todo|fails)\b/g),
    example: ['test/a.test.ts', "test.only('this one', () => {});"],
  },
  {
    says: 'a file has at most 250 lines (150 is the wish): is it two things?',
    holds: (file) => !file.endsWith('.data.ts'),
    broken: ({ text }) => (text.split('\n').length - 1 > 250 ? [`${text.split('\n').length - 1} lines`] : []),
    example: ['domain/a.ts', '\n'.repeat(251)],
  },
  {
    says: 'a file is called by what it knows, not utils, helpers, manager, handler or service',
    holds: () => true,
    broken: ({ file }) => file.match(/[^/]*(?:utils?|helpers?|manager|handler|service)\.[a-z.]+$/i) ?? [],
    example: ['dialogs/dateHelper.ts', ''],
  },
];
