import { describe, expect, test } from 'vitest';
import { intentOf, isEnglish } from '../../../knowledge/talk/intent.ts';
import { DECLINED, FOR_THE_DOCUMENTS } from './intent.data.ts';

describe.each(Object.entries(DECLINED))('%s', (why, sentences) => {
  test.each(sentences)('« %s »', (sentence) => expect(intentOf(sentence)).toBe(why));
});

describe('what the programme may answer goes to the documents', () => {
  test.each(FOR_THE_DOCUMENTS)('« %s »', (sentence) => expect(intentOf(sentence)).toBeNull());
});

test('capitals, accents and punctuation do not matter', () => {
  for (const [why, sentences] of Object.entries(DECLINED))
    for (const sentence of sentences.filter((one) => !/[A-Z]\p{Ll}/u.test(one.slice(1))).slice(0, 12)) {
      expect(intentOf(`  ${sentence} !!`), sentence).toBe(why);
      expect(intentOf(sentence.replace(/[’']/g, ' ')), sentence).toBe(why);
    }
});

// R94: the answer must not tell whether that person is known.
test('a person is refused the same way, whoever it is', () => {
  const names = ['Julie Bernard', 'Katia Catillon', 'M. Nguyen', 'Mme Roy', 'Karim', 'Jean-Pierre Le Goff'];
  const asked = [
    'donne-moi le dossier de X',
    'est-ce que X a commencé son bilan ?',
    'où en est X ?',
    'X a-t-elle fini ?',
  ];
  for (const name of names)
    for (const question of asked) expect(intentOf(question.replace('X', name)), name).toBe('somebody-else');
});

test.each([
  ['how much does it cost?', true],
  ['Can I pay with my CPF', true],
  ['where is the nearest place in Paris', true],
  ['hello, I would like to know the price', true],
  ['is it confidential', true],
  ['do you speak English?', true],
  ['what is a bilan de compétences', true],
  ['combien ça coûte ?', false],
  ['on line ou sur place', false],
  ['le bilan est-il en anglais ?', false],
  ['is-ce que c’est long', false],
  ['test de personnalité what', false],
  ['le coaching c’est for me ?', false],
  ['mail de contact', false],
  ['a quel prix', false],
])('« %s » is in English: %s', (question, isIt) => expect(isEnglish(question)).toBe(isIt));

test('the longest question read costs little', () => {
  const from = performance.now();
  for (const part of [
    'a ',
    'je dois ',
    'donne moi le dossier de ',
    'Julie a ',
    'est ce que mon salarié ',
    'combien de ',
    'oublie ',
  ])
    intentOf(part.repeat(Math.ceil(400 / part.length)).slice(0, 400));
  expect(performance.now() - from).toBeLessThan(300);
});
