// Items in a row → one list, those of another mark or further to the right under the item before them.
import type { ListItem } from '../passage.ts';
import { family, isOrdinal } from './marks.ts';
import type { Item, List } from './raw.ts';

interface Level {
  readonly indent: number;
  readonly family: string;
  readonly items: Open[];
}
interface Open extends ListItem {
  items?: Open[];
}

/** A list of the format under an item that announces it is its own. « 2° … » goes on with the list of « 1° … » after the « a) b) c) » of the latter. */
export function listOf(items: readonly (Item | List)[]): readonly ListItem[] {
  const first: Open[] = [];
  let levels: readonly Level[] = [];
  for (const given of items) {
    if (given.kind === 'list') {
      below(levels, first).push(...given.items.map(opened));
      continue;
    }
    const { mark, indent, text } = given;
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

const opened = ({ items, ...item }: ListItem): Open => ({ ...item, ...(items && { items: items.map(opened) }) });

/** The list under the last item read; there is none before the first. */
function below(levels: readonly Level[], first: Open[]): Open[] {
  const last = levels.at(-1)?.items.at(-1);
  if (!last) return first;
  last.items ??= [];
  return last.items;
}
