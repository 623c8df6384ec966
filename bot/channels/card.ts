// The value of a submit -> what the person did. The other half of bot/render: see bot/render/contract.ts.
import { z } from 'zod';
import { absurd } from '../../domain/absurd.ts';
import { runId } from '../../domain/ids.ts';
import type { Content } from '../../domain/incoming.ts';
import { CardContract } from '../render/contract.ts';

const Submit = z.looseObject({ bilan: CardContract });
type Answer = z.output<typeof CardContract> & { readonly kind: 'answer' };
type Inputs = Readonly<Record<string, unknown>>;

/** `empty` for a card that is not ours, or of a shape we no longer know; never throws. */
export function contentOf(value: unknown): Content {
  const submit = Submit.safeParse(value);
  if (!submit.success) return { kind: 'empty' };
  const { bilan, ...inputs } = submit.data;
  switch (bilan.kind) {
    case 'answer':
      return {
        kind: 'card',
        run: runId(bilan.run),
        round: bilan.round,
        values: bilan.values ?? valuesOf(bilan, inputs),
      };
    case 'confirm':
      return { kind: 'confirm', run: runId(bilan.run), digest: bilan.digest };
    case 'revise': {
      const key = bilan.key ?? worded(inputs.key);
      return key === null ? { kind: 'empty' } : { kind: 'revise', run: runId(bilan.run), key };
    }
    case 'say':
      return { kind: 'tap', says: bilan.says, title: bilan.title };
    default:
      return absurd(bilan);
  }
}

/** Only the keys asked, all of them: what is left blank is `null`, whether the client sent it empty or not at all. */
const valuesOf = ({ plain, lists, grids }: Answer, inputs: Inputs): Record<string, string | readonly string[] | null> =>
  Object.fromEntries([
    ...plain.map((key) => [key, worded(inputs[key])]),
    ...lists.map((key) => [key, filled(listed(inputs[key]))]),
    ...grids.map((key) => [key, filled(cells(key, inputs))]),
  ]);

/** « lundi: matin,midi » -> lundi-matin, lundi-midi */
const cells = (key: string, inputs: Inputs): readonly string[] =>
  Object.entries(inputs)
    .filter(([id]) => id.startsWith(`${key}.`))
    .flatMap(([id, columns]) => listed(columns).map((column) => `${id.slice(key.length + 1)}-${column}`));

const worded = (input: unknown): string | null => (typeof input === 'string' && input.trim() !== '' ? input : null);
const listed = (input: unknown): readonly string[] =>
  worded(input)
    ?.split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '') ?? [];
const filled = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);
