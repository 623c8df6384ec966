// What words stand for: « taf », « boulot » and « travail » are one concept. It lets everyday questions reach administrative documents.
import { CONCEPTS } from './concepts.data.ts';
import { type Word, words } from './words.ts';

/** How surely a word says a concept: 1 for those before the bar of its line, half for those after. */
export interface Sense {
  readonly concept: number;
  readonly share: number;
}
/** Words of a text that go together as one expression, or one word; and what it stands for. */
export interface Sensed {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
}
export interface Concepts {
  /** The expressions and words of a text that mean something, the longest first, without overlap. */
  in(text: readonly Word[]): readonly Sensed[];
  /** All of them, overlaps included: what a document says. */
  allIn(text: readonly Word[]): readonly Sense[];
  /** Words the concepts know, for spelling. */
  readonly vocabulary: ReadonlySet<string>;
  /** Stems that mean something by themselves. */
  readonly alone: ReadonlySet<string>;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly senses: Sense[];
}
const ASSOCIATED = 0.5;
const fresh = (): Node => ({ next: new Map(), senses: [] });

/** `lines`: « word, other word | associated word », see concepts.data.ts. */
export function createConcepts(lines: readonly string[]): Concepts {
  const root = fresh();
  const vocabulary = new Set<string>();
  const alone = new Set<string>();
  lines.forEach((line, concept) => {
    for (const [part, side] of line.split('|').entries())
      for (const expression of side.split(',').map(words)) {
        learn(root, vocabulary, expression, { concept, share: part === 0 ? 1 : ASSOCIATED });
        if (expression[0] && expression.length === 1) alone.add(expression[0].stem);
      }
  });
  const matchesAt = (text: readonly Word[], from: number): readonly Sensed[] => {
    const found: Sensed[] = [];
    let node: Node | undefined = root;
    for (let to = from; to < text.length; to += 1) {
      node = node.next.get(text[to]?.stem ?? '');
      if (!node) break;
      if (node.senses.length > 0) found.push({ from, to: to + 1, senses: node.senses });
    }
    return found;
  };
  return {
    vocabulary,
    alone,
    in(text) {
      const found: Sensed[] = [];
      for (let at = 0; at < text.length; at += 1) {
        const longest = matchesAt(text, at).at(-1);
        if (!longest) continue;
        found.push(longest);
        at = longest.to - 1;
      }
      return found;
    },
    allIn: (text) => text.flatMap((_, at) => matchesAt(text, at).flatMap(({ senses }) => senses)),
  };
}

function learn(root: Node, vocabulary: Set<string>, expression: readonly Word[], sense: Sense): void {
  if (expression.length === 0) return;
  let node = root;
  for (const { stem, bare } of expression) {
    vocabulary.add(bare);
    const next = node.next.get(stem) ?? fresh();
    node.next.set(stem, next);
    node = next;
  }
  if (!node.senses.some(({ concept }) => concept === sense.concept)) node.senses.push(sense);
}

/** Read once, for all. */
export const concepts = createConcepts(CONCEPTS);
