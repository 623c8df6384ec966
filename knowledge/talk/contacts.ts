// Whom to turn to, as the documents say it: never a contact of ours (R123).
import { folded } from '../french/words.ts';
import type { Passage } from '../passage.ts';

export interface Contact {
  readonly role: 'handicap' | 'pedagogical' | 'general';
  /** The document's own words: a name, an e-mail, a telephone. */
  readonly words: string;
  readonly passage: Passage;
}
const REACHED = /[\w.+-]+@[\w-]+\.[\w.-]+|\b0\d(?:[ .]?\d\d){4}\b|\+33 ?\d/;
const ROLES: readonly (readonly [Contact['role'], RegExp])[] = [
  ['handicap', /handicap/],
  ['pedagogical', /pedagogi|responsable|referent|direction|coordinat/],
  ['general', /contact|accueil|secretariat|joindre|renseignement/],
];

/** One a role at most, the first the documents give. */
export function contactsOf(passages: readonly Passage[]): readonly Contact[] {
  const found: Contact[] = [];
  for (const passage of passages) {
    if (!REACHED.test(passage.text) || passage.text.length > 240) continue;
    const said = folded([passage.text, passage.lead ?? '', ...passage.path.slice(-1)].join(' ')).toLowerCase();
    const role = ROLES.find(([, says]) => says.test(said))?.[0] ?? 'general';
    if (!found.some((contact) => contact.role === role)) found.push({ role, words: wordsOf(passage), passage });
  }
  return found;
}

/** The contact for a question: of handicap when it speaks of it, else whoever answers about the course. */
export function whoFor(question: string, contacts: readonly Contact[]): Contact | null {
  const wanted: readonly Contact['role'][] =
    /handicap|pmr|fauteuil|sourd|malvoyan|malentendan|accessib|adaptation/.test(folded(question).toLowerCase())
      ? ['handicap', 'pedagogical', 'general']
      : ['pedagogical', 'general', 'handicap'];
  return wanted.flatMap((role) => contacts.find((contact) => contact.role === role) ?? [])[0] ?? null;
}

/** A row's cells, or a line with its heading when it does not say whose it is. */
function wordsOf({ text, cells, path }: Passage): string {
  const said = cells ? cells.map((cell) => cell.text).join(', ') : text;
  const heading = path.at(-1);
  const named = heading && !/\d|\?/.test(heading) && heading.length < 40 && !said.includes(':') && !cells;
  return `${named ? `${calm(heading)} : ` : ''}${said}`.replace(/[\s.;]+$/, '');
}
const calm = (heading: string): string =>
  heading === heading.toUpperCase() ? heading.charAt(0) + heading.slice(1).toLowerCase() : heading;
