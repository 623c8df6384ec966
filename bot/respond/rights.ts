// Leaving, and the rights over one's data: what was given is taken back as easily (R5, R9, R10, R25).
import { yesOrNo } from '../../dialogs/french.ts';
import { questionnaireCalled } from '../../dialogs/index.ts';
import { fr as questionnaireFr } from '../../dialogs/questionnaires/questionnaire.fr.ts';
import { allows, type ConsentPurpose, questionnaireIn } from '../../domain/consent.ts';
import type { Action, Say } from '../../domain/say.ts';
import { type Case, type Draft, isActive, positionOf, text, type Under } from './draft.ts';
import { answer, askAgain, stopped } from './form.ts';
import { fr } from './rights.fr.ts';
import { fr as talkFr } from './talk.fr.ts';
import { aside, standingWords } from './talk.ts';

/** « mes données »: everything held about them, readable and machine-readable (RGPD 15, 20). */
export function data(at: Case): Draft {
  const { dossier } = at.situation;
  if (!dossier) return { said: [text(fr.nothingKept)] };
  const link = at.services.dataLink(dossier.id, at.now);
  return { ...aside(at, [text(fr.data, { title: fr.openData, opens: link }, ...fr.atData)], ['exported']) };
}

/** « mes consentements »: each with its state, and what takes it back. */
export function consents(at: Case): Draft {
  const { consents: given } = at.situation;
  const known = Object.keys(given) as ConsentPurpose[]; // `as`: the keys of Consents
  if (known.length === 0) return aside(at, [text(fr.noConsent)]);
  const lines = known.map((purpose) => `- ${purposeWords(purpose)} : ${fr.decisions[given[purpose] ?? 'declined']}`);
  const actions = known.filter((purpose) => allows(given, purpose)).flatMap((purpose) => withdrawal(purpose) ?? []);
  return aside(at, [text([fr.consents, ...lines].join('\n'), ...actions)]);
}

/** At once, without asking twice: it was given with one word too. */
export function withdraw(at: Case, purpose: ConsentPurpose): Draft {
  const { under, situation } = at;
  if (!allows(situation.consents, purpose)) return aside(at, [text(fr.notGiven)]);
  const key = under?.dialog.consentKeys[purpose];
  if (!under || key === undefined) return turnTo(at, purpose);
  if (purpose === 'intake') return withdrawIntake(at, under, key);
  return purpose === 'adaptation' ? refuseNow(at, under, key) : withdrawQuestionnaire(under, purpose);
}

/** It was given in another form, which is not at hand in this turn: one more word takes it back. */
function turnTo(at: Case, purpose: ConsentPurpose): Draft {
  const form = questionnaireIn(purpose) ?? 'intake';
  const run = at.situation.runs?.findLast((one) => one.form === form);
  const again = withdrawal(purpose);
  if (!run || !again) return aside(at, [text(fr.notGiven)]);
  return { dialog: form, focus: run.id, said: [text(fr.oneMore, again)] };
}

/** What was said in it is destroyed, sent or not (R5). */
function withdrawQuestionnaire(under: Under, purpose: ConsentPurpose): Draft {
  const { noticeVersion, notice } = under.dialog.words;
  return {
    ...stopped(under, questionnaireFr.withdrawn),
    consents: [{ purpose, decision: 'withdrawn', textVersion: noticeVersion, text: notice }],
    events: ['withdrew'],
  };
}

const titleOf = (purpose: ConsentPurpose): string | undefined =>
  questionnaireCalled(questionnaireIn(purpose)?.split('/')[0] ?? '')?.title;
const purposeWords = (purpose: ConsentPurpose): string =>
  purpose === 'intake' || purpose === 'adaptation'
    ? fr.purposes[purpose]
    : fr.questionnaire(titleOf(purpose) ?? purpose);
function withdrawal(purpose: ConsentPurpose): Action | null {
  if (purpose === 'intake' || purpose === 'adaptation') return fr.withdraw[purpose];
  const title = titleOf(purpose);
  return title === undefined ? null : fr.withdrawFrom(title);
}

/** The consent is asked again, and nothing goes on without it; the answers stay, out of everybody's sight (R5). */
function withdrawIntake(at: Case, under: Under, key: string): Draft {
  const { noticeVersion, notice } = under.dialog.words;
  const { run, ...cleared } = answer(at, under, { kind: 'clear', key });
  return {
    ...cleared,
    ...(run ? { run: { ...run, position: { ...run.position, paused: true } } } : {}),
    consents: [{ purpose: 'intake', decision: 'withdrawn', textVersion: noticeVersion, text: notice }],
    events: ['withdrew'],
    said: [text(fr.withdrawn, ...fr.atWithdrawn)],
  };
}

/** As if it had been refused from the start: what was said under it is destroyed. */
function refuseNow(at: Case, under: Under, key: string): Draft {
  const { [key]: _given, ...answers } = under.sheet.answers;
  const asked = { ...under, sheet: { ...under.sheet, answers } };
  const card = { kind: 'card', run: under.run.id, round: under.sheet.round, values: { [key]: 'non' } } as const;
  const { heard: _card, ...refused } = answer(at, asked, card, ['withdrew']);
  return { ...refused, said: [text(fr.destroyed), ...refused.said] };
}

export function askErase(at: Case): Draft {
  if (!at.situation.dossier) return { said: [text(fr.nothingKept)] };
  return { said: [text(fr.eraseSure, ...fr.atErase)], expecting: { kind: 'erase' } };
}

export function askCancel(at: Case): Draft {
  if (at.under?.run.status !== 'open') return askErase(at);
  return {
    dialog: at.under.dialog.id,
    said: [text(at.under.dialog.questionnaire ? fr.stopSure : talkFr.cancelSure, ...talkFr.atCancel)],
    expecting: { kind: 'cancel' },
  };
}

/** The answer to « vraiment ? ». Anything but a plain yes or no is asked again: nothing is destroyed on a guess. */
export function settle(at: Case, kind: 'cancel' | 'erase', said: string): Draft {
  const yes = yesOrNo(said);
  if (yes === null)
    return {
      said: [text(talkFr.sureYesNo, ...(kind === 'erase' ? fr.atErase : talkFr.atCancel))],
      expecting: { kind },
    };
  const kept: Say = text(kind === 'erase' ? fr.notErased : talkFr.notCancelled);
  if (!yes) return isActive(at.under) ? askAgain(at, at.under, [kept]) : standingWords(at, [kept]);
  return destroy(at, kind);
}

function destroy({ services, under }: Case, kind: 'cancel' | 'erase'): Draft {
  if (kind === 'cancel' && under?.dialog.questionnaire) return stopped(under, questionnaireFr.declined);
  const receipt = services.fresh.receipt();
  const words = kind === 'erase' ? fr.erased(receipt) : talkFr.cancelled(receipt);
  return {
    ...(under ? { run: ended(under) } : {}),
    erase: { receipt, ground: kind === 'erase' ? 'asked' : 'cancelled' },
    said: [text(words)],
  };
}

/** Guards the destruction by the run's revision; the run itself goes with the rest. */
const ended = ({ sheet }: Under): NonNullable<Draft['run']> => ({
  position: positionOf(sheet),
  status: 'ended',
  answers: {},
});
