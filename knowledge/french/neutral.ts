import { words } from './words.ts';

const LIST: readonly string[] = [];

/** Words of the way people talk: nothing is asked about by them. */
export const NEUTRAL: ReadonlySet<string> = new Set(LIST.flatMap((word) => words(word).map(({ bare }) => bare)));
