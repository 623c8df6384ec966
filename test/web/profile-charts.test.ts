// Charts without a page: the same pictures, with their names, their descriptions and their tables.
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../domain/profile.ts';
import { draw } from '../../web/profile/render.tsx';
import { AUD, DRIVES, fours, motivation, POU, reasons, values } from '../domain/profile/of.ts';

const VALUES = values(fours({ ...AUD, ...POU }));
const MOTIVATION = motivation(reasons(DRIVES));
const all = (profile: Profile, width?: number) =>
  draw(profile, width === undefined ? {} : { width })
    .map(({ svg, table }) => svg + table)
    .join('');

describe.each([
  ['values', VALUES, ['Autonomie de pensée et d’action', '2,1', '−2,9', '0,1', 'en retrait', '1er']],
  [
    'motivation',
    MOTIVATION,
    ['Régulation externe', '5,8', 'L’autonomie', '4,5', '2,5', 'écart prioritaire', '3e ex æquo'],
  ],
] as const)('%s', (_, profile, words) => {
  test('each picture has a name, a description with its figures, and a table with a caption', () => {
    for (const { title, svg, table } of draw(profile)) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" aria-labelledby="(\w+-title)" aria-describedby="(\w+-description)"/,
      );
      expect(svg).toContain(`>${title}</title>`);
      expect(table).toContain(`<caption>${title}</caption>`);
    }
  });

  test('every figure is in words, wide or narrow', () => {
    for (const width of [300, 640]) for (const word of words) expect(all(profile, width)).toContain(word);
  });

  test('nothing is drawn outside of the picture', () => {
    for (const width of [256, 300, 520, 900]) {
      const xs = all(profile, width).matchAll(/ (?:x|cx|x1|x2)="(-?[\d.]+)"/g);
      for (const [, x] of xs) expect(Number(x) >= 0 && Number(x) <= width, `${x} of ${width}`).toBe(true);
    }
  });

  test('on paper: plain colours, none red or green, no script and no variable', () => {
    const colours = new Set(all(profile).match(/#[0-9a-f]{6}/g));
    expect([...colours].sort()).toEqual([...colours].filter((colour) => !isRedOrGreen(colour)).sort());
    expect(all(profile)).not.toMatch(/var\(|<script|style=/);
  });

  test('drawn twice, the same', () => expect(all(profile)).toBe(all(profile)));
});

/** One of the two well above everything else. */
function isRedOrGreen(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.abs(red - green) > 60 && blue < Math.max(red, green) - 60;
}

test('what could not be computed is a dash, and draws nothing', () => {
  const few = values(Object.fromEntries(Object.entries(fours()).slice(0, 20)));
  const [drawn] = draw(few);
  expect(drawn?.svg.match(/>—</g)?.length).toBe(10);
  expect(drawn?.table.match(/<td>—<\/td><td>—<\/td>/g)?.length).toBe(10);
});
