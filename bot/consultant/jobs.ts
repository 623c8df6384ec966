// What the server could not do, for somebody to look at: shown and tried again. Whom it is for is told to whoever follows them.
import { reach } from '../../domain/access.ts';
import type { StaffMember } from '../../prisma/stores/assigned.ts';
import type { StuckJobs } from '../../web/api-jobs.ts';
import { Own } from './query.ts';
import { failure, type Reply } from './replies.ts';
import type { Route, Services } from './routes.ts';

export function jobRoutes({ jobs, store, accessLog, clock }: Services): readonly Route[] {
  const log = (staff: StaffMember, resource: string) =>
    accessLog.append({ staff: staff.id, dossier: null, action: 'read', resource, at: clock() });

  async function shown(staff: StaffMember): Promise<Reply> {
    const stuck = [...(await jobs.dead()), ...(await jobs.late(clock()))];
    const follows = reach(staff.role, 'dossier') === 'assigned' && stuck.length > 0;
    const references = new Map(
      (follows ? await store.assigned(staff) : []).map((one) => [String(one.id), one.reference]),
    );
    await log(staff, 'jobs');
    const body: StuckJobs = {
      jobs: stuck.map(({ id, kind, attempts, runAt, deadAt, payload }) => ({
        ...{ id, kind, attempts, deadAt },
        dueAt: runAt,
        reference: references.get(payload.dossier ?? '') ?? null,
      })),
    };
    return { kind: 'json', body };
  }

  return [
    { path: '/api/jobs', needs: ['jobs'], answer: ({ staff }) => shown(staff) },
    {
      method: 'post',
      path: '/api/jobs/:id/retry',
      needs: ['jobs'],
      answer: async ({ staff, params }) => {
        const id = Own.safeParse(params.id).data;
        if (id === undefined || (await jobs.retry(id, clock())) === 'unknown') return failure('NotFound');
        await log(staff, `job:retry:${id}`);
        return shown(staff);
      },
    },
  ];
}
