// From what load_turn answers (sealed) to a Situation (plain). Its counterpart is sealed.ts.
import type { Appointment } from '../domain/appointment.ts';
import type { Consents } from '../domain/consent.ts';
import type { Challenge, ChallengePurpose } from '../domain/identity.ts';
import {
  type ConversationId,
  challengeId,
  conversationId,
  type DossierId,
  dossierId,
  personId,
  runId,
} from '../domain/ids.ts';
import type { ChannelId } from '../domain/incoming.ts';
import type { Exchange } from '../domain/ports.ts';
import type { Release } from '../domain/questionnaire.ts';
import { type Position, type Run, type RunHead, type RunStatus, START } from '../domain/run.ts';
import type { Say } from '../domain/say.ts';
import { shifted } from '../domain/time.ts';
import type { DossierHead, DossierStage, Expecting, Reminding, Situation } from '../domain/turn.ts';
import { fromHex, type Keyring, places, unseal } from './crypto.ts';

/** The json of load_turn. */
export interface StoredTurn {
  readonly id: string;
  readonly seq: number;
  readonly zone: string;
  readonly lastAt: string | null;
  readonly expecting: string | null;
  readonly exchanges: string | null;
  readonly wrappedKey: string;
  readonly person: string | null;
  readonly proved: readonly string[] | null;
  readonly dossier: {
    readonly id: string;
    readonly stage: DossierStage;
    readonly discreet: boolean;
    readonly wrappedKey: string;
    readonly contact: string | null;
    readonly reminders: Reminding;
    readonly termOn: string | null;
    readonly conventionSentOn: string | null;
    readonly conventionAnsweredOn: string | null;
    readonly ownWork: readonly string[] | null;
  } | null;
  readonly appointments: readonly Appointment[] | null;
  readonly consultant: string | null;
  readonly consents: Consents | null;
  readonly run: StoredRun | null;
  readonly runs: readonly RunHead[] | null;
  readonly releases: readonly Release[] | null;
  readonly challenge: {
    readonly id: string;
    readonly purpose: ChallengePurpose;
    readonly person: string | null;
    readonly sent: boolean;
    readonly attempts: number;
    readonly expiresAt: string;
  } | null;
  readonly replied: { readonly lines: readonly StoredLine[] | null } | null;
}
interface StoredRun {
  readonly id: string;
  readonly form: string;
  readonly formVersion: number;
  readonly status: RunStatus;
  readonly revision: number;
  readonly openedAt: string;
  readonly position: string | null;
  readonly current: Readonly<Record<string, number>>;
  readonly answers: readonly (readonly [key: string, version: number, value: string])[] | null;
}
type StoredLine = readonly [seq: number, line: string, wrappedKey: string | null, dossier: string | null];

/** What a commit needs beside the situation: keys, and the versions that the new answers follow. */
export interface Opened {
  readonly situation: Situation;
  readonly conversationKey: Buffer;
  readonly dossierKey: Buffer | null;
  readonly versions: Readonly<Record<string, number>>;
}

export type Loaded =
  | { readonly kind: 'fresh'; readonly opened: Opened }
  /** This activity was processed: what was said then. */
  | { readonly kind: 'replied'; readonly conversation: ConversationId; readonly said: readonly Say[] }
  | { readonly kind: 'unknown' };

export function openStored(keys: Keyring, channel: ChannelId, stored: StoredTurn, known: Run | null): Loaded {
  const conversation = conversationId(stored.id);
  const conversationKey = keys.unwrap(places.conversationKey(stored.id), fromHex(stored.wrappedKey));
  if (stored.replied) {
    const open = (line: StoredLine) => openLine(keys, stored.id, conversationKey, line);
    return { kind: 'replied', conversation, said: (stored.replied.lines ?? []).map(open) };
  }
  const dossier = stored.dossier ? dossierId(stored.dossier.id) : null;
  const dossierKey = stored.dossier
    ? keys.unwrap(places.dossierKey(stored.dossier.id), fromHex(stored.dossier.wrappedKey))
    : null;
  const run = stored.run && dossierKey ? openRun(stored.run, dossierKey, known) : null;
  const situation: Situation = {
    conversation: {
      id: conversation,
      channel,
      seq: stored.seq,
      lastAt: stored.lastAt,
      zone: stored.zone,
      expecting: openExpecting(stored, conversationKey),
      exchanges: openExchanges(stored, conversationKey),
    },
    person: stored.person === null ? null : personId(stored.person),
    dossier: stored.dossier && dossier && dossierKey ? openDossier(stored.dossier, dossier, dossierKey) : null,
    appointments: (stored.appointments ?? []).map((one) => ({ ...one, startsAt: shifted(one.startsAt, 0) })),
    consultant: stored.consultant === null ? null : { name: stored.consultant },
    consents: stored.consents ?? {},
    run,
    runs: stored.runs ?? [],
    releases: (stored.releases ?? []).map(released),
    challenge: openChallenge(keys, stored.challenge),
    proved: stored.proved ?? [],
  };
  return {
    kind: 'fresh',
    opened: { situation, conversationKey, dossierKey, versions: stored.run?.current ?? {} },
  };
}

function openDossier(
  { stage, discreet, contact, ownWork, reminders, ...days }: NonNullable<StoredTurn['dossier']>,
  id: DossierId,
  key: Buffer,
): DossierHead {
  const { termOn, conventionSentOn, conventionAnsweredOn } = days;
  const address = contact === null ? null : unseal(key, places.contact(id), fromHex(contact)).toString();
  const course = {
    contact: address,
    reminders,
    termOn,
    conventionSentOn,
    conventionAnsweredOn,
    ownWork: ownWork ?? [],
  };
  return { id, stage, discreet, course };
}

/** As JavaScript writes an instant, not as PostgreSQL does. */
const released = (release: Release): Release => ({
  ...release,
  at: shifted(release.at, 0),
  resultsOpenedAt: release.resultsOpenedAt && shifted(release.resultsOpenedAt, 0),
});

function openRun(stored: StoredRun, key: Buffer, known: Run | null): Run {
  const { id, form, formVersion, status, revision, openedAt } = stored;
  const open = (place: string, value: string) => JSON.parse(unseal(key, place, fromHex(value)).toString());
  const isKnown = known?.id === id && known.revision === revision;
  const answers = isKnown
    ? known.answers
    : Object.fromEntries(
        (stored.answers ?? []).map(([name, version, value]) => [name, open(places.answer(id, name, version), value)]),
      );
  // What was shown by an older release may lack a field of today.
  const position: Position =
    stored.position === null ? START : { ...START, ...open(places.position(id), stored.position) };
  return { id: runId(id), form, formVersion, status, revision, openedAt, answers: withoutForgotten(answers), position };
}

/** A forgotten answer (« effacer ») is a version too: the mark of its absence. */
export const FORGOTTEN = { forgotten: true };
export const withoutForgotten = (answers: Run['answers']): Run['answers'] =>
  Object.values(answers).some(isForgotten)
    ? Object.fromEntries(Object.entries(answers).filter(([, value]) => !isForgotten(value)))
    : answers;
export const isForgotten = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'forgotten' in value;

function openExchanges({ id, exchanges }: StoredTurn, key: Buffer): readonly Exchange[] {
  return exchanges === null ? [] : JSON.parse(unseal(key, places.exchanges(id), fromHex(exchanges)).toString());
}

function openExpecting(stored: StoredTurn, key: Buffer): Expecting | null {
  return stored.expecting === null
    ? null
    : JSON.parse(unseal(key, places.expecting(stored.id), fromHex(stored.expecting)).toString());
}

function openChallenge(keys: Keyring, stored: StoredTurn['challenge']): Challenge | null {
  if (!stored) return null;
  const { id, purpose, attempts, expiresAt, sent, person } = stored;
  const code = sent && person !== null ? { code: keys.codeOf(id), person: personId(person) } : null;
  return { id: challengeId(id), purpose, attempts, expiresAt, sent: code };
}

function openLine(
  keys: Keyring,
  conversation: string,
  conversationKey: Buffer,
  [seq, line, wrapped, dossier]: StoredLine,
): Say {
  const key =
    dossier !== null && wrapped !== null ? keys.unwrap(places.dossierKey(dossier), fromHex(wrapped)) : conversationKey;
  return JSON.parse(unseal(key, places.line(conversation, seq), fromHex(line)).toString());
}

/** Eight letters and figures out of a dossier's id: short enough to be said on the phone, no meaning of its own. */
export function referenceOf(dossier: DossierId): string {
  const number = BigInt(`0x${dossier.replaceAll('-', '').slice(-10)}`);
  return `D-${number.toString(32).toUpperCase().padStart(8, '0')}`;
}
