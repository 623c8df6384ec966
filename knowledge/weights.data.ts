// Learned by `npm run knowledge:learn` from questions about other providers' documents (test/learning): not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -0.807,
  above: 0.6662,
  figure: 0.6779,
  holds: 0.9551,
  inContext: 4.2286,
  isItem: -1.2934,
  isList: -0.0965,
  isNotice: -2.554,
  isRow: -0.2402,
  letters: 3.7547,
  listed: 0.365,
  missing: -2.4411,
  nouns: -0.7729,
  own: 1.0796,
  said: 5.7353,
  saidOwn: -0.045,
  structure: 1.3727,
  terms: 1.9181,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.5;
