// « corriger … »: which answer is meant.
import { describe, expect, test } from 'vitest';
import { text } from '../../dialogs/fields.ts';
import { findQuestion } from '../../dialogs/find-question.ts';
import { form } from '../../dialogs/form.ts';
import { newSheet } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';

const ask = (label: string, text: string, also: readonly string[] = []) => ({
  label,
  text,
  also,
  why: '',
  class: 'P' as const,
});
const f = form('f')
  .ask('first', text(ask('Prénom', 'Quel est votre prénom ?')))
  .ask('last', text(ask('Nom', 'Et votre nom ?')))
  .ask('email', text(ask('Adresse électronique', 'Votre adresse ?', ['mail', 'courriel'])))
  .ask('phone', text(ask('Téléphone', 'Un numéro de téléphone ?', ['portable'])))
  .ask('pro', text(ask('Attentes professionnelles', 'Qu’attendez-vous sur le plan professionnel ?')))
  .ask('own', text(ask('Attentes personnelles', 'Et sur le plan personnel ?')))
  .ask('later', text(ask('Ajout', 'Autre chose ?')));
const sheet = {
  ...newSheet(runId('r')),
  answers: { first: 'a', last: 'b', email: 'c', phone: 'd', pro: 'e', own: 'f' },
};
const find = (words: string) => findQuestion(f, sheet, words);

describe('one answer', () => {
  test.each([
    ['corriger prénom', 'first'],
    ['Corriger mon prenom', 'first'],
    ['modifier mon téléphone', 'phone'],
    ['modifier telephonne', 'phone'],
    ['je voudrais changer le numéro de téléphone', 'phone'],
    ['corriger mon nom', 'last'],
    ['nom', 'last'],
    ['corriger mon mail', 'email'],
    ['changer adresse', 'email'],
    ['corriger 2', 'last'],
    ['corriger la question 6', 'own'],
    ['corriger n° 4', 'phone'],
    ['corriger attentes personnelles', 'own'],
    ['modifier ma réponse sur le portable', 'phone'],
  ])('« %s »', (words, key) => expect(find(words)).toEqual({ kind: 'found', key }));
});

test('two answers may be meant: they are named', () => {
  expect(find('corriger mes attentes')).toEqual({
    kind: 'several',
    among: [
      { key: 'pro', label: 'Attentes professionnelles' },
      { key: 'own', label: 'Attentes personnelles' },
    ],
  });
});
test.each(['corriger', 'corriger 7', 'corriger 0', 'corriger la météo', ''])('« %s » names none', (words) =>
  expect(find(words)).toEqual({ kind: 'none' }),
);
test('a question that has no answer yet is named as such', () => {
  expect(find('corriger ajout')).toEqual({ kind: 'notYet', label: 'Ajout' });
});
