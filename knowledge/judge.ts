// Does this unit answer this question? By structure, never by a score above a threshold: near misses share all their words
// with the documents. The score only orders the units that do answer.
import type { Asked, Topic, Wanted } from './asked.ts';
import { folded, stems } from './french/words.ts';
import { counts, enumerates, holds } from './holds.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { defines, headOf, type Unit, type Where } from './unit.ts';

export interface Need extends Topic {
  readonly forms: readonly Form[];
}
/** `said`: how many of the things asked about are in the unit's own words. */
export type Verdict =
  | { readonly kind: 'answers' | 'near'; readonly score: number; readonly said: number }
  | { readonly kind: 'no' };

const LEVEL: Record<Where, number> = { said: 1, lead: 0.9, column: 0.9, heading: 0.8, above: 0.5, title: 0.5 };
const NO: Verdict = { kind: 'no' };
/** Questions for no value in particular: one word of the way people talk may be nowhere. */
export const LOOSE: ReadonlySet<Wanted> = new Set(['list', 'definition', 'procedure', 'document', 'other']);

export function judge(unit: Unit, asked: Asked, needs: readonly Need[], lexicon: Lexicon): Verdict {
  const found = needs.map((need) => ({ need, ...covered(unit, need) }));
  const told = needs.filter(({ forms }) => forms.some(({ stem }) => !lexicon.generic(stem)));
  const required = told.length > 0 ? told : needs.slice(0, 1);
  const missing = found.filter(({ need, level }) => level === 0 && required.includes(need));
  if (
    !tolerable(
      missing.map(({ need }) => need),
      required,
      asked.wants,
    )
  )
    return NO;
  const own = found.filter(
    ({ where }) => where === 'said' || where === 'lead' || where === 'column' || where === 'heading',
  );
  if (needs.length > 0 && !own.some(({ need }) => required.includes(need))) return NO;
  if (told.length === 1 && THIN.has(asked.wants) && !told.every((need) => isMain(unit, need))) return NO;
  const score = scoreOf(unit, asked, found, lexicon);
  const said = found.filter(({ where }) => where === 'said').length;
  if (answersFor(unit, asked, needs)) return { kind: 'answers', score, said };
  return told.some(({ noun }) => noun) && found.every(({ where, need }) => !need.noun || where === 'said')
    ? { kind: 'near', score, said }
    : NO;
}

/** « Quel ordinateur me faut-il ? »: one word is too little, unless it is what the passage is about. */
const THIN: ReadonlySet<Wanted> = new Set(['yes-no', 'other', 'procedure']);
function isMain(unit: Unit, { forms }: Need): boolean {
  const places = unit.levels
    .filter(({ where }) => where === 'lead' || where === 'heading')
    .map(({ stems: there }) => there);
  return forms.some(({ stem }) => headOf(unit, 3).includes(stem) || places.some((there) => there.has(stem)));
}

interface Cover {
  readonly level: number;
  readonly where?: Where;
}
/** A number holds only where it stands: « Paris 12 » is not in a list that has twelve of something else in its title. */
function covered(unit: Unit, { forms, bare }: Need): Cover {
  let best: Cover = { level: 0 };
  for (const { where, stems } of unit.levels) {
    if (/^\d/.test(bare) && where !== 'said' && where !== 'lead') continue;
    for (const { stem, share } of forms) {
      const level = stems.has(stem) ? LEVEL[where] * share : 0;
      if (level > best.level) best = { level, where };
    }
  }
  return best;
}

/** Nothing may miss, but one word of the way people talk (no noun), when two things or more are there. */
function tolerable(missing: readonly Need[], required: readonly Need[], wants: Wanted): boolean {
  if (missing.length === 0) return true;
  return LOOSE.has(wants) && missing.length === 1 && missing.every(({ noun }) => !noun) && required.length >= 3;
}

function answersFor(unit: Unit, asked: Asked, needs: readonly Need[]): boolean {
  const { wants, negative } = asked;
  if (/^(?:list|place)$/.test(wants) && !negative && /\bsans accès\b|\bpas\b/.test(unit.text)) return false;
  if (unit.kind === 'list' && !/^(?:place|list|definition|procedure|other|document|reason)$/.test(wants)) return false;
  if (wants === 'list') return unit.kind === 'list' || unit.kind === 'item' || enumerates(unit.text);
  if (wants === 'definition') return defined(unit, needs);
  if (wants === 'count')
    return needs.some((need) => need === needs[0] && counts(unit.text, new Set(need.forms.map(({ stem }) => stem))));
  if (wants === 'amount' || wants === 'duration') return holds(wants, unit.text) && isAbout(unit, needs);
  return holds(wants, unit.text);
}

/**
 * « Le bilan coûte 2 400 € » says nothing of the price of something else that stands in the same sentence. What a person does
 * (« Le salarié a dix jours… ») is about what they do it to.
 */
function isAbout(unit: Unit, needs: readonly Need[]): boolean {
  const head = headOf(unit);
  return head.some(
    (word, at) => (at === 0 && ROLES.has(word)) || needs.some(({ forms }) => forms.some(({ stem }) => stem === word)),
  );
}
const ROLES: ReadonlySet<string> = new Set(stems('salarié bénéficiaire consultant organisme personne'));

function defined(unit: Unit, needs: readonly Need[]): boolean {
  const text = folded(unit.text).toLowerCase().replace(/\./g, '');
  if (needs.some(({ bare }) => text.includes(`(${bare})`))) return true;
  const [head] = headOf(unit);
  return unit.kind === 'list'
    ? needs.length > 1
    : needs.some(({ forms }) => forms.some(({ stem }) => stem === head)) && defines(unit);
}

function scoreOf(unit: Unit, { wants }: Asked, found: readonly (Cover & { need: Need })[], lexicon: Lexicon): number {
  // What every passage is about says little of this one.
  const weight = ({ need: { forms } }: { need: Need }) =>
    Math.max(0.2, ...forms.map(({ stem }) => lexicon.weight(stem) * (lexicon.generic(stem) ? 0.3 : 1)));
  const total = found.reduce((sum, one) => sum + weight(one), 0) || 1;
  const cover = found.reduce((sum, one) => sum + weight(one) * one.level, 0) / total;
  const asked = new Set(found.flatMap(({ need }) => need.forms.map(({ stem }) => stem)));
  const dense = unit.focus.filter((stem) => asked.has(stem)).length / Math.max(4, unit.focus.length);
  const heading = folded(unit.passages[0].path.at(-1) ?? '').toLowerCase();
  const shape = /^(?:list|place)$/.test(wants) && (unit.kind === 'list' || /\s:\s/.test(unit.text)) ? 0.5 : 0;
  const definition = wants === 'definition' && /defini|principe/.test(heading) ? 0.3 : 0;
  const notice = unit.passages[0].about.kind === 'notices' ? -0.2 : 0;
  return cover + 0.35 * dense + shape + definition + notice;
}
