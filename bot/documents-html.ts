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
    if (last && last[0].block === passage.block) last.push(passage);
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
  const [{ kind, cells, path, about: whole }] = block;
  if (kind === 'item') return tag('ul', block.map((item) => anchored('li', item, escaped(item.text))).join(''));
  if (kind === 'sentence') return tag('p', block.map((one) => anchored('span', one, escaped(one.text))).join(' '));
  const columns = (cells ?? []).map(({ column }) => `<th scope="col">${escaped(column)}</th>`).join('');
  const rows = block.map((row) =>
    anchored('tr', row, (row.cells ?? []).map(({ text }) => tag('td', escaped(text))).join('')),
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${fr.table} : ${escaped(path.at(-1) ?? whole.title)}"><table><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const tag = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;
const anchored = (name: string, { anchor }: Passage, inside: string): string =>
  `<${name} id="${escaped(anchor)}">${inside}</${name}>`;
