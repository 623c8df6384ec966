// What a situation becomes once a turn is written, when that can be told without reading: the next message then needs no read.
// Whatever else may move it (another device, a mail sent, a destruction) moves conversation.seq or run.revision, which the commit guards.
import type { Run } from './run.ts';
import type { Situation, TurnWrite } from './turn.ts';

/** `last`: the number of the last line written. `null`: read it again (something was opened, proved, agreed to, ended). */
export function after(situation: Situation, write: TurnWrite, last: number): Situation | null {
  const { opens, erase, challenge, consents = [], dossier, run, focus, appointments = [], ownWork = [] } = write;
  const lists = [consents, appointments, ownWork];
  const isPlain = !opens && !focus && !erase && !challenge && !dossier && lists.every((list) => list.length === 0);
  // Without a run, nothing would tell that another conversation of the same person has opened one.
  if (!isPlain || situation.run === null) return null;
  const conversation = {
    ...situation.conversation,
    seq: last,
    lastAt: write.at,
    expecting: write.expecting,
    exchanges: write.exchanges ?? situation.conversation.exchanges ?? [],
  };
  if (!run) return { ...situation, conversation };
  const { id } = situation.run;
  const runs = (situation.runs ?? []).map((one) => (one.id === id ? { ...one, status: run.status } : one));
  return { ...situation, conversation, run: moved(situation.run, run), runs };
}

function moved(before: Run, { position, status, answers, destroyed = [] }: NonNullable<TurnWrite['run']>): Run {
  const said = Object.entries({ ...before.answers, ...answers });
  const kept = said.filter(([key, value]) => value !== undefined && !destroyed.includes(key));
  return { ...before, status, position, revision: before.revision + 1, answers: Object.fromEntries(kept) };
}
