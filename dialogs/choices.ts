// Fields that are answered by picking in a list: by number, letter or words when typed, by id from a card.
import { bad, brief, type Field, ok, type Parsed, type Prompt, type Scale, whyNot } from './field.ts';
import { fr } from './fields.fr.ts';
import { bare, ratingIn } from './french.ts';
import {
  type IdOf,
  type Labels,
  type Option,
  optionsListed,
  optionsNamed,
  optionsOf,
  optionsWorded,
} from './options.ts';

export function choice<const L extends Labels>(prompt: Prompt, labels: L): Field<IdOf<L>> {
  const options = optionsOf(labels);
  return brief({
    prompt,
    shape: { kind: 'choice', required: true, options },
    read: (raw, seen) => one(optionsNamed(raw, options, seen), ({ id }) => id, fr.notAnOption(options.length)),
    accepts: (stored): stored is IdOf<L> => typeof stored === 'string' && Object.hasOwn(labels, stored),
  });
}

/** `alone`: see ManyShape. */
interface Limits<Id extends string> {
  readonly min?: number;
  readonly max?: number;
  readonly alone?: readonly NoInfer<Id>[];
}
export function many<const L extends Labels>(
  prompt: Prompt,
  labels: L,
  { min = 1, max = Infinity, alone = [] }: Limits<IdOf<L>> = {},
): Field<readonly IdOf<L>[]> {
  const options = optionsOf(labels);
  const shape = { kind: 'many', options, min, max: Math.min(max, options.length), alone } as const;
  const ids = new Set<unknown>(options.map(({ id }) => id));
  return brief({
    prompt,
    shape: { ...shape, required: true },
    read: (raw, seen) => {
      const listed = optionsListed(raw, options, seen);
      if (listed.kind === 'unclear') return bad(fr.unclearPiece(listed.piece, listed.among));
      const chosen = listed.options.map(({ id }) => id);
      const fault = whyNot(shape, chosen);
      return fault === null ? ok(chosen) : bad(fault);
    },
    accepts: (stored): stored is readonly IdOf<L>[] =>
      Array.isArray(stored) &&
      stored.every((id) => ids.has(id)) &&
      new Set(stored).size === stored.length &&
      whyNot(shape, stored) === null,
  });
}
export const top3 = <const L extends Labels>(prompt: Prompt, labels: L): Field<readonly IdOf<L>[]> =>
  many(prompt, labels, { min: 3, max: 3 });

export function rate(prompt: Prompt, scale: Scale): Field<number> {
  const { from, labels } = scale;
  const to = from + labels.length - 1;
  const options = labels.map((label, place) => ({ id: String(from + place), label }));
  return brief({
    prompt,
    shape: { kind: 'rate', required: true, scale },
    read: (raw) => {
      const figure = ratingIn(raw, from, to) ?? asShown(raw, scale);
      return figure !== null
        ? ok(figure)
        : one(optionsWorded(raw, options), ({ id }) => Number(id), fr.outOf(from, to));
    },
    accepts: (stored): stored is number => Number.isInteger(stored) && Number(stored) >= from && Number(stored) <= to,
  });
}

/** « 1 – Pas encore », as the button says it: the figure and its label, which must agree. */
function asShown(raw: string, { from, labels }: Scale): number | null {
  const [, figure = '', words = ''] = /^\s*(\d{1,2})\s*[–—-]\s*(\S.*)$/.exec(raw) ?? [];
  const label = labels[Number(figure) - from];
  return figure !== '' && label !== undefined && bare(label) === bare(words) ? Number(figure) : null;
}

function one<O extends Option, T>(
  [found, ...others]: readonly O[],
  value: (option: O) => T,
  otherwise: string,
): Parsed<T> {
  if (found === undefined) return bad(otherwise);
  return others.length === 0 ? ok(value(found)) : bad(fr.whichOne([found, ...others]));
}
