// What turns a sentence round or bounds it: negations, exceptions, limits, conditions, duties. On text as `plain` gives it, both languages.

export type Kind =
  | 'negation'
  | 'exception'
  | 'only'
  | 'maximum'
  | 'minimum'
  | 'about'
  | 'condition'
  | 'possibility'
  | 'part'
  | 'duty'
  | 'agreement'
  | 'written';
export interface Mark {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** In order: what an earlier row takes, a later one does not see (« ne peut excéder » forbids nothing, it bounds). */
const MARKS: readonly (readonly [Kind, RegExp])[] = [
  [
    'maximum',
    /\bn(?:e |')(?:\w+ )?(?:peu(?:t|vent)|doi(?:t|vent)|pourra|saurait)? ?(?:pas )?(?:exceder?|depasser?)(?:nt)?\b|\bmaxim\w+|\bau plus\b|\bjusqu'(?:a|au|aux)\b|\bplafonn?\w*|\blimitee?s? a\b|\bmoins de\b|\bau[- ]dela\b|\bat most\b|\bup to\b|\b(?:no|not) (?:more|longer) than\b|\b(?:must|can|may)(?: ?not) exceed\b|\bcapped\b/g,
  ],
  [
    'minimum',
    /\bminim\w+|\bau moins\b|\ba partir d[eu']|\bet plus\b|\bou plus\b|\bplus de\b|\bat least\b|\b(?:starting|start) from\b|\bor more\b|\band more\b|\bmore than\b|\bas of\b/g,
  ],
  [
    'only',
    /(?<=\bn(?:e |')(?:\S+ ){1,4}?)qu(?:e\b|')|\buniquement\b|\bseulement\b|\bexclusi\w+|\breservee?s? (?:a|aux)\b|\bonly\b|\bsolely\b/g,
  ],
  [
    'exception',
    /\bsauf\b|\bhors\b|\bhormis\b|\bexceptee?s?\b|\ba l'exception\b|\ba l'exclusion\b|\ben dehors\b|\bexcept\b|\bexcluding\b|\bother than\b|\boutside\b/g,
  ],
  [
    'condition',
    /\b(?:sous|sans) reserve\b|\bsous conditions?\b|\ba (?:la )?condition\b|\ben cas d[eu']|\bdans certain\w* (?:situation|cas)s?\b|\bdans le cas\b|\ba moins que\b|\blorsqu(?:e\b|')|\bdes lors qu|\bselon\b|\ben fonction d|\bwhen\b|\baccording to\b|\bdepending on\b|\bsi\b|\bs'ils?\b|\bsubject to\b|\bprovided\b|\bin case\b|\bin (?:some|certain) (?:case|situation)s?\b|\bif\b|\bunless\b/g,
  ],
  // Not all of them, not all of it, not yet sure.
  [
    'part',
    /\bcertaine?s\b|\bquelques\b|\bpartiel\w*|\bou (?:en )?partie\b|\ba confirmer\b|\bsome of\b|\bpartial\w*|\bin part\b|\bpartly\b|\bto be confirmed\b/g,
  ],
  ['written', /\b(?:par )?ecrit(?:e|s|es)?\b|\bwritten\b|\bin writing\b/g],
  [
    'agreement',
    /\b(?:avec|sans|apres|sur|sous reserve de) (?:l'|le |la |son |leur |votre |un |d')?(?:accord|consentement|autorisation)\b|\bwith(?:out)? (?:the |your |their |his )?(?:\S+ )?(?:agreement|consent|approval)\b/g,
  ],
  [
    'negation',
    /\b(?:pas|aucune?s?|jamais|rien|ni|non|nulle?|sans|impossibles?|inaccessibles?)\b|\binterdi\w+|(?<=\bn(?:e |')\w+ )plus\b|\b(?:not|never|none|nor|neither|without|cannot|no)\b|n't\b/g,
  ],
  [
    'about',
    /\benviron\b|\bapproximative\w*|\ba peu pres\b|\bautour de\b|\babout\b|\bapproximately\b|\baround\b|\broughly\b/g,
  ],
  [
    'duty',
    /\bdoi(?:t|vent|s)\b|\bdevr\w+|\bdevez\b|\bfaut\b|\bfaudra\b|\boblig\w+|\brequi(?:s|se|ses)\b|\bnecessaires?\b|\bexig\w+|\bimperati\w+|\btenue?s? d[e']|\bmust\b|\b(?:have|has) to\b|\brequired\b|\bmandatory\b|\bcompulsory\b|\bobligat\w+/g,
  ],
  [
    'possibility',
    /\bpeu(?:t|x|vent)\b|\bpouv\w+|\bpuisse\w*|\bpourr\w+|\bpossib\w+|\beventuel\w*|\bfacultati\w+|\boption\w*|\bmay\b|\bcan\b|\bcould\b|\bmight\b|\bpossib\w+/g,
  ],
];
/** Said of the whole sentence, wherever they stand in it. The others hold for their clause. */
const OF_ALL: ReadonlySet<Kind> = new Set<Kind>(['exception', 'condition', 'agreement']);
/** « sans diplôme, en 24 h »: set apart, it bounds what comes before and after. */
const SET_APART = /^(?:sans|without)$/;
/** A statement may not bring them: the sentence would say more than what it is made from. */
const NOT_ADDED: ReadonlySet<Kind> = new Set<Kind>([
  'negation',
  'only',
  'maximum',
  'minimum',
  'duty',
  'written',
  'agreement',
  'about',
]);

export const isOfAll = (mark: Mark, text: string): boolean =>
  OF_ALL.has(mark.kind) || SET_APART.test(text.slice(mark.from, mark.to));
export const isNotAdded = (kind: Kind): boolean => NOT_ADDED.has(kind);

/** « sans accès » is « n’a pas d’accès », and « hors » is « sans »: an exception can be said as a negation. */
export const sortOf = (kind: Kind): Kind => (kind === 'exception' ? 'negation' : kind);

export function marksOf(text: string): readonly Mark[] {
  const found: Mark[] = [];
  let rest = text;
  for (const [kind, written] of MARKS)
    for (const { 0: words, index } of [...rest.matchAll(written)]) {
      found.push({ kind, from: index, to: index + words.length });
      rest = rest.slice(0, index) + '\u0001'.repeat(words.length) + rest.slice(index + words.length);
    }
  return found;
}
