// Learned by `npm run knowledge:learn` from questions about our documents and those of invented providers: not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -1.764,
  above: 0.7083,
  defines: 1.6282,
  figure: 0.9743,
  holds: 0.8869,
  inContext: 4.2612,
  isItem: -1.0242,
  isList: -0.3843,
  isNotice: -2.555,
  isRow: -0.1581,
  letters: 3.1673,
  listed: -0.1539,
  missing: -2.3631,
  nouns: -0.6596,
  own: 0.4114,
  said: 5.7129,
  saidOwn: -0.0361,
  structure: 1.2495,
  subject: 0.4632,
  terms: 1.7143,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.4;
