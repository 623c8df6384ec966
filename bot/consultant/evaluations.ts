// What people thought of the bilan, for the provider: figures of groups, as JSON and as CSV (R118, Qualiopi 2, 30, 32).
import { questionnaireCalled } from '../../dialogs/questionnaires/index.ts';
import { statisticsOf } from '../../domain/statistics.ts';
import { localDay } from '../../domain/time.ts';
import { type Evaluations, EvaluationsQuery } from '../../web/api-evaluations.ts';
import { csvOf } from './csv.ts';
import { fr } from './evaluations.fr.ts';
import { evaluationRows } from './evaluations-file.ts';
import { failure, type Reply } from './replies.ts';
import type { Asked, Route, Services } from './routes.ts';

/** Kept for three whole years, and the present one (domain/retention.ts). */
const YEARS = 4;

export function evaluationRoutes({ evaluations, accessLog, clock, zone }: Services): readonly Route[] {
  async function read({ staff, query }: Asked, action: 'read' | 'export', reply: (read: Evaluations) => Reply) {
    const asked = EvaluationsQuery.safeParse(query);
    if (!asked.success) return failure('BadRequest');
    const present = Number(localDay(clock(), zone).slice(0, 4));
    const { questionnaire: name, year = present } = asked.data;
    const questionnaire = questionnaireCalled(name);
    if (!questionnaire) return failure('NotFound');
    const { answers, invited } = await evaluations.ofYear(name, year);
    const figures = statisticsOf(questionnaire, answers, invited);
    const years = Array.from({ length: YEARS }, (_, before) => present - before);
    await accessLog.append({
      staff: staff.id,
      dossier: null,
      action,
      resource: `evaluations:${name}:${year}`,
      at: clock(),
    });
    return reply({ questionnaire: name, year, years, figures });
  }
  return [
    {
      path: '/api/evaluations',
      needs: ['statistics'],
      answer: (asked) => read(asked, 'read', (body) => ({ kind: 'json', body })),
    },
    {
      path: '/api/evaluations.csv',
      needs: ['statistics'],
      answer: (asked) => read(asked, 'export', asFile),
    },
  ];
}

const asFile = (read: Evaluations): Reply => ({
  kind: 'file',
  type: 'text/csv; charset=utf-8',
  file: fr.file(read.questionnaire, read.year),
  text: csvOf({ columns: fr.columns, rows: evaluationRows(read) }, ';'),
});
