// Questions with the documents that answer them or do not. What weights are fitted on, and what they are measured on, never meet:
// neither the questions nor, for other providers, the documents (of ours, the questions are new). All providers are invented, in four
// formats each.
import type { Source } from './examples.ts';

const at = (path: string): string => decodeURIComponent(new URL(path, import.meta.url).pathname);
const OWN = at('../../knowledge/corpus');

const own = (set: string): Source => ({ set, corpus: OWN, questions: at(`./questions/${set}.jsonl`) });
/** Our programme in other words: as one raw text, as a page and a booklet. Questions whose answers are worded so. */
const worded = (set: string): readonly Source[] =>
  ['raw', 'web'].map((rendition) => ({
    set: `${set}-${rendition}`,
    corpus: at(`./renditions/${rendition}`),
    questions: at(`./questions/${set}-${rendition}.jsonl`),
  }));
const other = (number: number): Source => ({
  set: `p${number}`,
  corpus: at(`./providers/p${number}`),
  questions: at(`./questions/p${number}.jsonl`),
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Only questions that go on from another. */
const goingOn = (number: number): Source => ({
  ...other(number),
  set: `p${number}-follow`,
  questions: at(`./questions/p${number}-follow.jsonl`),
});

/** Of the invented providers, those that nothing is learned from. */
const UNSEEN = [4, 6, 8, 10, 12, 14, 16, 32, 36, 39, 44, 48, 52, 53, 54, 60, 66, 69, 74, 77, 80, 87, 95, 97];
const SEEN = range(1, 97).filter((number) => !UNSEEN.includes(number));

/** Questions to our documents: to their own wording alone, and to all three. */
const TO_ONE = ['a', 'b', 'd', 'o', 'q'];
const TO_THREE = [...'efgijklnrtuvwxyz', 'aa', 'ab', 'ac', 'ae', 'af', 'ah'];

export const FITTED: readonly Source[] = [
  { set: 'own', corpus: OWN, questions: at('../knowledge/questions.data.jsonl') },
  { set: 'provider', corpus: at('../knowledge/provider'), questions: at('../knowledge/provider/questions.jsonl') },
  ...[...TO_ONE, ...TO_THREE].map(own),
  ...TO_THREE.flatMap(worded),
  ...SEEN.map(other),
];
/** The newest, which `knowledge:eval -- --held-back` measures; the test has two minutes, and does with the others. */
const NEWEST = [80, 95, 97];
export const HELD_BACK_TOO: readonly Source[] = [
  ...['ad', 'ag'].map(own),
  ...['ad', 'ag'].flatMap(worded),
  ...NEWEST.map(other),
];
export const HELD_BACK: readonly Source[] = [
  ...['c', 'h', 'm', 's'].map(own),
  ...UNSEEN.filter((number) => !NEWEST.includes(number)).map(other),
  ...[48, 52].map(goingOn),
];
