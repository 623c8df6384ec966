// What can be an answer: one sentence, one row, one item with the sentence that introduces it, or one list as a whole.
import { folded, stems } from './french/words.ts';
import type { Passage } from './passage.ts';

export interface Unit {
  readonly passages: readonly [Passage, ...Passage[]];
  readonly kind: 'sentence' | 'item' | 'row' | 'list';
  /** Words said by the unit itself, in order. */
  readonly said: readonly string[];
  /** The words of it that say what it is about: a list's first line, a sentence before its colon. */
  readonly focus: readonly string[];
  /** Words that hold for it from around: where they are, and how much they count. */
  readonly levels: readonly { readonly where: Where; readonly stems: ReadonlySet<string> }[];
  readonly text: string;
}
export type Where = 'said' | 'lead' | 'column' | 'heading' | 'above' | 'title';

export function unitsOf(passages: readonly Passage[]): ReadonlyMap<Passage, readonly Unit[]> {
  const lists = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.kind !== 'item') continue;
    const key = `${passage.document}#${passage.block}`;
    lists.set(key, [...(lists.get(key) ?? []), passage]);
  }
  const whole = new Map(
    [...lists].flatMap(([key, items]) =>
      isSome(items) && items.length > 1 ? [[key, unit(items, 'list')] as const] : [],
    ),
  );
  return new Map(
    passages.map((passage) => {
      const list = whole.get(`${passage.document}#${passage.block}`);
      const alone = introduces(passage) ? [] : [unit([passage], passage.kind)];
      return [passage, [...alone, ...(list ? [list] : [])]] as const;
    }),
  );
}

/** « Les consultants doivent : » says nothing without its list. */
const introduces = ({ kind, text }: Passage): boolean => kind === 'sentence' && /:$/.test(text);

const isSome = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

function unit(passages: readonly [Passage, ...Passage[]], kind: Unit['kind']): Unit {
  const [first] = passages;
  const text = passages.map((passage) => passage.text).join('\n');
  const said = stems(text);
  const levels = [
    { where: 'said', stems: new Set(said) },
    { where: 'lead', stems: new Set(stems(first.lead ?? '')) },
    { where: 'column', stems: new Set(stems((first.cells ?? []).map(({ column }) => column).join(' . '))) },
    { where: 'heading', stems: new Set(stems(first.path.at(-1) ?? first.about.title)) },
    { where: 'above', stems: new Set(stems(first.path.slice(0, -1).join(' . '))) },
    { where: 'title', stems: new Set(stems(first.about.title)) },
  ] as const;
  return { passages, kind, said, focus: focusOf(kind, first, text), levels, text };
}

function focusOf(kind: Unit['kind'], { lead, path }: Passage, text: string): readonly string[] {
  if (kind === 'list') return stems(lead ?? path.at(-1) ?? '');
  const [before = '', after] = text.split(/\s:\s/);
  return stems(kind === 'sentence' && after ? before : text);
}

/** « La restitution tripartite dure… » is about these two words: the first that are not what every sentence begins with. */
export const headOf = ({ said }: Unit, length = 2): readonly string[] =>
  said.filter((stem) => !PREAMBLE.has(stem)).slice(0, length);
const PREAMBLE = new Set(stems('tarif prix coût montant durée totale simple remise option seule délai date'));

/** A sentence that says what its subject is, rather than something that happens to it. */
export const defines = (unit: Unit): boolean =>
  /\b(?:est|sont|sert|consiste|designe|signifie|presente|contient|comprend|regroupe|permet|formalise|analyse|etudie)\b/.test(
    folded(unit.text).toLowerCase(),
  );
