import { concepts } from './concepts.ts';
import { NEUTRAL as LIST } from './neutral.data.ts';
import { type Word, words } from './words.ts';

const SAID = LIST.flatMap((word) => words(word));
const BARES: ReadonlySet<string> = new Set(SAID.map(({ bare }) => bare));
/** « devez » is talk and « devis » is not, though they share a stem. */
const STEMS: ReadonlySet<string> = new Set(
  SAID.filter(({ bare, stem }) => bare.length > 4 && !concepts.alone.has(stem)).map(({ stem }) => stem),
);

/** A word of the way people talk: nothing is asked about by it. */
export const isNeutral = ({ bare, stem }: Word): boolean => BARES.has(bare) || STEMS.has(stem);
