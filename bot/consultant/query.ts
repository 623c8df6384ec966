// What a request asks for, read once: ids, days, cursors. What is not of that shape is a 400, without saying more.
import { z } from 'zod';
import { appointmentId, dossierId, runId } from '../../domain/ids.ts';
import { dayAfter, dayStart } from '../../domain/time.ts';
import type { Cursor } from '../../prisma/stores/transcripts.ts';
import { TranscriptQuery } from '../../web/api.ts';
import { finderOf } from './find.ts';
import type { LinesWanted } from './lines.ts';

export const Id = z.uuid().transform(dossierId);
export const Run = z.uuid().transform(runId);
export const Appointment = z.uuid().transform(appointmentId);
/** Of a line of one's own agenda. */
export const Own = z.uuid();
/** Of questions and dialogs: never a character that the database refuses. */
const name = /^[\w.-]{1,100}$/;
export const Key = z.string().regex(name);
/** This millennium: the database has no year 0, and the day after 9999-12-31 another spelling. */
const day = z.iso.date().regex(/^2/);

/** Days are those of `zone`; `to` is included. */
export const transcriptQuery = (zone: string) =>
  TranscriptQuery.extend({
    dialog: z.string().regex(name).optional(),
    from: day.optional(),
    to: day.optional(),
    cursor: CursorText.optional(),
  })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to)
    .transform(({ from, to, q, cursor, dialog, limit, format }) => ({
      limit,
      format,
      searches: q !== undefined,
      wanted: {
        from: from && dayStart(from, zone),
        before: to && dayStart(dayAfter(to), zone),
        dialog,
        after: cursor,
        find: q === undefined ? undefined : finderOf(q),
      } satisfies LinesWanted,
    }));

const CursorParts = z.tuple([
  z.iso.datetime().regex(/^2/),
  z.uuid(),
  z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
]);

const CursorText = z
  .string()
  .max(200)
  .transform((text, context): Cursor => {
    const read = CursorParts.safeParse(jsonIn(text));
    if (!read.success) {
      context.addIssue({ code: 'custom', message: 'not a cursor of ours' });
      return z.NEVER;
    }
    const [at, conversation, seq] = read.data;
    return { at, conversation, seq };
  });

export const cursorText = ({ at, conversation, seq }: Cursor): string =>
  Buffer.from(JSON.stringify([at, conversation, seq])).toString('base64url');

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}
