// What a questionnaire costs: scores a second, and the turn of its first answers beside that of its last.
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { questionnaireCalled } from '../../dialogs/questionnaires/index.ts';
import { isPaired, isRated, type Questionnaire } from '../../domain/questionnaire.ts';
import { scoresOf } from '../../domain/scores/score.ts';
import { client, release } from '../bot/released.ts';
import { openOffice } from '../bot/talk.ts';

const SETS = 1_000;
const PEOPLE = 10;

/** Bars: 10,000 scorings a second on one core, and a flat time for each answer. */
export async function questionnaires(data: string, print: (...cells: readonly string[]) => void): Promise<void> {
  for (const id of ['motivation', 'values']) {
    const questionnaire = questionnaireCalled(id);
    if (!questionnaire) throw new Error(`no ${id}`);
    const sets = Array.from({ length: SETS }, (_, seed) => answersTo(questionnaire, seed));
    for (const answers of sets) scoresOf(questionnaire, answers);
    const from = performance.now();
    for (const answers of sets) scoresOf(questionnaire, answers);
    const perSecond = SETS / ((performance.now() - from) / 1_000);
    print('scoring', id, `${perSecond.toFixed(0)} a second`, 'bar: 10,000');
  }
  const office = await openOffice({ dataDir: mkdtempSync(path.join(data, 'questionnaires-')) });
  const [early, late]: [number[], number[]] = [[], []];
  for (let n = 0; n < PEOPLE; n += 1) {
    const { person, dossier } = await client(office);
    await release(office, dossier, 'motivation');
    for (const text of ['questionnaire motivation', 'oui', 'mon travail actuel']) await person.say(text);
    for (let answer = 0; answer < 58; answer += 1) {
      const from = performance.now();
      await person.say(String((answer % 5) + 1));
      if (answer < 10) early.push(performance.now() - from);
      if (answer >= 48) late.push(performance.now() - from);
    }
  }
  await office.close();
  const [first, last] = [median(early), median(late)];
  const words = `first ten ${first.toFixed(2)} ms, last ten ${last.toFixed(2)} ms`;
  print('an answer of 58', words, `ratio ${(last / first).toFixed(2)}`);
}

const answersTo = ({ items }: Questionnaire, seed: number): Record<string, unknown> =>
  Object.fromEntries(
    items.map((item, at) => {
      const figure = ((at * 7 + seed) % 5) + 1;
      return [item.id, isPaired(item) ? { importance: figure, presence: 6 - figure } : isRated(item) ? figure : null];
    }),
  );
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
