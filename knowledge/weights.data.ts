// Learned by `npm run knowledge:learn` from questions about our documents and those of invented providers: not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -2.7514,
  above: 0.723,
  defines: 1.7331,
  figure: 1.0661,
  holds: 0.9474,
  inContext: 4.306,
  isItem: -1.1381,
  isList: -0.2648,
  isNotice: -2.4888,
  isRow: -0.107,
  letters: 3.5788,
  listed: -0.8294,
  missing: -2.2332,
  nouns: -0.8929,
  own: 0.5936,
  said: 5.3895,
  saidOwn: 0.4066,
  structure: 1.4321,
  subject: 0.4846,
  terms: 1.3906,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.4;
