// A question as inputs of a form. `isRequired` is never set: the dialog explains better than a red line, and keeps the rest.
import type { Choice, Question } from '../../domain/say.ts';
import { fr } from '../render.fr.ts';
import { block, type Element, type InputElement, literally } from './card.ts';
import { typography } from './typography.ts';

/** More than this, and a list to open is easier to go through than a wall of buttons. */
export const MOST_BUTTONS = 8;

export function inputsOf(question: Question, isFirst: boolean): readonly Element[] {
  const { key, input, before } = question;
  const label = labelOf(question);
  const spacing = isFirst ? 'default' : 'large';
  const value = before === undefined || before.value === '' ? {} : { value: before.value };
  const help = helpOf(question);
  switch (input.kind) {
    case 'text':
      return [{ type: 'Input.Text', id: key, label, spacing, isMultiline: input.long, ...value }, ...help];
    case 'email':
      return [{ type: 'Input.Text', id: key, label, spacing, style: 'email', ...value }, ...help];
    case 'phone':
      return [{ type: 'Input.Text', id: key, label, spacing, style: 'tel', ...value }, ...help];
    case 'date':
      return [{ type: 'Input.Date', id: key, label, spacing, ...value }, ...help];
    case 'one':
      return [{ ...choices(key, label, input.options, false), spacing, ...value }, ...help];
    case 'many':
      return [{ ...choices(key, label, input.options, true), spacing, ...value }, ...help];
    case 'grid':
      return [
        block(label, { weight: 'bolder', spacing }),
        ...help,
        ...input.rows.map((row) => rowOf(question, row, input.columns)),
      ];
  }
}

/** A row of a grid is a list of its own, named `key.row`; bot/channels/card.ts puts them together again. */
function rowOf({ key, before }: Question, row: Choice, columns: readonly Choice[]): InputElement {
  const chosen = (before?.value ?? '')
    .split(',')
    .filter((cell) => cell.startsWith(`${row.id}-`))
    .map((cell) => cell.slice(row.id.length + 1));
  const value = chosen.length > 0 ? { value: chosen.join(',') } : {};
  return { ...choices(`${key}.${row.id}`, typography(row.label), columns, true), ...value };
}

const choices = (id: string, label: string, options: readonly Choice[], isMultiSelect: boolean) => ({
  type: 'Input.ChoiceSet' as const,
  id,
  label,
  style: isMultiSelect || options.length <= MOST_BUTTONS ? ('expanded' as const) : ('compact' as const),
  isMultiSelect,
  wrap: true as const,
  ...(!isMultiSelect && options.length > MOST_BUTTONS && { placeholder: fr.choose }),
  choices: options.map((option) => ({ title: typography(option.label), value: option.id })),
});

const labelOf = ({ text, required }: Question) => typography(required ? text : fr.optional(text));

function helpOf({ help, before }: Question): readonly Element[] {
  const small = { size: 'small', isSubtle: true, spacing: 'small' } as const;
  return [
    ...(help === undefined ? [] : [block(typography(help), small)]),
    ...(before === undefined || before.value !== ''
      ? []
      : [block(`${typography(fr.before)} ${literally(before.words)}`, small)]),
  ];
}
