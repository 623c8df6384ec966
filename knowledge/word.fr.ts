// How an answer is worded: the passage's own words, never others; a list with its first line, a row with its columns' names.
import type { Grounded, Near, Statement } from '../domain/ports.ts';
import type { Source } from '../domain/say.ts';
import { address, type Passage } from './passage.ts';
import type { Unit } from './unit.ts';

/** More would be a dump: the source opens the rest. */
export const LONGEST = 700;
const MORE = 'La suite est dans le document cité.';
const NEAR = 'Je n’ai pas trouvé de réponse certaine dans les documents. Voici le passage le plus proche :';

/** What is answered comes before what is to be noted of it. */
const LEAST = 260;

export function grounded([first, ...others]: readonly [Unit, ...Unit[]], notices: readonly Passage[]): Grounded {
  let room = LONGEST - Math.min(LEAST, worded(first).length) - 1;
  const noted = bySection(notices).flatMap((section): readonly Statement[] => {
    const text = `À noter, avis de l’organisme : ${section.map((passage) => passage.text).join(' ')}`;
    if (text.length >= room) return [];
    room -= text.length + 1;
    return [{ text, from: [{ ...quoted(section[0]), quote: section.map((passage) => passage.text).join(' ') }] }];
  });
  room += Math.min(LEAST, worded(first).length);
  const said = shortened(worded(first), room);
  room -= said.length + 1;
  const also = others.flatMap((unit): readonly Statement[] => {
    const text = worded(unit);
    if (text.length > room) return [];
    room -= text.length + 1;
    return [{ text, from: [source(unit)] }];
  });
  const statements = [{ text: said, from: [source(first)] }, ...also, ...noted] as const;
  return { kind: 'grounded', statements, by: 'documents', next: [] };
}

/** The provider's notice about what was just said (R125). */
export const notedOf = (notice: Passage): Statement => ({
  text: `À noter, avis de l’organisme : ${notice.text}`,
  from: [quoted(notice)],
});

/** Sentences of one notice are said together. */
function bySection(notices: readonly Passage[]): readonly (readonly [Passage, ...Passage[]])[] {
  const sections = new Map<string, [Passage, ...Passage[]]>();
  for (const notice of notices) {
    const section = sections.get(notice.path.join());
    if (section) section.push(notice);
    else sections.set(notice.path.join(), [notice]);
  }
  return [...sections.values()];
}

/** Passages that speak of the same thing without the answer: said as such, and never as an answer. */
export function nearby(unit: Unit, person: string | null): Near {
  const who = person === null ? '' : `\n\n${someone(person)}`;
  const said = shortened(worded(unit), LONGEST - NEAR.length - who.length - 6);
  return { kind: 'near', text: `${NEAR}\n« ${said} »${who}`, sources: [source(unit)], next: [] };
}
/** `words`: the document's own. */
export const someone = (words: string): string => `Une personne peut vous répondre : ${words}.`;

/** A notice is the provider's own word on its programme, and is told as such (R125). */
function worded(unit: Unit): string {
  const isNotice = unit.passages[0].about.kind === 'notices';
  return isNotice ? `Avis de l’organisme : ${plainly(unit)}` : plainly(unit);
}
function plainly({ kind, passages, said }: Unit): string {
  const [first] = passages;
  if (kind === 'list') return [first.lead, ...passages.map(({ text }) => `- ${text}`)].filter(Boolean).join('\n');
  if (kind === 'item' && first.lead) return `${first.lead} ${closed(first.text)}`;
  if (kind !== 'row' || !first.cells) return closed(first.text);
  const [subject, ...rest] = said ?? first.cells;
  if (rest.length === 0) return closed(subject?.text ?? '');
  return closed(
    `${subject?.text ?? ''} – ${rest.map(({ column, text }) => (column ? `${column} : ${text}` : text)).join(' ; ')}`,
  );
}

const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text.replace(/[\s;,:]+$/, '')}.`);

/** Cut between lines, so that no figure loses its end. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if ([...lines, line].join('\n').length + MORE.length + 1 > room) break;
    lines.push(line);
  }
  return lines.length > 0
    ? [...lines, MORE].join('\n')
    : `${text.slice(0, text.lastIndexOf(' ', room - MORE.length - 2))}… ${MORE}`;
}

const source = ({ passages, kind, text }: Unit): Source => {
  const [first] = passages;
  return { ...quoted(first), quote: kind === 'list' ? [first.lead, text].filter(Boolean).join('\n') : quoteOf(first) };
};
export const quoted = (passage: Passage): Source => ({
  title: passage.about.title,
  section: passage.path.at(-1) ?? passage.about.title,
  quote: quoteOf(passage),
  url: address(passage),
});
/** A row is quoted with its columns' names: cells alone are not a quotation anybody can read. */
const quoteOf = ({ cells, text, lead }: Passage): string =>
  cells
    ? cells.map(({ column, text: cell }) => (column ? `${column} : ${cell}` : cell)).join(' | ')
    : [lead, text].filter(Boolean).join(' ');
