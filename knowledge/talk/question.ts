// Does a message look like a question, rather than an answer to ours? Used in the middle of dialogs (R131): « quand je serai prêt »
// is an answer, « quand est-ce que ça commence » is not.
import { folded } from '../french/words.ts';
import { smallTalk } from './small-talk.ts';

const OPENING =
  "^(?:(?:bonjour|bonsoir|salut|svp|s'il vous plait|dites|au fait|et|mais|ok|oui|non|alors|euh|pardon|excusez-moi|petite question|question) )*";
/** With or without a question mark, accents and the usual slips. */
const STARTS = [
  '(?:combien|cb|cmb|pourquoi|pkoi|pk)\\b',
  "comment (?!je (?:me|m'))",
  '(?:est[ -]ce|es ce|esce|esque|esk|eske)\\b',
  "(?:c'est|c|ces|c est) ?(?:quoi|koi|combien|quand(?! meme)|ou\\b|qui)\\b",
  "(?:qu'?est|kes|qest|ques)[ -]?ce\\b",
  "quel(?:le)?s? (?!que |qu')(?:est|sont|\\w+ )",
  '(?:puis|peut|peux|pouvez|faut|dois|doit|sera|serai|va|vais|existe|avez|etes|faites|proposez|prenez|acceptez|y a)[ -](?:t-)?(?:je|on|tu|vous|il|elle|ils)\\b',
  '(?:je|on|vous) (?:peux|peut|pouvez) .*\\?',
  'y a[ -]?t[ -]?il\\b',
  '(?:il )?y ?a (?:un|une|des|du|de la)\\b.*\\b(?:a|dans|sur|vers|pres|chez vous|sur place)\\b',
  'qui (?:est|sont|peut|fait|a|va|paie|paye|conduit|contacter|dois)\\b',
  '(?:a|avec|pour|de) (?:qui|quoi|quel(?:le)?s?)\\b',
  "(?:jusqu'a|depuis|a partir de) quand\\b",
  'quand (?:est|a lieu|aura|commence|debute|puis|peut|faut|dois|sera)',
  '(?:ou|dans quelle ville) (?:est|sont|se |ca |puis|peut|avez|etes|dois|a lieu)',
  "(?:je voudrais|j'aimerais|je veux|je souhaite(?:rais)?) (?:savoir|connaitre|comprendre|demander)\\b",
  'je (?:me demande|ne sais pas) (?:si|combien|quand|comment|quel|ou)\\b',
  "(?:que|qu') ?(?:contient|comprend|comporte|se passe|veut dire|dit|faut|signifie)\\b",
];
const ASKS = new RegExp(`${OPENING}(?:${STARTS.join('|')})`);
const ENDS =
  /(?:c'est|ca fait|ca coute|ca dure|ca veut dire) (?:combien(?: de temps)?|quoi|koi|quand|ou)$|(?:veut|veux) dire (?:quoi|koi)$|\b(?:y ?a|c'est|vous|possible|peut|faut|est-ce) .*\bou (?:pas|non)$/;

/** Longer is a story, whose last sentence may be a question: it is an answer to be read first. */
const LONGEST = 600;

export function isProgrammeQuestion(text: string): boolean {
  if (smallTalk(text)) return false;
  const plain = folded(text)
    .toLowerCase()
    .replace(/[\s,;:!.…]+/g, ' ')
    .trim();
  if (plain.length < 4 || plain.length > LONGEST || !/[a-z]{2}/.test(plain)) return false;
  return /\?\s*(?:merci|svp|s'il vous plait)?\s*$/.test(plain) || ASKS.test(plain) || ENDS.test(plain);
}
