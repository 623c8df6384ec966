// The routes of web/api.ts: each names the resources it needs (domain/access.ts decides), reads, logs the read, and only then answers.
import { type Resource, reach } from '../../domain/access.ts';
import type { DossierId } from '../../domain/ids.ts';
import type { Place } from '../../domain/place.ts';
import type { Clock } from '../../domain/time.ts';
import type { AccessLog } from '../../prisma/stores/access-log.ts';
import type { AgendaStore } from '../../prisma/stores/agenda.ts';
import type { AppointmentStore } from '../../prisma/stores/appointments.ts';
import type { CalendarStore } from '../../prisma/stores/calendars.ts';
import type { CourseStore } from '../../prisma/stores/courses.ts';
import type { DossierStore, StaffMember } from '../../prisma/stores/dossiers.ts';
import type { EvaluationStore } from '../../prisma/stores/evaluations.ts';
import type { JobStore } from '../../prisma/stores/jobs.ts';
import type { QuestionnaireStore } from '../../prisma/stores/questionnaires.ts';
import type { QuestionStore } from '../../prisma/stores/questions.ts';
import {
  type AnswerHistory,
  type DossierList,
  type Me,
  type SheetExport,
  SheetQuery,
  type TranscriptPage,
} from '../../web/api.ts';
import { agendaRoutes } from './agenda.ts';
import { appointmentRoutes } from './appointments.ts';
import { evaluationRoutes } from './evaluations.ts';
import { fr } from './files.fr.ts';
import { jobRoutes } from './jobs.ts';
import { allLines, linesPage } from './lines.ts';
import { cursorText, Id, Key, transcriptQuery } from './query.ts';
import { questionRoutes } from './questions.ts';
import type { FormReader } from './reading.ts';
import { failure, type Reply, refusal } from './replies.ts';
import { runRoutes } from './runs.ts';
import { sheetPage } from './sheet-page.ts';
import { transcriptCsv, transcriptMarkdown } from './transcript-files.ts';
import { summaryOf, viewOf } from './views.ts';

export interface Services {
  readonly store: DossierStore;
  readonly accessLog: AccessLog;
  readonly forms: FormReader;
  readonly clock: Clock;
  readonly questions: QuestionStore;
  readonly questionnaires: QuestionnaireStore;
  readonly evaluations: EvaluationStore;
  readonly agenda: AgendaStore;
  readonly calendars: CalendarStore;
  /** There is one to read: now, not at the next round. */
  readonly calendarLinked: () => void;
  readonly courses: CourseStore;
  readonly jobs: Pick<JobStore, 'dead' | 'late' | 'retry'>;
  readonly appointments: AppointmentStore;
  readonly places: readonly Place[];
  /** The origin people open: the address of a feed begins with it. */
  readonly url: string;
  /** Of the provider: the days of a filter are its days. */
  readonly zone: string;
}
export interface Asked {
  readonly staff: StaffMember;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string>>;
  /** Of a POST or a PUT, as it came. */
  readonly body: unknown;
}
export interface Route {
  readonly method?: 'get' | 'post' | 'put' | 'del';
  readonly path: string;
  readonly needs: readonly Resource[];
  answer(asked: Asked): Promise<Reply>;
}

export function consultantRoutes(services: Services): readonly Route[] {
  const { store, accessLog, forms, clock, zone } = services;
  const log = (staff: StaffMember, dossier: DossierId | null, action: 'read' | 'search' | 'export', resource: string) =>
    accessLog.append({ staff: staff.id, dossier, action, resource, at: clock() });

  return [
    {
      path: '/api/me',
      // What everybody for whom the page is may read.
      needs: ['questions'],
      answer: async ({ staff }) => {
        const role = reach(staff.role, 'dossier') === 'none' ? 'admin' : 'consultant';
        return { kind: 'json', body: { name: staff.name, role } satisfies Me };
      },
    },
    {
      path: '/api/dossiers',
      needs: ['dossier'],
      answer: async ({ staff }) => {
        const dossiers = (await store.assigned(staff)).map((dossier) => summaryOf(dossier, forms.read(dossier)));
        await log(staff, null, 'read', 'list');
        return { kind: 'json', body: { dossiers } satisfies DossierList };
      },
    },
    {
      path: '/api/dossiers/:id',
      needs: ['dossier', 'sheet', 'adaptation'],
      answer: async ({ staff, params }) => {
        const dossier = await found(Id.safeParse(params.id).data, (id) => store.dossier(staff, id));
        if (!dossier) return failure('NotFound');
        const view = viewOf(dossier, forms);
        await log(staff, dossier.id, 'read', view.sheet === null ? 'dossier' : 'sheet');
        return { kind: 'json', body: view };
      },
    },
    {
      path: '/api/dossiers/:id/answers/:key',
      needs: ['sheet', 'adaptation'],
      answer: async ({ staff, params }) => {
        const [id, key] = [Id.safeParse(params.id).data, Key.safeParse(params.key).data];
        if (id === undefined || key === undefined) return failure('NotFound');
        const history = await store.history(staff, id, key);
        if (history.kind !== 'found') return refusal(history);
        const question = forms.answer(history.dossier, key);
        if (!question) return failure('NotFound');
        await log(staff, id, 'read', `answer:${key}`);
        const versions = history.value.map(({ version, value, at, channel }) => ({
          version,
          words: question.words(value),
          at,
          channel,
          by: 'beneficiary' as const,
        }));
        return { kind: 'json', body: { key, label: question.label, versions } satisfies AnswerHistory };
      },
    },
    {
      path: '/api/dossiers/:id/sheet',
      needs: ['sheet', 'adaptation', 'export'],
      answer: async ({ staff, params, query }) => {
        const asked = SheetQuery.safeParse(query);
        if (!asked.success) return failure('BadRequest');
        const dossier = await found(Id.safeParse(params.id).data, (id) => store.dossier(staff, id));
        if (!dossier) return failure('NotFound');
        if (dossier.withheld !== null) return refusal({ kind: 'withheld', why: dossier.withheld });
        const { format } = asked.data;
        const { reference } = dossier;
        const sheet: SheetExport = { reference, exportedAt: clock(), sheet: forms.read(dossier).sheet };
        await log(staff, dossier.id, 'export', `sheet:${format}`);
        const file = fr.sheetFile(reference, format);
        return format === 'json'
          ? { kind: 'json', body: sheet, file }
          : { kind: 'file', type: 'text/html; charset=utf-8', file, text: sheetPage(sheet, zone) };
      },
    },
    {
      path: '/api/dossiers/:id/transcript',
      needs: ['transcript', 'export'],
      answer: (asked) => transcript(services, log, asked),
    },
    ...runRoutes(services),
    ...questionRoutes(services),
    ...evaluationRoutes(services),
    ...agendaRoutes(services),
    ...appointmentRoutes(services),
    ...jobRoutes(services),
  ];
}

type Log = (
  staff: StaffMember,
  dossier: DossierId,
  action: 'read' | 'search' | 'export',
  resource: string,
) => Promise<void>;

async function transcript(
  { store, forms, clock, zone }: Services,
  log: Log,
  { staff, params, query }: Asked,
): Promise<Reply> {
  const id = Id.safeParse(params.id).data;
  const asked = transcriptQuery(zone).safeParse(query);
  if (id === undefined) return failure('NotFound');
  if (!asked.success) return failure('BadRequest');
  const { wanted, limit, format, searches } = asked.data;
  if (format === 'json') {
    const page = await linesPage(store, staff, id, wanted, limit);
    if (page.kind !== 'found') return refusal(page);
    const { lines, next } = page.value;
    await log(staff, id, searches ? 'search' : 'read', 'transcript');
    return { kind: 'json', body: { lines, next: next && cursorText(next) } satisfies TranscriptPage };
  }
  const all = await allLines(store, staff, id, wanted);
  if (all.kind !== 'found') return refusal(all);
  await log(staff, id, 'export', `transcript:${format}`);
  const { reference } = all.dossier;
  const content = { reference, exportedAt: clock(), zone, lines: all.value, titleOf: forms.titleOf };
  const file = fr.transcriptFile(reference, format);
  return format === 'md'
    ? { kind: 'file', type: 'text/markdown; charset=utf-8', file, text: transcriptMarkdown(content) }
    : { kind: 'file', type: 'text/csv; charset=utf-8', file, text: transcriptCsv(content) };
}

const found = async <T>(id: DossierId | undefined, read: (id: DossierId) => Promise<T | null>): Promise<T | null> =>
  id === undefined ? null : read(id);
