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
export function frontMatter(source: string): { readonly about: About | null; readonly body: string } {
  const found = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  if (!found) return { about: null, body: source };
  const lines = (found[1] ?? '').split(/\r?\n/);
  // Two rules around a text are no front matter: none of its lines is one.
  if (!lines.some((line) => /^\w+:/.test(line))) return { about: null, body: source };
  const read = FrontMatter.safeParse(fields(lines));
  if (!read.success) throw new Error(`front matter: ${z.prettifyError(read.error)}`);
  return { about: read.data, body: source.slice(found[0].length) };
}

function fields(lines: readonly string[]): Record<string, unknown> {
  const out: Record<string, string | string[]> = {};
  let list: string[] = [];
  for (const line of lines) {
    const item = /^\s+-\s+(.*)$/.exec(line);
    const field = /^(\w+):\s*(.*)$/.exec(line);
    if (item) list.push(item[1] ?? '');
    else if (field?.[1]) {
      list = [];
      out[field[1]] = field[2] || list;
    } else if (line.trim()) throw new Error('front matter: a line is not « name: value »');
  }
  return out;
}
