// What a question asks FOR, read from its question words, and what it asks ABOUT: the words the documents must hold together.

import { BEFORE_NOUN, SUBJECTS } from './french/words.data.ts';
import { folded, type Word, words } from './french/words.ts';

export type Wanted =
  | 'amount'
  | 'duration'
  | 'date'
  | 'count'
  | 'person'
  | 'contact'
  | 'address'
  | 'place'
  | 'document'
  | 'list'
  | 'definition'
  | 'procedure'
  | 'reason'
  | 'yes-no'
  | 'other';

export interface Asked {
  readonly wants: Wanted;
  readonly about: readonly Topic[];
  /** « Combien ça coûte ? »: it names nothing; it is about what all the documents are about. */
  readonly bareQuestion: boolean;
  /** « sans accès », « pas accessible »: what it looks for is an absence. */
  readonly negative: boolean;
}
export interface Topic extends Word {
  /** Follows an article or a preposition, or such a word (« phase préliminaire »): it names what is spoken of. Otherwise a verb or an adjective, often of the way people talk. */
  readonly noun: boolean;
}

/** In order: the first that matches is what is wanted. `drop`: words that say what is wanted, not what it is about. */
const WANTED: readonly { readonly wants: Wanted; readonly says: RegExp; readonly drop?: RegExp }[] = [
  {
    wants: 'definition',
    says: /\ba quoi (?:ca |cela )?ser[tv]|sert a quoi|c'est[ -]quoi|qu'est[ -]ce qu|(?:ca )?(?:veut|veux) dire|definition|defini[rst]|signifi|difference/,
    drop: /^(?:defin|signif|different|quoi|sert)/,
  },
  {
    wants: 'contact',
    says: /telephone|\bmail|courriel|joindre|contacter|\bappeler|coordonnees|joignable/,
    drop: /^(?:telephon|mail|courriel|joindr|contact|appel|coordon|numero|joign|adress)/,
  },
  {
    wants: 'date',
    says: /\b(?:a|sous|dans|en|apres) combien de (?:temps|jours?|semaines?|mois)/,
    drop: /^(?:temp|jour|semain|mois)$/,
  },
  {
    wants: 'duration',
    says: /combien (?:de temps|d'heures?|d'ans|de (?:jours?|semaines?|mois|heures?|annees?))|duree|\bdure\b|durer?a?\b|\blongtemps|quel delai|de temps/,
    drop: /^(?:temp|dure?e?|heur|jour|semain|mois|anne|an|longtemp|delai)$/,
  },
  { wants: 'count', says: /combien (?:de |d'|y a)|nombre d/, drop: /^nombr/ },
  {
    wants: 'amount',
    says: /combien|quel\w*(?: \w+){0,3} (?:prix|tarif|cout|montant)|(?:rappel|redonn|donn|connaitre|savoir|dire)\w* (?:moi )?(?:le|les|votre|vos) (?:prix|tarif|cout)|^(?:et |bonjour,? |alors )?(?:le |les |vos |votre |c'est quoi le )?(?:prix|tarif|cout)|\bcher\b|gratuit|payant|coute/,
    drop: /^(?:pri|prix|tarif|cout|cher|gratuit|pay|mont|montant)$/,
  },
  { wants: 'reason', says: /pourquoi/ },
  { wants: 'procedure', says: /comment/ },
  {
    wants: 'date',
    says: /\bquand\b|quelle (?:date|semaine|echeance)|quel (?:moment|jour|delai|mois)|au bout de|a partir de|\bdelais?\b/,
    drop: /^(?:dat|semain|echeanc|moment|jour|delai|mois|bout|part)$/,
  },
  {
    wants: 'address',
    says: /\badresse (?:du|de|des|postale|exacte)|quelle (?:est|rue)[^?]*\badresse/,
    drop: /^adress/,
  },
  {
    wants: 'place',
    says: /\bou (?!bien)(?:est|se|s'|ont|sont|a |puis|peut|dois|avez|ca|je|on|vous)|quelles? villes?|quels? (?:lieux?|endroits?|locaux|centres?)|\bou\s*\?/,
    drop: /^(?:vill|lieu|lieux|endroit|local|locaux|centr)$/,
  },
  { wants: 'document', says: /quels? (?:documents?|papiers?|justificatifs?|pieces?)/, drop: /^(?:papi|piec)/ },
  { wants: 'list', says: /quel(?:le)?s\b|liste|lesquel|que (?:contient|comprend|comporte)|qu'y a/, drop: /^list/ },
  { wants: 'person', says: /\bqui\b|quel(?:le)? (?:personne|interlocuteur)/, drop: /^(?:person|interlocuteur)/ },
  { wants: 'yes-no', says: /est-ce|\?|-(?:t-)?(?:il|elle|on|vous|je|ils)\b|y a/ },
];

export function asked(question: string): Asked {
  const plain = folded(rewritten(question)).toLowerCase();
  const found = WANTED.find(({ says }) => says.test(plain));
  const drop = found?.drop;
  const all = words(question);
  const nouns = all.map((_, at) => isNoun(all, at));
  const said = all
    .map((word, at): Topic => ({ ...word, noun: nouns[at] === true || nouns[at - 1] === true }))
    .filter(({ stop, bare }) => !stop && (bare.length > 1 || /\d/.test(bare)));
  const about = said.filter(({ stem, bare }) => !(drop?.test(stem) || drop?.test(bare)));
  const bareQuestion = about.length === 0;
  return {
    wants: found?.wants ?? 'other',
    about: unique(bareQuestion ? said : about),
    bareQuestion,
    negative: /\b(?:sans|pas|aucun|non)\b/.test(plain),
  };
}

/** « cb d'heures », « c koi »: the same rewriting as the words had, keeping the sentence. */
const rewritten = (question: string): string =>
  folded(question)
    .replace(/\bcb\b/gi, 'combien')
    .replace(/\bkoi\b/gi, 'quoi')
    .replace(/\bc (?=quoi)/gi, "c'est ")
    .replace(/\bqd\b/gi, 'quand')
    .replace(/\be[- ]?mails?\b/gi, 'mail')
    .replace(/\btel\b/gi, 'telephone');

const INFINITIVE = /(?:er|ir|re|oir)$/;
function isNoun(all: readonly Word[], at: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  if (!word || !before || word.stop) return false;
  if (word.name || /^\d/.test(word.bare)) return true;
  if (!BEFORE_NOUN.has(before.bare)) return false;
  const pronoun = /^(?:l|le|la|les|leur|en)$/.test(before.bare) && SUBJECTS.has(all[at - 2]?.bare ?? '');
  return !pronoun && !(INFINITIVE.test(word.bare) && /^(?:a|de|d|pour|sans)$/.test(before.bare));
}

const unique = (topics: readonly Topic[]): readonly Topic[] =>
  topics.filter(({ stem }, at) => topics.findIndex((other) => other.stem === stem) === at);
