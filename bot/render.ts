// Say -> text and Adaptive Card, the same for every channel but for its dressing. Nothing is decided here.
import type { Activity, Attachment, Entity } from 'botbuilder';
import { absurd } from '../domain/absurd.ts';
import type { Action, Say } from '../domain/say.ts';
import { type Button, type Card, type Dressing, type Element, literally } from './render/card.ts';
import { questionsOf } from './render/questions.ts';
import { recapOf } from './render/recap.ts';
import { sourcesOf } from './render/sources.ts';
import { typography } from './render/typography.ts';
import { fr } from './render.fr.ts';

/** What a kind of Say becomes; `smaller`: the same in fewer bytes, when a channel cannot carry it. */
export interface Rendering {
  readonly text: string;
  /** `text` is Markdown already; otherwise it is words, to be shown as they are. */
  readonly markdown?: boolean;
  readonly card?: {
    readonly speak: string;
    readonly fallbackText?: string;
    readonly body: readonly Element[];
    readonly buttons: readonly Button[];
  };
  readonly entities?: readonly Entity[];
  smaller?(): Rendering | null;
}

export function render(say: Say, dressing: Dressing): Partial<Activity> {
  let rendering = renderingOf(say, dressing);
  let activity = activityOf(rendering, say, dressing);
  while (Buffer.byteLength(JSON.stringify(activity)) > dressing.limit) {
    const smaller = rendering.smaller?.() ?? null;
    if (smaller === null) break; // a channel refuses it: seen in its outbox, rather than cut in the middle of a sentence
    rendering = smaller;
    activity = activityOf(rendering, say, dressing);
  }
  return activity;
}

function renderingOf(say: Say, dressing: Dressing): Rendering {
  switch (say.kind) {
    case 'text':
      return { text: typography(say.text) };
    case 'questions':
      return questionsOf(say, dressing);
    case 'recap':
      return recapOf(say, dressing);
    case 'sources':
      return sourcesOf(say);
    default:
      return absurd(say);
  }
}

function activityOf(
  { text, markdown = false, card, entities = [] }: Rendering,
  { actions = [] }: Say,
  dressing: Dressing,
): Partial<Activity> {
  const said = actions.map((action) => sayButton(action, dressing));
  const whole = card ? { ...card, buttons: [...card.buttons, ...said] } : said.length > 0 ? buttonsAlone(said) : null;
  const attachments = whole === null ? [] : [attached(cardOf(whole, text, dressing))];
  return {
    type: 'message',
    text: markdown ? text : literally(text),
    textFormat: 'markdown',
    locale: 'fr-FR',
    inputHint: 'expectingInput',
    summary: fr.notification,
    ...(attachments.length > 0 && { attachments }),
    ...(entities.length > 0 && { entities: [...entities] }),
  };
}

/** In the body: a card without one leaves a gap where it would be. */
const buttonsAlone = (actions: readonly Button[]) => ({
  speak: fr.buttons,
  body: [{ type: 'ActionSet', actions } as const],
  buttons: [],
});

/** `associatedInputs`: « Passer » on a form must not send what is half filled. */
const sayButton = (action: Action, { button }: Dressing): Button => {
  const shown = typography(action.title);
  if ('opens' in action) return { type: 'Action.OpenUrl', title: shown, url: action.opens };
  const { title, says } = action;
  return {
    type: 'Action.Submit',
    title: shown,
    associatedInputs: 'none',
    data: button(shown, { kind: 'say', says, title }),
  };
};

const cardOf = (
  { speak, fallbackText, body, buttons }: NonNullable<Rendering['card']>,
  text: string,
  dressing: Dressing,
): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  speak: typography(speak),
  fallbackText: fallbackText ?? text,
  body,
  actions: buttons,
  ...dressing.card,
});
const attached = (content: Card): Attachment => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });
