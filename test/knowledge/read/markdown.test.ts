import { describe, expect, test } from 'vitest';
import { read } from './said.ts';

const CASES: readonly (readonly [name: string, markdown: string, passages: readonly string[]])[] = [
  [
    'headings, lists in lists, tables',
    '# Cours\n\n## Prix\n\n| Cours | Prix |\n| --- | --- |\n| Bois | **10 €** |\n\n## Il faut\n\nApportez :\n\n- un stylo\n  - bleu\n- du papier',
    [
      '[Prix] Cours=Bois | Prix=10 €',
      '[Il faut] Apportez :',
      '[Il faut] {Apportez :} un stylo',
      '  [Il faut] {un stylo} bleu',
      '[Il faut] {Apportez :} du papier',
    ],
  ],
  [
    'links and emphasis are words, marks of footnotes stay',
    '# Cours\n\nVoir [le plan](http://x.example), *vite*. Paris 09*, 11* et 2^{e}.\n\n* les locaux à l’étage',
    ['[] Voir le plan, vite.', '[] Paris 09*, 11* et 2e.', '[] (note *) * les locaux à l’étage'],
  ],
  [
    'the same headings again belong to what is above each of them',
    '# Cours\n\n## Bois\n\n## Prix\n\n10 €\n\n## Laine\n\n## Prix\n\n12 €',
    ['[Bois > Prix] 10 €', '[Laine > Prix] 12 €'],
  ],
  [
    'HTML in it is read as HTML',
    '# Cours\n\n<table><tr><td>Durée</td><td>3 h</td></tr></table>\n\n<script>alert(1)</script>',
    ['[] Durée | 3 h'],
  ],
  ['without a heading, a plain text', 'COURS\n\nPRIX DU COURS\n\n10 €', ['[PRIX DU COURS] 10 €']],
];

describe('Markdown', () => {
  test.each(CASES)('%s', async (_, markdown, passages) => {
    expect(await read('texte.md', markdown)).toEqual(passages);
  });
});
