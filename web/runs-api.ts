// What the server says of the questionnaires of a dossier, their runs and their profiles (R36, R102). As web/api.ts, which names it all.
import { z } from 'zod';
import type { Evolution, Profile } from '../domain/profile.ts';
import type { Scores } from '../domain/scores/score.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const object = <T extends z.ZodRawShape>(shape: T) => z.object(shape).readonly();
const instant = z.iso.datetime();
const count = z.int().min(0);
const name = z.string().min(1).max(100);

/** `open`: being answered; `submitted`: sent to the consultant; `ended`: stopped, or begun again. */
const status = z.enum(['open', 'submitted', 'ended']);

export const RunSummary = object({
  id: z.string().min(1),
  version: count,
  status,
  openedAt: instant,
  submittedAt: instant.nullable(),
  answered: count,
  total: count,
});
export type RunSummary = z.output<typeof RunSummary>;

export const QuestionnaireRuns = object({
  id: name,
  title: z.string(),
  minutes: count,
  /** `null`: not open to the person. `entitled`: the name of who answers for it. */
  release: object({ entitled: z.string(), at: instant, resultsOpenedAt: instant.nullable() }).nullable(),
  /** Newest first. */
  runs: list(RunSummary),
});
export type QuestionnaireRuns = z.output<typeof QuestionnaireRuns>;

/** `entitled`: who may answer for a questionnaire today. */
export const DossierRuns = object({
  questionnaires: list(QuestionnaireRuns),
  entitled: list(object({ id: z.string().min(1), name: z.string() })),
});
export type DossierRuns = z.output<typeof DossierRuns>;

/** Opens a questionnaire to the person, in the name of somebody entitled to it. */
export const Release = object({ questionnaire: name, entitled: name });
export type Release = z.output<typeof Release>;
/** Opens its results to the person. */
export const ResultsRelease = object({ questionnaire: name });
export type ResultsRelease = z.output<typeof ResultsRelease>;

const behind = object({
  id: z.string(),
  text: z.string(),
  words: z.string().nullable(),
  isReverse: z.literal(true).exactOptional(),
});
const line = { id: z.string(), name: z.string(), items: list(behind) };
const shown = z.string().nullable();
const figure = z.number().nullable();
const scored = { ...line, score: figure, shown };
const ranked = { rank: z.int().nullable(), isTied: z.boolean() };
const bounds = object({ from: z.number(), to: z.number() });
const FLAGS = [
  'MISSING',
  'CONTRADICTION',
  'LONG-PAUSE',
  'STRAIGHT',
  'FAST',
  'EXTREMES',
  'FLAT',
  'TOP-GAP',
  'REVISED',
] as const;
const chosen = object({ id: z.string(), name: z.string(), ...ranked, isHigh: z.boolean().nullable() });
const common = {
  questionnaire: object({ id: name, version: count, title: z.string() }),
  audience: z.enum(['consultant', 'person']),
  summary: z.string(),
  frame: z.tuple([z.string(), z.string()]).readonly(),
  context: list(behind),
  toDiscuss: list(object({ line: z.string().nullable(), text: z.string(), items: list(behind) })),
  flags: list(object({ code: z.enum(FLAGS), text: z.string(), items: list(behind) })),
  top: object({ item: behind, chosen: list(chosen) }).nullable(),
  open: list(behind),
};
const value = { says: z.string(), place: z.enum(['priority', 'present', 'low']).nullable(), placeWords: shown };
const scale = { answered: count, of: count, sentence: z.string(), reading: shown, isInPerson: z.boolean() };
const motive = {
  importance: figure,
  presence: figure,
  gap: figure,
  shown: object({ importance: shown, presence: shown, gap: shown }),
  reading: z.enum(['priority', 'support']).nullable(),
  readingWords: shown,
  isPartial: z.boolean(),
};

/** domain/profile/shape.ts says what each is. */
export const RunProfile = z.discriminatedUnion('method', [
  z.object({
    ...common,
    method: z.literal('centred'),
    values: list(object({ ...scored, ...ranked, ...value })),
    groups: list(object({ ...scored, of: list(z.string()) })),
    axes: list(object({ ...scored, plus: z.string(), minus: z.string() })),
    isRanked: z.boolean(),
    priorities: list(z.string()),
    opposites: list(object({ values: z.tuple([z.string(), z.string()]).readonly(), text: z.string() })),
  }),
  z.object({
    ...common,
    method: z.literal('means'),
    scales: list(object({ ...scored, ...scale })),
    indices: list(object(scored)),
    motives: list(object({ ...line, ...ranked, ...motive })),
    order: list(z.string()),
    scaleBounds: bounds,
    motiveBounds: bounds,
  }),
]) satisfies z.ZodType<Profile>;

const compared = object({ earlier: shown, later: shown, difference: shown });
export const RunEvolution = object({
  lines: list(
    object({
      id: z.string(),
      name: z.string(),
      of: z.enum(['score', 'importance', 'presence']),
      earlier: figure,
      later: figure,
      difference: figure,
      shown: compared,
    }),
  ),
}) satisfies z.ZodType<Evolution>;

/** What the person thinks of a line (« cela me ressemble »), and what the consultant wrote beside it. */
export const LineNote = object({
  line: name,
  opinion: z.enum(['like', 'partly', 'not']).nullable(),
  opinionAt: instant.nullable(),
  comment: z.string().nullable(),
  commentAt: instant.nullable(),
  /** A name. */
  commentBy: z.string().nullable(),
});
export type LineNote = z.output<typeof LineNote>;
export const LineNotes = object({ notes: list(LineNote) });
export type LineNotes = z.output<typeof LineNotes>;
/** Blank: the comment is taken back. */
export const LineComment = object({ line: name, comment: z.string().trim().max(2_000) });
export type LineComment = z.output<typeof LineComment>;

export const RunAnswer = object({
  item: z.string(),
  section: z.string(),
  text: z.string(),
  /** As a person reads it; `null`: passed, or not answered. */
  words: z.string().nullable(),
  /** As it is scored: 4, "NA", {"importance": 4, "presence": 2}, ["AUT"]. */
  value: z.unknown(),
  at: instant.nullable(),
  /** 0: never answered; above 1: changed. */
  versions: count,
});
export type RunAnswer = z.output<typeof RunAnswer>;

export const RunView = object({
  id: z.string().min(1),
  questionnaire: object({ id: name, version: count, title: z.string() }),
  status,
  openedAt: instant,
  submittedAt: instant.nullable(),
  /** Who answers for the questionnaire, by name: shown on every result. */
  entitled: z.string().nullable(),
  answers: list(RunAnswer),
  /** domain/scores/score.ts, at full precision; the page reads the profile. */
  scores: z.custom<Scores>((raw) => typeof raw === 'object' && raw !== null),
  profile: RunProfile,
  /** From the last run submitted before this one, of the same version; `null`: there is none. */
  evolution: RunEvolution.nullable(),
  notes: list(LineNote),
});
export type RunView = z.output<typeof RunView>;
