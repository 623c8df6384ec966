// What a dossier shows: list, view, history, sheet; and what is written of each read (R27, R98, R119).
import { beforeAll, describe, expect, test } from 'vitest';
import { createAccessLog } from '../../../prisma/stores/access-log.ts';
import { AnswerHistory, DossierList, DossierView, Failure, Me, SheetExport } from '../../../web/api.ts';
import type { Person } from '../../prisma/told.ts';
import { ANSWERS, at, followed, get, logOf, now, openDesk, reported, submitted, told } from './desk.ts';

openDesk();

describe('what is shown', () => {
  let person: Person;
  beforeAll(async () => {
    person = await submitted(200);
  });
  const of = (path: string) => path.replace(':id', person.dossier);

  test('me', async () => {
    expect(Me.parse(await (await get('/api/me')).json())).toEqual({ name: 'clara', role: 'consultant' });
  });

  test('the list', async () => {
    const { dossiers } = DossierList.parse(await (await get('/api/dossiers')).json());
    expect(dossiers.find(({ id }) => id === person.dossier)).toMatchObject({
      reference: expect.stringMatching(/^D-[0-9A-Z]{8}$/),
      stage: 'submitted',
      submittedAt: at(204),
      lastAt: at(204),
      openedAt: at(200),
      wantsPersonAt: at(203),
      name: 'Élodie Durand',
      discreet: false,
    });
    expect(dossiers.map(({ lastAt }) => lastAt)).toEqual(
      dossiers
        .map(({ lastAt }) => lastAt)
        .sort()
        .reverse(),
    );
  });

  test('a dossier: sheet, consents, events, questions asked, dialogs', async () => {
    const view = DossierView.parse(await (await get(of('/api/dossiers/:id'))).json());
    const rows = view.sheet?.sections.flatMap((section) => section.rows) ?? [];
    expect(rows.find(({ key }) => key === 'INT-B1')).toEqual({
      key: 'INT-B1',
      label: 'Prénom',
      words: 'Élodie',
      verbatim: true,
      missing: false,
      version: 2,
      at: at(202),
      channel: 'webchat',
    });
    expect(view.consents).toEqual([
      { purpose: 'intake', decision: 'given', textVersion: 'test-1', at: at(200), channel: 'webchat' },
    ]);
    expect(view.events.map(({ kind }) => kind)).toEqual(['submitted', 'asked-person', 'opened']);
    expect(view.questionsAsked).toEqual([{ at: at(203), text: 'Combien ça coûte ?' }]);
    expect(view.dialogs).toEqual([{ id: 'intake', title: 'Préparer votre entretien préalable' }]);
  });

  test('the history of an answer, its words, and a question that does not exist', async () => {
    const history = AnswerHistory.parse(await (await get(of('/api/dossiers/:id/answers/INT-B1'))).json());
    expect(history).toEqual({
      key: 'INT-B1',
      label: 'Prénom',
      versions: [
        { version: 2, words: 'Élodie', at: at(202), channel: 'webchat', by: 'beneficiary' },
        { version: 1, words: 'Élodi', at: at(201), channel: 'webchat', by: 'beneficiary' },
      ],
    });
    for (const key of ['INT-XX', '%00', 'a'.repeat(300), '__proto__'])
      expect((await get(of(`/api/dossiers/:id/answers/${key}`))).status).toBe(404);
  });

  test('R20: the need of adaptation is seen under its own consent only', async () => {
    const needs = await followed(300);
    const answers = { ...ANSWERS, 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['a'] };
    await needs.answer(at(301), 'oui', answers);
    const adaptation = (decision: 'given' | 'withdrawn') => [
      { purpose: 'adaptation' as const, decision, textVersion: 't', text: 't' },
    ];
    await needs.tell(at(302), { heard: { kind: 'text', text: 'oui' }, consents: adaptation('given') });
    await needs.answer(at(303), 'envoyer', {}, 'submitted');
    const history = () => get(`/api/dossiers/${needs.dossier}/answers/INT-I3`);
    const seen = async () => JSON.stringify(await (await get(`/api/dossiers/${needs.dossier}`)).json());
    expect(AnswerHistory.parse(await (await history()).json()).versions[0]?.words).toContain('fauteuil');
    expect(await seen()).toContain('fauteuil');
    await needs.tell(at(304), { heard: { kind: 'text', text: 'non' }, consents: adaptation('withdrawn') });
    expect((await history()).status).toBe(404);
    expect(await seen()).not.toContain('fauteuil');
  });

  test('the sheet as a file: JSON, and a page that prints', async () => {
    const json = await get(of('/api/dossiers/:id/sheet'));
    const sheet = SheetExport.parse(await json.json());
    expect(sheet.exportedAt).toBe(now);
    expect(json.headers.get('content-disposition')).toBe(`attachment; filename="fiche-${sheet.reference}.json"`);

    const html = await get(of('/api/dossiers/:id/sheet?format=html'));
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html.headers.get('content-disposition')).toBe(`attachment; filename="fiche-${sheet.reference}.html"`);
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await html.text();
    expect(page).toContain('&#60;b&#62;puis&#60;/b&#62;');
    expect(page).not.toMatch(/<b>|<script|src=|@import|url\(|href=/);
    expect(page).toContain('@media print');
    expect(/<title>(.*)<\/title>/.exec(page)?.[1]).not.toMatch(/Élodie|Durand/);
  });
});

describe('every read is in the access log before it is answered (R119)', () => {
  let person: Person;
  beforeAll(async () => {
    person = await submitted(500);
  });

  test.each([
    ['/api/config', []],
    ['/api/me', []],
    ['/api/dossiers', ['read list']],
    ['/api/dossiers/:id', ['read sheet of it']],
    ['/api/dossiers/:id/answers/INT-B1', ['read answer:INT-B1 of it']],
    ['/api/dossiers/:id/sheet', ['export sheet:json of it']],
    ['/api/dossiers/:id/sheet?format=html', ['export sheet:html of it']],
    ['/api/dossiers/:id/transcript', ['read transcript of it']],
    ['/api/dossiers/:id/transcript?q=secret', ['search transcript of it']],
    ['/api/dossiers/:id/transcript?format=md', ['export transcript:md of it']],
    ['/api/dossiers/:id/transcript?format=csv&q=x', ['export transcript:csv of it']],
  ])('%s', async (path, lines) => {
    expect(await logOf(() => get(path.replace(':id', person.dossier)))).toEqual(lines);
  });

  test('a draft that is looked at', async () => {
    const draft = await followed(600);
    expect(await logOf(() => get(`/api/dossiers/${draft.dossier}`))).toEqual(['read dossier of it']);
  });

  test('the chain holds', async () => {
    expect(await createAccessLog(told).verify()).toMatchObject({ kind: 'whole' });
  });

  test('what cannot be logged is not shown: 503, without a detail', async () => {
    await told.prisma.$executeRawUnsafe(
      'alter table access_log add constraint full_disk check (ordinal < 0) not valid',
    );
    const reply = await get(`/api/dossiers/${person.dossier}`);
    const text = await reply.text();
    await told.prisma.$executeRawUnsafe('alter table access_log drop constraint full_disk');
    expect([reply.status, Failure.parse(JSON.parse(text)).error.code]).toEqual([503, 'Unavailable']);
    expect(text).not.toMatch(/full_disk|prisma|Élodie/i);
    expect(reported).toHaveLength(1);
  });
});

test('too many calls of one consultant: 429, and when to come back', async () => {
  const replies = await Promise.all(Array.from({ length: 130 }, () => get('/api/me')));
  const refused = replies.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
});
