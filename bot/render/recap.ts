// The summary to check: label over value, so that it reads at 320 px; to correct, one list of what can be corrected.
import type { Recap } from '../../domain/say.ts';
import { fr } from '../render.fr.ts';
import type { Rendering } from '../render.ts';
import { type Button, block, type Dressing, type Element, literally } from './card.ts';
import { typography } from './typography.ts';

/** Answers of 2,000 characters, forty times, are more than a channel carries: they are then shown shorter. */
const LENGTHS = [1_000, 400, 160, 60] as const;

export function recapOf(
  say: Recap,
  dressing: Dressing,
  [longest, ...shorter]: readonly number[] = [Number.POSITIVE_INFINITY, ...LENGTHS],
): Rendering {
  const cut = (words: string) => (words.length > Number(longest) ? `${words.slice(0, longest).trimEnd()}…` : words);
  const isCut = say.sections.some(({ rows }) => rows.some(({ words }) => cut(words) !== words));
  const body = [
    ...(isCut ? [block(typography(fr.shortened), { size: 'small', isSubtle: true })] : []),
    ...say.sections.map(
      ({ title, rows }): Element => ({
        type: 'Container',
        separator: true,
        spacing: 'medium',
        items: [
          block(typography(title), { style: 'heading', weight: 'bolder', size: 'medium' }),
          ...rows.flatMap(({ label, words }) => [
            block(typography(label), { size: 'small', isSubtle: true, spacing: 'medium' }),
            block(words === '' ? fr.passed : literally(cut(words)), { spacing: 'none' }),
          ]),
        ],
      }),
    ),
  ];
  return {
    text: typography(say.text),
    card: { speak: fr.recap, body, buttons: [confirmButton(say, dressing), reviseButton(say)] },
    smaller: () => (shorter.length > 0 ? recapOf(say, dressing, shorter) : null),
  };
}

const confirmButton = ({ run, digest, confirm = fr.confirm }: Recap, { button }: Dressing): Button => ({
  type: 'Action.Submit',
  title: confirm,
  style: 'positive',
  data: button(confirm, { kind: 'confirm', run, digest }),
});

/** One more button per answer would be forty stops on the way of somebody using a keyboard. */
const reviseButton = ({ run, sections }: Recap): Button => ({
  type: 'Action.ShowCard',
  title: fr.revise,
  card: {
    type: 'AdaptiveCard',
    body: [
      {
        type: 'Input.ChoiceSet',
        id: 'key',
        label: typography(fr.reviseWhich),
        style: 'compact',
        isMultiSelect: false,
        wrap: true,
        placeholder: fr.choose,
        choices: sections.flatMap(({ rows }) =>
          rows.map(({ key, label }) => ({ title: typography(label), value: key })),
        ),
      },
    ],
    actions: [{ type: 'Action.Submit', title: fr.reviseThis, data: { bilan: { kind: 'revise', run } } }],
  },
});
