// Learned by `npm run knowledge:learn` from questions about our documents and those of invented providers: not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -1.4971,
  above: 0.7288,
  defines: 2.5007,
  figure: 0.9743,
  holds: 0.7208,
  inContext: 4.3477,
  isItem: -1.2508,
  isList: -0.2992,
  isNotice: -0.9825,
  isRow: -0.2196,
  letters: 3.0202,
  listed: 0.0722,
  missing: -1.7626,
  nouns: -0.4364,
  own: 0.3924,
  said: 6.0377,
  saidOwn: -0.0231,
  structure: 1.0306,
  subject: 0.3895,
  terms: 1.9701,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.3;
