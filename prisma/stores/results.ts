// The results that were opened to a person, for that person alone (R33): their last run of each, and what they say of each line.
import { type DossierId, type RunId, runId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { type Keyring, places, seal, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';
import { type AnswerRow, answersOfRun } from './answers.ts';

export interface OpenedResult {
  readonly run: RunId;
  readonly form: string;
  readonly formVersion: number;
  readonly submittedAt: Instant;
  readonly firstSubmittedAt: Instant | null;
  /** Who answers for the questionnaire. */
  readonly entitled: string;
  readonly answers: readonly AnswerRow[];
  /** By line, what the person last said of it. */
  readonly opinions: ReadonlyMap<string, string>;
}
export type ResultStore = ReturnType<typeof createResultStore>;

export function createResultStore({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }) {
  async function opened(id: DossierId) {
    const dossier = await prisma.dossier.findUnique({
      where: { id },
      include: {
        key: true,
        releases: { where: { resultsOpenedAt: { not: null } }, orderBy: { at: 'desc' }, include: { entitled: true } },
        runs: { where: { status: { not: 'ended' }, submittedAt: { not: null } }, orderBy: { openedAt: 'desc' } },
      },
    });
    const wrapped = dossier?.key?.wrappedKey;
    if (!dossier || !wrapped) return null;
    return { ...dossier, opens: keys.unwrap(places.dossierKey(id), wrapped) };
  }

  return {
    /** `null`: there is no such dossier. Empty: nothing was opened. */
    async read(id: DossierId): Promise<readonly OpenedResult[] | null> {
      const dossier = await opened(id);
      if (!dossier) return null;
      const names = [...new Set(dossier.releases.map(({ questionnaire }) => questionnaire))];
      const results = names.map(async (name): Promise<OpenedResult | null> => {
        const release = dossier.releases.find(({ questionnaire }) => questionnaire === name);
        const run = dossier.runs.find(({ formId, openedAt }) => formId === name && release && openedAt >= release.at);
        if (!release || !run?.submittedAt) return null;
        const said = await prisma.comment.findMany({ where: { runId: run.id, staffId: null }, orderBy: { at: 'asc' } });
        const opinions = said.map(({ line, at, textSealed }) => {
          const place = places.comment(run.id, line, at.toISOString());
          return [line, unseal(dossier.opens, place, textSealed).toString()] as const;
        });
        return {
          run: runId(run.id),
          form: run.formId,
          formVersion: run.formVersion,
          submittedAt: run.submittedAt.toISOString(),
          firstSubmittedAt: run.firstSubmittedAt?.toISOString() ?? null,
          entitled: release.entitled.name,
          answers: await answersOfRun(prisma, run, dossier.opens),
          opinions: new Map(opinions),
        };
      });
      return (await Promise.all(results)).filter((one) => one !== null);
    },

    /** « cela me ressemble », line by line; each is dated, the last one counts. */
    async say(id: DossierId, run: RunId, opinions: ReadonlyMap<string, string>, at: Instant): Promise<void> {
      const dossier = await opened(id);
      if (!dossier?.runs.some((one) => one.id === run)) return;
      await prisma.comment.createMany({
        data: [...opinions].map(([line, opinion]) => ({
          runId: run,
          line,
          at,
          textSealed: Uint8Array.from(seal(dossier.opens, places.comment(run, line, at), opinion)),
        })),
        skipDuplicates: true,
      });
    },
  };
}
