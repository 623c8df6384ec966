// Learned by `npm run knowledge:learn` from questions about our documents and those of invented providers: not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
  about: -1.5508,
  above: 0.7337,
  defines: 2.3329,
  figure: 0.9608,
  holds: 0.7731,
  inContext: 4.4664,
  isItem: -1.1759,
  isList: -0.3068,
  isNotice: -0.7935,
  isRow: -0.2107,
  letters: 2.6817,
  listed: -0.2546,
  missing: -2.1793,
  nouns: -0.4678,
  own: 0.4133,
  said: 6.1365,
  saidOwn: -0.2486,
  structure: 1.2082,
  subject: 0.5355,
  terms: 1.7758,
};

/** Less sure, nothing is answered. */
export const TRUSTED = 0.35;
