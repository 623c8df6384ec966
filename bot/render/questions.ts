// Questions -> one question in words with a button per answer, or a form of labelled inputs.
import type { Question, Questions } from '../../domain/say.ts';
import { fr } from '../render.fr.ts';
import type { Rendering } from '../render.ts';
import type { Dressing, Element } from './card.ts';
import type { CardContract } from './contract.ts';
import { inputsOf, MOST_BUTTONS } from './inputs.ts';
import { typography } from './typography.ts';

export function questionsOf(say: Questions, dressing: Dressing): Rendering {
  const [first, ...others] = say.questions;
  if (first === undefined) return { text: '' };
  if (others.length > 0) return pageOf(say);
  switch (first.input.kind) {
    case 'one':
      return first.input.options.length > MOST_BUTTONS
        ? pageOf(say)
        : choiceOf(say, first, first.input.options, dressing);
    case 'many':
    case 'grid':
      return pageOf(say);
    default:
      return { text: inWords(say, first) };
  }
}

/** The question is in the bubble, the card holds the answers alone: nothing is read twice. */
function choiceOf(
  say: Questions,
  question: Question,
  options: readonly { id: string; label: string }[],
  { button }: Dressing,
): Rendering {
  const body = options.map(({ id, label }): Element => {
    const title = typography(label);
    const data = button(title, { kind: 'answer', run: say.run, round: say.round, values: { [question.key]: id } });
    // A set each: a channel lays the buttons of one set side by side, cuts their words, and hides those after the sixth.
    return { type: 'ActionSet', spacing: 'small', actions: [{ type: 'Action.Submit', title, data }] };
  });
  const text = inWords(say, question);
  const fallbackText = [text, ...options.map(({ label }, place) => `${place + 1}. ${typography(label)}`)].join('\n');
  return { text, card: { speak: fr.choices, fallbackText, body, buttons: [] } };
}

/** A form. Too large for a channel, it asks fewer questions: those left out come next. */
function pageOf(say: Questions): Rendering {
  const { questions } = say;
  const asked = (...kinds: readonly string[]) =>
    questions.filter(({ input }) => kinds.includes(input.kind)).map(({ key }) => key);
  const bilan: CardContract = {
    kind: 'answer',
    run: say.run,
    round: say.round,
    plain: asked('text', 'one', 'date', 'email', 'phone'),
    lists: asked('many'),
    grids: asked('grid'),
  };
  const body = questions.flatMap((question, place) => inputsOf(question, place === 0));
  return {
    text: paragraphs(progressOf(say), say.stem ?? '', questions.length === 1 ? fr.fillOne : fr.fillMany),
    card: {
      speak: [say.section, say.stem ?? '', fr.form(questions.length)].filter((words) => words !== '').join(', '),
      fallbackText: paragraphs(progressOf(say), say.stem ?? '', ...questions.map(({ text }) => text)),
      body,
      buttons: [{ type: 'Action.Submit', title: fr.submit, style: 'positive', data: { bilan } }],
    },
    smaller: () => (questions.length > 1 ? pageOf({ ...say, questions: questions.slice(0, -1) }) : null),
  };
}

const inWords = (say: Questions, { text, help, before }: Question): string =>
  [
    paragraphs(progressOf(say), say.stem ?? '', text, help ?? ''),
    before ? `${typography(fr.before)} ${before.words}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/** « Vous joindre · 3 sur 41 » */
function progressOf({ section, done, total, questions, minutes }: Questions): string {
  const progress = total > 1 ? fr.progress(done + 1, done + questions.length, total) : '';
  return [section, progress, minutes === undefined || done === 0 ? '' : fr.left(minutes)]
    .filter((part) => part !== '')
    .join(' · ');
}

const paragraphs = (...parts: readonly string[]): string =>
  typography(parts.filter((part) => part !== '').join('\n\n'));
