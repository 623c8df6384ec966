// Whether a sentence of the model says nothing that its quotations do not say: pure, and the only way for its words to reach a person.
import type { Statement } from '../../domain/ports.ts';
import type { Passage } from '../passage.ts';
import { quoted } from '../word.fr.ts';
import { addedOf, lostOf } from './claims/bounds.ts';
import { stands } from './claims/figures.ts';
import type { Kind } from './claims/marks.ts';
import { type Read, read } from './claims/pieces.ts';
import type { Language } from './claims/plain.ts';
import { type Quotation, quotationsOf } from './claims/quotation.ts';
import { subjectLeftOut } from './claims/subject.ts';
import { isSaid, languageOf } from './claims/terms.ts';
import { isPaired, isWholeRange, oneOfMany } from './claims/together.ts';

/** A sentence of the model, and the ids of the sentences it says it is made from. */
export interface Claim {
  readonly text: string;
  readonly from: readonly string[];
}
export type Verdict =
  | { readonly kind: 'kept'; readonly statement: Statement; readonly passages: readonly Passage[] }
  | { readonly kind: 'dropped'; readonly text: string; readonly reasons: readonly Reason[] };
/** `what`: the words at fault, for the model to correct. */
export type Reason =
  | { readonly kind: 'no source' | 'unknown source' | 'language' | 'empty' | 'form' | 'too long' }
  | { readonly kind: 'figure' | 'range' | 'mixed up' | 'words' | 'subject'; readonly what: string }
  | { readonly kind: 'lost' | 'added'; readonly what: Kind };

/** A sentence, not a page: with a notice of the provider, an answer stays under 700 characters. */
const LONGEST = 600;

/** `sent`: the passages the model was shown, by id. `spoken`: the language of the question; English may be answered in French. */
export function verify(claim: Claim, sent: ReadonlyMap<string, Passage>, spoken: Language): Verdict {
  const text = cleaned(claim.text);
  const dropped = (...reasons: readonly Reason[]): Verdict => ({ kind: 'dropped', text, reasons });
  const passages = claim.from.map((id) => sent.get(id.trim().toLowerCase()));
  if (passages.length === 0) return dropped({ kind: 'no source' });
  if (!passages.every((passage) => passage !== undefined)) return dropped({ kind: 'unknown source' });
  if (text === '') return dropped({ kind: 'empty' });
  if (text.length > LONGEST) return dropped({ kind: 'too long' });
  const language = languageOf(text);
  if (language === 'en' && spoken === 'fr') return dropped({ kind: 'language' });
  const quotations = quotationsOf([...new Set(passages)]);
  const holding = new Set<Quotation>();
  // As one, or sentence by sentence: each in one quotation, so that nothing is joined that the documents keep apart.
  const whole = quotations.find((quotation) => faultsOf(text, read(text, language), quotation).length === 0);
  for (const sentence of whole ? [] : sentencesOf(text)) {
    const faults = quotations.map((quotation) => faultsOf(sentence, read(sentence, language), quotation));
    const holds = quotations[faults.findIndex((reasons) => reasons.length === 0)];
    if (!holds) return dropped(...faults.reduce((least, other) => (other.length < least.length ? other : least)));
    holding.add(holds);
  }
  if (whole) holding.add(whole);
  const cited = [...holding].flatMap((quotation) => quotation.passages);
  const [first, ...others] = cited;
  if (!first) return dropped({ kind: 'empty' });
  return { kind: 'kept', statement: { text, from: [quoted(first), ...others.map(quoted)] }, passages: cited };
}

/** Everything that the sentence says and the quotation, alone, does not; and what it takes from it and bounds no more. */
function faultsOf(sentence: string, said: Read, quotation: Quotation): readonly Reason[] {
  const words = said.terms.filter((term) => !isSaid(term, quotation.words, said.language)).map(({ word }) => word);
  const subject = subjectLeftOut(said, quotation);
  return [
    ...(said.terms.length + said.figures.length === 0 ? [{ kind: 'empty' } as const] : []),
    ...(/[<>[\]{}`\\]|\]\(/.test(sentence) ? [{ kind: 'form' } as const] : []),
    ...(words.length > 0 ? [{ kind: 'words', what: words.join(', ') } as const] : []),
    ...figureFaults(said, quotation),
    ...(subject === null ? [] : [{ kind: 'subject', what: subject } as const]),
    ...lostOf(said, quotation).map((what): Reason => ({ kind: 'lost', what })),
    ...addedOf(said, quotation).map((what): Reason => ({ kind: 'added', what })),
  ];
}

function figureFaults(said: Read, quotation: Quotation): readonly Reason[] {
  const single = oneOfMany(said, quotation);
  const wrong = said.figures.flatMap((figure): readonly Reason[] => {
    const what = said.text.slice(figure.from, figure.to);
    if (!stands(figure, [...quotation.figures, ...quotation.heading.figures])) return [{ kind: 'figure', what }];
    if (!isWholeRange(figure, said, quotation)) return [{ kind: 'range', what }];
    return isPaired(figure, said, quotation) ? [] : [{ kind: 'mixed up', what }];
  });
  return single === null ? wrong : [...wrong, { kind: 'figure', what: single }];
}

/** « Oui, … » is not in any document: what follows is. References to our ids are for us. */
const cleaned = (text: string): string => {
  const said = text
    .replace(/\s*[[(]\s*s\d+(?:\s*[,;]\s*s\d+)*\s*[\])]/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:oui|non|yes|no)\s*[,:;.!–-]\s*(?=\S)/i, '');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
};

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=(?:\p{Ll}{3}|\p{Lu}{2}|[\d%€)])[.!?])\s+(?=\p{Lu})/u);
