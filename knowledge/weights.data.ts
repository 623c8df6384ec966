// Learned by `npm run knowledge:learn` from questions about other providers' documents (test/learning): not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -1.2182,
  above: 0.6822,
  figure: 0.4193,
  holds: 1.2711,
  inContext: 4.4091,
  isItem: -1.3299,
  isList: 0.1969,
  isNotice: -2.3642,
  isRow: -0.1924,
  letters: 3.2538,
  listed: -0.5827,
  missing: -2.4825,
  nouns: -1.0131,
  own: 1.0649,
  said: 5.1588,
  saidOwn: -0.4113,
  structure: 1.4337,
  terms: 1.4588,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.4;
