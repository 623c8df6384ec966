import { describe, expect, test } from 'vitest';
import { grouped } from '../../knowledge/similar.ts';

const groupsOf = (...texts: readonly string[]) =>
  grouped(texts.map((text) => ({ text }))).map(({ questions }) => questions.map(({ text }) => text));

describe('questions that ask for the same thing are one group', () => {
  test.each([
    ['y a-t-il un parking ?', 'où est-ce que je peux me garer'],
    ['combien gagne un consultant', 'quel est le salaire d’un consultant ?'],
    ['c’est remboursé si j’annule ?', 'remboursement en cas d annulation'],
    ['vos horaires svp', 'quels sont vos horaires d’ouverture ?'],
  ])('%s | %s', (a, b) => expect(groupsOf(a, b)).toEqual([[a, b]]));

  test.each([
    ['y a-t-il un parking ?', 'y a-t-il une crèche ?'],
    ['combien coûte la VAE', 'combien coûte le TOEIC'],
    ['?', 'bonjour'],
  ])('%s / %s', (a, b) => expect(groupsOf(a, b)).toHaveLength(2));
});

test('the largest group first, each question once, whatever is asked', () => {
  const texts = ['', '?', 'un parking', 'une crèche', 'parking ?', 'le parking', 'crèche ?', '🙂'];
  const groups = groupsOf(...texts);
  expect(groups[0]).toHaveLength(3);
  expect(groups.flat().sort()).toEqual([...texts].sort());
});
