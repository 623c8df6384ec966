// What the documents did not answer, for whoever completes them: grouped, as JSON and as CSV, and marked as dealt with (R115).
import { questionId } from '../../domain/ids.ts';
import { type Group, grouped } from '../../knowledge/similar.ts';
import type { KeptQuestion } from '../../prisma/stores/questions.ts';
import { Handled, type HandledCount, type QuestionGroups } from '../../web/api.ts';
import { csvOf, printable } from './csv.ts';
import { fr } from './questions.fr.ts';
import { failure } from './replies.ts';
import type { Route, Services } from './routes.ts';

export function questionRoutes({ questions, accessLog, clock }: Services): readonly Route[] {
  const log = (staff: Parameters<Route['answer']>[0]['staff'], action: 'read' | 'export', resource: string) =>
    accessLog.append({ staff: staff.id, dossier: null, action, resource, at: clock() });
  return [
    {
      path: '/api/questions',
      needs: ['questions'],
      answer: async ({ staff }) => {
        const groups = grouped(await questions.open()).map(viewOf);
        await log(staff, 'read', 'questions');
        return { kind: 'json', body: { groups } satisfies QuestionGroups };
      },
    },
    {
      path: '/api/questions.csv',
      needs: ['questions'],
      answer: async ({ staff }) => {
        const text = fileOf(grouped(await questions.open()));
        await log(staff, 'export', 'questions:csv');
        return { kind: 'file', type: 'text/csv; charset=utf-8', file: fr.file(clock().slice(0, 10)), text };
      },
    },
    {
      method: 'post',
      path: '/api/questions/handled',
      needs: ['questions'],
      answer: async ({ body }) => {
        const asked = Handled.safeParse(body);
        if (!asked.success) return failure('BadRequest');
        const { ids, handled: isDone } = asked.data;
        const handled = await questions.handled(ids.map(questionId), isDone ? clock() : null);
        return { kind: 'json', body: { handled } satisfies HandledCount };
      },
    },
  ];
}

const viewOf = ({ title, questions }: Group<KeptQuestion>): QuestionGroups['groups'][number] => ({
  title,
  lastDay:
    questions
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '',
  questions,
});

/** One question a line, with its group; opens in a French spreadsheet. */
const fileOf = (groups: readonly Group<KeptQuestion>[]): string => {
  const rows = groups.flatMap(({ title, questions }, at) =>
    questions.map(({ text, day, outcome, useful, why, documents }) =>
      [String(at + 1), title, text, day, fr.outcomes[outcome], fr.useful(useful), why ?? '', documents.join(', ')].map(
        printable,
      ),
    ),
  );
  return csvOf({ columns: fr.columns, rows }, ';');
};
