// A run as its reader sees it: every answer in words, scores and profile by the version it was filled in, notes line by line.
import { inWords } from '../../dialogs/fields.fr.ts';
import { fieldNamed } from '../../dialogs/form.ts';
import { questionnaireCalled } from '../../dialogs/index.ts';
import { answersOf, itemOf, type QuestionnaireDialog } from '../../dialogs/questionnaires/questionnaire.ts';
import { type Profile, profileOf } from '../../domain/profile.ts';
import { courseOf } from '../../domain/scores/course.ts';
import { type Scores, scoresOf } from '../../domain/scores/score.ts';
import type { RunContent } from '../../prisma/stores/questionnaires.ts';
import type { LineNote, RunAnswer } from '../../web/api.ts';
import { fr } from './files.fr.ts';

/** A questionnaire's form hangs on nothing outside of it. */
export const NOTHING = { answers: {}, places: [], today: '2000-01-01', channel: 'webchat' } as const;

/** By the version it was filled in: the formulas of then (R29, R32). `null`: of a questionnaire that is not there any more. */
export function profiled(
  run: RunContent,
): { readonly dialog: QuestionnaireDialog; readonly scores: Scores; readonly profile: Profile } | null {
  const dialog = questionnaireCalled(run.form, run.formVersion);
  if (!dialog) return null;
  const { questionnaire } = dialog;
  const answers = answersOf(questionnaire, latest(run));
  const given = run.answers.map(({ key, version, at }) => ({ key, item: itemOf(key), version, at }));
  const scores = scoresOf(questionnaire, answers, courseOf(questionnaire, given, run.firstSubmittedAt));
  return { dialog, scores, profile: profileOf(questionnaire, answers, scores, 'consultant') };
}

const latest = ({ answers }: RunContent): Readonly<Record<string, unknown>> =>
  Object.fromEntries(answers.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value]));

/** One for each item, answered or not; the two ratings of a statement together. */
export function rowsOf(run: RunContent, { questionnaire, form }: QuestionnaireDialog): readonly RunAnswer[] {
  const said = latest(run);
  const values = answersOf(questionnaire, said);
  const built = form(NOTHING);
  const titles = new Map(questionnaire.sections.map(({ id, title }) => [id, title]));
  return questionnaire.items.map(({ id, section, text }) => {
    const given = run.answers.filter(({ key }) => itemOf(key) === id);
    const keys = [...new Set(given.map(({ key }) => key))];
    const words = keys.flatMap((key) => {
      const field = fieldNamed(built, key, said);
      const value = said[key];
      return field === null || value === undefined || value === null ? [] : [wordsOf(field, key, value)];
    });
    return {
      item: id,
      section: titles.get(section) ?? section,
      text,
      words: words.length === 0 ? null : words.join(' ; '),
      value: values[id] ?? null,
      at: given.at(-1)?.at ?? null,
      versions: Math.max(0, ...given.map(({ version }) => version)),
    };
  });
}
const wordsOf = ({ shape }: NonNullable<ReturnType<typeof fieldNamed>>, key: string, value: unknown): string => {
  const side = /\.(importance|presence)$/.exec(key)?.[1];
  const words = inWords(shape, value);
  return side === 'importance' || side === 'presence' ? `${fr.sides[side]} : ${words}` : words;
};

/** The last of each line, of the person and of the consultant; a blank comment was taken back. */
export function notesOf({ comments }: RunContent): readonly LineNote[] {
  return [...new Set(comments.map(({ line }) => line))].map((line) => {
    const own = comments.filter((one) => one.line === line);
    const opinion = own.findLast(({ by }) => by === null);
    const note = own.findLast(({ by }) => by !== null);
    const comment = note?.text ? note : undefined;
    return {
      line,
      opinion: opinion ? opinionIn(opinion.text) : null,
      opinionAt: opinion?.at ?? null,
      comment: comment?.text ?? null,
      commentAt: comment?.at ?? null,
      commentBy: comment?.by ?? null,
    };
  });
}
const opinionIn = (text: string): LineNote['opinion'] =>
  text === 'like' || text === 'partly' || text === 'not' ? text : null;
