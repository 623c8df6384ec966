import { NEUTRAL as LIST } from './neutral.data.ts';
import { words } from './words.ts';

/** Words of the way people talk: nothing is asked about by them. */
export const NEUTRAL: ReadonlySet<string> = new Set(LIST.flatMap((word) => words(word).map(({ bare }) => bare)));
