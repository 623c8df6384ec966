// Questionnaires of the invented dossiers: real items, real scores, real profiles; what is released and commented is kept in memory.
import { QUESTIONNAIRES, questionnaireCalled } from '../../dialogs/questionnaires/index.ts';
import { wordsOf } from '../../domain/profile/behind.ts';
import { evolutionOf, profileOf } from '../../domain/profile.ts';
import type { Answers, Questionnaire } from '../../domain/questionnaire.ts';
import { scoresOf } from '../../domain/scores/score.ts';
import type { DossierRuns, LineNote, LineNotes, QuestionnaireRuns, RunSummary, RunView } from '../../web/api.ts';

const two = (n: number) => String(n).padStart(2, '0');
const rated = (prefix: string, figures: readonly number[]): Answers =>
  Object.fromEntries(figures.map((figure, at) => [prefix + two(at + 1), figure]));
const pairs = (figures: readonly number[]): Answers =>
  Object.fromEntries(
    figures.map((figure, at) => [
      `MOT-B${two(at + 1)}`,
      { importance: Math.floor(figure / 10), presence: figure % 10 || 'NA' },
    ]),
  );

const VALUES: Answers = {
  ...rated('VAL-', [6, 5, 5, 3, 4, 3, 3, 4, 2, 1, 6, 6, 3, 6, 2, 5, 3, 3, 1, 3, 5, 5, 5, 2, 3, 5, 2, 4, 2, 4]),
  'VAL-0': 'oui',
  'VAL-TOP': ['BIE', 'AUD', 'HED'],
  'VAL-C1': 'Quand on m’a demandé de vendre des contrats dont les gens n’avaient pas besoin.\nJ’ai tenu trois mois.',
  'VAL-C2': 'Pouvoir dire ce que je pense à mes collègues.',
};
const EARLIER: Answers = { ...VALUES, 'VAL-01': 4, 'VAL-12': 4, 'VAL-06': 4, 'VAL-14': 5 };
const MOTIVATION: Answers = {
  ...rated('MOT-A', [3, 4, 6, 4, 5, 5, 3, 6, 5, 6, 4, 4, 5, 6, 3, 5, 3, 5]),
  ...pairs([52, 53, 44, 51, 52, 45, 32, 43, 23, 34, 52, 42, 54, 52, 50, 34, 33, 42, 22, 43]),
  'MOT-0': 'oui',
  'MOT-00': 'a',
  'MOT-TOP': ['REC', 'AUT', 'UTI'],
  'MOT-C2': 'Les chiffres à tenir.',
};

interface Run extends RunSummary {
  readonly questionnaire: string;
  readonly answers: Answers;
}
const run = (id: string, questionnaire: string, day: string, answers: Answers, isSent = true): Run => ({
  ...{ id, questionnaire, answers, version: 1, status: isSent ? 'submitted' : 'open' },
  openedAt: `2026-${day}T09:00:00.000Z`,
  submittedAt: isSent ? `2026-${day}T09:21:00.000Z` : null,
  answered: Object.keys(answers).length,
  total: questionnaireCalled(questionnaire)?.items.length ?? 0,
});
export const RUNS: readonly Run[] = [
  run('run-values-2', 'values', '11-24', VALUES),
  run('run-values-1', 'values', '05-12', EARLIER),
  run('run-motivation', 'motivation', '11-23', MOTIVATION),
];
const ENTITLED = [
  { id: 'a1', name: 'Hélène Fabre, psychologue du travail' },
  { id: 'a2', name: 'Claire Martin' },
];

/** One dossier has answered; the others have nothing open. */
export function demoRuns(answered: string) {
  const releases = new Map<string, QuestionnaireRuns['release']>();
  for (const id of ['values', 'motivation'])
    releases.set(`${answered} ${id}`, {
      ...{ entitled: 'Hélène Fabre', at: '2026-05-10T08:00:00.000Z', resultsOpenedAt: null },
    });
  let notes: readonly LineNote[] = [
    note('AUD', {
      opinion: 'like',
      comment: 'Revient dans le récit de la librairie : à relier au projet de formatrice.',
    }),
    note('POU', { opinion: 'partly' }),
    note('SEC', { opinion: 'not' }),
    note('REC', { opinion: 'like' }),
  ];
  const list = (dossier: string): DossierRuns => ({
    questionnaires: QUESTIONNAIRES.filter(({ flags }) => flags !== null).map(({ id, title, minutes }) => ({
      ...{ id, title, minutes, release: releases.get(`${dossier} ${id}`) ?? null },
      runs: dossier === answered ? RUNS.filter(({ questionnaire }) => questionnaire === id) : [],
    })),
    entitled: ENTITLED,
  });
  return {
    list,
    release(dossier: string, id: string, entitled: string): DossierRuns {
      const name = ENTITLED.find((one) => one.id === entitled)?.name ?? '';
      releases.set(`${dossier} ${id}`, { entitled: name, at: '2026-11-25T08:00:00.000Z', resultsOpenedAt: null });
      return list(dossier);
    },
    releaseResults(dossier: string, id: string): DossierRuns {
      const release = releases.get(`${dossier} ${id}`);
      if (release) releases.set(`${dossier} ${id}`, { ...release, resultsOpenedAt: '2026-11-25T08:05:00.000Z' });
      return list(dossier);
    },
    view: (id: string): RunView | null => viewOf(id, notes),
    comment(line: string, comment: string): LineNotes {
      const before = notes.find((one) => one.line === line) ?? note(line, {});
      notes = [...notes.filter((one) => one.line !== line), { ...note(line, { comment }), opinion: before.opinion }];
      return { notes };
    },
  };
}

const note = (line: string, { opinion, comment }: Partial<LineNote>): LineNote => ({
  line,
  opinion: opinion ?? null,
  opinionAt: opinion ? '2026-11-24T18:02:00.000Z' : null,
  comment: comment || null,
  commentAt: comment ? '2026-11-25T08:10:00.000Z' : null,
  commentBy: comment ? 'Claire Martin' : null,
});

function viewOf(id: string, notes: readonly LineNote[]): RunView | null {
  const found = RUNS.find((one) => one.id === id);
  const questionnaire = found && questionnaireCalled(found.questionnaire);
  if (!found || !questionnaire) return null;
  const profile = profileFor(questionnaire, found.answers);
  const earlier = RUNS.filter((one) => one.questionnaire === found.questionnaire && one.openedAt < found.openedAt).at(
    0,
  );
  return {
    ...found,
    questionnaire: profile.questionnaire,
    entitled: 'Hélène Fabre',
    answers: questionnaire.items.map((item, at) => ({
      ...{ item: item.id, section: item.section, text: item.text, value: found.answers[item.id] ?? null },
      words: wordsOf(questionnaire, item, found.answers[item.id]),
      at: found.answers[item.id] === undefined ? null : `${found.openedAt.slice(0, 14)}${two(1 + (at % 20))}:00.000Z`,
      versions: found.answers[item.id] === undefined ? 0 : 1 + (at % 7 === 3 ? 1 : 0),
    })),
    scores: scoresOf(questionnaire, found.answers),
    profile,
    evolution: earlier ? evolutionOf(profileFor(questionnaire, earlier.answers), profile) : null,
    notes,
  };
}
const profileFor = (questionnaire: Questionnaire, answers: Answers) =>
  profileOf(questionnaire, answers, scoresOf(questionnaire, answers), 'consultant');
