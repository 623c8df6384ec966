// Lines of a PDF: which go on with the one before, and which begin.
import { expect, test } from 'vitest';
import { type Drawing, lines, pdf } from './drawn.ts';
import { read } from './said.ts';

const TITLE: Drawing = { x: 60, y: 80, text: 'Le cours de bois', size: 20, bold: true };
const heading = (y: number, text: string): Drawing => ({ x: 60, y, text, size: 14, bold: true });
const FULL = 'Le cours a lieu dans nos locaux ou à distance, selon ce que préfère la personne, du lundi au';

test.each<readonly [name: string, pages: readonly (readonly Drawing[])[], passages: readonly string[]]>([
  [
    'a line that ends in the middle of an expression goes on, whatever the next begins with',
    [[TITLE, ...lines([FULL, 'vendredi. Les frais sont avancés par la', 'Caisse des métiers.'], { y: 120 })]],
    [`[] ${FULL} vendredi.`, '[] Les frais sont avancés par la Caisse des métiers.'],
  ],
  [
    'items with a dot drawn in the margin',
    [
      [
        TITLE,
        heading(120, 'À apporter'),
        { x: 44, y: 133, box: [4, 4] },
        ...lines(['du bois ;'], { y: 140 }),
        { x: 44, y: 153, box: [4, 4] },
        ...lines(['un stylo.'], { y: 160 }),
      ],
    ],
    ['[À apporter] du bois ;', '[À apporter] un stylo.'],
  ],
])('%s', async (_, pages, passages) => {
  expect(await read('cours.pdf', pdf(pages))).toEqual(passages);
});
