// A whole dialog as a conversation (see transcript.ts for the `moi:` lines), with what a turn would carry out:
//   (consentement intake given)  (adresse camille@exemple.fr)  (discret oui)  (fin declined)  (efface INT-I3)  (note INT-I1=c)
import { expect } from 'vitest';
import { advance, type Consequence, type Dialog, type Setting, standing } from '../../dialogs/dialog.ts';
import { sayProblems } from '../../dialogs/form.fr.ts';
import { show } from '../../dialogs/form.ts';
import { questionsSay, recapSay } from '../../dialogs/present.ts';
import { newSheet, type Sheet, type Step } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';
import { inputOf } from './transcript.ts';

export function talk<A>(dialog: Dialog<A>, setting: Setting, script: string, from?: Partial<Sheet>): Sheet {
  const lines = script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let sheet: Sheet = { ...newSheet(runId('run-1')), pace: 'one', ...from };
  const opening = standing(dialog, setting, sheet).next;
  sheet = show(sheet, opening);
  const actual = words(sheet, opening);
  for (const line of lines.filter((one) => one.startsWith('moi:'))) {
    const done = advance(dialog, setting, sheet, inputOf(line.slice(4).trim(), sheet));
    sheet = show(done.sheet, done.next);
    const ends = done.consequences.some(({ kind }) => kind === 'end');
    actual.push(line, ...sayProblems(done.problems).map(bot), ...done.consequences.flatMap(told));
    if (!ends) actual.push(...words(sheet, done.next));
  }
  expect(actual.join('\n')).toBe(lines.join('\n'));
  return sheet;
}

const bot = (said: string) => `bot: ${said}`;

function words(sheet: Sheet, next: Step<unknown>): string[] {
  switch (next.kind) {
    case 'ask':
      return questionsSay(sheet, next).questions.map(({ text, before }) =>
        bot(before ? `${text} (${before.words})` : text),
      );
    case 'confirm':
      return recapSay(sheet, next).sections.map(({ title, rows }) =>
        bot(`[${title}] ${rows.map((row) => row.words).join(' · ')}`),
      );
    case 'finish':
      return ['(soumis)'];
  }
}

function told(one: Consequence): readonly string[] {
  switch (one.kind) {
    case 'say':
      return [bot(one.say)];
    case 'consent':
      return [`(consentement ${one.purpose} ${one.decision})`];
    case 'confirmEmail':
      return [`(adresse ${one.email})`];
    case 'discreet':
      return [`(discret ${one.on ? 'oui' : 'non'})`];
    case 'stop':
      return ['(arrêt)', bot(one.say)];
    case 'end':
      return [`(fin ${one.ground})`];
    case 'clear':
      return [`(efface ${one.keys.join(', ')})`];
    case 'put':
      return [`(note ${one.key}=${one.value})`];
  }
}
