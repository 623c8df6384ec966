// A FAQ written as plain paragraphs: a question is what the answer stands under, and never an answer itself.
import { expect, test } from 'vitest';
import { read } from './said.ts';

test.each([
  [
    'on the same line',
    'Puis-je changer de groupe ? Oui, une fois. La demande passe par Tomás.\n',
    ['[Puis-je changer de groupe ?] Oui, une fois.', '[Puis-je changer de groupe ?] La demande passe par Tomás.'],
  ],
  [
    'in a paragraph of its own',
    'Aurai-je un diplôme ?\n\nNon. Une attestation est remise.\n\nElle est envoyée par courriel.\n',
    [
      '[Aurai-je un diplôme ?] Non. Une attestation est remise.',
      '[Aurai-je un diplôme ?] Elle est envoyée par courriel.',
    ],
  ],
  [
    'above lines that each say one thing',
    'Quand appeler ?\nLundi : de 9 h à 12 h\nMardi : de 14 h à 17 h\n',
    ['[Quand appeler ?] Lundi : de 9 h à 12 h', '[Quand appeler ?] Mardi : de 14 h à 17 h'],
  ],
  ['with nothing after it', 'Une question ?\n', ['[] Une question ?']],
  ['after another', 'Où ?\n\nQuand ?\n\nLe lundi.\n', ['[] Où ?', '[Quand ?] Le lundi.']],
  [
    'before a list',
    'Que faut-il ?\n\n- un devis\n- une convention\n',
    ['[Que faut-il ?] un devis', '[Que faut-il ?] une convention'],
  ],
] as const)('%s', async (_, text, passages) => {
  expect(await read('faq.txt', text)).toEqual(passages);
});
