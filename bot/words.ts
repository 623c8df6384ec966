// What the bot said, in plain text, whatever the channel drew: a transcript must read well where there are no cards (R97, R136).
import { absurd } from '../domain/absurd.ts';
import type { Action, Input, Question, Questions, Recap, Say, Source } from '../domain/say.ts';
import { fr } from './words.fr.ts';

/** Lines separated by `\n`, paragraphs by an empty line; nothing is cut. */
export function wordsOf(say: Say): string {
  return paragraphs(...partsOf(say), buttonsOf(say.actions ?? []));
}

function partsOf(say: Say): readonly string[] {
  switch (say.kind) {
    case 'text':
      return [say.text];
    case 'questions':
      return questionsParts(say);
    case 'recap':
      return recapParts(say);
    case 'sources':
      return [say.text, say.by === 'model' ? fr.written : '', lines(...say.sources.map(sourceWords))];
    default:
      return absurd(say);
  }
}

function questionsParts({ section, done, total, questions }: Questions): readonly string[] {
  const progress = total > 0 ? fr.progress(done + 1, done + Math.max(1, questions.length), total) : '';
  return [[section, progress].filter(isSaid).join(' · '), ...questions.map(questionWords)];
}

const questionWords = ({ text, help, required, input, before }: Question): string =>
  lines(
    required ? text : fr.optional(text),
    help ?? '',
    optionsWords(input),
    before && before.words !== '' ? fr.before(before.words) : '',
  );

function optionsWords(input: Input): string {
  switch (input.kind) {
    case 'one':
    case 'many':
      return lines(...input.options.map(({ label }, place) => `${place + 1}. ${label}`));
    case 'grid':
      return fr.cross(labels(input.rows), labels(input.columns));
    default:
      return '';
  }
}
const labels = (choices: readonly { readonly label: string }[]) => choices.map(({ label }) => label).join(', ');

const recapParts = ({ text, sections }: Recap): readonly string[] => [
  text,
  ...sections.map(({ title, rows }) =>
    lines(title, ...rows.map(({ label, words }) => fr.pair(label, isSaid(words) ? words : fr.passed))),
  ),
];

const sourceWords = ({ title, section, quote }: Source): string =>
  fr.quote(
    quote,
    [title, section].filter((part, place, all) => isSaid(part) && all.indexOf(part) === place).join(', '),
  );

const buttonsOf = (actions: readonly Action[]): string =>
  actions.length === 0 ? '' : fr.buttons(actions.map(({ title }) => title));

const isSaid = (part: string): boolean => part !== '';
const lines = (...parts: readonly string[]): string => parts.filter(isSaid).join('\n');
const paragraphs = (...parts: readonly string[]): string => parts.filter(isSaid).join('\n\n');
