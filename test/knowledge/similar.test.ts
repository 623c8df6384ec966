import { describe, expect, test } from 'vitest';
import { grouped } from '../../knowledge/similar.ts';
import { ALIKE } from './similar.data.ts';

const groupsOf = (...texts: readonly string[]) =>
  grouped(texts.map((text) => ({ text }))).map(({ questions }) => questions.map(({ text }) => text));

describe('questions that ask for the same thing are one group', () => {
  test.each([
    ['y a-t-il un parking ?', 'où est-ce que je peux me garer'],
    ['combien coûte la VAE', 'la vae c’est combien'],
    ['c’est remboursé si j’annule ?', 'remboursement en cas d annulation'],
    ['vos horaires svp', 'quels sont vos horaires d’ouverture ?'],
    ['vos horaires', 'vos horraires'],
    ['je suis Mme [nom], [téléphone] : un parking ?', 'je m’appelle [nom], y a-t-il un parking'],
  ])('%s | %s', (a, b) => expect(groupsOf(a, b)).toEqual([[a, b]]));

  test.each([
    ['y a-t-il un parking ?', 'y a-t-il une crèche ?'],
    ['combien coûte la VAE', 'combien coûte le TOEIC'],
    ['quel est le salaire d’un consultant ?', 'mon consultant parle-t-il anglais ?'],
    ['je m’appelle [nom], un parking ?', 'je m’appelle [nom], une crèche ?'],
    ['?', 'bonjour'],
  ])('%s / %s', (a, b) => expect(groupsOf(a, b)).toHaveLength(2));

  test('as people ask: none with others, most of them with their own', () => {
    const theme = new Map(ALIKE.flatMap((texts, at) => texts.map((text) => [text, at] as const)));
    const groups = groupsOf(...theme.keys());
    expect(groups.filter((texts) => new Set(texts.map((text) => theme.get(text))).size > 1)).toEqual([]);
    const pairs = (all: readonly (readonly string[])[]) =>
      all.reduce((sum, { length: n }) => sum + (n * (n - 1)) / 2, 0);
    expect(pairs(groups) / pairs(ALIKE)).toBeGreaterThan(0.6);
  });
});

test('the same groups in whatever order the questions come', () => {
  const texts = ALIKE.flat();
  const sets = (all: readonly (readonly string[])[]) => all.map((group) => [...group].sort().join('|')).sort();
  const expected = sets(groupsOf(...texts));
  for (const step of [-1, 7, 11]) {
    const moved = texts.map((_, at) => texts[((((at + 1) * step) % texts.length) + texts.length) % texts.length] ?? '');
    expect(new Set(moved).size).toBe(texts.length);
    expect(sets(groupsOf(...moved))).toEqual(expected);
  }
});

test('the largest group first, then the first asked; its title is one of its questions; what says nothing goes together', () => {
  const texts = ['une crèche', '?', 'le parking est-il couvert', 'crèche ?', 'parking ?', 'le parking', '🙂'];
  const groups = grouped(texts.map((text) => ({ text })));
  expect(groups[0]).toMatchObject({ title: 'parking ?', questions: [{}, {}, {}] });
  expect(groups[1]?.questions.map(({ text }) => text)).toEqual(['une crèche', 'crèche ?']);
  expect(groups.flatMap(({ questions }) => questions.map(({ text }) => text)).sort()).toEqual([...texts].sort());
});
