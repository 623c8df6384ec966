import { CONCEPTS } from './concepts.data.ts';
import { NEUTRAL as LIST } from './neutral.data.ts';
import { type Word, words } from './words.ts';

const SAID = LIST.flatMap((word) => words(word));
const MEANT: ReadonlySet<string> = new Set(
  CONCEPTS.flatMap((line) => line.split(/[,|]/).map((expression) => words(expression)))
    .filter((expression) => expression.length === 1)
    .flatMap((expression) => expression.map(({ stem }) => stem)),
);
const BARES: ReadonlySet<string> = new Set(SAID.map(({ bare }) => bare));
/** « devez » is talk and « devis » is not, though they share a stem. */
const STEMS: ReadonlySet<string> = new Set(
  SAID.filter(({ bare, stem }) => bare.length > 4 && !MEANT.has(stem)).map(({ stem }) => stem),
);

/** A word of the way people talk: nothing is asked about by it. */
export const isNeutral = ({ bare, stem }: Word): boolean => BARES.has(bare) || STEMS.has(stem);
