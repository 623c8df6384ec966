// What the server gave up, over HTTP: seen and tried again by whoever works there, whom it is for told to who follows them alone.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { StuckJobs } from '../../../web/api-jobs.ts';
import { at, failure, get, logOf, openDesk, post, submitted, told } from './desk.ts';

openDesk();
const jobs = async (reply: Promise<Response>) => StuckJobs.parse(await (await reply).json()).jobs;

test('given up, told with the reference to the consultant alone, then tried again', async () => {
  const person = await submitted(0);
  const { reference } = await told.prisma.dossier.findUniqueOrThrow({ where: { id: person.dossier } });
  await told.prisma.job.deleteMany();
  const id = randomUUID();
  const payload = { dossier: person.dossier };
  const given = { runAt: at(1), deadAt: at(2), attempts: 9 };
  await told.prisma.job.create({ data: { id, kind: 'reminder', payload, dedupeKey: id, ...given } });
  expect(await jobs(get('/api/jobs'))).toEqual([
    { id, kind: 'reminder', attempts: 9, dueAt: at(1), deadAt: at(2), reference },
  ]);
  expect(await jobs(get('/api/jobs', 'admin'))).toMatchObject([{ id, reference: null }]);
  expect(await logOf(() => post(`/api/jobs/${id}/retry`, {}))).toEqual([`read job:retry:${id}`, 'read jobs']);
  expect(await told.prisma.job.findUniqueOrThrow({ where: { id } })).toMatchObject({ deadAt: null, attempts: 0 });
  expect(await failure(await post(`/api/jobs/${id}/retry`, {}))).toEqual([404, 'NotFound']);
  for (const [as, status] of [
    ['hr', 403],
    [null, 401],
  ] as const)
    expect((await get('/api/jobs', as)).status).toBe(status);
});
