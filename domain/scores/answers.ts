// Are these answers to this questionnaire? What is wrong, item by item, before anything is computed.
import { type Answers, ends, type Item, type Questionnaire, type RatingScale } from '../questionnaire.ts';

/** English sentences, for whoever runs a command; none when the answers can be scored. */
export function faultsOf(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const items = new Map(questionnaire.items.map((item) => [item.id, item]));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const item = items.get(id);
    if (!item) return [`${id}: no such item in ${questionnaire.id} version ${questionnaire.version}`];
    const fault = answer === null ? null : faultOf(questionnaire, item, answer);
    return fault === null ? [] : [`${id}: ${fault}`];
  });
}

function faultOf({ ratingScales }: Questionnaire, item: Item, answer: unknown): string | null {
  switch (item.type) {
    case 'rate':
      return rating(ratingScales[item.scale], answer);
    case 'number':
      return isWithin(answer, item) ? null : `a whole number from ${item.from} to ${item.to}`;
    case 'pair': {
      if (typeof answer !== 'object' || Array.isArray(answer)) return 'importance and presence, each a rating or null';
      const { importance = null, presence = null, ...others } = answer as Readonly<Record<string, unknown>>; // `as`: an object
      if (Object.keys(others).length > 0) return `no ${Object.keys(others).join(', ')}`;
      const sides = [
        importance === null ? null : rating(ratingScales[item.importance], importance),
        presence === null ? null : rating(ratingScales[item.presence], presence),
      ];
      return sides.find((fault) => fault !== null) ?? null;
    }
    case 'top3': {
      const ids = item.options.map(({ id }) => id);
      const isChoice = Array.isArray(answer) && answer.every((one) => ids.includes(one));
      return isChoice && answer.length <= 3 && new Set(answer).size === answer.length
        ? null
        : `at most three of ${ids.join(', ')}`;
    }
    default:
      return null;
  }
}

function rating(scale: RatingScale | undefined, answer: unknown): string | null {
  if (answer === 'NA') return scale?.notConcerned ? null : 'NA is not offered here';
  const { from, to } = ends(scale);
  return isWithin(answer, { from, to }) ? null : `a whole number from ${from} to ${to}`;
}

const isWithin = (answer: unknown, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= from && answer <= to;
