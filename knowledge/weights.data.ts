// Learned by `npm run knowledge:learn` from questions about our documents and those of invented providers: not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -2.7529,
  above: 0.7229,
  defines: 1.7334,
  figure: 1.0659,
  holds: 0.9477,
  inContext: 4.3062,
  isItem: -1.1385,
  isList: -0.2652,
  isNotice: -2.4888,
  isRow: -0.1067,
  letters: 3.5786,
  listed: -0.8286,
  missing: -2.2313,
  nouns: -0.893,
  own: 0.5933,
  said: 5.3891,
  saidOwn: 0.4063,
  structure: 1.4323,
  subject: 0.4848,
  terms: 1.3906,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.4;
