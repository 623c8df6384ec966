// What the server says of messages and other work that it gave up, or that waits for too long. As web/api.ts.
//
//   GET /api/jobs              -> StuckJobs
//   POST /api/jobs/{id}/retry  -> StuckJobs: tried again, from the start
import { z } from 'zod';
import type { JobKind } from '../domain/turn.ts';

const KINDS = [
  'code',
  'handover',
  'submitted',
  'answer',
  'released',
  'invitation',
  'reminder',
] as const satisfies readonly JobKind[];

export const StuckJob = z
  .object({
    id: z.uuid(),
    kind: z.enum(KINDS),
    attempts: z.int(),
    dueAt: z.iso.datetime(),
    /** `null`: still tried. */
    deadAt: z.iso.datetime().nullable(),
    /** Of a dossier of the reader's. */
    reference: z.string().nullable(),
  })
  .readonly();
export type StuckJob = z.output<typeof StuckJob>;
/** Given up first, then late. */
export const StuckJobs = z.object({ jobs: z.array(StuckJob).readonly() }).readonly();
export type StuckJobs = z.output<typeof StuckJobs>;
