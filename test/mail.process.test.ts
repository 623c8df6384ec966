// The code that proves an address, by a real SMTP server: what arrives, and what happens when it does not (R133, R149).
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendCode, tellConsultant } from '../bot/identity-jobs.ts';
import { startJobs } from '../bot/jobs.ts';
import { mailWords } from '../bot/mail.fr.ts';
import { smtpMailer } from '../bot/mail.ts';
import { HOUR, MINUTE, shifted } from '../domain/time.ts';
import { createJobStore } from '../prisma/stores/jobs.ts';
import { startAssistant } from './assistant.ts';
import { SCRIPT } from './bench/script.ts';
import { type Office, openOffice, Person } from './bot/talk.ts';
import { type Smtp, startSmtp } from './smtp.ts';
import { post, teller } from './teller.ts';

const FROM = 'Assistant <assistant@exemple.fr>';
let smtp: Smtp;
beforeAll(async () => {
  smtp = await startSmtp();
});
afterAll(() => smtp.stop());

const codeOf = (mail: Smtp['mails'][number] | undefined): string => /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';

test('the server sends the code by mail, and takes it back', async () => {
  const assistant = await startAssistant({ SMTP_URL: smtp.url, MAIL_FROM: FROM });
  await teller('mail', SCRIPT.slice(0, 8)).goOn(async () => assistant.url);
  await vi.waitUntil(() => smtp.mails.length === 1, { timeout: 10_000 });
  const [mail] = smtp.mails;
  expect(mail?.to).toEqual(['marie.durand@exemple.fr']);
  expect(mail?.headers).toMatchObject({
    from: FROM,
    to: 'marie.durand@exemple.fr',
    subject: 'Votre code de connexion',
    'auto-submitted': 'auto-generated',
    'message-id': expect.stringMatching(/^<[0-9a-f-]{36}@exemple\.fr>$/),
  });
  const shownInAList = `${mail?.headers.from} ${mail?.headers.subject} ${mail?.text.split('\n')[0]}`;
  expect(shownInAList, 'a screen may be shared').not.toMatch(/bilan|comp[ée]tence|Marie|\d{6}/i);
  const { said } = await post(assistant.url, 'mail', { activity: 'the-code', text: codeOf(mail) });
  expect(said.join()).toContain('votre adresse est confirmée');
  expect(assistant.log()).not.toContain(codeOf(mail));
  await assistant.remove();
});

describe('the queue of mails', () => {
  let office: Office;
  let person: Person;
  let address: string;
  let before: number;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    person = new Person(office);
    address = `${person.where.externalId}@exemple.fr`;
    before = smtp.mails.length;
    await person.arrive();
    for (const text of ['commencer', 'oui', 'a', 'oui', 'Marie', 'Durand', 'par courriel', address])
      await person.say(text);
  });

  const arrived = () => smtp.mails.slice(before);
  const desk = () => ({
    prisma: office.database.prisma,
    keys: office.keys,
    mailer: smtpMailer({ url: smtp.url, from: FROM }),
    clock: () => office.clock.now,
  });
  /** The loop of the server, for one round; `later`: milliseconds from now. */
  async function round(later = 0): Promise<void> {
    office.clock.now = shifted(office.clock.now, later);
    const handlers = {
      code: sendCode(desk()),
      handover: tellConsultant(desk(), mailWords.handover),
      answer: async () => undefined,
      submitted: tellConsultant(desk(), mailWords.submitted),
      released: async () => undefined,
      invitation: async () => undefined,
      reminder: async () => undefined,
    };
    const store = createJobStore(office.database.prisma);
    const jobs = startJobs({ store, handlers, clock: desk().clock, log: pino({ level: 'silent' }) });
    jobs.wake();
    await jobs.stop();
  }

  test('a mail refused for now is tried again after half a minute, then after a minute, and sent once', async () => {
    smtp.refuse(2);
    await round();
    await round(29_000);
    expect(arrived()).toEqual([]);
    await round(1_000);
    await round(59_000);
    expect(arrived()).toEqual([]);
    await round(1_000);
    await round(HOUR);
    expect(arrived()).toHaveLength(1);
  });

  test('the code of a mail that came late is right', async () => {
    smtp.refuse(1);
    await round();
    await round(MINUTE);
    expect(await person.say(codeOf(arrived()[0]))).toContain('votre adresse est confirmée');
  });

  test('a job carried out twice, as after a crash, sends the same mail twice: one Message-ID, one code', async () => {
    await round();
    const job = await office.database.prisma.job.findFirstOrThrow({
      orderBy: { runAt: 'desc' },
      where: { kind: 'code' },
    });
    await office.database.prisma.job.update({ where: { id: job.id }, data: { doneAt: null } });
    await round();
    const [first, second] = arrived();
    expect(arrived()).toHaveLength(2);
    expect(second?.headers['message-id']).toBe(first?.headers['message-id']);
    expect(second?.text).toBe(first?.text);
  });

  test('five mails an hour to one address, and no more; the same words are said', async () => {
    const said = new Set<string>();
    for (let more = 0; more < 7; more += 1) {
      said.add(await person.say('renvoyer le code'));
      await round();
    }
    expect(arrived()).toHaveLength(5);
    expect(said.size).toBe(1);
    office.clock.now = shifted(office.clock.now, HOUR);
    await person.say('renvoyer le code');
    await round();
    expect(arrived(), 'an hour later').toHaveLength(6);
  });

  test('nothing is sent to an address nobody has proved, and it is not told', async () => {
    await round();
    const [known, unknown] = [new Person(office), new Person(office)];
    await known.say('j’ai déjà un dossier');
    await unknown.say('j’ai déjà un dossier');
    await person.say(codeOf(arrived()[0]));
    const sent = arrived().length;
    expect(await unknown.say('personne@exemple.fr')).toBe(await known.say(address));
    await round();
    expect(
      arrived()
        .slice(sent)
        .map(({ to }) => to),
    ).toEqual([[address]]);
  });
});
