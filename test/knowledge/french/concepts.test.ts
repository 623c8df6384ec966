import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../knowledge/french/concepts.data.ts';
import { NEUTRAL } from '../../../knowledge/french/neutral.data.ts';
import { words } from '../../../knowledge/french/words.ts';

const stemmed = (text: string): string =>
  words(text)
    .map(({ stem }) => stem)
    .join(' ');
const sides = CONCEPTS.map((line) => line.split('|').map((side) => side.split(',').map((one) => one.trim())));

describe('each line is words, and perhaps a bar and other words', () => {
  test('none is empty, none is said twice', () => {
    for (const [line, [said = [], near = []]] of sides.map((side, at) => [CONCEPTS[at], side] as const)) {
      expect(said.length, line).toBeGreaterThan(0);
      expect([...said, ...near].every(Boolean), line).toBe(true);
      expect(
        [...said, ...near].filter((one) => stemmed(one) === ''),
        line,
      ).toEqual([]);
    }
    expect(new Set(CONCEPTS).size).toBe(CONCEPTS.length);
    const names = sides.map(([said]) => said?.[0]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(sides.filter((side) => side.length > 2)).toEqual([]);
  });

  test('a word is not both said and near in one line', () => {
    for (const [said = [], near = []] of sides) {
      const own = new Set(said.map(stemmed));
      expect(near.filter((one) => own.has(stemmed(one)))).toEqual([]);
    }
  });

  test('a word of two unrelated things makes false answers: those of two concepts are known', () => {
    const lines = new Map<string, Set<number>>();
    sides.forEach(([said = []], at) => {
      for (const one of said) lines.set(stemmed(one), (lines.get(stemmed(one)) ?? new Set()).add(at));
    });
    const shared = [...lines].filter(([, those]) => those.size > 1).map(([stem]) => stem);
    expect(shared.filter((stem) => !SHARED.includes(stem))).toEqual([]);
  });
});

/** Stems of two concepts: one word of two senses that are both of this trade, or two words of one stem. */
const SHARED = [
  ...[
    'accessibilit',
    'accessibl',
    'accompagn',
    'au cour',
    'celui qui me suivr',
    'consult',
    'conten',
    'de ma poch',
    'dirig',
    'ecrit',
  ],
  ...[
    'guid',
    'impos',
    'pai',
    'particip',
    'personnalis',
    'prealabl',
    'recommand',
    'regl',
    'anim',
    'sall',
    'volontair',
    'attent',
    'exig',
    'recevoir',
  ],
];

test('what finds by the name of a concept finds it', () => {
  const names = [
    'lieu',
    'adresse',
    'présentiel',
    'bilan',
    'expatrié',
    'entretien',
    'alentours',
    'pmr',
    'accès',
    'handicap',
  ];
  expect(names.filter((name) => !CONCEPTS.some((line) => line.startsWith(`${name},`)))).toEqual([]);
});

test('a word of talk names nothing, but for a few that do both', () => {
  const talk = new Set(NEUTRAL.flatMap((word) => words(word)).map(({ bare }) => bare));
  const both = sides
    .flatMap(([said = []]) => said.map(words))
    .filter((one) => one.length === 1 && talk.has(one[0]?.bare ?? ''));
  expect([...new Set(both.map(([word]) => word?.bare))].sort()).toEqual(BOTH);
});
/** « par rapport à » is talk and « le rapport » is the synthesis. Said in a document they name it; in a question they only may. */
const BOTH = [
  'an',
  'ans',
  'besoin',
  'bloquer',
  'comprendre',
  'deroule',
  'lieu',
  'lire',
  'principe',
  'rapport',
  'reponse',
  'voir',
];
