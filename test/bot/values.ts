// An answer to any question, from what is shown of it: as a card gives it, as it is typed, as it is kept.
import type { Question } from '../../domain/say.ts';

export interface Value {
  /** As a card gives it, and as it is kept. */
  readonly given: unknown;
  readonly kept: unknown;
}
export const PASSED: Value = { given: '', kept: null };

export function valueFor({ input, key }: Question, pick: number): Value {
  const at = <T>(list: readonly T[]): T => list[pick % list.length] as T; // `as`: lists of a form are never empty
  switch (input.kind) {
    case 'text':
      return same(`Mots ${pick} pour ${key}`);
    case 'email':
      return same(`personne${pick}@exemple.fr`);
    case 'phone':
      return { given: '06 12 34 56 78', kept: '+33612345678' };
    case 'date':
      return same('2026-09-01');
    case 'one': {
      const { id } = at(input.options);
      return { given: id, kept: id === 'oui' ? true : id === 'non' ? false : /^\d$/.test(id) ? Number(id) : id };
    }
    case 'many':
      return same([at(input.options).id]);
    case 'grid':
      return same([`${at(input.rows).id}-${at(input.columns).id}`]);
  }
}
const same = (value: unknown): Value => ({ given: value, kept: value });

/** As a person types it; `null` when a card is the surer way. */
export function wordsFor(question: Question, pick: number, byNumber: boolean): string | null {
  const { input } = question;
  const { given } = valueFor(question, pick);
  if (input.kind === 'grid') return null;
  if (input.kind !== 'one' && input.kind !== 'many') return String(given);
  const place = pick % input.options.length;
  const label = input.options[place]?.label ?? '';
  // A consent is given in words.
  return byNumber && input.options[0]?.id !== 'oui' ? `option ${place + 1}` : label;
}
