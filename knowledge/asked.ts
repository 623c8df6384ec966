// A question → what it asks for, and the terms it asks about with what each of them weighs.
import type { Concepts, Sensed } from './french/concepts.ts';
import { isNeutral } from './french/neutral.ts';
import { BEFORE_NOUN, SUBJECTS } from './french/words.data.ts';
import { spoken, type Word, words } from './french/words.ts';
import type { Measure } from './holds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';
import { type Wanted, wantedOf } from './wanted.ts';

export interface Asked {
  readonly wants: Wanted;
  readonly measure: Measure | null;
  readonly terms: readonly Term[];
  /** « sans accès », « pas accessible »: an absence is looked for. */
  readonly negative: boolean;
  readonly plain: string;
  /** It names nothing: « combien ça coûte ? » */
  readonly bare: boolean;
  /** « quel logiciel ? », « le nom du formateur »: one of the terms, which is what is asked for. */
  readonly head: Term | null;
}

export interface Understanding {
  readonly concepts: Concepts;
  readonly lexicon: Lexicon;
}

export function asked(question: string, understanding: Understanding): Asked {
  const [main, aside] = told(question);
  const said = read(main, understanding);
  if (aside === '') return said;
  const known = said.terms.filter((term) => term.role === 'required' && understanding.lexicon.has(term));
  // « un organisme qui a d'autres activités : quelle obligation ? » is about what comes before.
  if (known.length < 2) return read(question, understanding);
  const around = read(aside, understanding).terms.map((term): Term => ({ ...term, role: 'context' }));
  return { ...said, terms: unique([...said.terms, ...around]) };
}

/** « Ça me fait peur. Mon employeur verra-t-il ma synthèse ? »: what asks, and what is told around it. */
function told(question: string): readonly [main: string, aside: string] {
  const parts = question.split(/(?<=[.?!…;])\s+|\s+[:–—]\s+|\n+/).filter((part) => /\p{L}/u.test(part));
  const asks = parts.filter((part) => part.includes('?') || ASKS.test(spoken(part)));
  if (asks.length === 0 || asks.length === parts.length) return [question, ''];
  return [asks.join(' '), parts.filter((part) => !asks.includes(part)).join(' ')];
}
const ASKS =
  /\b(?:combien|comment|quand|pourquoi|quel(?:le)?s?|qui est|qu'est|est-ce|c'est quoi|quoi|lesquel\w*|faut-il|(?:puis|peut|doit|peux|pouvez|avez|etes|est|sont|y a)[ -](?:t-)?(?:je|on|il|elle|ils|vous))\b/;

function read(question: string, { concepts, lexicon }: Understanding): Asked {
  const plain = spoken(question);
  const { wants, words: soft, measure } = wantedOf(plain);
  const typed = words(question);
  const nouns = typed.map((_, at) => isNoun(typed, at));
  const said = typed.map((word) => corrected(word, lexicon));
  const terms: Term[] = [];
  let end = 0;
  const whole = new Map(concepts.in(said).map((sensed) => [sensed.from, sensed]));
  for (let at = 0; at < said.length; at += 1) {
    const begin = at;
    const sensed = meant(whole.get(at), said, soft, lexicon);
    const part = said.slice(at, sensed?.to ?? at + 1);
    const unit = said[at + 1];
    if (part.length === 1 && unit && isMeasure(said[at], unit)) {
      at += 1;
      // « un bilan peut-il durer 6 mois ? »: how long it lasts is the answer, be it another figure.
      terms.push({ ...measured([...part, unit]), role: wants === 'duration' ? 'soft' : 'required' });
      continue;
    }
    if (sensed && part.length > 1) at = sensed.to - 1;
    const kept =
      part.length > 1 ? part.filter(({ stop }) => !stop) : part.filter((word) => isTopic(word) || qualifies(said, at));
    const [first] = kept.length > 0 ? kept : [];
    const isTalk = !first && part.length === 1;
    if (isTalk && (part[0]?.stop || !sensed?.senses.some(({ share }) => share === 1))) continue;
    const term: Term = {
      words: part.map(({ bare }) => bare).join(' '),
      stems: stemsOf(part, kept),
      senses: sensed?.senses ?? [],
      kind: part.length === 1 && /\d/.test(first?.bare ?? '') ? 'number' : first?.name ? 'name' : 'word',
      noun: part.length > 1 || nouns[at] === true || nouns[at - 1] === true,
      role: isTalk ? 'soft' : roleOf(part, soft),
      numbers: numbered(said, at, part.length),
      said: part.length > 1 && !part.some(isTopic) ? 'in passing' : 'plainly',
    };
    const other = isOr(said.slice(end, begin)) ? terms.at(-1) : undefined;
    if (other?.role === 'required' && term.role === 'required') terms[terms.length - 1] = { ...other, or: term };
    else terms.push(term);
    end = at + 1;
  }
  return {
    wants,
    measure,
    terms: unique(speaking(settled(terms, lexicon), plain, lexicon)),
    negative: /\b(?:sans|pas|aucun|non|jamais|rien)\b/.test(plain),
    plain,
    bare: false,
    head: TYPED.has(wants) ? null : headOf(plain, terms),
  };
}

/** What stands between two things of which one is enough: « HT ou TTC ? », « en visio ou sur place ». */
const isOr = ([first, ...others]: readonly Word[]): boolean =>
  first?.bare === 'ou' && others.length < 3 && others.every(({ stop, bare }) => stop && !SUBJECTS.has(bare));

const isTopic = (word: Word): boolean =>
  !word.stop && !isNeutral(word) && (word.bare.length > 1 || /\d/.test(word.bare));

/** An expression the documents have no word for, though they say each of its words, is asked about by them. */
function meant(sensed: Sensed | undefined, said: readonly Word[], wanted: RegExp | null, lexicon: Lexicon) {
  if (!sensed || sensed.to - sensed.from === 1 || lexicon.means(sensed.senses)) return sensed;
  const words = said.slice(sensed.from, sensed.to).filter((word) => isTopic(word) && !wanted?.test(word.stem));
  return words.length > 0 && words.every(({ stem }) => lexicon.says(stem)) ? undefined : sensed;
}

/** « le rendez-vous d’information »: a vague word that tells which one is not vague. */
function qualifies(said: readonly Word[], at: number): boolean {
  const [of, noun] = [said[at - 1], said[at - 2]];
  const word = said[at];
  return (
    !!word && !!of && !!noun && !word.stop && word.bare.length > 4 && /^(?:de|d|du|des)$/.test(of.bare) && isTopic(noun)
  );
}

/** The word right after a number, when it is one that can be counted. */
function numbered(said: readonly Word[], at: number, length: number): string | null {
  const next = said[at + 1];
  return length === 1 && next && /^\d{1,2}$/.test(said[at]?.bare ?? '') && isTopic(next) ? next.stem : null;
}

/** What is said in passing is what is asked about only when little is said plainly. */
function settled(terms: readonly Term[], lexicon: Lexicon): readonly Term[] {
  const plain = terms.filter((term) => term.role === 'required' && term.said === 'plainly' && lexicon.has(term));
  if (plain.length < 2) return terms;
  return terms.map((term) => (term.said === 'in passing' ? { ...term, role: 'soft' } : term));
}

/** These are found by their form, whatever they are called. */
const TYPED: ReadonlySet<Wanted> = new Set([
  'document',
  'amount',
  'duration',
  'date',
  'hour',
  'rate',
  'count',
  'place',
]);
const WHICH =
  /\bquel(?:le)?s? (?:est |sont |serait )?(?:le |la |les |l'|votre |vos |son |sa )?([a-z0-9]{3,})|^(?:et |bonjour,? )?(?:le |la |l'|votre |son |sa )?([a-z0-9]{3,}) (?:de |du |des |d')/;
function headOf(plain: string, terms: readonly Term[]): Term | null {
  const [, which, of] = WHICH.exec(plain) ?? [];
  const word = which ?? of;
  const head = terms.find(
    ({ words: said }) => word !== undefined && (said.startsWith(word) || said.split(' ').includes(word)),
  );
  return head?.role === 'required' && head.kind !== 'number' ? head : null;
}

/** « je suis DRH, combien pour la restitution ? »: who asks comes after what is asked, where there is something else. */
const WHO = /\b(?:je suis|suis|nous sommes|on est|moi qui suis) (?:un |une |des )?([a-z0-9-]+)/;
function speaking(terms: readonly Term[], plain: string, lexicon: Lexicon): readonly Term[] {
  const who = WHO.exec(plain)?.[1];
  const isWho = (term: Term) => who !== undefined && term.words.split(' ').includes(who);
  const others = terms.filter((term) => term.role === 'required' && term.noun && lexicon.has(term) && !isWho(term));
  return others.length === 0 ? terms : terms.map((term) => (isWho(term) ? { ...term, role: 'context' } : term));
}

const UNIT = /^(?:ans?|annees?|mois|jours?|semaines?|heures?|minutes?|fois|euros|%)$/;
const isMeasure = (number: Word | undefined, unit: Word): boolean =>
  /^\d+$/.test(number?.bare ?? '') && UNIT.test(unit.bare);
/** « 6 mois » is one thing: neither « 6 » nor « mois » by itself is asked about. */
const measured = (part: readonly Word[]): Term => ({
  words: part.map(({ bare }) => bare).join(' '),
  stems: part.map(({ stem }) => stem),
  senses: [],
  kind: 'number',
  noun: true,
  role: 'required',
  said: 'plainly',
  numbers: part[1]?.stem ?? null,
});

/** An expression of one telling word is not that word: « rester entre nous » is not « rester ». */
const stemsOf = (part: readonly Word[], kept: readonly Word[]): readonly string[] =>
  part.length > 1 && kept.length < 2 ? [] : kept.map(({ stem }) => stem);

/** « combien d’absences au maximum »: the figure found is the limit, whether the document says so or not. */
const LIMITS = /^(?:max|maxi|maximum|min|mini|minimum|maximal|minimal|limite)$/;

/** « c’est quoi le prix »: the words of a definition, which is not what is wanted. */
const IS_WHAT = /^(?:c est quoi|qu est ce(?: que)?(?: c est)?)$/;

function roleOf(part: readonly Word[], wanted: RegExp | null): Term['role'] {
  if (IS_WHAT.test(part.map(({ bare }) => bare).join(' '))) return 'soft';
  const says = ({ stem, bare }: Word) => wanted !== null && (wanted.test(stem) || wanted.test(bare));
  if (part.every(({ bare }) => LIMITS.test(bare))) return 'soft';
  if (part.some(says)) return part.every((word) => says(word) || !isTopic(word)) ? 'soft' : 'required';
  return 'required';
}

/** Only words that nothing knows are taken for typing errors. */
function corrected(word: Word, lexicon: Lexicon): Word {
  if (word.stop || isNeutral(word) || lexicon.knows(word)) return word;
  const spelled = lexicon.spelled(word);
  return spelled === null ? word : (words(spelled)[0] ?? word);
}

const INFINITIVE = /(?:er|ir|re|oir)$/;
const MODAL =
  /^(?:peu[xt]|pouv(?:ez|ons)|pourr\w+|doi[st]|doivent|dev(?:ez|ons|r\w+)|veu[xt]|veulent|voul(?:ez|ons)|voudr\w+|vais|vas?|allez|allons|faut)$/;
/** Nouns with the ending of a verb. */
const THINGS =
  /^(?:dossier|papier|cahier|metier|courrier|atelier|calendrier|chantier|lettre|titre|cadre|centre|membre|chiffre|nombre|offre|semestre|soir|avenir|plaisir|loisir|devoir|espoir|histoire|salaire|formulaire|questionnaire|stagiaire|horaire|honoraire|partenaire)s?$/;
function isNoun(all: readonly Word[], at: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  if (!word || !before || word.stop) return false;
  if (word.name || /^\d/.test(word.bare)) return true;
  if (!BEFORE_NOUN.has(before.bare)) return false;
  const further = all[at - 2]?.bare ?? '';
  // « on le voit », « je peux le recevoir »
  const pronoun =
    /^(?:l|le|la|les|leur|en)$/.test(before.bare) &&
    (SUBJECTS.has(further) || (MODAL.test(further) && INFINITIVE.test(word.bare) && !THINGS.test(word.bare)));
  return !pronoun && !(INFINITIVE.test(word.bare) && /^(?:a|de|d|pour|sans)$/.test(before.bare));
}

const unique = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(
    ({ stems, words }, at) =>
      terms.findIndex((other) => other.words === words || (stems.length > 0 && other.stems.join() === stems.join())) ===
      at,
  );
