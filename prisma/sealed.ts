// From a TurnWrite (plain) to the json that commit_turn reads (sealed). A key misspelt here would store null: turn.test.ts is its gate.
import { createHash } from 'node:crypto';
import type { AskedQuestion, Rating } from '../domain/questions.ts';
import type { Say } from '../domain/say.ts';
import type { TurnWrite, Where } from '../domain/turn.ts';
import { type Keyring, places, seal, toHex } from './crypto.ts';
import { FORGOTTEN, type Opened, referenceOf } from './opened.ts';

export interface Sealer {
  readonly keys: Keyring;
  /** Whether other processes listen. */
  readonly notifies: boolean;
}

export function sealWrite(
  { keys, notifies }: Sealer,
  where: Where,
  activity: string,
  opened: Opened,
  write: TurnWrite,
): object {
  const { situation, conversationKey } = opened;
  const seals = (place: string, value: unknown) => toHex(seal(conversationKey, place, JSON.stringify(value)));
  const { conversation } = situation;
  // A first form opens the dossier, with its key; the others are opened in it.
  const opening =
    write.opens && situation.dossier === null ? keys.newKey(places.dossierKey(write.opens.dossier)) : null;
  const dossier = write.opens?.dossier ?? situation.dossier?.id ?? null;
  const dossierKey = opening?.key ?? opened.dossierKey;
  // After a destruction nothing more is written for the dossier: its key is gone.
  const keepsLines = write.dialog !== null && !write.erase && dossier !== null && dossierKey !== null;
  const lineKey = keepsLines ? dossierKey : conversationKey;
  const run = write.run && dossierKey ? sealRun(write, opened, dossierKey) : null;
  const first = conversation.seq + 1;
  const line = (seq: number, direction: 'in' | 'out', kind: string, body: unknown) => ({
    seq,
    dossier_id: keepsLines ? dossier : null,
    direction,
    dialog: write.dialog,
    kind,
    edit: direction === 'in' && (run?.edits ?? false),
    line_sealed: toHex(seal(lineKey, places.line(conversation.id, seq), JSON.stringify(body))),
  });
  const heard = write.heard ? [line(first, 'in', write.heard.kind, write.heard)] : [];
  const said = write.said.map((say: Say, place) => line(first + heard.length + place, 'out', say.kind, say));
  return present({
    channel: where.channel,
    external: where.externalId,
    conversation: conversation.id,
    activity,
    seq: conversation.seq,
    last: lastOf(opened, write),
    at: write.at,
    person: write.opens?.person ?? situation.person,
    dossier,
    stage: write.dossier?.stage,
    discreet: write.dossier?.discreet,
    reminders: write.dossier?.reminders,
    contact: sealContact(write, dossier, dossierKey),
    appointments: write.appointments,
    ownWork: write.ownWork,
    expecting: write.expecting && seals(places.expecting(conversation.id), write.expecting),
    exchanges: write.exchanges && seals(places.exchanges(conversation.id), write.exchanges),
    asked: write.asked && sealAsked(keys, write.asked),
    rated: write.rated && sealRated(keys, write.rated),
    reference: where.reference && seals(places.reference(conversation.id), where.reference),
    opens: write.opens && sealOpening(write.opens, opening?.wrapped ?? null, where),
    focus: write.focus,
    evaluation: write.evaluation && sealEvaluation(keys, write.evaluation),
    run: run?.json,
    saw: situation.run && !run ? { run: situation.run.id, revision: situation.run.revision } : null,
    consents: (write.consents ?? []).map(({ purpose, decision, textVersion, text }, place) => ({
      ordinal: place + 1,
      purpose,
      decision,
      text_version: textVersion,
      text_digest: createHash('sha256').update(text).digest('hex'),
    })),
    events: write.events,
    challenge: sealChallenge(keys, write, opened),
    erase: write.erase,
    lines: [...heard, ...said],
    outbox: where.push ? said.map(({ seq }) => seq) : [],
    jobs: (write.jobs ?? []).map(({ kind, payload, dedupe, runAt }) => ({
      kind,
      payload,
      dedupe_key: dedupe,
      run_at: runAt ?? write.at,
    })),
    notify: notifies || null,
  });
}

/** The number of the last line. A turn without a word moves it too: the guard on it decides races. */
export const lastOf = ({ situation }: Opened, { heard, said }: TurnWrite): number =>
  situation.conversation.seq + Math.max(1, (heard ? 1 : 0) + said.length);

/** What is there: commit_turn looks at the keys, and a statement for nothing costs as much as one for something. */
const present = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Sealed with the dossier's key: it goes with it. */
function sealContact({ dossier }: TurnWrite, id: string | null, key: Buffer | null): string | null {
  if (dossier?.contact === undefined || id === null || key === null) return null;
  return toHex(seal(key, places.contact(id), dossier.contact));
}

/** By a key of the server's own: once sent it leads back to nobody (R67). */
const sealEvaluation = (
  keys: Keyring,
  { id, questionnaire, version, answers }: NonNullable<TurnWrite['evaluation']>,
) => ({
  id,
  questionnaire,
  version,
  answers: toHex(seal(keys.derive('evaluations'), places.evaluation(id), JSON.stringify(answers))),
});

/** By a key of the server's own: a question belongs to nobody (R115). */
const questionsKey = (keys: Keyring): Buffer => keys.derive('questions');
const sealAsked = (keys: Keyring, { id, text, outcome, documents }: AskedQuestion) => ({
  id,
  outcome,
  documents,
  text: toHex(seal(questionsKey(keys), places.question(id), text)),
});
const sealRated = (keys: Keyring, { question, useful, why }: Rating) =>
  present({
    question,
    useful,
    why: why === null ? null : toHex(seal(questionsKey(keys), places.rating(question), why)),
  });

function sealOpening(
  { dossier, form, formVersion, staff }: NonNullable<TurnWrite['opens']>,
  wrapped: Buffer | null,
  { channel, sender }: Where,
) {
  return {
    ...(wrapped && { reference: referenceOf(dossier), wrappedKey: toHex(wrapped) }),
    form,
    formVersion,
    ...(staff && { staff }),
    identities: sender ? [{ kind: channel, tenant: sender.tenant, external: sender.external }] : [],
  };
}

function sealRun(write: TurnWrite, { situation, versions }: Opened, key: Buffer) {
  if (!write.run) return null;
  const { position, status, answers } = write.run;
  const id = write.opens?.run ?? situation.run?.id;
  if (id === undefined) throw new Error('a turn writes a run that is not there');
  const isNew = write.opens !== undefined;
  const formVersion = write.opens?.formVersion ?? situation.run?.formVersion ?? 1;
  const rows = Object.entries(answers).map(([name, value]) => {
    const version = isNew ? 1 : (versions[name] ?? 0) + 1;
    const body = JSON.stringify(value === undefined ? FORGOTTEN : value);
    return {
      key: name,
      version,
      form_version: formVersion,
      value_sealed: toHex(seal(key, places.answer(id, name, version), body)),
    };
  });
  const json = {
    id,
    revision: situation.run?.revision ?? 0,
    status,
    submittedAt: status === 'submitted' && (isNew || situation.run?.status !== 'submitted') ? write.at : null,
    position: toHex(seal(key, places.position(id), JSON.stringify(position))),
    current: Object.fromEntries(rows.map(({ key: name, version }) => [name, version])),
    answers: rows,
    destroyed: write.run.destroyed ?? [],
    linesOf: write.run.linesOf,
  };
  return { json: present(json), edits: rows.some(({ version }) => version > 1) };
}

function sealChallenge(
  keys: Keyring,
  { challenge, opens }: TurnWrite,
  { situation, conversationKey }: Opened,
): object | null {
  if (challenge?.kind !== 'open') return challenge ?? null;
  const { id, purpose, email, expiresAt } = challenge;
  return {
    kind: 'open',
    id,
    purpose,
    expiresAt,
    emailIndex: keys.emailIndex(email),
    emailSealed: toHex(seal(conversationKey, places.challenge(id), email)),
    // Whose address it would prove; for a return, the mailer finds out who it is.
    person: purpose === 'confirm' ? (opens?.person ?? situation.person) : null,
  };
}

/** The versions that count once a write is done. */
export function versionsAfter({ versions }: Opened, { run }: TurnWrite): Opened['versions'] {
  if (!run) return versions;
  const moved = Object.keys(run.answers).map((key) => [key, (versions[key] ?? 0) + 1] as const);
  const all = { ...versions, ...Object.fromEntries(moved) };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !run.destroyed?.includes(key)));
}
