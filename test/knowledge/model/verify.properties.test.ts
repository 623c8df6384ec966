// What holds for every passage of real documents: its own words are kept, and each way of bending them is dropped.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../knowledge/model/claims/plain.ts';
import { verify } from '../../../knowledge/model/verify.ts';
import type { Passage } from '../../../knowledge/passage.ts';
import { readCorpus } from '../../../knowledge/read/ingest.ts';

const { passages } = await readCorpus('knowledge/corpus');
const said = ({ cells, lead, text }: Passage): string =>
  cells ? cells.map((cell) => `${cell.column} : ${cell.text}`).join(' | ') : [lead, text].filter(Boolean).join(' ');
const given = (passage: Passage, text: string, spoken: Language = 'fr') =>
  verify({ text, from: ['s1'] }, new Map([['s1', passage]]), spoken).kind;
const kept = (change: (text: string) => string) =>
  passages.flatMap((passage) => {
    const text = change(said(passage));
    return text !== said(passage) && given(passage, text) === 'kept' ? [text] : [];
  });

test('a passage says what it says', () => {
  expect(passages.length).toBeGreaterThan(200);
  expect(passages.filter((passage) => given(passage, said(passage)) === 'dropped').map(said)).toEqual([]);
});

test('without its capitals or its accents, its spaces or its apostrophes, it says the same', () => {
  const same = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('\u00a0', ' ');
  expect(passages.filter((passage) => given(passage, same(said(passage))) === 'dropped').map(said)).toEqual([]);
});

test('any figure changed is dropped', () => {
  const changed = fc.property(
    fc.constantFrom(...passages),
    fc.nat(),
    fc.integer({ min: 1, max: 8 }),
    (passage, which, by) => {
      const text = said(passage);
      const digits = [...text.matchAll(/\d/g)];
      const digit = digits[which % Math.max(1, digits.length)];
      fc.pre(digit !== undefined);
      const other = String((Number(digit?.[0]) + by) % 10);
      const at = digit?.index ?? 0;
      const bent = text.slice(0, at) + other + text.slice(at + 1);
      // A digit that makes another figure of the same passage (« 9 » of « 9, 10, 11 ») says nothing new.
      const others = new Set(text.match(/\d+/g));
      fc.pre((bent.match(/\d+/g) ?? []).some((number) => !others.has(number)));
      expect(given(passage, bent), bent).toBe('dropped');
    },
  );
  fc.assert(changed, { numRuns: 2_000, seed: 5 });
});

test.each([
  ['TTC becomes HT', (text: string) => text.replaceAll('TTC', 'HT')],
  ['HT becomes TTC', (text: string) => text.replace(/\bHT\b/g, 'TTC')],
  ['euros become percents', (text: string) => text.replaceAll('€', '%')],
  ['hours become days', (text: string) => text.replace(/(\d) h\b/g, '$1 jours')],
  ['working days become days', (text: string) => text.replaceAll(/jours? ouvrés?/g, 'jours')],
  ['« ne … pas » vanishes', (text: string) => text.replace(/\bn(?:e |’)(\S+) pas\b/g, '$1')],
  ['« aucun » vanishes', (text: string) => text.replace(/\b[Aa]ucune? /g, 'un ')],
  ['« sans » becomes « avec »', (text: string) => text.replace(/\bsans\b/g, 'avec').replace(/\bSans\b/g, 'Avec')],
  ['« maximum » becomes « minimum »', (text: string) => text.replace(/maximum/g, 'minimum')],
  ['« avant » becomes « après »', (text: string) => text.replace(/\b[Aa]vant\b/g, 'après')],
  ['« peut » vanishes', (text: string) => text.replace(/\bpeut être\b/g, 'est').replace(/\bpeuvent être\b/g, 'sont')],
  ['a duty', (text: string) => text.replace(/\b(?:est|sont) (\p{L}+é[es]*)\b/gu, 'doit être $1')],
  ['a negation', (text: string) => text.replace(/^([^.]*?)\b(est|sont) /, '$1n’$2 pas ')],
  ['a price', (text: string) => text.replace(/\.$/, ' pour 90 €.')],
  ['a name', (text: string) => text.replace(/\.$/, ' avec Zoé Quérard.')],
  ['an address', (text: string) => text.replace(/\.$/, ' (zoe@querard.fr).')],
  ['a promise', (text: string) => text.replace(/\.$/, ', c’est garanti.')],
])('on every passage: %s, it is dropped', (_title, change) => {
  const bent = passages.filter((passage) => change(said(passage)) !== said(passage));
  expect(bent.length).toBeGreaterThan(0);
  expect(kept(change)).toEqual([]);
});

test('whatever is sent, nothing throws', () => {
  const passage = passages[0];
  const anything = fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, from) => {
    if (passage) expect(verify({ text, from }, new Map([['s1', passage]]), 'fr').kind).toBe('dropped');
  });
  fc.assert(anything, { numRuns: 500, seed: 5 });
});
