// Whatever the format and the shape: every word of a document stands in a passage, or in what is said around it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../knowledge/read/ingest.ts';
import { lines, pdf } from './drawn.ts';
import { allWords } from './said.ts';
import { heading, item, table, text, word } from './word.ts';

const noun = fc.constantFrom(
  'bilan',
  'Séance',
  'TARIF',
  'phase',
  'Lyon',
  'DUREE',
  'livret',
  'objectif',
  'Nantes',
  'consultant',
);
const end = fc.constantFrom('', '.', ' :', ' ?', ';', '…', ' 24 h', ' (1)', '*');
/** Each has a word of its own, so that none can hide another. */
const phrase = fc.tuple(fc.array(noun, { minLength: 1, maxLength: 6 }), end).map(([words, last]) => ({ words, last }));
const shape = fc.constantFrom('line', 'caps', 'item', 'ordinal', 'row', 'close', 'note');
const document = fc.array(fc.tuple(shape, phrase), { minLength: 1, maxLength: 12 });

type Piece = readonly [shape: string, text: string, words: readonly string[]];
const pieces = (given: readonly (readonly [string, { words: readonly string[]; last: string }])[]): readonly Piece[] =>
  given.map(([kind, { words, last }], at) => {
    const own = [`mot${'abcdefghijkl'[at]}`, ...words];
    const said = own.join(' ') + last;
    return [
      kind,
      kind === 'caps' ? said.toUpperCase() : said,
      kind === 'caps' ? own.map((one) => one.toUpperCase()) : own,
    ];
  });

const typed = (all: readonly Piece[]): string =>
  all
    .map(([kind, said], at) => {
      switch (kind) {
        case 'item':
          return `- ${said}`;
        case 'ordinal':
          return `${at + 1}. ${said}`;
        case 'row':
          return `${said}\tCase${at}\nautre\tcase`;
        case 'close':
          return `${said}\n${said}`;
        case 'note':
          return `* ${said}`;
        default:
          return said;
      }
    })
    .join('\n\n');

const missing = async (file: string, content: string | Buffer, all: readonly Piece[]) => {
  const found = allWords(await readDocument(file, content)).toLowerCase();
  return all.flatMap(([, , words]) => words.filter((one) => !found.includes(one.toLowerCase())));
};

test('.txt and .md', () =>
  fc.assert(
    fc.asyncProperty(document, async (given) => {
      const all = pieces(given);
      expect(await missing('a.txt', typed(all), all)).toEqual([]);
      expect(await missing('a.md', `# Titre\n\n${typed(all)}`, all)).toEqual([]);
    }),
    { numRuns: 150 },
  ));

test('.html', () =>
  fc.assert(
    fc.asyncProperty(document, async (given) => {
      const all = pieces(given);
      const tags: Readonly<Record<string, (said: string) => string>> = {
        caps: (said) => `<h2>${said}</h2>`,
        item: (said) => `<ul><li>${said}</li></ul>`,
        ordinal: (said) => `<dl><dt>Terme</dt><dd>${said}</dd></dl>`,
        row: (said) => `<table><tr><td>${said}</td><td>case</td></tr></table>`,
        close: (said) => `<div>${said}<br>${said}</div>`,
        note: (said) => `<p><b>${said}</b></p>`,
      };
      const body = all.map(([kind, said]) => tags[kind]?.(said) ?? `<p>${said}</p>`).join('\n');
      expect(await missing('a.html', `<body>${body}</body>`, all)).toEqual([]);
    }),
    { numRuns: 150 },
  ));

test('.docx', () =>
  fc.assert(
    fc.asyncProperty(document, async (given) => {
      const all = pieces(given);
      const children = all.map(([kind, said]) =>
        kind === 'caps'
          ? heading(1, said)
          : kind === 'item'
            ? item(said)
            : kind === 'row'
              ? table([[said, 'case']])
              : text(said, { bold: kind === 'note' }),
      );
      expect(await missing('a.docx', await word(children), all)).toEqual([]);
    }),
    { numRuns: 15 },
  ));

test('.pdf', () =>
  fc.assert(
    fc.asyncProperty(document, async (given) => {
      const all = pieces(given);
      const drawn = all.flatMap(([kind, said], at) =>
        lines([kind === 'item' ? `• ${said}` : said], { y: 60 + at * 30, size: kind === 'caps' ? 15 : 11 }),
      );
      expect(await missing('a.pdf', pdf([drawn]), all)).toEqual([]);
    }),
    { numRuns: 25 },
  ));
