// The lines between `---` at the top of a document: `name: value`, or a name followed by `  - value` lines. Checked by zod. A provider's
// own may say less, or other things: what it says is taken.
import { z } from 'zod';
import type { About } from '../passage.ts';

/** A value that is not of its kind is as if it were not there. */
const FrontMatter = z.object({
  title: z.string().min(1).optional().catch(undefined),
  source: z.string().min(1).optional().catch(undefined),
  date: z.iso.date().optional().catch(undefined),
  audience: z.string().min(1).optional().catch(undefined),
  kind: z.enum(['programme', 'notices']).optional().catch(undefined),
  questions: z.array(z.string()).optional().catch(undefined),
});

/** What a document says of itself, if it does, and the rest of it. */
export function frontMatter(source: string): { readonly about: Partial<About>; readonly body: string } {
  const found = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  if (!found) return { about: {}, body: source };
  const lines = (found[1] ?? '').split(/\r?\n/);
  // Two rules around a text are no front matter: none of its lines is one.
  if (!lines.some((line) => /^\w+:/.test(line))) return { about: {}, body: source };
  const said = Object.entries(FrontMatter.parse(fields(lines))).filter(([, value]) => value !== undefined);
  const about = Object.fromEntries(said) as Partial<About>; // `as`: fromEntries forgets the names
  return { about, body: source.slice(found[0].length) };
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
      out[field[1]] = field[2]?.replace(/^(["'])(.*)\1$/, '$2') || list;
    }
  }
  return out;
}
