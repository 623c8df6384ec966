// Statements that pile up go together, and nobody pays for another's fault.
import { expect, test } from 'vitest';
import { together } from '../../prisma/together.ts';

test('the first goes alone, those that came meanwhile go as one, each gets its own answer', async () => {
  const groups: (readonly number[])[] = [];
  const doubled = together<number, number>(
    async (items) => {
      groups.push(items);
      return items.map((item) => item * 2);
    },
    { lanes: 1, most: 3 },
  );
  expect(await Promise.all([1, 2, 3, 4, 5].map(doubled))).toEqual([2, 4, 6, 8, 10]);
  expect(groups).toEqual([[1], [2, 3, 4], [5]]);
});

test('a fault falls on the one that made it; the others are done', async () => {
  const careful = together<number, string>(
    async (items) => {
      if (items.includes(3)) throw new Error('3 is refused');
      return items.map(String);
    },
    { lanes: 1, most: 16 },
  );
  const ends = await Promise.allSettled([1, 2, 3, 4].map(careful));
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : end.reason.message))).toEqual([
    '1',
    '2',
    '3 is refused',
    '4',
  ]);
  expect(await careful(5), 'and it goes on').toBe('5');
});

test('no more are under way than there are lanes', async () => {
  let underWay = 0;
  let most = 0;
  const counted = together<number, number>(
    async (items) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      return items;
    },
    { lanes: 2, most: 1 },
  );
  expect(await Promise.all([1, 2, 3, 4, 5, 6].map(counted))).toHaveLength(6);
  expect(most).toBe(2);
});
