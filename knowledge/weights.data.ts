// Learned by `npm run knowledge:learn` from questions about our documents and those of invented providers: not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -2.6343,
  above: 0.7092,
  defines: 1.7192,
  figure: 1.0465,
  holds: 0.9806,
  inContext: 4.18,
  isItem: -1.0427,
  isList: -0.2864,
  isNotice: -2.5315,
  isRow: -0.1544,
  letters: 3.6981,
  listed: -0.5382,
  missing: -2.2438,
  nouns: -0.8813,
  own: 0.6266,
  said: 5.3889,
  saidOwn: 0.4206,
  structure: 1.3804,
  subject: 0.4845,
  terms: 1.3683,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.4;
