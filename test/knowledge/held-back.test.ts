// Questions and providers that nothing was learned from: what is answered and refused must not become less. The bar is 90 % of both;
// how far it is from that is in decision 010.
import { expect, test } from 'vitest';
import { HELD_BACK } from '../learning/sets.ts';
import { marksOf } from './eval.ts';

test('on documents and questions never seen, most is answered, and most of what has no answer is refused', async () => {
  const marks = (await Promise.all(HELD_BACK.map(({ corpus, questions }) => marksOf(corpus, questions)))).flat();
  const right = (answerable: boolean) => {
    const all = marks.filter((row) => row.answerable === answerable);
    return all.filter(({ mark }) => mark === 'right').length / all.length;
  };
  expect(marks.length).toBeGreaterThan(1000);
  expect(right(true)).toBeGreaterThan(0.79);
  expect(right(false)).toBeGreaterThan(0.81);
}, 120_000);
