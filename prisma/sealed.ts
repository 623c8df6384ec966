// From a TurnWrite (plain) to the json that commit_turn reads (sealed). A key misspelt here would store null: turn.test.ts is its gate.
import { createHash } from 'node:crypto';
import type { Say } from '../domain/say.ts';
import type { TurnWrite } from '../domain/turn.ts';
import { type Keyring, places, seal, toHex } from './crypto.ts';
import { FORGOTTEN, type Opened, referenceOf } from './opened.ts';
import { TurnStore, type Where } from './turn-store.ts';

export function sealWrite(keys: Keyring, where: Where, activity: string, opened: Opened, write: TurnWrite): object {
  const { situation, conversationKey } = opened;
  const { conversation } = situation;
  const opening = write.opens ? keys.newKey(places.dossierKey(write.opens.dossier)) : null;
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
  return {
    channel: where.channel,
    external: where.externalId,
    conversation: conversation.id,
    activity,
    seq: conversation.seq,
    // A turn without a word moves it too: the guard on it decides races.
    last: conversation.seq + Math.max(1, heard.length + said.length),
    at: write.at,
    person: write.opens?.person ?? situation.person,
    dossier,
    stage: write.dossier?.stage ?? null,
    discreet: write.dossier?.discreet ?? null,
    expecting:
      write.expecting &&
      toHex(seal(conversationKey, places.expecting(conversation.id), JSON.stringify(write.expecting))),
    reference: TurnStore.sealReference(conversationKey, conversation.id, where.reference),
    opens:
      write.opens && opening
        ? {
            reference: referenceOf(write.opens.dossier),
            wrappedKey: toHex(opening.wrapped),
            form: write.opens.form,
            formVersion: write.opens.formVersion,
            identities: where.sender
              ? [{ kind: where.channel, tenant: where.sender.tenant, external: where.sender.external }]
              : [],
          }
        : null,
    run: run?.json ?? null,
    consents: (write.consents ?? []).map(({ purpose, decision, textVersion, text }, place) => ({
      ordinal: place + 1,
      purpose,
      decision,
      text_version: textVersion,
      text_digest: createHash('sha256').update(text).digest('hex'),
    })),
    events: write.events ?? [],
    challenge: sealChallenge(keys, write, opened),
    erase: write.erase ?? null,
    lines: [...heard, ...said],
    outbox: !where.push ? [] : said.map(({ seq }) => seq),
    jobs: (write.jobs ?? []).map(({ kind, payload, dedupe, runAt }) => ({
      kind,
      payload,
      dedupe_key: dedupe,
      run_at: runAt ?? write.at,
    })),
  };
}

function sealRun(write: TurnWrite, { situation, versions }: Opened, key: Buffer) {
  if (!write.run) return null;
  const { position, status, answers } = write.run;
  const id = write.opens?.run ?? situation.run?.id;
  if (id === undefined) throw new Error('a turn writes a run that is not there');
  const formVersion = write.opens?.formVersion ?? situation.run?.formVersion ?? 1;
  const rows = Object.entries(answers).map(([name, value]) => {
    const version = (versions[name] ?? 0) + 1;
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
    submittedAt: status === 'submitted' && situation.run?.status !== 'submitted' ? write.at : null,
    position: toHex(seal(key, places.position(id), JSON.stringify(position))),
    current: Object.fromEntries(rows.map(({ key: name, version }) => [name, version])),
    answers: rows,
    destroyed: write.run.destroyed ?? [],
  };
  return { json, edits: rows.some(({ version }) => version > 1) };
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
