// What a person did, in words, for the transcript (R136).
import { absurd } from '../domain/absurd.ts';
import type { Content } from '../domain/incoming.ts';
import type { HeardKind, TurnWrite } from '../domain/turn.ts';
import { fr } from './respond/talk.fr.ts';

const KINDS: Readonly<Record<Exclude<Content['kind'], 'arrival' | 'answered' | 'released' | 'reminded'>, HeardKind>> = {
  text: 'text',
  tap: 'tap',
  card: 'card',
  confirm: 'confirm',
  revise: 'edit',
  attachment: 'attachment',
  empty: 'text',
};

/** `null` for an arrival, and for what we say of ourselves. A form says more of a card: the answers in words. */
export function heardOf(content: Content): TurnWrite['heard'] {
  switch (content.kind) {
    case 'arrival':
    case 'answered':
    case 'released':
    case 'reminded':
      return null;
    case 'text':
      return { kind: KINDS.text, text: content.text };
    case 'tap':
      return { kind: KINDS.tap, text: content.title };
    case 'attachment':
      return { kind: KINDS.attachment, text: content.text };
    case 'card':
    case 'confirm':
    case 'revise':
      return { kind: KINDS[content.kind], text: fr.heard[content.kind] };
    case 'empty':
      return { kind: KINDS.empty, text: '' };
    default:
      return absurd(content);
  }
}
