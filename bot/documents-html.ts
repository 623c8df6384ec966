// Passages of one document → the inside of its page: headings, paragraphs, lists and tables again, an anchor on each passage.
// Every text is escaped: a document can bring no HTML of its own.
import type { Passage } from '../knowledge/passage.ts';
import { documentsFr as fr } from './documents.fr.ts';

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** In the order of the document. */
export function documentBody(passages: readonly Passage[]): string {
  const [first] = passages;
  if (!first) return '';
  let path: readonly string[] = [];
  const parts = [`<h1>${escaped(first.about.title)}</h1>`, about(first)];
  for (const block of blocks(passages)) {
    const [start] = block;
    parts.push(...headings(path, start.path), notice(start, path), shown(block));
    path = start.path;
  }
  return parts.join('\n');
}

function about({ about: { source, date, audience } }: Passage): string {
  const rows = [[fr.from, source], ...(date ? [[fr.dated, frenchDate(date)]] : []), [fr.forWhom, audience]];
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value ?? '')}</dd>`).join('')}</dl>`;
}
const frenchDate = (date: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));

type Block = [Passage, ...Passage[]];
function blocks(passages: readonly Passage[]): readonly Block[] {
  const out: Block[] = [];
  for (const passage of passages) {
    const last = out.at(-1);
    const goesOn = last && (last[0].block === passage.block || (last[0].kind === 'item' && (passage.depth ?? 0) > 0));
    if (goesOn) last.push(passage);
    else out.push([passage]);
  }
  return out;
}

/** The headings that are new since the block before. */
function headings(before: readonly string[], now: readonly string[]): readonly string[] {
  const same = now.findIndex((heading, at) => heading !== before[at]);
  return same < 0 ? [] : now.slice(same).map((heading, at) => tag(`h${Math.min(6, same + at + 2)}`, escaped(heading)));
}

const notice = ({ corrects, path }: Passage, before: readonly string[]): string =>
  corrects && path.join() !== before.join()
    ? tag('p', `${fr.corrects} : ${corrects.map((words) => `« ${escaped(words)} »`).join(', ')}.`)
    : '';

function shown(block: Block): string {
  const [{ kind }] = block;
  if (kind === 'item') return listed(block, 0);
  if (kind === 'sentence') return tag('p', block.map((one) => anchored('span', one, escaped(one.text))).join(' '));
  return table(block);
}

/** Items under an item are a list inside it. */
function listed(items: readonly Passage[], depth: number): string {
  const own = items.flatMap((item, at) => ((item.depth ?? 0) === depth ? [at] : []));
  const inner = own.map((at, index) => items.slice(at + 1, own[index + 1]));
  const shown = own.map((at, index) => {
    const below = inner[index]?.length ? listed(inner[index], depth + 1) : '';
    const item = items[at];
    return item ? listItem(item, below) : '';
  });
  return tag('ul', shown.join(''));
}
const listItem = ({ anchor, mark, text }: Passage, below: string): string =>
  `<li id="${escaped(anchor)}"${mark ? ' class="marked"' : ''}>${escaped(mark ? `${mark} ${text}` : text)}${below}</li>`;

function table(rows: Block): string {
  const [{ path, about: whole }] = rows;
  const columns = rows.map(columnsOf).reduce((most, one) => (one.length > most.length ? one : most));
  const named = columns.some((column) => column !== '');
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) =>
    anchored(
      'tr',
      row,
      cellsUnder(columns, row)
        .map((cell) => tag('td', escaped(cell)))
        .join(''),
    ),
  );
  const label = `${fr.table} : ${escaped(path.at(-1) ?? whole.title)}`;
  return `<div class="table" role="region" tabindex="0" aria-label="${label}"><table>${named ? `<thead><tr>${head}</tr></thead>` : ''}<tbody>${body.join('')}</tbody></table></div>`;
}

const columnsOf = ({ cells = [] }: Passage): readonly string[] => cells.map(({ column }) => column);

/** A passage does not keep its empty cells: each of the others goes under its column. */
function cellsUnder(columns: readonly string[], { cells = [] }: Passage): readonly string[] {
  let next = 0;
  return columns.map((column) => {
    const cell = cells[next];
    if (cell?.column !== column) return '';
    next += 1;
    return cell.text;
  });
}

const tag = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;
const anchored = (name: string, { anchor }: Passage, inside: string): string =>
  `<${name} id="${escaped(anchor)}">${inside}</${name}>`;
