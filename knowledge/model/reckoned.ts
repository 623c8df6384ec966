import type { Grounded } from '../../domain/ports.ts';
import { plain } from './claims/plain.ts';
import { datesIn } from './claims/references.ts';

/** Whether an answer gives a date that none of its quotations has: a rule of domain/ reckoned it. */
export const isReckoned = ({ statements }: Grounded): boolean =>
  statements.some(({ text, from }) => {
    const quoted = new Set(from.flatMap(({ quote }) => datesIn(plain(quote)).map(({ value }) => value)));
    return datesIn(plain(text)).some(({ value }) => !quoted.has(value));
  });
