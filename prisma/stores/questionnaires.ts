// Questionnaires of a dossier, for the consultant it is assigned to: what was opened, what was filled, and what they note about it.
import { type DossierId, type RunId, runId, type StaffId, staffId } from '../../domain/ids.ts';
import type { Release } from '../../domain/questionnaire.ts';
import { ordersFor } from '../../domain/reminders/orders.ts';
import type { RunStatus } from '../../domain/run.ts';
import type { Clock, Instant } from '../../domain/time.ts';
import type { JobOrder } from '../../domain/turn.ts';
import { type Keyring, places, seal, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';
import { type AnswerRow, answersOfRun } from './answers.ts';
import { BENEFICIARY, moveConversations, ownerOf } from './appointment-rows.ts';
import { assignedTo, type StaffMember } from './assigned.ts';
import { orderJobs } from './jobs.ts';

export interface RunOfDossier {
  readonly id: RunId;
  readonly form: string;
  readonly formVersion: number;
  readonly status: RunStatus;
  readonly openedAt: Instant;
  readonly submittedAt: Instant | null;
  readonly firstSubmittedAt: Instant | null;
  /** How many answers count. What they are is read by `run`, once it is sent. */
  readonly answered: number;
}
export interface RunContent extends RunOfDossier {
  /** Every version, the oldest first; of a run opened again, as it was sent. */
  readonly answers: readonly AnswerRow[];
  readonly comments: readonly RunComment[];
  /** Who answers for the questionnaire: by the release it was filled under. */
  readonly entitled: string | null;
}
/** `by`: a consultant's name; `null`: the person, whose text is an opinion (bot/results.fr.ts). */
export interface RunComment {
  readonly line: string;
  readonly text: string;
  readonly at: Instant;
  readonly by: string | null;
}
export interface Entitled {
  readonly id: StaffId;
  readonly name: string;
}

/** `unknown`: not there, or not theirs. `draft`: the person has not sent their intake (R28). `notEntitled`: at that date (R31, R112). */
export type Released = 'done' | 'unknown' | 'draft' | 'notEntitled';
/** `notSent`: as long as it is not sent, nobody else reads it. */
export type RunRead =
  | { readonly kind: 'found'; readonly run: RunContent }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notSent' };

export type QuestionnaireStore = ReturnType<typeof createQuestionnaireStore>;

export function createQuestionnaireStore({
  prisma,
  keys,
  clock,
}: {
  readonly prisma: PrismaClient;
  readonly keys: Keyring;
  readonly clock: Clock;
}) {
  const find = (staff: StaffMember, id: DossierId) =>
    prisma.dossier.findFirst({
      where: { id, ...assignedTo(staff, clock()) },
      include: {
        key: true,
        beneficiary: BENEFICIARY,
        releases: { orderBy: { at: 'asc' }, include: { entitled: true } },
        runs: { where: { formId: { not: 'intake' }, status: { not: 'ended' } }, orderBy: { openedAt: 'asc' } },
      },
    });
  type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

  const keyOf = ({ id, key }: Found): Buffer => {
    if (!key?.wrappedKey) throw new Error('a dossier without a key was read');
    return keys.unwrap(places.dossierKey(id), key.wrappedKey);
  };

  /** Those who may answer for a questionnaire today (R112). */
  const entitled = async (at: Instant): Promise<readonly Entitled[]> => {
    const rows = await prisma.staff.findMany({
      where: { entitledFrom: { lte: at }, OR: [{ entitledUntil: null }, { entitledUntil: { gt: at } }] },
      orderBy: { name: 'asc' },
    });
    return rows.map(({ id, name }) => ({ id: staffId(id), name }));
  };

  return {
    entitled,

    /** `null`: no such dossier for them. */
    async of(
      staff: StaffMember,
      id: DossierId,
    ): Promise<{ readonly releases: readonly Release[]; readonly runs: readonly RunOfDossier[] } | null> {
      const dossier = await find(staff, id);
      if (!dossier) return null;
      const releases = dossier.releases.map(({ questionnaire, at, entitled: { name }, resultsOpenedAt }) => ({
        questionnaire,
        at: at.toISOString(),
        entitled: name,
        resultsOpenedAt: resultsOpenedAt?.toISOString() ?? null,
      }));
      return { releases, runs: dossier.runs.map(headOf) };
    },

    /** Opens a questionnaire to the person, who is told of it (R102), unless `quietly`. Of an anonymous one, that somebody more was invited is counted. */
    async release(
      staff: StaffMember,
      id: DossierId,
      questionnaire: string,
      responsible: StaffId,
      at: Instant,
      { anonymous = false, quietly = false }: { readonly anonymous?: boolean; readonly quietly?: boolean } = {},
    ): Promise<Released> {
      const dossier = await find(staff, id);
      if (!dossier) return 'unknown';
      // An evaluation is of nobody: whoever has been received may give it, with an intake or without.
      if (dossier.stage !== 'submitted' && !anonymous) return 'draft';
      if (!(await entitled(at)).some((one) => one.id === responsible)) return 'notEntitled';
      const owner = ownerOf(dossier);
      const change = { kind: 'release', dossier: id, zone: owner.zone, questionnaire, at } as const;
      await prisma.$transaction([
        prisma.release.create({
          data: { dossierId: id, questionnaire, at, entitledId: responsible, releasedById: staff.id },
        }),
        ...(anonymous && !dossier.releases.some((one) => one.questionnaire === questionnaire)
          ? [invited(questionnaire, at)]
          : []),
        moveConversations(prisma, owner.person),
        orderJobs(prisma, [...(quietly ? [] : [released(id, questionnaire, at)]), ...ordersFor(change, at)], at),
      ]);
      return 'done';
    },

    /** From now on the person sees the results of the last release (R33). */
    async openResults(
      staff: StaffMember,
      id: DossierId,
      questionnaire: string,
      at: Instant,
    ): Promise<'done' | 'unknown'> {
      const dossier = await find(staff, id);
      const last = dossier?.releases.findLast((one) => one.questionnaire === questionnaire);
      if (!dossier || !last) return 'unknown';
      await prisma.$transaction([
        prisma.release.update({
          where: { dossierId_questionnaire_at: { dossierId: id, questionnaire, at: last.at } },
          data: { resultsOpenedAt: last.resultsOpenedAt ?? at },
        }),
        moveConversations(prisma, dossier.beneficiaryId),
      ]);
      return 'done';
    },

    /** A run that was sent, with every version of its answers and what was noted. */
    async run(staff: StaffMember, id: DossierId, wanted: RunId): Promise<RunRead> {
      const dossier = await find(staff, id);
      const run = dossier?.runs.find((one) => one.id === wanted);
      if (!dossier || !run) return { kind: 'unknown' };
      if (run.submittedAt === null) return { kind: 'notSent' };
      const key = keyOf(dossier);
      const comments = await prisma.comment.findMany({
        where: { runId: wanted },
        include: { staff: true },
        orderBy: { at: 'asc' },
      });
      const opened = comments.map(({ line, at, textSealed, staff: author }) => ({
        line,
        at: at.toISOString(),
        by: author?.name ?? null,
        text: unseal(key, places.comment(wanted, line, at.toISOString()), textSealed).toString(),
      }));
      const answers = await answersOfRun(prisma, run, key);
      const release = dossier.releases.findLast(
        ({ questionnaire, at }) => questionnaire === run.formId && at <= run.openedAt,
      );
      const { name = null } = release?.entitled ?? {};
      return { kind: 'found', run: { ...headOf(run), answers, comments: opened, entitled: name } };
    },

    /** A dated note about a line of a profile; the earlier ones stay (R97). */
    async comment(
      staff: StaffMember,
      id: DossierId,
      run: RunId,
      line: string,
      text: string,
      at: Instant,
    ): Promise<'done' | 'unknown'> {
      const dossier = await find(staff, id);
      if (!dossier?.runs.some((one) => one.id === run && one.submittedAt !== null)) return 'unknown';
      const sealed = seal(keyOf(dossier), places.comment(run, line, at), text);
      await prisma.comment.create({
        data: { runId: run, line, at, staffId: staff.id, textSealed: Uint8Array.from(sealed) },
      });
      return 'done';
    },
  };

  function invited(questionnaire: string, at: Instant) {
    const month = new Date(`${at.slice(0, 7)}-01T00:00:00Z`);
    return prisma.evaluationInvited.upsert({
      where: { questionnaire_month: { questionnaire, month } },
      create: { questionnaire, month, count: 1 },
      update: { count: { increment: 1 } },
    });
  }
}

const released = (dossier: DossierId, questionnaire: string, at: Instant): JobOrder => ({
  kind: 'released',
  payload: { dossier, questionnaire, at },
  dedupe: `released/${dossier}/${questionnaire}/${at}`,
});

const headOf = (run: {
  readonly id: string;
  readonly formId: string;
  readonly formVersion: number;
  readonly status: string;
  readonly openedAt: Date;
  readonly submittedAt: Date | null;
  readonly firstSubmittedAt: Date | null;
  readonly current: unknown;
}): RunOfDossier => ({
  id: runId(run.id),
  form: run.formId,
  formVersion: run.formVersion,
  status: run.status as RunStatus, // `as`: a check constraint of the column
  openedAt: run.openedAt.toISOString(),
  submittedAt: run.submittedAt?.toISOString() ?? null,
  firstSubmittedAt: run.firstSubmittedAt?.toISOString() ?? null,
  answered: Object.keys(Object(run.current)).length,
});
