// The questionnaires of a dossier: opened to the person, read once sent, with their profile, and noted upon (R36, R102, R112).
import { QUESTIONNAIRE_DIALOGS, questionnaireCalled } from '../../dialogs/index.ts';
import type { QuestionnaireDialog } from '../../dialogs/questionnaires/questionnaire.ts';
import { type DossierId, type RunId, staffId } from '../../domain/ids.ts';
import { evolutionOf } from '../../domain/profile.ts';
import type { StaffMember } from '../../prisma/stores/assigned.ts';
import type { QuestionnaireStore, RunContent } from '../../prisma/stores/questionnaires.ts';
import { type DossierRuns, LineComment, type LineNotes, Release, ResultsRelease, type RunView } from '../../web/api.ts';
import { fr } from './files.fr.ts';
import { Id, Run } from './query.ts';
import { failure, type Reply } from './replies.ts';
import type { Asked, Route, Services } from './routes.ts';
import { NOTHING, notesOf, profiled, rowsOf } from './run-view.ts';

export function runRoutes({ questionnaires: store, accessLog, clock }: Services): readonly Route[] {
  const log = (staff: StaffMember, dossier: DossierId, resource: string) =>
    accessLog.append({ staff: staff.id, dossier, action: 'read', resource, at: clock() });

  /** All of them, begun or not, with what the consultant may do. */
  async function all(staff: StaffMember, id: DossierId): Promise<Reply> {
    const kept = await store.of(staff, id);
    if (kept === null) return failure('NotFound');
    await log(staff, id, 'runs');
    return { kind: 'json', body: runsView(kept, await store.entitled(clock())) };
  }

  async function release({ staff, params, body }: Asked): Promise<Reply> {
    const id = Id.safeParse(params.id).data;
    const asked = Release.safeParse(body).data;
    if (id === undefined) return failure('NotFound');
    const dialog = asked && questionnaireCalled(asked.questionnaire);
    if (!dialog) return failure('BadRequest');
    const anonymous = dialog.questionnaire.flags === null;
    const done = await store.release(staff, id, dialog.id, staffId(asked.entitled), clock(), { anonymous });
    switch (done) {
      case 'done':
        await log(staff, id, `release:${dialog.id}`);
        return all(staff, id);
      case 'unknown':
        return failure('NotFound');
      case 'draft':
        return failure('NotSubmitted', fr.releaseAfterIntake);
      case 'notEntitled':
        return failure('BadRequest', fr.notEntitled);
    }
  }

  return [
    {
      path: '/api/dossiers/:id/runs',
      needs: ['questionnaires'],
      answer: async ({ staff, params }) => {
        const id = Id.safeParse(params.id).data;
        return id === undefined ? failure('NotFound') : all(staff, id);
      },
    },
    { method: 'post', path: '/api/dossiers/:id/releases', needs: ['questionnaires'], answer: release },
    {
      method: 'post',
      path: '/api/dossiers/:id/releases/results',
      needs: ['questionnaires'],
      answer: async ({ staff, params, body }) => {
        const id = Id.safeParse(params.id).data;
        const asked = ResultsRelease.safeParse(body).data;
        if (id === undefined) return failure('NotFound');
        if (asked === undefined) return failure('BadRequest');
        const done = await store.openResults(staff, id, asked.questionnaire, clock());
        if (done !== 'done') return failure('NotFound');
        await log(staff, id, `results:${asked.questionnaire}`);
        return all(staff, id);
      },
    },
    {
      path: '/api/dossiers/:id/runs/:run',
      needs: ['questionnaires'],
      answer: async ({ staff, params }) => {
        const asked = [Id.safeParse(params.id).data, Run.safeParse(params.run).data] as const;
        const [id, run] = asked;
        if (id === undefined || run === undefined) return failure('NotFound');
        const view = await read(store, staff, id, run);
        if (view.kind !== 'view') return view.reply;
        await log(staff, id, `run:${run}`);
        return { kind: 'json', body: view.body };
      },
    },
    {
      method: 'post',
      path: '/api/dossiers/:id/runs/:run/comments',
      needs: ['questionnaires'],
      answer: async ({ staff, params, body }) => {
        const [id, run] = [Id.safeParse(params.id).data, Run.safeParse(params.run).data];
        const note = LineComment.safeParse(body).data;
        if (id === undefined || run === undefined) return failure('NotFound');
        if (note === undefined) return failure('BadRequest');
        const done = await store.comment(staff, id, run, note.line, note.comment, clock());
        const view = done === 'done' ? await read(store, staff, id, run) : null;
        if (view?.kind !== 'view') return failure('NotFound');
        return { kind: 'json', body: { notes: view.body.notes } satisfies LineNotes };
      },
    },
  ];
}

type Kept = NonNullable<Awaited<ReturnType<QuestionnaireStore['of']>>>;

function runsView({ releases, runs }: Kept, entitled: DossierRuns['entitled']): DossierRuns {
  const newest = QUESTIONNAIRE_DIALOGS.filter(({ id, version }) => questionnaireCalled(id)?.version === version);
  return {
    questionnaires: newest.map(({ id, title, minutes }) => {
      const release = releases.findLast(({ questionnaire }) => questionnaire === id);
      const own = runs.filter(({ form }) => form === id);
      return {
        id,
        title,
        minutes,
        release: release
          ? { entitled: release.entitled, at: release.at, resultsOpenedAt: release.resultsOpenedAt }
          : null,
        runs: own.toReversed().map((run) => ({
          id: run.id,
          version: run.formVersion,
          status: run.status,
          openedAt: run.openedAt,
          submittedAt: run.submittedAt,
          answered: run.answered,
          total: questionsIn(questionnaireCalled(id, run.formVersion)),
        })),
      };
    }),
    entitled,
  };
}
const questionsIn = (dialog: QuestionnaireDialog | undefined): number => dialog?.form(NOTHING).questions.length ?? 0;

type Read = { readonly kind: 'view'; readonly body: RunView } | { readonly kind: 'refused'; readonly reply: Reply };

async function read(store: QuestionnaireStore, staff: StaffMember, id: DossierId, wanted: RunId): Promise<Read> {
  const found = await store.run(staff, id, wanted);
  if (found.kind === 'unknown') return { kind: 'refused', reply: failure('NotFound') };
  if (found.kind === 'notSent') return { kind: 'refused', reply: failure('NotSubmitted', fr.runNotSent) };
  const { run } = found;
  const computed = profiled(run);
  if (computed === null) return { kind: 'refused', reply: failure('NotFound') };
  const { dialog, scores, profile } = computed;
  const earlier = await before(store, staff, id, run);
  return {
    kind: 'view',
    body: {
      id: run.id,
      questionnaire: { id: dialog.id, version: dialog.version, title: dialog.title },
      status: run.status,
      openedAt: run.openedAt,
      submittedAt: run.submittedAt,
      entitled: run.entitled,
      answers: rowsOf(run, dialog),
      scores,
      profile,
      evolution: earlier && evolutionOf(earlier, profile),
      notes: notesOf(run),
    },
  };
}

/** The last one sent before this one. */
async function before(store: QuestionnaireStore, staff: StaffMember, id: DossierId, run: RunContent) {
  const runs = (await store.of(staff, id))?.runs ?? [];
  const last = runs.findLast(
    ({ form, submittedAt, openedAt }) => form === run.form && submittedAt !== null && openedAt < run.openedAt,
  );
  const found = last && (await store.run(staff, id, last.id));
  return found?.kind === 'found' ? (profiled(found.run)?.profile ?? null) : null;
}
