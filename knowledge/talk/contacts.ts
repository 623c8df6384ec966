// Whom to turn to, as the provider's documents say it: never a contact of ours, none when they give none (R123).
import { folded, stems } from '../french/words.ts';
import type { Passage } from '../passage.ts';

export interface Contact {
  readonly role: Role;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** To be shown: the document's own words. */
  readonly words: string;
  readonly passage: Passage;
}
/** `other`: of one thing only, which its words say: « Coordinatrice VAE ». */
export type Role = 'handicap' | 'pedagogical' | 'general' | 'complaints' | 'data' | 'companies' | 'other';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const PHONE = /(?<![\d.,])(?:0|\+\d{2,3} ?(?:\(0\) ?)?)[1-9](?:[ .-]?\d{2}){4}(?!\d)/;
/** By what the documents call them; the surest first. */
const CALLED: readonly (readonly [Role, RegExp])[] = [
  ['handicap', /handicap/],
  ['data', /\bdpo\b|donnees|rgpd|privacy|droits? d'acces|confidentialit/],
  ['complaints', /reclamation|litige|mediat|plainte/],
  ['pedagogical', /pedagogi|responsable (?:des |du )?(?:bilan|formation|programme)/],
  ['companies', /entreprise|employeur|\bdrh\b|service rh/],
  ['general', /contact|accueil|secretariat|joindre|renseign|inscription|standard|information|bonjour|hello|\binfos?\b/],
];
const LONGEST = 240;

/** All of them, each e-mail or telephone once by role: rows and labelled lines come before what is said in passing. */
export function contactsOf(passages: readonly Passage[]): readonly Contact[] {
  const found: Contact[] = [];
  for (const contact of passages
    .flatMap((passage) => contactIn(passage) ?? [])
    .sort((a, b) => plainness(a) - plainness(b))) {
    const reached = found.some(({ role, email, phone }) => {
      const same = email === undefined ? phone === contact.phone : email === contact.email;
      return same && (role === contact.role || contact.role === 'other' || contact.role === 'general');
    });
    if (!reached) found.push(contact);
  }
  return found;
}
const plainness = ({ passage }: Contact): number => (passage.cells ? 0 : passage.text.length < 100 ? 1 : 2);

function contactIn(passage: Passage): Contact | null {
  const { text } = passage;
  const [email] = EMAIL.exec(text) ?? [];
  const [phone] = PHONE.exec(email ? text.replace(email, ' ') : text) ?? [];
  if ((!email && !phone) || text.length > LONGEST) return null;
  const name = nameIn(passage);
  return {
    role: roleOf(passage, email),
    words: wordsOf(passage),
    passage,
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone }),
  };
}

/** What the line says of itself tells more than its heading, and that more than the address. */
function roleOf({ text, lead = '', path, cells }: Passage, email = ''): Role {
  const own = (cells?.map((cell) => cell.text).join(' ') ?? text).replace(email, ' ');
  const label = labelOf(own);
  // A heading « Contacts » over « Coordinatrice VAE » does not make her everybody's.
  const above = [calledIn(`${lead} ${path.at(-1) ?? ''}`), calledIn(email.split('@')[0] ?? '')];
  return calledIn(own) ?? above.find((role) => role && (role !== 'general' || !label)) ?? (label ? 'other' : 'general');
}
const calledIn = (said: string): Role | undefined => CALLED.find(([, calls]) => calls.test(plain(said)))?.[0];
const plain = (text: string): string => folded(text).toLowerCase();

/** Two or three capitalised words that are no role. */
const NAME = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+(?: (?:de |du |le |la )?\p{Lu}[\p{L}'’-]+){1,2}/gu;
const ROLE_WORD =
  /\b(?:referent|handicap|pedagog|contact|accueil|secretariat|service|responsable|direct|coordinat|tel|mail)/;
const nameIn = ({ text, cells }: Passage): string | undefined =>
  (cells?.map((cell) => cell.text) ?? [text])
    .flatMap((said) => said.replace(EMAIL, ' ').match(NAME) ?? [])
    .find((name) => !ROLE_WORD.test(plain(name)));

/** What is left of a line without the ways to reach: whose they are. */
const labelOf = (said: string): string =>
  said
    .replace(new RegExp(EMAIL, 'g'), ' ')
    .replace(new RegExp(PHONE, 'g'), ' ')
    .replace(NAME, (name) => (ROLE_WORD.test(plain(name)) ? name : ' '))
    .replace(
      /(?<!\p{L})(?:t[ée]l(?:[ée]phone)?|e-?mail|mail|courriel|[ée]crivez|appelez|[àa]|au|ou|et|par|le|la)(?!\p{L})\.?|[^\p{L}]+/giu,
      ' ',
    )
    .trim();

const ASKED: readonly (readonly [Role, RegExp])[] = [
  [
    'handicap',
    /handicap|\bpmr\b|fauteuil|sourd|malvoyan|malentendan|aveugle|accessib|adaptation|amenagement|rqth|\bdys|autis|\blsf\b|bequille/,
  ],
  ['data', /\brgpd\b|\bdpo\b|(?:mes|nos|les) donnees|donnees personnelles/],
  ['complaints', /reclamation|litige|plainte|mecontent|insatisf|mediateur/],
  [
    'companies',
    /(?:mon|notre|nos|mes|une?|le) salarie|je suis (?:rh|drh|l'employeur)|(?:notre|mon) (?:entreprise|service rh)/,
  ],
];
const USUAL: readonly Role[] = ['pedagogical', 'general'];

/** Of what is asked; else who answers about the course; `null` rather than somebody in charge of another thing. */
export function whoFor(question: string, contacts: readonly Contact[]): Contact | null {
  const asked = plain(question);
  const about = ASKED.filter(([, asks]) => asks.test(asked)).map(([role]) => role);
  const of = (roles: readonly Role[]) =>
    roles.flatMap((role) => contacts.find((contact) => contact.role === role) ?? [])[0];
  return of(about) ?? namedIn(question, contacts) ?? of(USUAL) ?? null;
}

/** « la VAE c'est combien ? » is for the « Coordinatrice VAE ». */
function namedIn(question: string, contacts: readonly Contact[]): Contact | undefined {
  const asked = new Set(stems(question));
  return contacts.find(
    ({ role, passage }) => role === 'other' && stems(labelOf(passage.text)).some((stem) => asked.has(stem)),
  );
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
