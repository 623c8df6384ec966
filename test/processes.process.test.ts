// Two servers on one PostgreSQL, as behind a load balancer: one conversation may reach either, at any moment (house §5).
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { slotLabel } from '../dialogs/wishes/index.ts';
import { holidayOn } from '../domain/holidays.ts';
import { DAY, dayAfter, dayStart, HOUR, localDay, shifted } from '../domain/time.ts';
import { type Assistant, startAssistant } from './assistant.ts';
import { SCRIPT } from './bench/script.ts';
import { misplaced, readSubmitted } from './consultant.ts';
import { type Chat, openChat } from './direct-line.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { post, teller } from './teller.ts';

let postgres: Postgres;
let one: Assistant;
let other: Assistant;
beforeAll(async () => {
  postgres = await startPostgres();
  const env = { DATABASE_URL: postgres.url, MASTER_KEY: randomBytes(32).toString('base64') };
  [one, other] = await Promise.all([startAssistant(env), startAssistant(env)]);
});
afterAll(async () => {
  await Promise.all([one?.remove(), other?.remove()]);
  await postgres?.remove();
});

async function rows<T extends pg.QueryResultRow>(sql: string): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  return (await client.query<T>(sql).finally(() => client.end())).rows;
}

test('messages of one conversation, sent to both at the same time, are taken one after the other, once', async () => {
  const begin = teller('both', SCRIPT.slice(0, 4));
  await begin.goOn(async () => one.url);
  const names = Array.from({ length: 12 }, (_, n) => ({ activity: `both-at-once-${n}`, text: `Réponse ${n}` }));
  const replies = await Promise.all(
    names.map((message) => Promise.all([one, other].map(({ url }) => post(url, 'both', message)))),
  );
  for (const [first, second] of replies) expect(second).toEqual(first);
  const taken = await rows<{ activity_id: string; lines: string }>(
    `select activity_id, count(*) as lines from transcript_entry where direction = 'in' and activity_id like 'both-at-once-%' group by 1`,
  );
  expect(taken.map(({ lines }) => Number(lines))).toEqual(names.map(() => 1));
});

test('a line said through one server reaches a Web Chat socket of the other, once', async () => {
  const chat = await openChat(other.url);
  for (const text of ['bonjour', 'commencer', 'oui']) await reaches(chat, text);
  expect(new Set(chat.ids()).size).toBe(chat.ids().length);
  chat.close();
});

test('what is said while the line between the processes is cut arrives once it is open again', async () => {
  const chat = await openChat(other.url);
  await postgres.cut();
  for (const text of ['bonjour', 'commencer', 'oui']) await reaches(chat, text);
  chat.close();
});

/** Sooner than the socket's own beat of 20 s would fetch it. */
async function reaches(chat: Chat, text: string): Promise<void> {
  await chat.say(one.url, text);
  await vi.waitUntil(() => chat.read().includes(text), { timeout: 3_000 });
  expect(chat.read().filter((shown) => shown === text)).toEqual([text]);
}

test('fifty people want one time at the same moment, through both servers: one has it, the others get the next ones (R49)', async () => {
  const wanted = slotLabel({ startsAt: nextTuesday(), place: null }, { places: [], personZone: 'Europe/Paris' });
  const people = Array.from({ length: 50 }, (_, n) =>
    teller(`wants${n}`, [
      'je voudrais un rendez-vous',
      wanted,
      `Paul${n} Durand`,
      `paul${n}@exemple.fr`,
      'passer',
      'oui',
    ]),
  );
  const urls = [one.url, other.url];
  const ready = people.map(({ conversation, script }) => teller(conversation, script.slice(0, -1)));
  await Promise.all(ready.map((person, n) => person.goOn(async () => urls[n % 2] ?? one.url)));
  const say = (text: string, activity: string) =>
    Promise.all(people.map(({ conversation }, n) => post(urls[n % 2] ?? one.url, conversation, { activity, text })));
  const replies = (await say('oui', 'last')).map(({ said }) => said.join('\n').replace(/[\u00a0\u202f]/g, ' '));
  expect(replies.filter((said) => said.includes(`C’est réservé : ${wanted}`))).toHaveLength(1);
  expect(replies.filter((said) => said.includes('Cet horaire vient d’être pris'))).toHaveLength(49);
  // Those who were late choose among the same three, at the same moment again.
  await say('le premier', 'pick');
  const again = (await say('oui', 'sure')).map(({ said }) => said.join('\n').replace(/[\u00a0\u202f]/g, ' '));
  expect(again.filter((said) => said.includes('C’est réservé')).length).toBe(1);
  expect(await rows(`select count(*)::int as n from appointment where status = 'booked'`)).toEqual([{ n: 2 }]);
  const overlapping =
    await rows(`select a.id from appointment a join appointment b on a.staff_id = b.staff_id and a.id < b.id
    and a.status = 'booked' and b.status = 'booked' and a.starts_at < b.ends_at and b.starts_at < a.ends_at`);
  expect(overlapping).toEqual([]);
  const invitations = await rows(`select count(*)::int as n from job where kind = 'invitation'`);
  expect(invitations).toEqual([{ n: 2 }]);
});

/** Ten in the morning, a week ahead at least, on a working day. */
function nextTuesday(): string {
  let day = localDay(shifted(new Date().toISOString(), 7 * DAY), 'Europe/Paris');
  while (new Date(`${day}T00:00:00Z`).getUTCDay() !== 2 || holidayOn(day, 'france') !== null) day = dayAfter(day);
  return shifted(dayStart(day, 'Europe/Paris'), 10 * HOUR);
}

test('PostgreSQL goes away in the middle and comes back: both servers go on, nothing is lost, nothing twice', async () => {
  const chat = await openChat(other.url);
  let up = Promise.resolve();
  const people = Array.from({ length: 6 }, (_, n) =>
    teller(
      `cut${n}`,
      SCRIPT.map((text) => text.replace(/Marie|marie/, `Paul${n}`)),
      { mayRefuse: true },
    ),
  );
  let turn = 0;
  const either = async () => {
    await up;
    turn += 1;
    return turn % 2 === 0 ? one.url : other.url;
  };
  const typed = people.map((person) => person.goOn(either));
  for (const wanted of [60, 150]) {
    await vi.waitUntil(() => people.reduce((sum, { told }) => sum + told.length, 0) >= wanted, { timeout: 30_000 });
    up = postgres.cut();
    await up;
  }
  const refused = (await Promise.all(typed)).reduce((sum, each) => sum + each, 0);
  expect(refused, 'a cut that interrupts nobody proves nothing').toBeGreaterThan(0);
  const submitted = await readSubmitted(one);
  expect(submitted.map(({ name }) => name).sort()).toEqual(people.map((_, n) => `Paul${n} Durand`));
  for (const dossier of submitted) {
    expect(dossier.heard).toEqual(
      SCRIPT.map((text) => text.replace(/Marie|marie/, dossier.name.replace(' Durand', ''))),
    );
    expect(misplaced(dossier)).toEqual([]);
  }
  // The line between the processes is open again.
  for (const text of ['bonjour', 'commencer', 'oui']) await reaches(chat, text);
  chat.close();
});
