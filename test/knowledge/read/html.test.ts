import { describe, expect, test } from 'vitest';
import { read } from './said.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><title>Le centre</title></head><body>${body}</body></html>`;

const CASES: readonly (readonly [name: string, html: string, passages: readonly string[]])[] = [
  [
    'spans are said again in each row and column, and names over names are one',
    `<h2>Prix</h2><table><tr><th rowspan=2>Cours</th><th colspan=2>Tarif</th></tr><tr><th>HT</th><th>TTC</th></tr>
     <tr><td rowspan=2>Bois</td><td>10 €</td><td>12 €</td></tr><tr><td>15 €</td><td>18 €</td></tr>
     <tr><td colspan=3>En ligne</td></tr><tr><td>Laine</td><td>5 €</td><td>6 €</td></tr></table>`,
    [
      '[Prix] Cours=Bois | Tarif HT=10 € | Tarif TTC=12 €',
      '[Prix] Cours=Bois | Tarif HT=15 € | Tarif TTC=18 €',
      '[Prix] En ligne',
      '[Prix] {En ligne} Cours=Laine | Tarif HT=5 € | Tarif TTC=6 €',
    ],
  ],
  [
    'a first row names the columns when it states no fact; a label and its value have no names',
    `<table><tr><td>Cours</td><td>Jour</td><td>Prix</td></tr><tr><td>Bois</td><td>lundi</td><td>10 €</td></tr></table>
     <p>Et :</p><table><tr><td>Durée</td><td>3 h</td></tr><tr><td>Prix</td><td>10 €</td></tr></table>`,
    ['[] Cours=Bois | Jour=lundi | Prix=10 €', '[] Et :', '[] {Et :} Durée | 3 h', '[] {Et :} Prix | 10 €'],
  ],
  [
    'a sheet: what stands beside a label, and a table that only lays out the page',
    `<table><tr><td><h2>Le cours</h2><table><tr><td>Public</td><td>Adultes</td></tr>
     <tr><td>Objectifs</td><td><ul><li>Lire</li><li>Dire</li></ul></td></tr></table></td></tr></table><p>Fin.</p>`,
    ['[Public] Adultes', '[Objectifs] Lire', '[Objectifs] Dire', '[] Fin.'],
  ],
  [
    'lists in lists, with what they stand under',
    '<p>Il faut :</p><ul><li>un stylo<ol><li>bleu</li><li>noir</li></ol></li><li><p>du papier</p></li></ul>',
    [
      '[] Il faut :',
      '[] {Il faut :} un stylo',
      '  [] {un stylo} bleu',
      '  [] {un stylo} noir',
      '[] {Il faut :} du papier',
    ],
  ],
  [
    'terms and definitions',
    '<dl><dt>Durée</dt><dd>3 h</dd><dt>Où ?</dt><dd>À Lyon.</dd></dl>',
    ['[] Durée : 3 h', '[] Où ? À Lyon.'],
  ],
  [
    'addresses that a link hides are said, others are not repeated',
    '<p><a href="mailto:lea@c.example">Écrivez-nous</a>, <a href="mailto:b@c.example">b@c.example</a>, <a href="tel:+33472000000">04 72 00 00 00</a>, <a href="/plan">le plan</a></p>',
    ['[] Écrivez-nous (lea@c.example), b@c.example, 04 72 00 00 00, le plan'],
  ],
  [
    'menus, scripts, what is hidden or struck is not read; the foot of a page stands under no heading',
    `<header><nav><a href="/">Accueil</a></nav><ul><li><a href="/a">A</a></li></ul></header><main><h1>Cours</h1><h2>Prix</h2>
     <p>Prix : <s>20 €</s> 10 €</p><p hidden>caché</p><script>alert(1)</script><style>p{}</style><button>Envoyer</button></main>
     <footer><ul><li><a href="/m">Mentions légales</a></li></ul><p>12 rue des Lilas, Lyon</p></footer>`,
    ['[Prix] Prix : 10 €', '[] 12 rue des Lilas, Lyon'],
  ],
  [
    'answers that open, bold paragraphs, line breaks',
    `<h1>Aide</h1><details><summary>Puis-je payer en deux fois ?</summary><p>Oui.</p></details>
     <p><strong>Horaires</strong></p><p>Lundi<br>Mardi, sauf<br>en août</p>`,
    ['[Puis-je payer en deux fois ?] Oui.', '[Horaires] Lundi', '[Horaires] Mardi, sauf en août'],
  ],
  [
    'marks above the line',
    '<ul><li>Lyon<sup>1</sup></li><li>Paris 09<sup>*</sup></li></ul><p>le 2<sup>e</sup> jour</p><p><sup>1</sup> À l’étage.</p><p>* Sans ascenseur.</p>',
    ['[] Lyon¹', '[] Paris 09*', '[] le 2e jour', '[] (note ¹) ¹ À l’étage.', '[] (note *) * Sans ascenseur.'],
  ],
  [
    'a heading with nothing under it is a text',
    '<h1>Cours</h1><h2>Prix</h2><p>10 €</p><h2>04 72 00 00 00</h2>',
    ['[Prix] 10 €', '[Prix] 04 72 00 00 00'],
  ],
];

describe('HTML', () => {
  test.each(CASES)('%s', async (_, html, passages) => {
    expect(await read('page.html', page(html))).toEqual(passages);
  });
});

test('a page in another encoding says so, or is refused', async () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  expect(await read('page.html', latin('<meta charset="iso-8859-1"><p>Été à Nîmes.</p>'))).toEqual(['[] Été à Nîmes.']);
  await expect(read('page.html', latin('<p>Été</p>'))).rejects.toThrow(/UTF-8/);
});

test('whatever it claims to span, a table stays a table', async () => {
  const cells = '<td rowspan=99999 colspan=99999>a</td>';
  expect(
    (await read('page.html', `<table><tr>${cells}<td>b</td></tr><tr><td>c</td></tr></table>`)).length,
  ).toBeLessThan(10);
});
