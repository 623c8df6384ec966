// The part of Adaptive Cards 1.5 we use, as types: a misspelt property does not compile. https://adaptivecards.io/explorer
import type { CardContract } from './contract.ts';

/** What a channel adds to the same cards. */
export interface Dressing {
  /** Bytes of the whole activity in JSON. */
  readonly limit: number;
  /** Properties of the card that one channel alone understands. */
  readonly card: Readonly<Record<string, unknown>>;
  /** The `data` of a button without inputs, made so that the chat shows that the person tapped `title`. */
  button(title: string, bilan: CardContract): Readonly<Record<string, unknown>>;
}

export interface Card extends Readonly<Record<string, unknown>> {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  /** The name of the card for a screen reader (Web Chat makes it the aria-label). */
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions: readonly Button[];
}

export type Element =
  | TextBlock
  | {
      readonly type: 'Container';
      readonly items: readonly Element[];
      readonly spacing?: Spacing;
      readonly separator?: boolean;
    }
  | { readonly type: 'ActionSet'; readonly actions: readonly Button[]; readonly spacing?: Spacing }
  | InputElement;

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'small' | 'medium';
  readonly weight?: 'bolder';
  readonly isSubtle?: boolean;
  readonly spacing?: Spacing;
  readonly style?: 'heading';
}
type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';

export type InputElement = {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly spacing?: Spacing;
} & (
  | { readonly type: 'Input.Text'; readonly isMultiline?: boolean; readonly style?: 'text' | 'email' | 'tel' }
  | { readonly type: 'Input.Date' }
  | {
      readonly type: 'Input.ChoiceSet';
      readonly style: 'expanded' | 'compact';
      readonly isMultiSelect: boolean;
      readonly wrap: true;
      readonly placeholder?: string;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
    }
);

export type Button =
  | {
      readonly type: 'Action.Submit';
      readonly title: string;
      readonly style?: 'positive';
      readonly associatedInputs?: 'none';
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | { readonly type: 'Action.ShowCard'; readonly title: string; readonly card: Readonly<Record<string, unknown>> };

/**
 * Text and cards are shown as Markdown, which joins lines: words are escaped, and show as they were written, but for lines that
 * begin with a dash: they are a list. (As plain text, Teams' clients join lines too, and Web Chat doubles them.)
 */
export const literally = (words: string): string =>
  words
    .replace(/[\\`*_[\]<]|~(?=~)|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\s*)([+#>]|\d+\.)(?=\s)/gm, '$1\\$2')
    .replace(/\n+(?!- )/g, '\n\n')
    .replace(/\n\n+(?=- )/g, '\n');

export const block = (text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...look,
});
