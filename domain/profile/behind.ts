// Items and what was answered to them: what every figure leads back to (R36).
import { type Answers, type Item, isPaired, type Questionnaire, type RatingScale, sidesOf } from '../questionnaire.ts';
import { NO_ANSWER, PAIR } from './profile.fr.ts';
import type { Behind } from './shape.ts';

/** The items that count for one of these scales, values or motives, in the order of the questionnaire. */
export function behind(questionnaire: Questionnaire, answers: Answers, measured: readonly string[]): readonly Behind[] {
  return questionnaire.items
    .filter((item) => 'measures' in item && measured.includes(item.measures))
    .map((item) => behindOf(questionnaire, answers, item));
}

export function behindOf(questionnaire: Questionnaire, answers: Answers, item: Item): Behind {
  const isReverse = item.type === 'rate' && item.reverse === true;
  const words = wordsOf(questionnaire, item, answers[item.id]);
  return { id: item.id, text: item.text, words, ...(isReverse && { isReverse }) };
}

/** An answer as a person reads it: « Plutôt vraie (5) »; `null`: none. */
export function wordsOf({ ratingScales }: Questionnaire, item: Item, answer: unknown): string | null {
  if (answer === null || answer === undefined) return null;
  if (item.type === 'rate') return rated(ratingScales[item.scale], answer);
  if (isPaired(item)) {
    const { importance, presence } = answer as Readonly<Record<string, unknown>>; // `as`: what a pair is stored as
    const said = PAIR(
      rated(ratingScales[item.importance], importance) ?? NO_ANSWER,
      rated(ratingScales[item.presence], presence) ?? NO_ANSWER,
    );
    return Object.values(sidesOf(answer)).every((side) => side === null) && presence !== 'NA' ? null : said;
  }
  if ('options' in item) {
    const chosen = Array.isArray(answer) ? answer : [answer];
    const labels = item.options.filter(({ id }) => chosen.includes(id));
    const inOrder = chosen.flatMap((id) => labels.find((option) => option.id === id)?.label ?? []);
    return inOrder.length > 0 ? inOrder.join(', ') : null;
  }
  const text = String(answer).trim();
  return text === '' ? null : text;
}

function rated(scale: RatingScale | undefined, rating: unknown): string | null {
  if (rating === 'NA') return scale?.notConcerned ?? null;
  if (typeof rating !== 'number') return null;
  const label = scale?.labels[rating - scale.from];
  return label === undefined ? String(rating) : `${label} (${rating})`;
}
