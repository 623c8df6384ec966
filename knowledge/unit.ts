// What can be an answer: one sentence, one row, one item with the sentence that introduces it, or one list as a whole;
// with the words said around it, which hold for it too but count less the further they are.
import type { Concepts } from './french/concepts.ts';
import { folded, words } from './french/words.ts';
import { headOf } from './head.ts';
import { lettersOf } from './letters.ts';
import type { Cell, Passage } from './passage.ts';

/** The words of a text as they are compared: stems, and what they stand for. */
export interface Zone {
  readonly stems: ReadonlySet<string>;
  /** Concept → how surely it is said. */
  readonly senses: ReadonlyMap<number, number>;
}
export interface Part {
  readonly text: string;
  readonly column: Zone;
  readonly own: Zone;
  /** It says its own subject: the first cell does not lend its words to it. */
  readonly whole: boolean;
}
export type Where = 'own' | 'subject' | 'lead' | 'columns' | 'heading' | 'above' | 'title' | 'around';
export interface Unit {
  readonly passages: readonly [Passage, ...Passage[]];
  readonly kind: 'sentence' | 'item' | 'row' | 'list';
  readonly text: string;
  /** Without accents nor capitals. */
  readonly plain: string;
  /** What « il » stands for: the first words of the sentence before. */
  readonly spoken: string;
  /** What it names first. */
  readonly head: readonly string[];
  /** Its letters, with those of what introduces it, its columns and its headings. */
  readonly letters: string;
  /** Of a row, the cells to say, when not all of them answer. */
  readonly said?: readonly Cell[];
  readonly zones: Readonly<Record<Where, Zone>>;
  /** Parts that each tell one thing: the cells of a row under their columns' names, or the clauses of a sentence. */
  readonly parts: readonly Part[];
  /** Place in the documents: what they begin with is what they are about. */
  readonly at: number;
  /** Its heading is a question: it is the answer. */
  readonly isAsked: boolean;
  /** The first of its section: « Oui, une fois, sans motif. » */
  readonly opens: boolean;
  /** Each number of it, with the words just after: « 8 entretiens ». */
  readonly counts: readonly { readonly number: number; readonly of: Zone }[];
}

/** Every unit of the documents, in their order. */
export function unitsOf(passages: readonly Passage[], concepts: Concepts): readonly Unit[] {
  const zone = zones(concepts);
  const blocks = grouped(passages);
  const listed = new Set<string>();
  const headed = new Set<string>();
  return passages.flatMap((passage, at) => {
    const around = [...passages.slice(Math.max(0, at - AROUND), at), ...passages.slice(at + 1, at + 1 + AROUND)];
    const near = zone(
      around
        .filter((other) => isBeside(passage, other))
        .map(({ text }) => text)
        .join(' . '),
    );
    const before = passages[at - 1];
    const opens = !before || !isBeside(passage, before);
    const units: Unit[] = introduces(passage)
      ? []
      : [withSubject({ ...unit([passage], passage.kind, near, at, zone), opens }, spokenOf(passages, at), zone)];
    passage.path.forEach((heading, depth) => {
      const path = passage.path.slice(0, depth);
      const key = [passage.document, ...path, heading].join('#');
      if (!tells(heading) || headed.has(key)) return;
      headed.add(key);
      units.push(unit([{ ...passage, kind: 'sentence', text: heading, path }], 'sentence', near, at, zone));
    });
    const items = blocks.get(blockOf(passage)) ?? [];
    if (passage.kind !== 'item' || listed.has(blockOf(passage)) || !isSome(items) || items.length < 2) return units;
    listed.add(blockOf(passage));
    return [unit(items, 'list', near, at, zone), ...units];
  });
}

/** « Il est gratuit » speaks of what the sentence before began with: « Un entretien d’information … ». */
const PRONOUN =
  /^(?:Il|Elle|Ils|Elles|Celui-ci|Celle-ci|Ceux-ci|Celles-ci) (?!faut|y a|s['’]agit|suffit|est (?:possible|interdit|recommandé|conseillé))/;
const FIRST_WORDS = 6;
function spokenOf(passages: readonly Passage[], at: number): string {
  const [passage, before] = [passages[at], passages[at - 1]];
  if (!passage || !before || !PRONOUN.test(passage.text) || !isBeside(passage, before)) return '';
  if (PRONOUN.test(before.text)) return spokenOf(passages, at - 1);
  return before.kind === 'sentence' ? before.text.split(/\s+/).slice(0, FIRST_WORDS).join(' ') : '';
}
const withSubject = (unit: Unit, spoken: string, zone: ZoneOf): Unit =>
  spoken === '' ? unit : { ...unit, spoken, zones: { ...unit.zones, subject: zone(spoken) } };

/** A section goes on from sentence to sentence: those before and after still speak of the same thing. */
const AROUND = 2;

const blockOf = ({ document, block }: Passage): string => `${document}#${block}`;
const isBeside = (a: Passage, b: Passage): boolean =>
  a.document === b.document && a.path.length === b.path.length && a.path.every((step, at) => step === b.path[at]);

function grouped(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const blocks = new Map<string, Passage[]>();
  for (const passage of passages) {
    const block = blocks.get(blockOf(passage));
    if (block) block.push(passage);
    else blocks.set(blockOf(passage), [passage]);
  }
  return blocks;
}

/** « Décret n° 2018-1330 du 28 décembre 2018 », « Tarif : 250 € » as a heading: nothing else says it. */
const tells = (heading: string): boolean =>
  /\d{2}/.test(heading) && !/\?$/.test(heading) && heading.split(' ').length > 4;

/** « Les consultants doivent : » says nothing without its list. */
const introduces = ({ kind, text }: Passage): boolean => kind === 'sentence' && /:$/.test(text);

const isSome = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

type ZoneOf = (text: string) => Zone;

function unit(
  passages: readonly [Passage, ...Passage[]],
  kind: Unit['kind'],
  around: Zone,
  at: number,
  zone: ZoneOf,
): Unit {
  const [first] = passages;
  const text = passages.map((passage) => passage.text).join('\n');
  const plain = folded(text).toLowerCase();
  const { lead = '', cells = [], path } = first;
  return {
    passages,
    kind,
    text,
    plain,
    spoken: '',
    head: headOf(plain),
    letters: lettersOf([text, lead, ...cells.map(({ column }) => column), ...path].join(' ')),
    isAsked: /\?$/.test(first.path.at(-1) ?? ''),
    opens: false,
    counts: [...countsOf(text, zone), ...cellCounts(first, zone)],
    parts: kind === 'list' ? [] : partsOf(first, text, zone),
    at,
    zones: {
      own: zone(text),
      subject: zone(''),
      lead: zone(first.lead ?? ''),
      columns: zone((first.cells ?? []).map(({ column }) => column).join(' . ')),
      heading: zone(first.path.at(-1) ?? first.about.title),
      above: zone(first.path.slice(0, -1).join(' . ')),
      title: zone(first.about.title),
      around,
    },
  };
}

/** A second verb begins a second statement: « … entre 3 semaines et 4 mois / et comprend un entretien de suivi à 6 mois ». */
const CLAUSES = /\s*;\s*|\s+(?=et (?:comprend|dure|coûte|est|sont|a |ont|peut|se |donne|représente|permet)\b)/;
const FEW = 3;

function partsOf({ cells }: Passage, text: string, zone: ZoneOf): readonly Part[] {
  if (cells)
    return cells.map(({ column, text: said }) => {
      const own = zone(said);
      return { text: `${column} ${said}`, column: zone(column), own, whole: own.stems.size > FEW };
    });
  const nothing = zone('');
  return text.split(CLAUSES).map((said) => ({ text: said, column: nothing, own: zone(said), whole: true }));
}

/** « Personnes accompagnées | 312 »: a cell that is a number counts what its row and its column name. */
const cellCounts = ({ cells = [] }: Passage, zone: ZoneOf): Unit['counts'] =>
  cells.flatMap(({ column, text }) =>
    /^\d{1,3}$/.test(text) ? [{ number: Number(text), of: zone(`${cells[0]?.text ?? ''} . ${column}`) }] : [],
  );

function countsOf(text: string, zone: ZoneOf): Unit['counts'] {
  // « 94 % des bénéficiaires » counts nobody.
  const said = words(text.replace(/\d+\s?%|^\s*\d+[.)]\s/g, ' '));
  return said.flatMap(({ bare }, at) =>
    /^\d{1,3}$/.test(bare)
      ? [
          {
            number: Number(bare),
            of: zone(
              said
                .slice(at + 1, at + 3)
                .map((word) => word.bare)
                .join(' '),
            ),
          },
        ]
      : [],
  );
}

/** Headings and column names come again and again: read once. */
function zones(concepts: Concepts): ZoneOf {
  const seen = new Map<string, Zone>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const made = zoneOf(text, concepts);
    seen.set(text, made);
    return made;
  };
}

export function zoneOf(text: string, concepts: Concepts): Zone {
  const said = words(text);
  const senses = new Map<number, number>();
  for (const { concept, share } of concepts.allIn(said)) senses.set(concept, Math.max(share, senses.get(concept) ?? 0));
  return { stems: new Set(said.filter(({ stop }) => !stop).map(({ stem }) => stem)), senses };
}
