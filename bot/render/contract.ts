// What our cards send back, written by bot/render and read by bot/channels/card.ts: one shape for the two.
import { z } from 'zod';

const key = z.string().min(1).max(100);
const run = z.string().min(1).max(200);
const keys = z.array(key).max(100);

export const CardContract = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    run,
    round: z.number().int().min(0),
    /** Of a button: the answer itself. Of a form: absent, the inputs come beside. */
    values: z.record(key, z.union([z.string().max(200), z.array(z.string().max(200)).max(100)])).optional(),
    /** The keys asked by a form, by the shape of their input: an input left blank may be sent as nothing at all. */
    plain: keys.default([]),
    lists: keys.default([]),
    grids: keys.default([]),
  }),
  z.object({ kind: z.literal('confirm'), run, digest: z.string().min(1).max(200) }),
  /** Without `key`, it was chosen in the input `key` beside. */
  z.object({ kind: z.literal('revise'), run, key: key.optional() }),
  z.object({ kind: z.literal('say'), says: z.string().min(1).max(1_000), title: z.string().min(1).max(1_000) }),
]);
export type CardContract = z.input<typeof CardContract>;
