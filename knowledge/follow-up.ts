// « et en entreprise ? », « et ça coûte combien ? »: understood from what was asked just before (R130).
import type { Exchange } from '../domain/ports.ts';
import type { Asked } from './asked.ts';
import type { Term } from './term.ts';

const OPENS =
  /^(?:(?:ok|d'accord|merci|bien|tres bien|ah)[ ,.!]+)*(?:et|sinon|idem|pareil|meme chose|mais|alors|donc|dans ce cas)\b/;
const POINTS =
  /\b(?:ca|cela|celui-la|celle-la|celui-ci|celle-ci|ceux-la|celles-la|la-bas|la-dedans|y|en|il|elle|ils|elles|le|la|les|lui|leur)\b/;
/** « et ma boîte sera au courant ? » is a question of its own, « et en entreprise ? » is not. */
const STATES =
  /\b(?:est|sera|serait|sont|seront|etait|peut|peux|pouvez|doit|dois|faut|va|vont|a-t-|y a|avez|(?:j'|on |il |elle )(?:ai|a))\b/;
/** « ça coûte combien, un bilan ? », « et un bilan, ça coûte combien ? »: what « ça » stands for is said, and is not what was asked before. */
const THING =
  '(?:une?|le|la|les|votre|vos) (?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|midi|week|meme)\\b)[a-z]+';
const SAYS_WHAT = new RegExp(
  `\\b(?:ca|cela|c'est)\\b.*\\b(?:combien(?: de temps)?|quand|comment),? ${THING}|^(?:et |alors )?${THING}(?: [a-z]+){0,3},? (?:ca|cela|c'est) .*\\bcombien\\b`,
);
/** Longer says by itself what it is about. */
const SHORT = 4;

/** `read` reads a question by itself. What was asked before is context; and what is asked about, when this one names nothing. */
export function inContext(question: Asked, before: readonly Exchange[], read: (question: string) => Asked): Asked {
  const last = before.at(-1);
  const own = question.terms.filter(({ role }) => role === 'required');
  const isNamed = own.length > 0;
  const follows = OPENS.test(question.plain) || !isNamed || (own.length < SHORT && POINTS.test(question.plain));
  if (!last || !follows || own.length > SHORT || (isNamed && SAYS_WHAT.test(question.plain))) return question;
  const earlier = inContext(read(last.asked), before.slice(0, -1), read);
  const role: Term['role'] = isNamed ? 'context' : 'required';
  const said = new Set(question.terms.map(({ stems }) => stems.join()));
  const added = earlier.terms
    .filter(({ stems, role: had }) => had !== 'soft' && !said.has(stems.join()))
    .map((term): Term => ({ ...term, role: term.role === 'context' ? 'context' : role }));
  // « et si je ne réponds pas ? » asks what then, not again how long.
  const isIf = /^(?:et|mais|ok) s(?:i\b|'ils?\b)/.test(question.plain);
  const isOpen = question.wants === 'yes-no' && OPENS.test(question.plain) && !STATES.test(question.plain);
  const bare = !isIf && (question.wants === 'other' || isOpen);
  return { ...question, terms: [...question.terms, ...added], wants: bare ? earlier.wants : question.wants };
}
