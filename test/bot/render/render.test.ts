import { describe, expect, test } from 'vitest';
import { teams } from '../../../bot/channels/teams.ts';
import { webchat } from '../../../bot/channels/webchat.ts';
import { literally } from '../../../bot/render/card.ts';
import { typography } from '../../../bot/render/typography.ts';
import { asking, email, grid, long, many, one, SAYS, text } from '../../contracts/says.ts';

const cardOf = (say: Parameters<typeof webchat.write>[0], channel = webchat) =>
  channel.write(say).attachments?.[0]?.content;
const say = (name: string) => {
  const found = SAYS[name];
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ['Bonjour !', 'Bonjour\u202f!'],
  ['Ça va ? « Oui », dit-il ; bien : oui.', 'Ça va\u202f? «\u202fOui\u202f», dit-il\u202f; bien\u202f: oui.'],
  ['à 12:30 sur https://a.fr/?b', 'à 12:30 sur https://a.fr/?b'],
  ['à 13 h 30, à 9 h', 'à 13\u00a0h\u00a030, à 9\u00a0h'],
  ["l'entretien d'aujourd'hui", 'l’entretien d’aujourd’hui'],
  ['Déjà\u00a0!', 'Déjà\u202f!'],
  ['une ligne\n: la suite', 'une ligne\n: la suite'],
])('typography: %s', (written, shown) => expect(typography(written)).toBe(shown));

test.each([
  ['5* et _a_ [b](c)', '5\\* et \\_a\\_ \\[b\\](c)'],
  ['# un\n- deux\n3. trois', '\\# un\n- deux\n\n\\3. trois'],
  ['R&D, &amp; <b> ~~x~~ <3', 'R&D, \\&amp; \\<b> \\~~x\\~~ \\<3'],
  ['-5 et 3.5', '-5 et 3.5'],
])('%s is shown as it was written', (words, markdown) => expect(literally(words)).toBe(markdown));

test('a question to type is words, with its help and its place', () => {
  const written = webchat.write(asking(text));
  expect(written.text).toBe(
    'Vous joindre · 3 sur 41\n\nQuelle est la question b1\u202f?\n\nComme vous voulez être appelé.',
  );
  expect(cardOf(asking(text))).toMatchObject({
    body: [{ actions: [{ title: 'Passer' }, { title: 'Faire une pause' }] }],
    actions: [],
  });
});

test('a choice is a button per answer; the question is said once', () => {
  const card = cardOf(asking(one));
  expect(card.body).toHaveLength(3);
  expect(JSON.stringify(card.body)).not.toContain('Quelle est la question');
  expect(card.fallbackText).toContain('2. Choix b');
});

test('a page says how to answer it, and its questions are in the card', () => {
  const written = webchat.write(asking(text, one, many));
  expect(written.text).toMatch(/^Vous joindre · 3 à 5 sur 41\n\nRépondez dans la carte/);
  expect(written.text).not.toContain('question b1');
});

describe('inputs', () => {
  test('a blank is allowed, the dialog explains', () =>
    expect(JSON.stringify(cardOf(asking(text, email)))).not.toContain('isRequired'));
  test('what was said is there again', () => {
    const inputs = cardOf(asking(long, many, grid)).body;
    expect(inputs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'd1', value: 'Avant', isMultiline: true }),
        expect.objectContaining({ id: 'b6', value: 'a,c', isMultiSelect: true }),
        expect.objectContaining({ id: 'h6.lundi', value: 'matin' }),
        expect.objectContaining({ id: 'h6.mardi', value: 'midi' }),
      ]),
    );
  });
  test('what is not required says so', () =>
    expect(cardOf(asking(long, text)).body[0].label).toMatch(/\(facultatif\)$/));
});

test('what is too much for Teams is shown shorter, and said to be', () => {
  const long = say('a recap of long answers');
  expect(JSON.stringify(cardOf(long, teams))).toContain('abrégées');
  expect(JSON.stringify(cardOf(long, webchat))).not.toContain('abrégées');
});

test('a page too large for Teams asks fewer questions, and its text says so', () => {
  const page = say('a page with long answers to correct');
  const inputs = cardOf(page, teams).body.filter(({ type }: { type: string }) => type === 'Input.Text');
  expect(inputs.length).toBeLessThan(7);
  expect(teams.write(page).text).toContain(`3 à ${2 + inputs.length} sur 41`);
});

test('the recap shows what a person wrote as they wrote it', () =>
  expect(JSON.stringify(cardOf(say('a recap')))).toContain('Zoé \\\\*étoile\\\\* \\\\[x\\\\](y)'));

test('sources are quoted, linked, and cited for the clients that show it', () => {
  const written = webchat.write(say('sources'));
  expect(written.text).toContain(
    '1. «\u202fTrois phases \\[en tout\\].\u202f» [Brochure, Déroulement](http://127.0.0.1:3978/documents/brochure#p%20%281%29)',
  );
  expect(written.textFormat).toBe('markdown');
  expect(written.entities?.[0]).toMatchObject({
    type: 'https://schema.org/Message',
    citation: [{ position: 1 }, { position: 2 }],
  });
});
