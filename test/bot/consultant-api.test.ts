// The consultant's interface over real HTTP, on a real database, with tokens signed by a key of our own.
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import restify from 'restify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBearerCheck } from '../../bot/authorize.ts';
import { createFormReader } from '../../bot/consultant/forms.ts';
import { mountConsultantApi } from '../../bot/consultant-api.ts';
import { ROLES, type Role, reach } from '../../domain/access.ts';
import { START } from '../../domain/run.ts';
import type { Say } from '../../domain/say.ts';
import { type Instant, shifted } from '../../domain/time.ts';
import { PLACES } from '../../prisma/seed.ts';
import { createAccessLog } from '../../prisma/stores/access-log.ts';
import { createDossierStore } from '../../prisma/stores/dossiers.ts';
import {
  AnswerHistory,
  Config,
  DossierList,
  DossierView,
  Failure,
  Me,
  SheetExport,
  TranscriptPage,
} from '../../web/api.ts';
import { begin, hire, openTold, type Person, SLOW_START, type Told } from '../prisma/told.ts';

const T0 = '2026-11-20T09:00:00.000Z';
const at = (minutes: number): Instant => shifted(T0, minutes * 60_000);
const ZONE = 'Europe/Paris';
const AUDIENCE = 'api://test';

let told: Told;
let origin: string;
let now = at(10_000);
let clara: string;
let token: (subject: string, claims?: object) => Promise<string>;
/** Beneficiaries are not of the staff: whoever has a token and no row there is one of them, at most. */
const STAFF = ROLES.filter((role) => role !== 'consultant' && role !== 'beneficiary');
const reported: unknown[] = [];
const server = restify.createServer();

beforeAll(async () => {
  told = await openTold();
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  server.get('/keys', (_, res, next) => next(res.json({ keys: [jwk] })));
  token = (subject, claims = {}) =>
    new SignJWT({ oid: subject, scp: 'access_as_user', name: subject, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(origin)
      .setAudience(AUDIENCE)
      .setExpirationTime(Date.parse(now) / 1000 + 3600)
      .sign(privateKey);
  const clock = () => now;
  mountConsultantApi({
    server,
    store: createDossierStore({ ...told, clock }),
    accessLog: createAccessLog(told),
    forms: createFormReader({ places: PLACES, clock, zone: ZONE }),
    bearer: createBearerCheck({ issuer: origin, audience: AUDIENCE, jwksUri: `${origin}/keys`, clock }),
    config: { authority: origin, clientId: 'page', scope: 'openid' },
    clock,
    zone: ZONE,
    report: (error) => reported.push(error),
  });
  clara = await hire(told, 'clara');
  for (const role of STAFF) await hire(told, role, role);
}, SLOW_START);
afterAll(async () => {
  await new Promise<void>((done) => server.close(() => done()));
  await told.close();
});
beforeEach(() => {
  now = shifted(now, 3_600_000); // the limit of calls is full again
  reported.length = 0;
});

async function get(path: string, as: string | null = 'clara'): Promise<Response> {
  const headers: Record<string, string> = as === null ? {} : { authorization: `Bearer ${await token(as)}` };
  return fetch(`${origin}${path}`, { headers });
}
async function failure(reply: Response): Promise<readonly [number, string]> {
  return [reply.status, Failure.parse(await reply.json()).error.code];
}
const logged = async () =>
  (await told.prisma.accessLog.findMany({ orderBy: { ordinal: 'asc' } })).map(
    ({ action, resource, dossierId }) => `${action} ${resource}${dossierId === null ? '' : ' of it'}`,
  );
/** The lines of the access log that came of this. */
async function logOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = (await logged()).length;
  await work();
  return (await logged()).slice(before);
}

/** A dossier that Clara follows. */
async function followed(minutes: number, options?: Parameters<typeof begin>[2]): Promise<Person> {
  const person = await begin(told, at(minutes), options);
  await told.prisma.assignment.deleteMany({ where: { dossierId: person.dossier } });
  await told.prisma.assignment.create({ data: { staffId: clara, dossierId: person.dossier, from: at(minutes) } });
  return person;
}

const ANSWERS = {
  'INT-A1': true,
  'INT-A2': 'a',
  'INT-B1': 'Élodie',
  'INT-B2': 'Durand',
  'INT-B5': '+33612345678',
  'INT-D1': 'Vendeuse,\n<b>puis</b> "cheffe"',
};
const ASKED: Say = {
  kind: 'questions',
  run: '' as Person['run'],
  round: 0,
  section: 'Vous joindre',
  done: 4,
  total: 40,
  actions: [],
  questions: [
    { key: 'INT-B1', text: 'Quel est votre prénom ?', required: true, input: { kind: 'text', long: false, max: 200 } },
  ],
};

/** Sent, with everything a route shows. */
async function submitted(minutes: number): Promise<Person> {
  const person = await followed(minutes);
  await person.tell(at(minutes + 1), {
    heard: { kind: 'text', text: 'Élodi' },
    said: [ASKED],
    run: { position: START, status: 'open', answers: { 'INT-B1': 'Élodi' } },
  });
  await person.answer(at(minutes + 2), '=HYPERLINK("http://x")', ANSWERS);
  await person.tell(at(minutes + 3), {
    heard: { kind: 'text', text: 'Combien ça coûte ?' },
    said: [
      {
        kind: 'sources',
        text: 'Le bilan coûte 2 400 € TTC.',
        sources: [{ title: 'Tarifs', section: 'Prix', quote: '2 400 €', url: '/x' }],
      },
    ],
    events: ['asked-person'],
  });
  await person.answer(at(minutes + 4), 'Je transmets', {}, 'submitted');
  return person;
}

const PATHS = [
  '/api/me',
  '/api/dossiers',
  '/api/dossiers/:id',
  '/api/dossiers/:id/answers/INT-B1',
  '/api/dossiers/:id/sheet',
  '/api/dossiers/:id/sheet?format=html',
  '/api/dossiers/:id/transcript',
  '/api/dossiers/:id/transcript?format=md',
  '/api/dossiers/:id/transcript?format=csv',
] as const;
const CONTENT = PATHS.slice(3);

describe('who may call', () => {
  let person: Person;
  beforeAll(async () => {
    person = await submitted(0);
  });
  const of = (path: string) => path.replace(':id', person.dossier);

  test('the configuration is public, and holds nothing else', async () => {
    const reply = await get('/api/config', null);
    expect(Config.parse(await reply.json())).toEqual({ authority: origin, clientId: 'page', scope: 'openid' });
  });

  test.each(PATHS)('%s: nothing without a token, or with a bad one', async (path) => {
    expect(await failure(await get(of(path), null))).toEqual([401, 'Unauthorized']);
    const expired = await token('clara', {}).then((good) => `${good.slice(0, -4)}AAAA`);
    const reply = await fetch(`${origin}${of(path)}`, { headers: { authorization: `Bearer ${expired}` } });
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
    expect(await failure(reply)).toEqual([401, 'Unauthorized']);
  });

  describe.each(PATHS)('%s', (path) => {
    // R148: a role that has no row in domain/access.ts has no answer here. The dossier is assigned to each of them, for the test.
    test.each(ROLES.filter((role): role is Exclude<Role, 'consultant'> => role !== 'consultant'))(
      'not for: %s',
      async (role) => {
        expect(reach(role, 'dossier')).not.toBe('assigned');
        const staff = await told.prisma.staff.findMany({ where: { subject: role } });
        await told.prisma.assignment.createMany({
          data: staff.map(({ id }) => ({ staffId: id, dossierId: person.dossier, from: T0 })),
          skipDuplicates: true,
        });
        expect(
          await logOf(async () => expect(await failure(await get(of(path), role))).toEqual([403, 'Forbidden'])),
        ).toEqual([]);
      },
    );

    test('not for somebody the provider does not know', async () => {
      expect(await failure(await get(of(path), 'stranger'))).toEqual([403, 'Forbidden']);
    });

    test('for the consultant, and kept by no cache', async () => {
      const reply = await get(of(path));
      expect(reply.status).toBe(200);
      expect(reply.headers.get('cache-control')).toBe('no-store');
    });
  });

  describe.each(PATHS.slice(2))('%s: another consultant', (path) => {
    test('is answered as for a dossier that does not exist', async () => {
      await told.prisma.staff.createMany({
        data: [{ id: randomUUID(), subject: 'paul', role: 'consultant', name: 'Paul', email: '' }],
        skipDuplicates: true,
      });
      const [theirs, unknown, malformed] = await Promise.all(
        [person.dossier, randomUUID(), 'x'].map((id) => get(path.replace(':id', id), 'paul')),
      );
      expect(theirs?.status).toBe(404);
      const said = await theirs?.text();
      expect(await unknown?.text()).toBe(said);
      expect(await malformed?.text()).toBe(said);
    });

    test('no more once the assignment has ended', async () => {
      const past = await submitted(5000);
      await told.prisma.assignment.updateMany({ where: { dossierId: past.dossier }, data: { until: now } });
      expect(await failure(await get(path.replace(':id', past.dossier)))).toEqual([404, 'NotFound']);
    });
  });

  test('what is not a route of ours', async () => {
    expect(await failure(await get('/api/nothing'))).toEqual([404, 'NotFound']);
  });
});

describe('before it is sent, and once the consent is withdrawn (R23)', () => {
  const SECRET = 'un secret';
  const withheld = {
    draft: async () => {
      const person = await followed(100);
      await person.answer(at(101), SECRET, { 'INT-A1': true, 'INT-A2': 'a', 'INT-B1': SECRET });
      return person;
    },
    withdrawn: async () => {
      const person = await followed(100);
      await person.answer(at(101), SECRET, { 'INT-A1': true, 'INT-A2': 'a', 'INT-B1': SECRET }, 'submitted');
      await person.tell(at(102), {
        heard: { kind: 'text', text: 'retirer mon accord' },
        consents: [{ purpose: 'intake', decision: 'withdrawn', textVersion: 'test-1', text: 't' }],
        events: ['withdrew'],
      });
      return person;
    },
  };

  test.each([
    ['draft', 'n’a pas encore transmis'],
    ['withdrawn', 'a retiré son accord'],
  ] as const)('%s: it exists, how far it is, what is missing, when; never a word of theirs', async (kind, message) => {
    const { dossier } = await withheld[kind]();
    const text = await (await get(`/api/dossiers/${dossier}`)).text();
    const view = DossierView.parse(JSON.parse(text));
    expect(view).toMatchObject({ sheet: null, questionsAsked: [], dialogs: [], dossier: { progress: { done: 3 } } });
    expect(view.dossier.name).toBeUndefined();
    expect(view.missing.map(({ label }) => label)).toContain('Nom');
    expect(view.missing.length).toBe(view.dossier.missing);
    expect(view.events.map(({ kind: event }) => event)).toContain('opened');
    const list = await (await get('/api/dossiers')).text();
    expect(DossierList.parse(JSON.parse(list)).dossiers.map(({ id }) => id)).toContain(dossier);
    for (const path of CONTENT) {
      const reply = await get(path.replace(':id', dossier));
      const said = await reply.text();
      expect([path, reply.status, Failure.parse(JSON.parse(said)).error.code]).toEqual([path, 403, 'NotSubmitted']);
      expect(said).toContain(message);
    }
    expect(text + list).not.toContain(SECRET);
  });

  test('nothing that was refused is in the access log', async () => {
    const { dossier } = await withheld.draft();
    expect(await logOf(() => Promise.all(CONTENT.map((path) => get(path.replace(':id', dossier)))))).toEqual([]);
  });
});

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

describe('the transcript', () => {
  let person: Person;
  beforeAll(async () => {
    person = await submitted(400);
  });
  const page = async (query: string) =>
    TranscriptPage.parse(await (await get(`/api/dossiers/${person.dossier}/transcript?${query}`)).json());

  test('every line, in words', async () => {
    const { lines, next } = await page('limit=200');
    expect(next).toBeNull();
    expect(lines.map(({ direction, kind, text, edit }) => [direction, kind, text, edit])).toEqual([
      ['out', 'text', 'Bonjour.', false],
      ['in', 'text', 'Élodi', false],
      ['out', 'questions', 'Vous joindre · question 5 sur 40\n\nQuel est votre prénom ?', false],
      ['in', 'text', '=HYPERLINK("http://x")', true],
      ['out', 'text', 'C’est noté.', false],
      ['in', 'text', 'Combien ça coûte ?', false],
      ['out', 'sources', 'Le bilan coûte 2 400 € TTC.\n\n« 2 400 € » (Tarifs, Prix)', false],
      ['in', 'text', 'Je transmets', false],
      ['out', 'text', 'C’est noté.', false],
    ]);
  });

  test.each([1, 2, 4, 9])('by pages of %i, once each', async (limit) => {
    const seqs: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { lines, next }: TranscriptPage = await page(`limit=${limit}${cursor && `&cursor=${cursor}`}`);
      seqs.push(...lines.map(({ seq }) => seq));
      cursor = next;
    }
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test.each([
    ['accents', 'PRENOM', [[3, [[49, 55]]]]],
    ['case', 'élodi', [[2, [[0, 5]]]]],
    [
      'a typed apostrophe for a printed one',
      "c'est NOTE",
      [
        [5, [[0, 10]]],
        [9, [[0, 10]]],
      ],
    ],
    [
      'twice in one line',
      '2 400 €',
      [
        [
          7,
          [
            [15, 22],
            [31, 38],
          ],
        ],
      ],
    ],
    ['nothing', 'introuvable', []],
  ])('searched for without regard to %s', async (_, q, expected) => {
    const { lines, next } = await page(new URLSearchParams({ q }).toString());
    expect(lines.map(({ seq, matches }) => [seq, matches])).toEqual(expected);
    for (const { text, matches } of lines)
      for (const [from, to] of matches ?? [])
        expect(text.slice(from, to).localeCompare(q, 'fr', { sensitivity: 'base', ignorePunctuation: true })).toBe(0);
    expect(next).toBeNull();
  });

  test('a search is paged too, without an empty page at the end', async () => {
    const first = await page('q=not%C3%A9&limit=1');
    expect(first.lines.map(({ seq }) => seq)).toEqual([5]);
    const second = await page(`q=not%C3%A9&limit=1&cursor=${first.next}`);
    expect([second.lines.map(({ seq }) => seq), second.next]).toEqual([[9], null]);
  });

  test('days are those of Paris, both included', async () => {
    now = '2026-12-10T09:00:00.000Z';
    const late = await followed(20_000); // 2026-12-04T06:20Z
    await late.answer('2026-12-04T22:59:59.999Z', 'le 4 à Paris', {});
    await late.answer('2026-12-04T23:00:00.000Z', 'le 5 à Paris', {});
    await late.answer('2026-12-05T22:59:59.999Z', 'encore le 5', {}, 'submitted');
    const heard = async (query: string) => {
      const reply = await get(`/api/dossiers/${late.dossier}/transcript?${query}`);
      return TranscriptPage.parse(await reply.json()).lines.flatMap(({ direction, text }) =>
        direction === 'in' ? [text] : [],
      );
    };
    expect(await heard('from=2026-12-05&to=2026-12-05')).toEqual(['le 5 à Paris', 'encore le 5']);
    expect(await heard('to=2026-12-04')).toEqual(['le 4 à Paris']);
    expect(await heard('from=2026-12-06')).toEqual([]);
    expect(await heard('dialog=intake')).toHaveLength(3);
    expect(await heard('dialog=other')).toEqual([]);
  });

  test.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'from=2026-02-30',
    'from=hier',
    'from=0000-01-01',
    'to=9999-12-31',
    'dialog=%00',
    'q=',
    'q=%20',
    `q=${'a'.repeat(201)}`,
    'format=pdf',
    'dialog=',
    'cursor=x',
    'cursor=',
    `cursor=${Buffer.from('["2026-01-01","x",1]').toString('base64url')}`,
    `cursor=${Buffer.from(JSON.stringify(['0000-01-01T00:00:00Z', randomUUID(), 1])).toString('base64url')}`,
    'from=2026-12-05&to=2026-12-04',
  ])('%s is a bad request', async (query) => {
    expect(await failure(await get(`/api/dossiers/${person.dossier}/transcript?${query}`))).toEqual([
      400,
      'BadRequest',
    ]);
  });

  test('Markdown', async () => {
    const reply = await get(`/api/dossiers/${person.dossier}/transcript?format=md`);
    expect(reply.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(reply.headers.get('content-disposition')).toMatch(
      /^attachment; filename="transcription-D-[0-9A-Z]{8}\.md"$/,
    );
    const text = await reply.text();
    expect(text).toContain('## vendredi 20 novembre 2026');
    expect(text).toContain('### Préparer votre entretien préalable');
    expect(text).toContain('**La personne** · 16:41:00 (Europe/Paris) · site web · message\n\n> Élodi  ');
    expect(text).toContain('· message, correction\n\n> =HYPERLINK'.replace('=', '\\='));
  });

  test('CSV: what begins like a formula is a text', async () => {
    const reply = await get(`/api/dossiers/${person.dossier}/transcript?format=csv`);
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(head).toContain('"Instant (UTC)","Heure locale"');
    expect(rows).toHaveLength(9);
    expect(rows[3]).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(rows[3]).toContain('"oui"');
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
