// The intake as the consultant reads it before the entretien préalable: one page, what is missing included (R27).
// Plain values: the API gives them as they are.
import type { Consents } from '../domain/consent.ts';
import { allows } from '../domain/consent.ts';
import type { ChannelId } from '../domain/incoming.ts';
import type { Instant } from '../domain/time.ts';
import type { Setting } from './dialog.ts';
import { inWords } from './fields.fr.ts';
import { intake } from './intake.ts';
import type { Intake } from './intake-form.ts';
import { type Highlight, highlightsOf, sheetWords } from './intake-sheet.fr.ts';
import type { Asked } from './sheet.ts';
import { type Met, walk } from './walk.ts';

/** An answer as it is kept: `version` counts the times it was said. */
export interface KeptAnswer {
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
  readonly at: Instant;
  readonly channel: ChannelId;
}
export interface SheetRow {
  readonly key: string;
  readonly label: string;
  /** `null`: passed, or not answered. */
  readonly words: string | null;
  /** The person's own words. */
  readonly verbatim: boolean;
  /** Required, and without an answer. */
  readonly missing: boolean;
  /** 0: never answered. */
  readonly version: number;
  readonly at?: Instant;
  readonly channel?: ChannelId;
}
export interface IntakeSheet {
  readonly progress: { readonly done: number; readonly total: number };
  readonly missing: readonly { readonly key: string; readonly label: string }[];
  /** « Camille Durand »; `null` as long as it is not said. */
  readonly name: string | null;
  readonly sheet: { readonly highlights: readonly Highlight[]; readonly sections: readonly SheetSection[] };
}
export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** In the order a consultant reads. Every question of the form is in one of them, but the agreements, kept in the ledger. */
export const SHEET_SECTIONS = [
  { id: 'who', keys: ['INT-B1', 'INT-B2', 'INT-B3', 'INT-B4', 'INT-B5', 'INT-B6'] },
  { id: 'will', keys: ['INT-A2', 'INT-A3', 'INT-A4'] },
  { id: 'reason', keys: ['INT-E1', 'INT-E2', 'INT-E3'] },
  { id: 'direction', keys: ['INT-E4', 'INT-E5'] },
  { id: 'expectations', keys: ['INT-F1', 'INT-F2', 'INT-F3', 'INT-F4'] },
  { id: 'situation', keys: ['INT-C1', 'INT-C2', 'INT-C3', 'INT-C4', 'INT-C5', 'INT-C6'] },
  { id: 'career', keys: ['INT-D1', 'INT-D2', 'INT-D3', 'INT-D4', 'INT-D5', 'INT-D6'] },
  { id: 'limits', keys: ['INT-G1', 'INT-G2', 'INT-G4', 'INT-G3', 'INT-G3D'] },
  { id: 'organisation', keys: ['INT-H1', 'INT-H4', 'INT-H5', 'INT-H6'] },
  { id: 'funding', keys: ['INT-H2', 'INT-H3', 'INT-H7'] },
  { id: 'adaptation', keys: ['INT-I1', 'INT-I3', 'INT-I4', 'INT-I5'] },
  { id: 'standing', keys: ['INT-R1', 'INT-R2', 'INT-R3', 'INT-R4', 'INT-R5'] },
  { id: 'last', keys: ['INT-J1'] },
] as const satisfies readonly {
  readonly id: keyof typeof sheetWords.titles;
  readonly keys: readonly (keyof Intake)[];
}[];

/** What needs a consent of its own is left out as soon as that consent is not, or no longer, given (R5, R20). */
export function intakeSheet(setting: Setting, answers: readonly KeptAnswer[], consents: Consents): IntakeSheet {
  const allowed = answers.filter(({ key }) => allows(consents, 'adaptation') || !UNDER_CONSENT.includes(key));
  const raw = Object.fromEntries(allowed.map(({ key, value }) => [key, value]));
  const walked = walk(intake.form({ ...setting, answers: raw }), { answers: raw, reopened: {} });
  const rows = walked.met.flatMap((met) =>
    rowOf(
      met,
      allowed.find(({ key }) => key === met.key),
    ),
  );
  const said = walked.answers as Partial<Intake>; // `as`: the walk lets in only what each field accepts
  return {
    progress: { done: walked.met.filter(({ state }) => state === 'answered').length, total: walked.met.length },
    missing: rows.filter(({ missing }) => missing).map(({ key, label }) => ({ key, label })),
    name: [said['INT-B1'], said['INT-B2']].filter((part) => part !== undefined).join(' ') || null,
    sheet: { highlights: highlightsOf(said), sections: sectionsOf(rows) },
  };
}
const UNDER_CONSENT: readonly string[] = ['INT-I2', 'INT-I3', 'INT-I4', 'INT-I5'];

function sectionsOf(rows: readonly SheetRow[]): readonly SheetSection[] {
  const inOrder = (keys: readonly string[]) => keys.flatMap((key) => rows.filter((row) => row.key === key));
  return SHEET_SECTIONS.map(({ id, keys }) => ({ id, title: sheetWords.titles[id], rows: inOrder(keys) })).filter(
    (section) => section.rows.length > 0,
  );
}

function rowOf(met: Met, kept: KeptAnswer | undefined): readonly SheetRow[] {
  if (met.state === 'undecided') return []; // nobody knows yet whether it will be asked
  const { prompt, shape } = met.field;
  const answered = met.state === 'answered';
  return [
    {
      key: met.key,
      label: prompt.label,
      words: answered ? wordsOf(met) : null,
      verbatim: shape.kind === 'text',
      missing: !answered && shape.required,
      version: kept?.version ?? 0,
      ...(kept ? { at: kept.at, channel: kept.channel } : {}),
    },
  ];
}

/** INT-I1 = c says all that the person wants to say there, in one sentence. */
function wordsOf({ key, field, said }: Asked): string | null {
  if (said === null) return null;
  return key === 'INT-I1' && said === 'c' ? sheetWords.inPerson : inWords(field.shape, said);
}
