// What was learned: a question finds the sentence that answers it though they share no word, and its near miss is farther.
import { expect, test } from 'vitest';
import { alike, listening } from '../../knowledge/meaning/meaning.ts';
import { packed, readTable } from '../../knowledge/meaning/table.ts';
import { meaning } from '../../knowledge/reading.ts';

const nearness = (question: string, passage: string): number =>
  alike(meaning.whole([[meaning.view(question), 1]], 'asked'), meaning.whole([[meaning.view(passage), 1]], 'told'));
const likeness = (question: string, passage: string) =>
  listening(meaning.look(meaning.view(question)))([[meaning.look(meaning.view(passage)), 1]], 1).all;

// None of these is in what it learned from.
const PASSAGES = {
  video: 'Les séances peuvent se tenir par écran interposé.',
  notice: 'En cas d’empêchement, prévenez votre conseillère deux jours ouvrés avant.',
  shared: 'Rien n’est communiqué à la hiérarchie sans un écrit du salarié.',
  free: 'Le tout premier échange n’engage à rien et ne donne lieu à aucune facturation.',
  after: 'Six mois plus tard, un point est fait sur l’avancement de vos démarches.',
};
test.each([
  ['je peux faire ça depuis chez moi ?', 'video'],
  ['si j’ai un imprévu je fais comment', 'notice'],
  ['mon patron va savoir ce que je raconte ?', 'shared'],
  ['c’est payant de juste venir se renseigner', 'free'],
  ['et une fois fini vous me lâchez ?', 'after'],
] as const)('« %s » is nearest to « %s »', (question, right) => {
  const ordered = Object.entries(PASSAGES).sort(([, a], [, b]) => nearness(question, b) - nearness(question, a));
  expect(ordered[0]?.[0]).toBe(right);
});

test('word by word: what is said, and what nothing says', () => {
  const said = likeness('faut-il prévenir avant une absence ?', PASSAGES.notice);
  const other = likeness('faut-il prévenir avant une absence ?', PASSAGES.free);
  expect(said.said).toBeGreaterThan(other.said);
  expect(said.missing).toBeLessThan(other.missing);
});

test('a word that was never met is like itself only', () => {
  expect(likeness('zorglub', 'le zorglub').said).toBeGreaterThan(0.5);
  expect(likeness('zorglub', 'le bilan').said).toBeLessThan(0);
});

test('nothing is like nothing', () => {
  expect(likeness('', PASSAGES.free)).toEqual({ said: 0, missing: 1 });
  expect(likeness('combien', '').missing).toBe(1);
  expect(nearness('', PASSAGES.free)).toBe(0);
});

test('a table is written and read alike, to a step of its scale', () => {
  const own = readTable(new URL('../../knowledge/meaning/', import.meta.url));
  const again = packed({ ...own, rows: own.rows.size });
  expect(again.length).toBe(own.rows.size * (16 + own.dim));
  expect(own.vectors.length).toBe(own.rows.size * own.dim);
  expect([...own.rows.keys()][0]).toBe('<unk>');
});
