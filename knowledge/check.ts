// What a provider should look at in its documents: figures that contradict each other, references to nothing, passages that no
// sample question reaches. It reports; it changes nothing.
import type { Grounded, Knowledge } from '../domain/ports.ts';
import { folded, words } from './french/words.ts';
import { address, type Passage } from './passage.ts';

export interface Report {
  readonly contradictions: readonly Contradiction[];
  readonly dead: readonly { readonly passage: Passage; readonly reference: string }[];
  readonly unreached: readonly Passage[];
}
/** Two passages that say the same with other figures of one unit. */
export interface Contradiction {
  readonly a: Passage;
  readonly b: Passage;
  readonly unit: string;
  readonly figures: readonly [string, string];
}

export const checked = (passages: readonly Passage[], knowledge: Knowledge, questions: readonly string[]): Report => ({
  contradictions: contradictionsIn(passages),
  dead: deadIn(passages),
  unreached: unreachedBy(passages, knowledge, questions),
});

interface Said {
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, string>;
}
/** Of two passages, the part of their words in common from which they are taken to speak of the same thing. */
const ALIKE = 0.75;
const FEWEST_WORDS = 4;
const FIGURE =
  /(\d[\d ]*(?:[.,]\d+)?) ?(€ ?ttc|€ ?ht|€|euros|h\b|heures?|jours? ouvres?|jours?|semaines?|mois|ans?|%)/g;

function contradictionsIn(passages: readonly Passage[]): readonly Contradiction[] {
  const all = passages.filter(({ about, corrects }) => about.kind === 'programme' && !corrects).map(saidBy);
  const byStem = new Map<string, Said[]>();
  const found: Contradiction[] = [];
  for (const one of all) {
    if (one.figures.size === 0 || one.stems.size < FEWEST_WORDS) continue;
    const others = new Set([...one.stems].flatMap((stem) => byStem.get(stem) ?? []));
    for (const other of others) {
      if (alike(one.stems, other.stems) < ALIKE) continue;
      for (const [unit, figure] of one.figures) {
        const theirs = other.figures.get(unit);
        if (theirs !== undefined && theirs !== figure)
          found.push({ a: other.passage, b: one.passage, unit, figures: [theirs, figure] });
      }
    }
    for (const stem of one.stems) byStem.set(stem, [...(byStem.get(stem) ?? []), one]);
  }
  return found;
}

/** A passage of one figure a unit says it plainly; of several, which is compared with which is not known. */
function saidBy(passage: Passage): Said {
  const text = [passage.lead ?? '', ...(passage.cells ?? []).map(({ column }) => column), passage.text].join(' ');
  const figures = new Map<string, string>();
  const twice = new Set<string>();
  for (const [, figure = '', unit = ''] of folded(text).toLowerCase().matchAll(FIGURE)) {
    const named = unit.replace(/s\b/g, '').replace(/^heure$/, 'h');
    if (figures.has(named)) twice.add(named);
    figures.set(named, figure.replace(/ /g, ''));
  }
  for (const unit of twice) figures.delete(unit);
  const stems = words(text).filter(({ stop, bare }) => !stop && !/\d/.test(bare));
  return { passage, stems: new Set(stems.map(({ stem }) => stem)), figures };
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / (a.size + b.size - common || 1);
}

const REFERENCE =
  /\b(?:voir|cf\.?|se reporter (?:a|au)|consulter) (?:aussi )?(?:le |la |l'|les |a la |au )?(?:document |section |rubrique |chapitre |page )?«\s*([^»]+?)\s*»/giu;
const LINK = /\/documents\/([\w%-]+)(?:#([\w-]+))?/g;

/** « voir « Tarifs » », `/documents/tarifs#…`: the title, the heading or the address must exist. */
function deadIn(passages: readonly Passage[]): Report['dead'] {
  const titles = new Set(passages.flatMap(({ about, path }) => [about.title, ...path].map(plain)));
  const addresses = new Set(passages.flatMap((passage) => [address(passage), address(passage).split('#')[0] ?? '']));
  return passages.flatMap((passage) => {
    const named = [...passage.text.matchAll(REFERENCE)]
      .map(([, title = '']) => title)
      .filter((title) => !titles.has(plain(title)));
    const linked = [...passage.text.matchAll(LINK)].map(([link]) => link).filter((link) => !addresses.has(link));
    return [...named, ...linked].map((reference) => ({ passage, reference }));
  });
}
const plain = (text: string): string => folded(text).toLowerCase().trim();

function unreachedBy(
  passages: readonly Passage[],
  knowledge: Knowledge,
  questions: readonly string[],
): readonly Passage[] {
  const cited = new Set(
    questions.flatMap((question) => {
      const answer = knowledge.answer({ question, before: [], today: '' });
      return answer.kind === 'grounded' ? urlsOf(answer) : [];
    }),
  );
  const blocks = new Set(passages.filter((passage) => cited.has(address(passage))).map(blockOf));
  // A list is cited by its first item.
  return passages.filter((passage) => !blocks.has(blockOf(passage)) && !/:$/.test(passage.text));
}
const urlsOf = ({ statements }: Grounded): readonly string[] =>
  statements.flatMap(({ from }) => from.map(({ url }) => url));
const blockOf = ({ document, block }: Passage): string => `${document}#${block}`;
