// Invented evaluations of two dozen people: their figures are those the server would give.
import { questionnaireCalled } from '../../dialogs/questionnaires/index.ts';
import type { Answers, Item } from '../../domain/questionnaire.ts';
import { statisticsOf } from '../../domain/statistics.ts';
import type { EvaluationName, Evaluations } from '../../web/api-evaluations.ts';

const PRESENT = 2026;
const PEOPLE = { 'evaluation-hot': 24, 'evaluation-cold': 18 } as const;
const WORDS = [
  'Le temps pris pour relire mon parcours.',
  'L’écoute de ma consultante, sans jugement.',
  'Les exercices sur les valeurs.\nJ’y suis revenue plusieurs fois.',
  'Un rythme qui laissait le temps de réfléchir entre deux séances.',
  'z'.repeat(90),
];

export function evaluationsOf(query: URLSearchParams, empty: boolean): Evaluations {
  const questionnaire: EvaluationName =
    query.get('questionnaire') === 'evaluation-cold' ? 'evaluation-cold' : 'evaluation-hot';
  const year = Number(query.get('year') ?? PRESENT);
  const asked = questionnaireCalled(questionnaire);
  if (!asked) throw new Error(questionnaire);
  const people = empty || year !== PRESENT ? 3 : PEOPLE[questionnaire];
  const answers = Array.from({ length: people }, (_, person) => given(asked.items, person));
  const years = [PRESENT, PRESENT - 1, PRESENT - 2, PRESENT - 3];
  return { questionnaire, year, years, figures: statisticsOf(asked, answers, people + 6) };
}

const given = (items: readonly Item[], person: number): Answers =>
  Object.fromEntries(items.map((item, at) => [item.id, one(item, person, at)]));

function one(item: Item, person: number, at: number): unknown {
  const spread = (person * 7 + at * 3) % 10;
  if (item.type === 'rate') return item.id === 'EVC-S7' && person < 2 ? 'NA' : [5, 5, 4, 4, 3, 5, 4, 2, 5, 4][spread];
  if (item.type === 'number') return [10, 9, 9, 8, 7, 10, 6, 9, 8, 10][spread];
  if (item.type === 'one') return item.options[[0, 0, 1, 1, 1, 0, 2, 1, 0, 1][spread] ?? 0]?.id;
  if (item.type === 'many') return item.options.filter((_, n) => (person + n) % 3 === 0).map(({ id }) => id);
  if (item.type === 'long') return person < (item.id === 'EVC-O2' ? 2 : 5) ? WORDS[person] : null;
  return null;
}
