// A dialog: a form, what its answers bring about, and the words around it. Pure; bot/ carries out what it asks for.
import type { ConsentDecision, ConsentPurpose } from '../domain/consent.ts';
import type { ChannelId } from '../domain/incoming.ts';
import type { Place } from '../domain/place.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import type { DossierStage } from '../domain/turn.ts';
import type { Day } from './dates.ts';
import { counting, type Form, step } from './form.ts';
import { type Input, type Problem, pageSize, type Sheet, type Step } from './sheet.ts';
import { forget, take } from './take.ts';

export interface Dialog<A> {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** The consent without which nothing of it is kept (R2, R4); `null`: it rests on another ground of the law. */
  readonly purpose: ConsentPurpose | null;
  readonly minutes: number;
  /** The question that gives each consent: what is asked again once it is withdrawn. */
  readonly consentKeys: Readonly<Partial<Record<ConsentPurpose, string>>>;
  readonly words: DialogWords;
  /** Of a questionnaire: its data. */
  readonly questionnaire?: Questionnaire;
  /** What the dossier becomes once this is sent. */
  readonly stage?: DossierStage;
  /** Built from what this turn has read: build it again after `take`, its questions may hang on the answers just given. */
  form(context: DialogContext): Form<A>;
  /** What follows from what changed in this turn. `before`, `after`: the answers that count, before and after it. */
  consequences(before: Partial<A>, after: Partial<A>, context: DialogContext): readonly Consequence[];
}

export interface Setting {
  readonly today: Day;
  readonly channel: ChannelId;
  readonly places: readonly Place[];
}
export interface DialogContext extends Setting {
  /** Everything stored in the run, even what does not count now. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export interface DialogWords {
  readonly intro: string;
  /** Shown before or with the consent: purpose, recipient, retention, rights, contact (R2). */
  readonly notice: string;
  readonly noticeVersion: string;
  readonly outro: string;
  /** On the button that sends it, when it does not go to the consultant. */
  readonly confirm?: string;
}

/** `consent`: `text` is what was agreed to, word for word. `put` and `clear` are already on the sheet that `advance` returns. */
export type Consequence =
  | {
      readonly kind: 'consent';
      readonly purpose: ConsentPurpose;
      readonly decision: ConsentDecision;
      readonly textVersion: string;
      readonly text: string;
    }
  | { readonly kind: 'confirmEmail'; readonly email: string }
  | { readonly kind: 'discreet'; readonly on: boolean }
  | { readonly kind: 'say'; readonly say: string }
  /** Nothing is kept but the fact (R6, R7). */
  | { readonly kind: 'end'; readonly ground: 'declined' | 'unwanted'; readonly say: string }
  /** This dialog ends here; what was said in it goes, the dossier stays. */
  | { readonly kind: 'stop'; readonly say: string }
  /** Answers to be destroyed, not kept aside: their consent is gone. */
  | { readonly kind: 'clear'; readonly keys: readonly string[] }
  | { readonly kind: 'put'; readonly key: string; readonly value: unknown };

export interface Advanced<A> {
  /** To be given to `show` with `next`, then stored. */
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
  readonly consequences: readonly Consequence[];
  readonly form: Form<A>;
  readonly next: Step<A>;
}

/** One input on a dialog: taken, its consequences drawn, the next step found. The pace is that of the sheet given. */
export function advance<A>(dialog: Dialog<A>, setting: Setting, sheet: Sheet, input: Input): Advanced<A> {
  const formNow = (answers: Sheet['answers']) => dialog.form({ ...setting, answers });
  const asked = formNow(sheet.answers);
  const before = counting(asked, sheet);
  const { heard, late } = underConsent(dialog, before, input);
  const taken = take(asked, sheet, heard);
  const { answers } = taken.sheet;
  const after = counting(formNow(answers), taken.sheet);
  const consequences = dialog.consequences(before, after, { ...setting, answers });
  const settled = consequences.reduce(settle, taken.sheet);
  const form = formNow(settled.answers);
  return {
    sheet: settled,
    problems: [...taken.problems, ...late],
    consequences,
    form,
    next: step(form, settled, pageSize(settled)),
  };
}

/** The dialog as it stands, without any input: to open it, or to come back to it. */
export function standing<A>(dialog: Dialog<A>, setting: Setting, sheet: Sheet): Pick<Advanced<A>, 'form' | 'next'> {
  const form = dialog.form({ ...setting, answers: sheet.answers });
  return { form, next: step(form, sheet, pageSize(sheet)) };
}

/** As long as its consent is not there, or is asked again, nothing else is taken from a card: old, late or forged (R2, R5). */
function underConsent<A>(
  { purpose, consentKeys }: Dialog<A>,
  before: Readonly<Record<string, unknown>>,
  input: Input,
): { readonly heard: Input; readonly late: readonly Problem[] } {
  const key = purpose === null ? undefined : consentKeys[purpose];
  if (input.kind !== 'card' || key === undefined || before[key] === true) return { heard: input, late: [] };
  const { [key]: agreement, ...others } = input.values;
  return {
    heard: { ...input, values: agreement === undefined ? {} : { [key]: agreement } },
    late: Object.entries(others).map(([key, typed]) => ({ kind: 'notNow', key, typed })),
  };
}

/** Forgotten as the person would do it: the cards drawn before cannot bring the answer back. */
function settle(sheet: Sheet, consequence: Consequence): Sheet {
  switch (consequence.kind) {
    case 'clear':
      return consequence.keys.reduce((left, key) => forget(left, key), sheet);
    case 'put':
      return { ...sheet, answers: { ...sheet.answers, [consequence.key]: consequence.value }, confirmed: null };
    default:
      return sheet;
  }
}
