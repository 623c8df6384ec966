// The transcript: pages, search, days, and the files it becomes (R97, R98).
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { TranscriptPage } from '../../../web/api.ts';
import type { Person } from '../../prisma/told.ts';
import { failure, followed, get, itIs, openDesk, submitted } from './desk.ts';

openDesk();

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
    itIs('2026-12-10T09:00:00.000Z');
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
