// Everything held about a person, for that person alone (RGPD 15, 20, R9): what the consultant sees, and what nobody does
// (answers of a branch that was left, earlier versions).
import type { DossierId } from '../../domain/ids.ts';
import type { Line } from '../../domain/lines.ts';
import type { Instant } from '../../domain/time.ts';
import { type Keyring, places, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';
import { isForgotten } from '../opened.ts';
import { contactOf } from './invitations.ts';

export interface OwnData {
  readonly reference: string;
  readonly openedAt: Instant;
  readonly submittedAt: Instant | null;
  readonly discreet: boolean;
  readonly consultants: readonly string[];
  readonly consents: readonly {
    readonly purpose: string;
    readonly decision: string;
    readonly textVersion: string;
    readonly at: Instant;
  }[];
  readonly events: readonly { readonly kind: string; readonly at: Instant }[];
  /** Every version; `value: null` with `taken: true`: taken back. */
  readonly answers: readonly {
    readonly form: string;
    readonly key: string;
    readonly version: number;
    readonly current: boolean;
    readonly value: unknown;
    readonly channel: string;
    readonly at: Instant;
  }[];
  /** Of the profiles of questionnaires: what they said of a line, and what the consultant noted (`by`: their name). */
  readonly notes: readonly {
    readonly form: string;
    readonly line: string;
    readonly text: string;
    readonly by: string | null;
    readonly at: Instant;
  }[];
  /** Where invitations go, and whether reminders do. */
  readonly contact: { readonly email: string | null; readonly reminders: string };
  /** In time, cancelled ones included; `place`: its name, `null` = visio. */
  readonly appointments: readonly {
    readonly kind: string;
    readonly rank: number | null;
    readonly status: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly place: string | null;
    readonly with: string;
  }[];
  readonly ownWork: readonly { readonly item: string; readonly at: Instant }[];
  readonly lines: readonly Line[];
}

export interface OwnDataStore {
  /** `null`: there is no such dossier, or it was destroyed. */
  read(dossier: DossierId): Promise<OwnData | null>;
}

export function createOwnDataStore({
  prisma,
  keys,
}: {
  readonly prisma: PrismaClient;
  readonly keys: Keyring;
}): OwnDataStore {
  return {
    async read(id) {
      const dossier = await prisma.dossier.findUnique({
        where: { id },
        include: {
          key: true,
          consents: { orderBy: { ordinal: 'asc' } },
          events: { orderBy: { at: 'asc' } },
          assignments: { where: { until: null }, include: { staff: true } },
          runs: {
            include: {
              answers: { orderBy: [{ at: 'asc' }, { key: 'asc' }, { version: 'asc' }] },
              comments: { orderBy: { at: 'asc' }, include: { staff: true } },
            },
          },
          appointments: { orderBy: { startsAt: 'asc' }, include: { staff: true, place: true } },
          ownWork: { orderBy: { doneAt: 'asc' } },
          lines: { orderBy: [{ at: 'asc' }, { seq: 'asc' }] },
        },
      });
      const wrapped = dossier?.key?.wrappedKey;
      if (!dossier || !wrapped) return null;
      const key = keys.unwrap(places.dossierKey(id), wrapped);
      const open = (place: string, sealed: Uint8Array) => JSON.parse(unseal(key, place, sealed).toString());
      return {
        reference: dossier.reference,
        openedAt: dossier.openedAt.toISOString(),
        submittedAt: dossier.submittedAt?.toISOString() ?? null,
        discreet: dossier.discreet,
        consultants: dossier.assignments.map(({ staff }) => staff.name),
        consents: dossier.consents.map(({ purpose, decision, textVersion, at }) => ({
          purpose,
          decision,
          textVersion,
          at: at.toISOString(),
        })),
        events: dossier.events.map(({ kind, at }) => ({ kind, at: at.toISOString() })),
        answers: dossier.runs.flatMap((run) => {
          const current = Object(run.current);
          return run.answers.map((answer) => {
            const value = open(places.answer(run.id, answer.key, answer.version), answer.valueSealed);
            return {
              form: run.formId,
              key: answer.key,
              version: answer.version,
              current: current[answer.key] === answer.version,
              value: isForgotten(value) ? null : value,
              channel: answer.channel,
              at: answer.at.toISOString(),
            };
          });
        }),
        notes: dossier.runs.flatMap((run) =>
          run.comments.map(({ line, textSealed, staff, at }) => ({
            form: run.formId,
            line,
            text: unseal(key, places.comment(run.id, line, at.toISOString()), textSealed).toString(),
            by: staff?.name ?? null,
            at: at.toISOString(),
          })),
        ),
        contact: {
          email: contactOf(keys, dossier),
          reminders: dossier.reminders,
        },
        appointments: dossier.appointments.map(({ kind, rank, status, startsAt, endsAt, place, staff }) => ({
          kind,
          rank,
          status,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
          place: place?.label ?? null,
          with: staff.name,
        })),
        ownWork: dossier.ownWork.map(({ item, doneAt }) => ({ item, at: doneAt.toISOString() })),
        lines: dossier.lines.map((line): Line => {
          const body = open(places.line(line.conversationId, line.seq), line.lineSealed);
          const common = { seq: line.seq, at: line.at.toISOString(), activity: line.activityId };
          return line.direction === 'in'
            ? { ...common, direction: 'in', heard: body }
            : { ...common, direction: 'out', say: body };
        }),
      };
    },
  };
}
