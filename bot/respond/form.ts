// The form in the turn: an input taken, its consequences carried into the draft, the next question said.

import { type Advanced, advance, type Consequence, type Dialog, standing } from '../../dialogs/dialog.ts';
import { canonical } from '../../dialogs/digest.ts';
import { inWords } from '../../dialogs/fields.fr.ts';
import { sayProblems } from '../../dialogs/form.fr.ts';
import { type Form, show } from '../../dialogs/form.ts';
import { questionsSay, recapSay } from '../../dialogs/present.ts';
import { type Input, newSheet, type Problem, type Sheet, type Step } from '../../dialogs/sheet.ts';
import { walk } from '../../dialogs/walk.ts';
import { allows, type ConsentEntry } from '../../domain/consent.ts';
import { expiryOf } from '../../domain/identity.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Answers } from '../../domain/questionnaire.ts';
import type { RunStatus } from '../../domain/run.ts';
import type { Say } from '../../domain/say.ts';
import type { DossierStage, EventKind, JobOrder, RunWrite, TurnWrite } from '../../domain/turn.ts';
import { bookFirst } from './appointments/choose.ts';
import { type Case, type Draft, positionOf, text, type Under } from './draft.ts';
import { isAnonymous, sentForGood } from './evaluation.ts';
import { fr } from './form.fr.ts';
import { missingSay } from './passed.ts';

/**
 * Opens a dialog, and for somebody unknown a dossier: the notice first, then the consent (R1, R2). `names`: what stands for `{nom}` and
 * the like in the intro. `answers`: what is known already. `staff`: who follows the dossier from then on.
 */
export function openDialog(
  { situation, setting, services: { fresh } }: Case,
  dialog: Dialog<unknown>,
  names: Readonly<Record<string, string>> = {},
  { answers = {}, staff }: { readonly answers?: Answers; readonly staff?: StaffId } = {},
): Draft {
  const sheet = { ...newSheet(fresh.run()), answers };
  const { next } = standing(dialog, setting, sheet);
  return {
    dialog: dialog.id,
    opens: {
      person: situation.person ?? fresh.person(),
      dossier: situation.dossier?.id ?? fresh.dossier(),
      run: sheet.run,
      form: dialog.id,
      formVersion: dialog.version,
      ...(staff && { staff }),
    },
    run: { position: positionOf(show(sheet, next)), status: 'open', answers },
    events: [dialog.questionnaire ? 'questionnaire-opened' : 'opened'],
    said: [text(filled(dialog.words.intro, names)), text(dialog.words.notice), ...formSays(dialog, sheet, next)],
  };
}

const filled = (words: string, names: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name) => names[name] ?? whole);

/** The question, or the recap, once more: nothing is taken. `first` is said before it. */
export function askAgain({ setting }: Case, under: Under, first: readonly Say[], changes: Partial<Sheet> = {}): Draft {
  const sheet = { ...under.sheet, ...changes };
  const { next } = standing(under.dialog, setting, sheet);
  const shown = show(sheet, next);
  const run: RunWrite = { position: positionOf(shown), status: 'open', answers: {} };
  const unmoved = JSON.stringify(positionOf(shown)) === JSON.stringify(under.run.position);
  return {
    dialog: under.dialog.id,
    ...(unmoved && under.run.status === 'open' ? {} : { run }),
    said: [...first, ...formSays(under.dialog, sheet, next)],
  };
}

/** What a person gives to the form. `heard` tells it in words: a card carries values. */
export function answer(at: Case, under: Under, input: Input, events: readonly EventKind[] = []): Draft {
  const before = { ...under.sheet, paused: false, pace: paceAfter(under.sheet, input) };
  const advanced = advance(under.dialog, at.setting, before, input);
  const { sheet, next, problems, consequences } = advanced;
  const end = consequences.find((one) => one.kind === 'end');
  const consents = consequences.flatMap((one) => consentIn(at, one));
  const heard = input.kind === 'card' ? { heard: heardOnCard(advanced.form, sheet, input.values) } : {};
  if (end) return { ...ending(at, under, end), consents, ...heard };
  const stop = consequences.find((one) => one.kind === 'stop');
  if (stop) return { ...stopped(under, stop.say), consents, ...heard };
  const isDone = next.kind === 'finish';
  if (isDone && under.dialog.id === 'appointment') return { ...bookFirst(at, under, sheet), ...heard };
  if (isDone && isAnonymous(under.dialog)) return { ...sentForGood(at, under, sheet), consents, ...heard };
  const status: RunStatus = isDone ? 'submitted' : 'open';
  const destroyed = consequences.flatMap((one) => (one.kind === 'clear' ? one.keys : []));
  const answers = changedAnswers(under, sheet, destroyed);
  const says = consequences.flatMap((one) => (one.kind === 'say' ? [text(one.say)] : []));
  const address = confirmAddress(at, consequences);
  return {
    dialog: isSensitive(advanced, Object.keys(answers)) ? 'adaptation' : under.dialog.id,
    ...heard,
    ...address.draft,
    run: { position: positionOf(show(sheet, next)), status, answers, ...(destroyed.length > 0 ? { destroyed } : {}) },
    consents,
    ...dossierChange(consequences, isDone ? under.dialog.stage : undefined, address.contact),
    events: [...(problems.length > 0 ? [] : events), ...(isDone ? [sentEvent(under.dialog)] : [])],
    jobs: [...(address.draft.jobs ?? []), ...(isDone ? submittedJob(at) : [])],
    said: [
      ...sayProblems(problems).map((words) => text(words)),
      ...says,
      ...address.said,
      ...(next.kind === 'confirm' ? missingSay({ ...under, sheet }, at.setting) : []),
      ...(isDone ? [text(under.dialog.words.outro, ...fr.afterwards)] : formSays(under.dialog, sheet, next, problems)),
    ],
  };
}

/** Ends without keeping anything but the fact (R6, R7). */
function ending({ services }: Case, under: Under, { ground, say }: Extract<Consequence, { kind: 'end' }>): Draft {
  return {
    run: { position: positionOf(under.sheet), status: 'ended', answers: {} },
    erase: { receipt: services.fresh.receipt(), ground },
    said: [text(say, ...fr.start)],
  };
}

/** Refused, or taken back: of what was said in it nothing stays but that. */
export function stopped({ dialog, sheet, run }: Under, say: string): Draft {
  const answers = Object.keys(run.answers);
  return {
    dialog: dialog.id,
    run: {
      position: positionOf(newSheet(sheet.run)),
      status: 'ended',
      answers: {},
      destroyed: answers,
      linesOf: dialog.id,
    },
    events: ['questionnaire-declined'],
    said: [text(say)],
  };
}

export function formSays(
  { questionnaire, words }: Dialog<unknown>,
  sheet: Sheet,
  next: Step<unknown>,
  problems: readonly Problem[] = [],
): readonly Say[] {
  switch (next.kind) {
    case 'ask':
      return [questionsSay(sheet, next, problems, questionnaire?.minutes)];
    case 'confirm':
      return [recapSay(sheet, next, words.confirm)];
    case 'finish':
      return [];
  }
}

/** Typing on a page means that one question at a time suits better; filling several at once, the other way round (R35). */
function paceAfter({ pace, shown }: Sheet, input: Input): Sheet['pace'] {
  if (input.kind === 'text' && shown.length > 1) return 'one';
  if (input.kind === 'card' && Object.keys(input.values).length > 1) return 'page';
  return pace;
}

function changedAnswers({ run }: Under, { answers }: Sheet, destroyed: readonly string[]): Record<string, unknown> {
  const keys = new Set([...Object.keys(run.answers), ...Object.keys(answers)]);
  const changed = [...keys].filter((key) => !destroyed.includes(key) && !isSame(run.answers[key], answers[key]));
  return Object.fromEntries(changed.map((key) => [key, answers[key]]));
}

/** Saying the same again is no correction. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

/** Lines that tell a sensitive answer, or that its consent was given or not, are set apart, to be destroyed with it (RGPD art. 9). */
function isSensitive({ form, sheet, consequences }: Advanced<unknown>, keys: readonly string[]): boolean {
  if (consequences.some((one) => one.kind === 'consent' && one.purpose === 'adaptation')) return true;
  return walk(form, sheet).met.some(
    (met) => keys.includes(met.key) && met.state !== 'undecided' && met.field.prompt.class === 'S',
  );
}

function heardOnCard(
  form: Form<unknown>,
  sheet: Sheet,
  values: Readonly<Record<string, unknown>>,
): NonNullable<TurnWrite['heard']> {
  const { met } = walk(form, sheet);
  const lines = Object.entries(values).map(([key, raw]) => {
    const place = met.find((one) => one.key === key);
    if (!place || place.state === 'undecided') return String(raw ?? '');
    const { prompt, shape } = place.field;
    const words = place.state === 'answered' ? inWords(shape, place.said) : String(raw ?? '');
    return Object.keys(values).length === 1 ? words : `${prompt.label} : ${words}`;
  });
  return { kind: 'card', text: lines.join('\n') };
}

/** Taken back is not the same as refused. */
function consentIn({ situation }: Case, one: Consequence): readonly ConsentEntry[] {
  if (one.kind !== 'consent') return [];
  const { purpose, textVersion, text: shown } = one;
  const isTakenBack = one.decision === 'declined' && allows(situation.consents, purpose);
  return [{ purpose, decision: isTakenBack ? 'withdrawn' : one.decision, textVersion, text: shown }];
}

function dossierChange(
  consequences: readonly Consequence[],
  stage: DossierStage | undefined,
  contact: string | undefined,
): Pick<Draft, 'dossier'> {
  const discreet = consequences.find((one) => one.kind === 'discreet');
  if (!discreet && !stage && !contact) return {};
  return {
    dossier: { ...(discreet && { discreet: discreet.on }), ...(stage && { stage }), ...(contact && { contact }) },
  };
}

function confirmAddress(
  at: Case,
  consequences: readonly Consequence[],
): { draft: Pick<Draft, 'challenge' | 'jobs'>; said: readonly Say[]; contact?: string } {
  const wanted = consequences.find((one) => one.kind === 'confirmEmail');
  if (!wanted) return { draft: {}, said: [] };
  const contact = wanted.email; // invitations go there too
  if (at.situation.proved.includes(at.services.emailIndex(contact))) return { draft: {}, said: [], contact };
  return { draft: codeOrder(at, 'confirm', contact), said: [text(fr.codeSent)], contact };
}

/** A code is on its way: the order of the mail, and the challenge it belongs to. */
export function codeOrder(
  { now, situation, services }: Case,
  purpose: 'confirm' | 'return',
  email: string,
): Required<Pick<Draft, 'challenge' | 'jobs'>> {
  const id = services.fresh.challenge();
  return {
    challenge: { kind: 'open', id, purpose, email, expiresAt: expiryOf(now) },
    jobs: [{ kind: 'code', payload: { challenge: id }, dedupe: `code/${situation.conversation.id}/${id}` }],
  };
}

const sentEvent = ({ questionnaire }: Dialog<unknown>): EventKind =>
  questionnaire ? 'questionnaire-submitted' : 'submitted';

function submittedJob({ situation: { dossier, conversation, run } }: Case): readonly JobOrder[] {
  if (!dossier || !run) return [];
  return [
    {
      kind: 'submitted',
      payload: { dossier: dossier.id, form: run.form },
      dedupe: `submitted/${conversation.id}/${run.id}/${run.revision}`,
    },
  ];
}
