// kill -9 at random moments under several people who type, on a network that loses answers: what was answered is there, once;
// what was not is sent again, and taken once; nothing is half done, and everybody can finish (R153, house §5).
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Assistant, startAssistant } from './assistant.ts';
import { SCRIPT } from './bench/script.ts';
import { misplaced, readSubmitted } from './consultant.ts';
import { type Teller, teller } from './teller.ts';

/** And one more when all is said. */
const KILLS = 1;
const PEOPLE = 3;

let assistant: Assistant;
beforeAll(async () => {
  assistant = await startAssistant();
});
afterAll(() => assistant.remove());

/** One message in four is taken, but its answer is lost on the way: a kill seldom falls between the two (about a millisecond). */
const patience = (): number => (Math.random() < 1 / 4 ? Math.floor(Math.random() * 40) : 30_000);
/** Each says their own name, so that nothing can be taken for somebody else's. */
const scriptOf = (name: string): readonly string[] => SCRIPT.map((text) => text.replace(/Marie|marie/, name));
/** What somebody else would have read, were they called so. */
const asIf = (name: string, read: string): string => read.replaceAll(name, 'Marie');
const readBy = ({ told }: Teller, name: string): readonly string[] =>
  told.map(({ said }) => asIf(name, said.join('\n')));

test('what was answered stays, what was not is taken once, everybody finishes', async () => {
  const calm = teller('calm', scriptOf('Calme'));
  await calm.goOn(async () => assistant.url);
  const people = Array.from({ length: PEOPLE }, (_, n) => teller(`p${n}`, scriptOf(`Paul${n}`), { patience }));

  const unanswered = await typeThroughKills(people);
  expect(unanswered, 'a kill that interrupts nobody proves nothing').toBeGreaterThan(KILLS);

  await assistant.kill();
  await assistant.again();
  for (const [n, person] of people.entries()) {
    expect(person.told).toHaveLength(SCRIPT.length);
    expect(await person.repeat(assistant.url, 0)).toEqual(person.told);
    expect(readBy(person, `Paul${n}`), 'as somebody who was never interrupted').toEqual(readBy(calm, 'Calme'));
  }
  await everythingOnce(people);
});

test('what was ordered with a booking is done after a kill: the invitation arrives, once', async () => {
  const said = ['je voudrais un rendez-vous', 'le premier', 'Alix Durand', 'alix@exemple.fr', 'passer', 'oui'];
  await teller('alix', said).goOn(async () => assistant.url);
  await assistant.kill();
  await assistant.again();
  const invitations = () =>
    assistant.mails().filter((mail) => mail.includes('alix@exemple.fr') && mail.includes('text/calendar'));
  // It may have been in hand when the process died: it is taken again once its lease is over, a minute later.
  await vi.waitUntil(() => invitations().length > 0, { timeout: 100_000 });
  expect(invitations()).toHaveLength(1);
}, 150_000);

/** Answers how many messages were cut. After each restart, what was answered before it is asked again, under the same ids. */
async function typeThroughKills(people: readonly Teller[]): Promise<number> {
  let up = Promise.resolve(assistant.url);
  const typed = Promise.all(people.map((person) => person.goOn(() => up)));
  const count = () => people.reduce((sum, { told }) => sum + told.length, 0);
  const total = PEOPLE * SCRIPT.length;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const wanted = (total * (kill - 1 + Math.random())) / (KILLS + 1);
    await vi.waitUntil(() => count() >= wanted, { interval: 1, timeout: 30_000 });
    await after(Math.random() * 20); // any moment of a turn
    const before = people.map(({ told }) => told.length);
    up = killAndCheck(people, before);
    await up;
  }
  return (await typed).reduce((sum, each) => sum + each, 0);
}

/** Nobody goes on before: `repeat` finds the conversations as the kill left them. */
async function killAndCheck(people: readonly Teller[], before: readonly number[]): Promise<string> {
  await assistant.kill();
  await assistant.again();
  for (const [n, person] of people.entries()) {
    const last = Math.max(0, (before[n] ?? 0) - 5);
    expect(await person.repeat(assistant.url, last)).toEqual(person.told.slice(last));
  }
  return assistant.url;
}

/** As the consultant reads it: the answers of somebody never interrupted, each in its first version; each line once, in order. */
async function everythingOnce(people: readonly Teller[]): Promise<void> {
  const submitted = await readSubmitted(assistant);
  const names = ['Calme', ...people.map((_, n) => `Paul${n}`)];
  expect(submitted.map(({ name }) => name).sort()).toEqual(names.map((name) => `${name} Durand`).sort());
  const sheets = new Set<string>();
  for (const dossier of submitted) {
    const first = dossier.name.replace(' Durand', '');
    expect(dossier.view.missing).toEqual([]);
    expect(dossier.heard).toEqual(scriptOf(first));
    expect(misplaced(dossier)).toEqual([]);
    sheets.add(asIf(first, JSON.stringify(dossier.rows)));
  }
  expect(sheets.size, [...sheets].join('\n')).toBe(1);
}

test('a start that fails says why, and ends: the thread of the database does not keep it alive', async () => {
  await expect(startAssistant({ CORPUS_DIR: '/no/such/folder' })).rejects.toThrow(/ended with 1:.*no such file/s);
});
