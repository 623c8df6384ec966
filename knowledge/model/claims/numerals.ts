// Numbers written in words, in French and in English → figures: « deux mille quatre cents » is 2400, « troisième » is 3e.
// On text without accents, in lower case.

const VALUES: ReadonlyMap<string, number> = new Map([
  ...listed(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    2,
    1,
  ),
  ...listed('vingt trente quarante cinquante soixante', 20, 10),
  ...listed(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    2,
    1,
  ),
  ...listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['septante', 70],
  ['nonante', 90],
  ['vingts', 20],
]);
const HUNDRED = new Set(['cent', 'cents', 'hundred']);
const THOUSAND = new Set(['mille', 'thousand']);
const WORD = [...VALUES.keys(), ...HUNDRED, ...THOUSAND].sort((a, b) => b.length - a.length).join('|');
const SPELLED = new RegExp(`\\b(?:${WORD})(?:(?: |-)(?:et (?:un|une|onze)\\b|(?:${WORD}|un|une)\\b))*\\b`, 'g');

const RANKS: readonly (readonly [number, string])[] = [
  [1, 'premiers?|premieres?|first'],
  [2, 'deuxiemes?|seconde?s?(?! ?\\d)|second'],
  [3, 'troisiemes?|third'],
  [4, 'quatriemes?|fourth'],
  [5, 'cinquiemes?|fifth'],
  [6, 'sixiemes?|sixth'],
  [7, 'septiemes?|seventh'],
  [8, 'huitiemes?|eighth'],
  [9, 'neuviemes?|ninth'],
  [10, 'dixiemes?|tenth'],
  [11, 'onziemes?|eleventh'],
  [12, 'douziemes?|twelfth'],
];
const RANKED = RANKS.map(([rank, words]) => [new RegExp(`\\b(?:${words})\\b`, 'g'), `${rank}e`] as const);
/** « un » is an article, but before a measure. */
const ONE =
  /\b(?:un|une|one) (?=(?:an|annee|mois|semaine|jour|jours|journee|heure|h|minute|trimestre|seul|seule|single|year|month|week|day|hour)\b)|\ban? (?=(?:year|month|week|day|hour)\b)/g;

/** `inFigures('un an et vingt-quatre heures')` is `1 an et 24 heures`. */
export function inFigures(text: string): string {
  const spelled = text.replace(ONE, '1 ').replace(SPELLED, (words) => String(counted(words)));
  return RANKED.reduce((said, [words, rank]) => said.replace(words, rank), spelled);
}

function counted(words: string): number {
  let total = 0;
  let current = 0;
  for (const word of words.split(/[ -]/)) {
    if (HUNDRED.has(word)) current = (current || 1) * 100;
    else if (THOUSAND.has(word)) {
      total += (current || 1) * 1000;
      current = 0;
    } else if (word.startsWith('vingt') && current % 100 === 4) current += 76;
    else if (word !== 'et') current += VALUES.get(word) ?? 1;
  }
  return total + current;
}

function listed(words: string, from: number, step: number): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, at) => [word, from + at * step] as const);
}
