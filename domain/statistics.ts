// Group statistics of an evaluation, for the provider: never an individual (R68, R118). Pure: from answers to figures.
//
// Only whole calendar years are given, never all of them together nor parts of one: two periods of which one holds the other tell,
// by difference, of what is between them. Within a year, answers come in five at a time (prisma/stores/evaluations.ts).
// The gain of each result (cold − hot) wants the two evaluations of one person: they are not linked here, so it is left out.
import {
  FEWEST,
  isShowable,
  oneDecimal,
  ratedOf,
  recommendationOf,
  roughShareOf,
  type Share,
  shareOf,
  shownOf,
  splitsSafely,
} from './disclosure.ts';
import { isPersonal } from './evaluation.ts';
import {
  type Answers,
  boundsOf,
  chosen,
  figureOf,
  type Item,
  type Measured,
  type Questionnaire,
} from './questionnaire.ts';
import { atLeast, meanOf } from './scores/counts.ts';
import { scoresOf } from './scores/score.ts';
import { scrubbed } from './scrub.ts';

export interface Statistics {
  readonly kind: 'statistics';
  readonly answers: number;
  readonly invited: Invited;
  /** Satisfaction, benefit: over people, out of all the items of each. */
  readonly scales: readonly Rates[];
  /** % of 9 and 10 less % of 0 to 6. */
  readonly recommendations: readonly (Counted & { readonly score: number | null })[];
  readonly rates: readonly (Rates & { readonly scale: string; readonly reverse: boolean })[];
  readonly choices: readonly Choices[];
  /** Without names, in alphabetical order: the order in which they came would tell. `null`: fewer than five. */
  readonly words: readonly { readonly id: string; readonly label: string; readonly texts: readonly string[] | null }[];
}
/** `close`: all but one to four answered, who would be counted by an exact rate. `unknown`: more answered than were invited. */
export type Invited =
  | { readonly kind: 'known'; readonly people: number; readonly percent: number }
  | { readonly kind: 'close'; readonly percentAtLeast: number }
  | { readonly kind: 'unknown' };
interface Counted {
  readonly id: string;
  readonly label: string;
  /** `null`: fewer than five, or so many that those who passed the question would be one to four. */
  readonly answers: number | null;
}
export interface Rates extends Counted {
  readonly mean: number | null;
  readonly share: Share | null;
}
export interface Choices extends Counted {
  /** Several could be chosen: the counts do not add up. */
  readonly several: boolean;
  readonly options: readonly { readonly id: string; readonly label: string; readonly people: number | null }[];
}

const LIMIT = 4;

/** @param invited how many were asked in the same year. */
export function statisticsOf(
  questionnaire: Questionnaire,
  answers: readonly Answers[],
  invited: number,
): Statistics | { readonly kind: 'tooFew' } {
  if (answers.length < FEWEST) return { kind: 'tooFew' };
  const items = questionnaire.items.filter((item) => !isPersonal(item));
  return {
    kind: 'statistics',
    answers: answers.length,
    invited: invitedOf(answers.length, invited),
    scales: scalesOf(questionnaire).map((scale) => scaleOf(questionnaire, scale, answers)),
    recommendations: items.filter(({ type }) => type === 'number').map((item) => recommended(item, answers)),
    rates: items.flatMap((item) => (item.type === 'rate' ? [rated(questionnaire, item, answers)] : [])),
    choices: items.flatMap((item) => (item.type === 'one' || item.type === 'many' ? [choicesOf(item, answers)] : [])),
    words: items.filter(({ type }) => type === 'long' || type === 'short').map((item) => wordsOf(item, answers)),
  };
}

function invitedOf(answers: number, people: number): Invited {
  if (people < answers) return { kind: 'unknown' };
  if (isShowable(people - answers)) return { kind: 'known', people, percent: Math.round((100 * answers) / people) };
  return { kind: 'close', percentAtLeast: Math.floor((100 * answers) / (answers + FEWEST - 1)) };
}

/**
 * Who passed a question is not counted either when they are so few. A mean does not tell how many it is of from ten answers on:
 * then it stands if there are ten whoever passed.
 */
function counted({ id, text }: Pick<Item, 'id' | 'text'>, people: number, of: number): Counting {
  const isExact = isShowable(of - people);
  const isShown = isExact ? people >= FEWEST : of - (FEWEST - 1) >= 2 * FEWEST;
  return { isShown, isExact, row: { id, label: text, answers: isShown && isExact ? people : null } };
}
interface Counting {
  readonly row: Counted;
  readonly isShown: boolean;
  readonly isExact: boolean;
}
const NOTHING = { mean: null, share: null };

function rated(
  questionnaire: Questionnaire,
  item: Extract<Item, { type: 'rate' }>,
  answers: readonly Answers[],
): Statistics['rates'][number] {
  const figures = figuresOf(item, answers);
  const { row, isShown, isExact } = counted(item, figures.length, answers.length);
  const of = isShown ? ratedOf(figures, { ...boundsOf(questionnaire, item), limit: LIMIT }) : NOTHING;
  const high = figures.filter((figure) => figure >= LIMIT).length;
  const share = isShown && !isExact ? roughShareOf(high, answers.length) : of.share;
  return { ...row, scale: item.scale, reverse: item.reverse === true, mean: of.mean, share };
}

function recommended(item: Item, answers: readonly Answers[]): Statistics['recommendations'][number] {
  const figures = figuresOf(item, answers);
  const { row, isShown, isExact } = counted(item, figures.length, answers.length);
  const score = isShown ? recommendationOf(figures) : null;
  return { ...row, score: score === null || isExact ? score : Math.round(score / 10) * 10 };
}

const figuresOf = ({ id }: Item, answers: readonly Answers[]): readonly number[] =>
  answers.flatMap((one) => figureOf(one[id]) ?? []);

/** Those made of several items: of one, the item says it. */
const scalesOf = ({ scoring, items }: Questionnaire): readonly Measured[] =>
  scoring.method === 'means'
    ? scoring.scales.filter(({ id }) => items.filter((item) => 'measures' in item && item.measures === id).length > 1)
    : [];

/** The mean of each person's own, and how many are satisfied: 4 or more. */
function scaleOf(questionnaire: Questionnaire, { id, name }: Measured, answers: readonly Answers[]): Rates {
  const own = answers.flatMap((one) => {
    const scores = scoresOf(questionnaire, one);
    return ('scales' in scores ? scores.scales[id]?.score : null) ?? [];
  });
  const { row, isShown, isExact } = counted({ id, text: name }, own.length, answers.length);
  if (!isShown) return { ...row, ...NOTHING };
  const high = own.filter((score) => atLeast(score, LIMIT)).length;
  const share = isExact ? shareOf(high, own.length) : roughShareOf(high, answers.length);
  return { ...row, mean: oneDecimal(meanOf(own) ?? 0), share };
}

function choicesOf(item: Extract<Item, { type: 'one' | 'many' | 'top3' }>, answers: readonly Answers[]): Choices {
  const several = item.type !== 'one';
  const given = answers
    .map((one) => (several ? chosen(one[item.id]) : chosen([one[item.id]])))
    .filter((options) => options.length > 0);
  const { row } = counted(item, given.length, answers.length);
  const counts = item.options.map(({ id }) => given.filter((options) => options.includes(id)).length);
  const shown = several
    ? counts.map((count) => (count > 0 && splitsSafely(count, given.length) ? count : null))
    : shownOf(counts);
  const people = (at: number) => (row.answers === null ? null : (shown[at] ?? null));
  return { ...row, several, options: item.options.map(({ id, label }, at) => ({ id, label, people: people(at) })) };
}

function wordsOf({ id, text }: Item, answers: readonly Answers[]): Statistics['words'][number] {
  const texts = answers.flatMap((one) => {
    const said = one[id];
    return typeof said === 'string' && said.trim() !== '' ? [scrubbed(said.trim())] : [];
  });
  return { id, label: text, texts: texts.length < FEWEST ? null : texts.sort((a, b) => a.localeCompare(b, 'fr')) };
}
