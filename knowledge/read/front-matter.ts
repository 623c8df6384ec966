// The lines between `---` at the top of a document: `name: value`, or a name followed by `  - value` lines. Checked by zod.
import { z } from 'zod';
import type { About } from '../passage.ts';

const FrontMatter = z.strictObject({
  title: z.string().min(1),
  source: z.string().min(1),
  date: z.iso.date(),
  audience: z.string().min(1),
  kind: z.enum(['programme', 'notices']).default('programme'),
  questions: z.array(z.string()).default([]),
});

/** Throws a readable error when a front matter is there and is not as it should be; a document may have none. */
export function frontMatter(source: string, name: string): { readonly about: About; readonly body: string } {
  const found = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!found) return { about: nameless(name), body: source };
  const read = FrontMatter.safeParse(fields(found[1] ?? ''));
  if (!read.success) throw new Error(`front matter: ${z.prettifyError(read.error)}`);
  return { about: read.data, body: source.slice(found[0].length) };
}

/** Its first heading will be its title, if it has one (see ingest.ts). */
const nameless = (name: string): About => ({
  title: name.replace(/[-_]+/g, ' ').replace(/^./, (first) => first.toUpperCase()),
  source: name,
  date: null,
  audience: 'tous',
  kind: 'programme',
  questions: [],
});

function fields(lines: string): Record<string, unknown> {
  const out: Record<string, string | string[]> = {};
  let list: string[] = [];
  for (const line of lines.split(/\r?\n/)) {
    const item = /^\s+-\s+(.*)$/.exec(line);
    const field = /^(\w+):\s*(.*)$/.exec(line);
    if (item) list.push(item[1] ?? '');
    else if (field?.[1]) {
      list = [];
      out[field[1]] = field[2] || list;
    } else if (line.trim()) throw new Error(`front matter: « ${line} » is not « name: value »`);
  }
  return out;
}
