// Questions left for the provider: without an answer, or badly rated. Read by whoever completes the documents; they tell of nobody.
import type { QuestionId } from '../../domain/ids.ts';
import { questionId } from '../../domain/ids.ts';
import type { AskedQuestion } from '../../domain/questions.ts';
import type { Instant } from '../../domain/time.ts';
import { type Keyring, places, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';

export interface KeptQuestion extends AskedQuestion {
  /** YYYY-MM-DD: an hour could tell who was there. */
  readonly day: string;
  readonly useful: boolean | null;
  readonly why: string | null;
}
/** More than anybody completes at once; the newest come first. Grouping them takes a fifth of a second. */
const MOST = 2_000;

export function createQuestionStore({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }) {
  const key = keys.derive('questions');
  const open = (place: string, sealed: Uint8Array): string => unseal(key, place, sealed).toString();
  return {
    /** Those the documents did not answer, or not well, and that nobody has dealt with; the newest first. */
    async open(): Promise<readonly KeptQuestion[]> {
      const rows = await prisma.askedQuestion.findMany({
        where: { handledAt: null, OR: [{ outcome: { in: ['near', 'unknown'] } }, { useful: false }] },
        orderBy: [{ day: 'desc' }, { id: 'asc' }],
        take: MOST,
      });
      return rows.map(({ id, day, outcome, textSealed, documents, useful, whySealed }) => ({
        id: questionId(id),
        day: day.toISOString().slice(0, 10),
        text: open(places.question(id), textSealed),
        outcome: outcome as AskedQuestion['outcome'], // `as`: a check constraint knows them
        documents,
        useful,
        why: whySealed === null ? null : open(places.rating(id), whySealed),
      }));
    },

    /**
     * The documents have been completed, or need not be: they leave the list. Asked again, the question comes back. `null`:
     * it was a mistake, they come back. Answers how many moved.
     */
    async handled(ids: readonly QuestionId[], at: Instant | null): Promise<number> {
      const { count } = await prisma.askedQuestion.updateMany({
        where: { id: { in: [...ids] }, handledAt: at === null ? { not: null } : null },
        data: { handledAt: at },
      });
      return count;
    },
  };
}
export type QuestionStore = ReturnType<typeof createQuestionStore>;
