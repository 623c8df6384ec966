// Full text, in process, once the lines are opened: what is sealed cannot be searched by the database.

/** [from, to[ in UTF-16 units. */
export type Span = readonly [from: number, to: number];
/** Where it was found in a text, in order and apart; empty when it was not. */
export type Finder = (text: string) => readonly Span[];

/** Case, accents, ligatures, kinds of spaces and of apostrophes do not count: « creer » finds « CRÉER », also when typed as E + accent. */
export function finderOf(query: string): Finder {
  const wanted = folded(query.trim().replace(/\s+/g, ' '));
  return function find(text) {
    // Most lines do not hold it: the places are worked out for those that do only.
    if (wanted === '' || !folded(text).includes(wanted)) return [];
    return places(text, wanted);
  };
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæß]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s/g, ' ');

/** The same folding, letter by letter, so that each place in the folded text is known in the text. */
function places(text: string, wanted: string): readonly Span[] {
  const spans: Span[] = [];
  let all = '';
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const letters = folded(letter);
    for (let unit = 0; unit < letters.length; unit += 1) spans.push([index, index + letter.length]);
    all += letters;
  }
  const found: Span[] = [];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const [from] = spans[at] ?? [0];
    const [, to] = spans[at + wanted.length - 1] ?? [0, 0];
    const before = found.at(-1);
    if (before && from < before[1]) continue; // the same ligature, found twice
    found.push([from, to]);
  }
  return found;
}

/** An accent typed after its letter belongs to it. (Intl.Segmenter took minutes on a text of 300,000 characters.) */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;
