// What the engine decided, as something to say. Channels render it (domain/say.ts); nothing here knows a card.

import { absurd } from '../domain/absurd.ts';
import type { Action, Input, Question, Questions, Recap, RecapRow, Say } from '../domain/say.ts';
import type { Field, Shape } from './field.ts';
import { inWords } from './fields.fr.ts';
import type { Form } from './form.ts';
import { fr } from './present.fr.ts';
import type { Asked, Problem, Sheet, Step } from './sheet.ts';
import { walk } from './walk.ts';

type Ask = Extract<Step<unknown>, { kind: 'ask' }>;
type Confirm = Extract<Step<unknown>, { kind: 'confirm' }>;

/**
 * The questions of a step. `problems`: those of this turn; what could not be read is handed back to be mended (R26). `minutes`: what the
 * whole takes; what is left of it is said.
 */
export function questionsSay(sheet: Sheet, next: Ask, problems: readonly Problem[] = [], minutes?: number): Questions {
  const { title, stem } = next.questions[0].section;
  return {
    kind: 'questions',
    run: sheet.run,
    round: sheet.round,
    section: title,
    ...(stem === undefined ? {} : { stem }),
    ...(minutes === undefined ? {} : { minutes: Math.ceil((minutes * (next.total - next.done)) / next.total) }),
    done: next.done,
    total: next.total,
    questions: next.questions.map((asked) => questionOf(asked, problems)),
    actions: actionsOf(next),
  };
}

/** The summary to check, correct and send. The channel draws its button, which carries the digest. */
export function recapSay(sheet: Sheet, next: Confirm, confirm?: string): Recap {
  return {
    kind: 'recap',
    run: sheet.run,
    digest: next.digest,
    ...(confirm === undefined ? {} : { confirm }),
    text: fr.recap,
    sections: rowsBySection(next.recap),
    actions: [fr.actions.later], // the channel draws « Corriger »: a list of the answers
  };
}

/** « résumé », at any time: what was answered so far. */
export function summarySay(form: Form<unknown>, sheet: Sheet): Say {
  const sections = rowsBySection(walk(form, sheet).met.filter((met) => met.state === 'answered'));
  const lines = sections.flatMap(({ title, rows }) => [
    title,
    ...rows.map(({ label, words }) => `- ${label} : ${words}`),
  ]);
  return { kind: 'text', text: lines.length === 0 ? fr.nothingYet : lines.join('\n') };
}

/** « pourquoi cette question ? »: what each question shown is for (R8). */
export const whySay = ({ questions }: Ask): string =>
  questions.length === 1
    ? questions[0].field.prompt.why
    : questions.map(({ field: { prompt } }) => `- ${prompt.label} : ${prompt.why}`).join('\n');

/** « où en suis-je ? », and the reminder to somebody who comes back (R24). */
export const whereSay = ({ questions, done, total }: Ask): string =>
  fr.where(done + 1, total, questions[0].section.title);

/** One title, its rows; in the order of the form, so that « corriger 7 » is the seventh row. */
export function rowsBySection(recap: readonly Asked[]): Recap['sections'] {
  const sections = new Map<string, { readonly title: string; readonly rows: RecapRow[] }>();
  for (const { key, section, field, said } of recap) {
    const known = sections.get(section.id) ?? { title: section.title, rows: [] };
    known.rows.push({ key, label: field.prompt.label, words: inWords(field.shape, said) });
    sections.set(section.id, known);
  }
  return [...sections.values()];
}

function questionOf({ key, field, said }: Asked, problems: readonly Problem[]): Question {
  const { prompt, shape } = field;
  const before =
    said === undefined ? mended(key, field, problems) : { words: inWords(shape, said), value: cardValue(said) };
  return {
    key,
    text: prompt.text,
    ...(prompt.help === undefined ? {} : { help: prompt.help }),
    required: shape.required,
    input: inputOf(shape),
    ...(before === undefined ? {} : { before }),
  };
}

/** Words that were not taken, for the fields one can mend them in; beyond `MENDED` characters they would fill the screen. */
function mended(key: string, { shape }: Field<unknown>, problems: readonly Problem[]): Question['before'] {
  const problem = problems.find((one) => one.kind === 'unreadable' && one.key === key);
  const typed = problem?.kind === 'unreadable' ? problem.typed : undefined;
  const fits = typeof typed === 'string' && typed.trim() !== '' && typed.length <= MENDED;
  return fits && ['text', 'email', 'phone'].includes(shape.kind) ? { words: typed, value: typed } : undefined;
}
const MENDED = 4_000;

/** As an Adaptive Card input wants it. */
function cardValue(said: unknown): string {
  if (said === null) return '';
  if (typeof said === 'boolean') return said ? 'oui' : 'non';
  return Array.isArray(said) ? said.join(',') : String(said);
}

function inputOf(shape: Shape): Input {
  switch (shape.kind) {
    case 'text':
      return { kind: 'text', long: shape.max > 200, max: shape.max };
    case 'choice':
      return { kind: 'one', options: [...shape.options, ...notConcerned(shape)] };
    case 'many':
      return { kind: 'many', options: shape.options };
    case 'grid':
      return { kind: 'grid', rows: shape.rows, columns: shape.columns };
    case 'rate':
      return { kind: 'one', options: [...figures(shape.scale), ...notConcerned(shape)] };
    case 'yesNo':
      return { kind: 'one', options: fr.yesNo };
    case 'consent':
      return { kind: 'one', options: fr.consent };
    case 'date':
    case 'email':
    case 'phone':
      return { kind: shape.kind };
    default:
      return absurd(shape);
  }
}
const figures = ({ from, labels }: Extract<Shape, { kind: 'rate' }>['scale']) =>
  labels.map((label, at) => ({ id: String(from + at), label: fr.figure(from + at, label) }));
const notConcerned = ({ notConcerned: label }: Shape) => (label === undefined ? [] : [{ id: 'NA', label }]);

/** Four at most, the most useful first. On a page, « passer » passes the first question: it says which. */
function actionsOf({ questions, done }: Ask): readonly Action[] {
  const [{ field, said }] = questions;
  const { keep, more, skip, back, why, pause } = fr.actions;
  const alone = questions.length === 1;
  const fitting = [
    ...(field.shape.kind === 'consent' ? [more] : []),
    ...(said === undefined ? [] : [keep]),
    ...(field.shape.required ? [] : [alone ? skip : { ...skip, title: fr.skipFirst(field.prompt.label) }]),
    ...(done > 0 ? [back] : []),
    why,
    ...(done > 0 ? [pause] : []),
  ];
  return fitting.slice(0, 4);
}
