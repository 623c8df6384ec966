// What a reminder is decided on when its time has come: read again, whatever was so when it was ordered.
import { type DossierId, runId, staffId } from '../../domain/ids.ts';
import type { ChannelId } from '../../domain/incoming.ts';
import type { Known, LastPlace } from '../../domain/reminders/holds.ts';
import type { RunStatus } from '../../domain/run.ts';
import type { DossierStage, Reminding } from '../../domain/turn.ts';
import { ZONES } from '../../domain/zones.ts';
import type { Keyring } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';
import { appointmentOf } from './appointment-rows.ts';
import { READABLE, type StaffMember } from './assigned.ts';
import { contactOf } from './invitations.ts';

export interface Remembered extends Known {
  readonly discreet: boolean;
  /** The conversation they last wrote in; `lastAt`: when they did, whatever was said to them since. */
  readonly place: (LastPlace & { readonly id: string }) | null;
  readonly zone: string;
  readonly consultant: StaffMember | null;
  /** Said already, by a process that died before it could tell. */
  readonly isSaid: boolean;
}
export type RemindingStore = ReturnType<typeof createRemindingStore>;

export function createRemindingStore({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }) {
  /** `activity`: of the turn that says it. `null`: there is no such dossier, or its key is destroyed. */
  return async (id: DossierId, activity: string): Promise<Remembered | null> => {
    const dossier = await prisma.dossier.findFirst({ where: { id, ...READABLE }, include: INCLUDED });
    if (!dossier) return null;
    const { beneficiaryId: personId, assignments } = dossier;
    const [place] = dossier.beneficiary.conversations;
    const heard =
      place &&
      (await prisma.transcriptEntry.findFirst({
        where: { conversationId: place.id, direction: 'in' },
        orderBy: { seq: 'desc' },
      }));
    const said = await prisma.processedActivity.count({ where: { activityId: activity, conversation: { personId } } });
    const [staff] = assignments.map((one) => one.staff);
    return {
      stage: dossier.stage as DossierStage, // `as`, here and below: check constraints of the columns
      discreet: dossier.discreet,
      course: {
        contact: contactOf(keys, dossier),
        reminders: dossier.reminders as Reminding,
        termOn: dayOf(dossier.termOn),
        conventionSentOn: dayOf(dossier.conventionSentOn),
        conventionAnsweredOn: dayOf(dossier.conventionAnsweredOn),
        ownWork: dossier.ownWork.map(({ item }) => item),
      },
      appointments: dossier.appointments.map(appointmentOf),
      runs: dossier.runs.map((run) => ({
        ...{ id: runId(run.id), form: run.formId, formVersion: run.formVersion, status: run.status as RunStatus },
        openedAt: run.openedAt.toISOString(),
      })),
      releases: dossier.releases.map(({ questionnaire, at, entitled, resultsOpenedAt }) => ({
        ...{ questionnaire, at: at.toISOString(), entitled: entitled.name },
        resultsOpenedAt: resultsOpenedAt?.toISOString() ?? null,
      })),
      chose: dossier.events.length > 0,
      place: place
        ? { id: place.id, channel: place.channel as ChannelId, lastAt: heard?.at.toISOString() ?? null }
        : null,
      zone: place?.zone ?? ZONES.france,
      consultant: staff ? { id: staffId(staff.id), role: 'consultant', name: staff.name } : null,
      isSaid: said > 0,
    };
  };
}

const INCLUDED = {
  key: true,
  ownWork: true,
  appointments: true,
  runs: true,
  releases: { orderBy: { at: 'asc' }, include: { entitled: true } },
  events: { where: { kind: 'reminders-changed' }, take: 1 },
  assignments: { where: { until: null }, take: 1, include: { staff: true } },
  beneficiary: { include: { conversations: { orderBy: { lastAt: { sort: 'desc', nulls: 'last' } }, take: 1 } } },
} as const;

const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
