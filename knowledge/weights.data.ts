// Learned by `npm run knowledge:learn` from questions about other providers' documents (test/learning): not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -2.004,
  above: 0.682,
  defines: 0.8472,
  figure: 1.0587,
  holds: 0.9697,
  inContext: 4.3422,
  isItem: -1.3274,
  isList: -0.1295,
  isNotice: -2.7152,
  isRow: -0.1878,
  letters: 4.0592,
  listed: -0.6713,
  missing: -1.9483,
  nouns: -0.5941,
  own: 0.4393,
  said: 5.2558,
  saidOwn: -0.2514,
  structure: 1.7821,
  terms: 1.687,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.4;
