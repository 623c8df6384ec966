// What the server says to the consultant's page, and to any script with a bearer token: the only description of it.
// The server answers with these types, the page parses with these schemas. Instants are ISO 8601 in UTC.
//
//   GET /api/config                          (public)  -> Config
//   GET /api/me                                        -> Me
//   GET /api/dossiers                                  -> DossierList: those assigned to the caller today (R96)
//   GET /api/dossiers/{id}                             -> DossierView
//   GET /api/dossiers/{id}/answers/{key}               -> AnswerHistory
//   GET /api/dossiers/{id}/sheet?SheetQuery            -> SheetExport, or HTML that prints (R27, R98)
//   GET /api/dossiers/{id}/transcript?TranscriptQuery  -> TranscriptPage, or all of it as Markdown or CSV (R97, R98)
//   GET /api/questions                                 -> QuestionGroups: what the documents did not answer (R115)
//   GET /api/questions.csv                             -> the same, one question a line
//   POST /api/questions/handled Handled                -> HandledCount: they leave the list, or come back
//   GET /api/dossiers/{id}/runs                        -> DossierRuns: its questionnaires, open or not, and what was answered (R36)
//   POST /api/dossiers/{id}/releases Release           -> DossierRuns: the questionnaire is open to the person
//   POST /api/dossiers/{id}/releases/results ResultsRelease -> DossierRuns: so are its results
//   GET /api/dossiers/{id}/runs/{run}                  -> RunView: answers, scores, profile (web/runs-api.ts)
//   POST /api/dossiers/{id}/runs/{run}/comments LineComment -> LineNotes
//   GET /api/evaluations?EvaluationsQuery              -> Evaluations: group statistics of a year (api-evaluations.ts; R118)
//   GET /api/evaluations.csv?EvaluationsQuery          -> the same, one indicator a line
//   /api/agenda…, /api/dossiers/{id}/appointments…     -> api-agenda.ts, api-appointments.ts (R106)
//   /api/jobs…                                         -> api-jobs.ts: what the server gave up
//
// Everything else is a Failure. 400 BadRequest · 401 Unauthorized (no token, or a bad one) · 403 Forbidden (not a consultant; of questions and evaluations, nor an administrator) ·
// 403 NotSubmitted (answers, sheet and transcript of a draft) · 404 NotFound (unknown, or not assigned: the same reply) · 409 Taken (a time, meanwhile) ·
// 429 TooMany · 503 Unavailable (the issuer's keys or the database cannot be reached).
import { z } from 'zod';
import type { ConsentDecision, ConsentPurpose } from '../domain/consent.ts';
import { dossierId } from '../domain/ids.ts';
import type { ChannelId } from '../domain/incoming.ts';
import type { Say } from '../domain/say.ts';
import type { DossierStage, EventKind, HeardKind } from '../domain/turn.ts';
import { AUTHOR_WORDS, CHANNEL_WORDS, DECISION_WORDS, EVENT_WORDS } from './words.fr.ts';

export * from './runs-api.ts';

/** One of the keys of a table of words: a code without its words does not compile there, and is refused here. */
const keyOf = <K extends string>(words: Readonly<Record<K, string>>) =>
  z.custom<K>((raw) => typeof raw === 'string' && Object.hasOwn(words, raw));
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const instant = z.iso.datetime();
const day = z.iso.date();
const count = z.int().min(0);
const channel = keyOf<ChannelId>(CHANNEL_WORDS);
const stage = z.enum(['draft', 'submitted', 'closed'] satisfies DossierStage[]);

export const Config = z
  .object({ authority: z.url(), clientId: z.string().min(1), scope: z.string().min(1) })
  .readonly();
export type Config = z.output<typeof Config>;

/** `admin`: reads the questions left to the provider, and no dossier (R117). */
export const Me = z.object({ name: z.string(), role: z.enum(['consultant', 'admin']) }).readonly();
export type Me = z.output<typeof Me>;

export const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }).readonly() }).readonly();
export type Failure = z.output<typeof Failure>;
export type FailureCode =
  | 'BadRequest'
  | 'Unauthorized'
  | 'Forbidden'
  | 'NotSubmitted'
  | 'NotFound'
  | 'Taken'
  | 'TooMany'
  | 'Unavailable';

export const AskedAgain = z
  .object({
    id: z.uuid(),
    day,
    /** Scrubbed of names, addresses and numbers. */
    text: z.string(),
    outcome: z.enum(['answered', 'near', 'unknown']),
    documents: list(z.string()),
    useful: z.boolean().nullable(),
    why: z.string().nullable(),
  })
  .readonly();
export type AskedAgain = z.output<typeof AskedAgain>;

/** Questions that ask for the same thing; the largest groups first. */
export const QuestionGroups = z
  .object({ groups: list(z.object({ title: z.string(), lastDay: day, questions: list(AskedAgain) }).readonly()) })
  .readonly();
export type QuestionGroups = z.output<typeof QuestionGroups>;

/** `handled: false` puts them back. */
export const Handled = z
  .object({ ids: z.array(z.uuid()).min(1).max(1_000), handled: z.boolean().default(true) })
  .readonly();
export type Handled = z.output<typeof Handled>;
export const HandledCount = z.object({ handled: count }).readonly();
export type HandledCount = z.output<typeof HandledCount>;

export const DossierSummary = z
  .object({
    id: z.string().min(1).transform(dossierId),
    /** Short enough to be said on the telephone: « D-7F3A2C ». */
    reference: z.string().min(1),
    stage,
    openedAt: instant,
    submittedAt: instant.optional(),
    /** The last thing the person did. */
    lastAt: instant,
    progress: z.object({ done: count, total: count }).readonly(),
    /** Required questions without an answer. */
    missing: count,
    /** « Camille Durand »: only once the person has submitted. */
    name: z.string().optional(),
    /** The employer must not know (INT-C5 = b). */
    discreet: z.boolean(),
    /** Since when the person waits to talk to somebody (R110). */
    wantsPersonAt: instant.optional(),
  })
  .readonly();
export type DossierSummary = z.output<typeof DossierSummary>;

/** Last activity first. */
export const DossierList = z.object({ dossiers: list(DossierSummary) }).readonly();
export type DossierList = z.output<typeof DossierList>;

export const SheetRow = z
  .object({
    key: z.string().min(1),
    label: z.string(),
    /** The answer as a person reads it; `null`: passed, or not answered. */
    words: z.string().nullable(),
    /** The person's own words: shown as a quotation, with their line breaks. */
    verbatim: z.boolean(),
    /** Required, and without an answer. */
    missing: z.boolean(),
    /** 0: never answered; above 1: changed, the history has the others. */
    version: count,
    at: instant.optional(),
    channel: channel.optional(),
  })
  .readonly();
export type SheetRow = z.output<typeof SheetRow>;

export const SheetSection = z.object({ id: z.string().min(1), title: z.string(), rows: list(SheetRow) }).readonly();
export type SheetSection = z.output<typeof SheetSection>;

/** What to know before anything else, one sentence each: hesitation, discretion, a date not to miss, a person wanted. */
export const Highlight = z.object({ tone: z.enum(['warning', 'info']), text: z.string() }).readonly();
export type Highlight = z.output<typeof Highlight>;

export const Sheet = z.object({ highlights: list(Highlight), sections: list(SheetSection) }).readonly();
export type Sheet = z.output<typeof Sheet>;

const purpose = z.custom<ConsentPurpose>(
  (raw) => typeof raw === 'string' && /^(?:intake|adaptation|questionnaire:.+)$/.test(raw),
);
export const DossierView = z
  .object({
    dossier: DossierSummary,
    /** `null` before submission: no answer is seen before the person sends it (R23). */
    sheet: Sheet.nullable(),
    /** Required questions without an answer: their labels may be seen at any stage. */
    missing: list(z.object({ key: z.string(), label: z.string() }).readonly()),
    /** Newest first; the last decision for a purpose is the one that counts. */
    consents: list(
      z
        .object({
          purpose: purpose,
          decision: keyOf<ConsentDecision>(DECISION_WORDS),
          textVersion: z.string(),
          at: instant,
          channel,
        })
        .readonly(),
    ),
    /** Newest first. */
    events: list(z.object({ kind: keyOf<EventKind>(EVENT_WORDS), at: instant }).readonly()),
    /** Questions asked to the bot on the way; empty before submission. */
    questionsAsked: list(z.object({ at: instant, text: z.string() }).readonly()),
    /** The dialogs that have lines, for the filter of the transcript. */
    dialogs: list(z.object({ id: z.string().min(1), title: z.string() }).readonly()),
  })
  .readonly();
export type DossierView = z.output<typeof DossierView>;

export const AnswerHistory = z
  .object({
    key: z.string(),
    label: z.string(),
    /** Newest first. `words: null`: passed, or taken back. */
    versions: list(
      z
        .object({ version: count, words: z.string().nullable(), at: instant, channel, by: keyOf(AUTHOR_WORDS) })
        .readonly(),
    ),
  })
  .readonly();
export type AnswerHistory = z.output<typeof AnswerHistory>;

const HEARD = ['text', 'card', 'tap', 'confirm', 'attachment', 'edit', 'code'] as const satisfies readonly HeardKind[];
const SAID = ['text', 'questions', 'recap', 'sources'] as const satisfies readonly Say['kind'][];

export const TranscriptLine = z
  .object({
    conversation: z.string().min(1),
    seq: count,
    at: instant,
    /** IANA name: where the person's clock was. */
    zone: z.string(),
    channel,
    /** `in`: the person; `out`: the assistant. */
    direction: z.enum(['in', 'out']),
    dialog: z.string().nullable(),
    kind: z.enum([...HEARD, ...SAID]),
    text: z.string(),
    /** The person corrected something said before. */
    edit: z.boolean(),
    /** Where `q` was found in `text`: [from, to[ in UTF-16 units, in order, apart. */
    matches: list(z.tuple([count, count]).readonly()).optional(),
  })
  .readonly();
export type TranscriptLine = z.output<typeof TranscriptLine>;

/** In the order of the conversation, oldest first. `next`: the `cursor` of the following page. */
export const TranscriptPage = z.object({ lines: list(TranscriptLine), next: z.string().nullable() }).readonly();
export type TranscriptPage = z.output<typeof TranscriptPage>;

/** Days are those of Europe/Paris, both included. `q` ignores case and accents. `md` and `csv` are not paged. */
export const TranscriptQuery = z.object({
  dialog: z.string().min(1).max(100).optional(),
  from: day.optional(),
  to: day.optional(),
  q: z.string().trim().min(1).max(200).optional(),
  cursor: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  format: z.enum(['json', 'md', 'csv']).default('json'),
});
export type TranscriptQuery = z.output<typeof TranscriptQuery>;

export const SheetQuery = z.object({ format: z.enum(['json', 'html']).default('json') });
export type SheetQuery = z.output<typeof SheetQuery>;

/** The sheet as a file: what the page shows, and when it was taken. */
export const SheetExport = z.object({ reference: z.string(), exportedAt: instant, sheet: Sheet }).readonly();
export type SheetExport = z.output<typeof SheetExport>;
