// One file → its passages. A row for each format; what a format cannot say, outline.ts understands.
import { parse } from 'node:path';
import type { About, Passage } from '../passage.ts';
import { plainly } from './clean.ts';
import { cut } from './cut.ts';
import { docxPage } from './docx.ts';
import { frontMatter } from './front-matter.ts';
import { htmlPage, type Page } from './html.ts';
import { markdownRaws } from './markdown.ts';
import { outline } from './outline.ts';
import { pdfPage } from './pdf/page.ts';
import { plainRaws } from './plain.ts';
import { mapped, type Raw } from './raw.ts';
import { htmlTextOf, textOf } from './text-of.ts';

interface Read extends Page {
  /** What its front matter says of it. */
  readonly about: Partial<About>;
}
type Reader = (bytes: Buffer) => Read | Promise<Read>;

const written =
  (raws: (source: string) => readonly Raw[]): Reader =>
  (bytes) => {
    const { about, body } = frontMatter(textOf(bytes));
    return { about, title: null, raws: raws(body) };
  };
const html: Reader = (bytes) => ({ about: {}, ...htmlPage(htmlTextOf(bytes)) });

export const READERS: Readonly<Record<string, Reader>> = {
  '.md': written(markdownRaws),
  '.txt': written(plainRaws),
  '.html': html,
  '.htm': html,
  '.docx': async (bytes) => ({ about: {}, ...(await docxPage(bytes)) }),
  '.pdf': async (bytes) => ({ about: {}, ...(await pdfPage(bytes)) }),
};
/** Documents of a provider that nothing here reads: named as such rather than passed over. */
export const UNREAD = /\.(?:docm?|dotx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|pages|epub)$/i;

/** Text longer than a thousand pages is no document of a programme; pictures weigh in `.docx` and `.pdf`. */
const MOST: Readonly<Record<string, number>> = {
  '.docx': 30 * 2 ** 20,
  '.pdf': 30 * 2 ** 20,
  '.md': 2 ** 21,
  '.txt': 2 ** 21,
};
const MOST_PAGE = 5 * 2 ** 20;
/** Bytes of a file beyond which it is not even opened. */
export const mostOf = (file: string): number => MOST[parse(file).ext.toLowerCase()] ?? MOST_PAGE;

/** `name`: what its address is made of. Throws a readable error: what is wrong with it, never what it says. */
export async function readDocument(file: string, bytes: Buffer | string, name?: string): Promise<readonly Passage[]> {
  const { name: stem, ext } = parse(file);
  const reader = READERS[ext.toLowerCase()];
  if (!reader) throw new Error('this format is not read');
  const { about, title, raws } = await reader(Buffer.from(bytes));
  const said = raws.map((raw) => mapped(raw, cleaned)).filter((raw) => raw.kind !== 'line' || raw.text.trim() !== '');
  const found = outline(said);
  const known: About = { ...nameless(stem, found.title ?? title), ...about };
  const blocks =
    found.title === null || found.title === known.title ? found.blocks : withTitle(found.title, found.blocks);
  const passages = cut(name ?? stem, known, blocks);
  if (passages.length === 0) throw new Error('nothing to read in it (pages that are pictures?)');
  return passages;
}

/** The spaces before a line tell how deep an item is. */
const cleaned = (text: string): string => `${/^\s*/.exec(text)?.[0] ?? ''}${plainly(text)}`;

/** The front matter names the document otherwise: its own heading stays a heading. */
const withTitle = (title: string, blocks: Parameters<typeof cut>[2]): Parameters<typeof cut>[2] => [
  { kind: 'heading', depth: 0, text: title },
  ...blocks,
];

const nameless = (stem: string, title: string | null): About => ({
  title: title ?? stem.replace(/[-_]+/g, ' ').replace(/^./, (first) => first.toUpperCase()),
  source: stem,
  date: null,
  audience: 'tous',
  kind: 'programme',
  questions: [],
});
