// Items in a row → one list, those of another mark or further to the right under the item before them.
import type { ListItem } from '../passage.ts';
import { family, isOrdinal } from './marks.ts';
import type { Item } from './raw.ts';

interface Level {
  readonly indent: number;
  readonly family: string;
  readonly items: Open[];
}
interface Open extends ListItem {
  items?: Open[];
}

/** « 2° … » goes on with the list of « 1° … » after the « a) b) c) » of the latter. */
export function listOf(items: readonly Item[]): readonly ListItem[] {
  const first: Open[] = [];
  let levels: readonly Level[] = [];
  for (const { mark, indent, text } of items) {
    const item: Open = { text, ...(isOrdinal(mark) && { mark }) };
    const same = (level: Level) => level.family === family(mark);
    const beside = levels.findLastIndex((level) => same(level) && Math.abs(indent - level.indent) < 2);
    const known = beside >= 0 ? beside : levels.findIndex((level) => same(level) && level.indent > indent);
    if (known >= 0) levels = levels.slice(0, known + 1);
    else levels = [...levels, { indent, family: family(mark), items: below(levels, first) }];
    levels.at(-1)?.items.push(item);
  }
  return first;
}

/** The list under the last item read; there is none before the first. */
function below(levels: readonly Level[], first: Open[]): Open[] {
  const last = levels.at(-1)?.items.at(-1);
  if (!last) return first;
  last.items ??= [];
  return last.items;
}
