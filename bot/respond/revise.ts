// « corriger … »: which answer is meant, then asked again with the old one in view (R25). A submitted intake opens again first.

import { standing } from '../../dialogs/dialog.ts';
import { findQuestion } from '../../dialogs/find-question.ts';
import { rowsBySection } from '../../dialogs/present.ts';
import { walk } from '../../dialogs/walk.ts';
import type { Say } from '../../domain/say.ts';
import { type Case, type Draft, text, type Under } from './draft.ts';
import { answer } from './form.ts';
import { fr as questionnairesFr } from './questionnaires.fr.ts';
import { isRestituted } from './questionnaires.ts';
import { fr } from './talk.fr.ts';
import { aside } from './talk.ts';

/** A menu holds so many buttons before it stops being one. */
const MENU = 12;

/** `null`: these words name no answer, and were perhaps never meant to. */
export function reviseByWords(at: Case, under: Under, words: string): Draft | null {
  const { form } = standing(under.dialog, at.setting, under.sheet);
  const section = sections(at, under).find(({ title }) => title.toLowerCase() === words.toLowerCase());
  if (section)
    return menu(
      under,
      fr.whichOne,
      section.rows.map(({ label }) => label),
    );
  const found = findQuestion(form, under.sheet, words);
  switch (found.kind) {
    case 'found':
      return reviseKey(at, under, found.key);
    case 'several':
      return menu(
        under,
        fr.whichOne,
        found.among.map(({ label }) => label),
      );
    case 'notYet':
      return aside(at, [text(fr.notYet(found.label))]);
    case 'none':
      return null;
  }
}

/** The answer is asked again, whether the intake was submitted or not. */
export function reviseKey(at: Case, under: Under, key: string): Draft {
  if (under.run.status === 'submitted' && isRestituted(at, under))
    return aside(at, [text(questionnairesFr.restituted)]);
  const draft = answer(at, under, { kind: 'revise', key });
  if (under.run.status !== 'submitted') return draft;
  return { ...draft, events: ['reopened'], said: [text(fr.reopened), ...draft.said] };
}

/** « corriger » alone: the sections first, since forty buttons are no menu; one section: its answers. */
export function reviseMenu(at: Case, under: Under): Draft {
  const all = sections(at, under);
  const [first, ...others] = all;
  if (!first) return menu(under, fr.nothingToSkip, []);
  const names = others.length === 0 ? first.rows.map(({ label }) => label) : all.map(({ title }) => title);
  return menu(under, fr.whichRevise, names);
}

function sections({ setting }: Case, { dialog, sheet }: Under) {
  const { form } = standing(dialog, setting, sheet);
  return rowsBySection(walk(form, sheet).met.filter((met) => met.state === 'answered'));
}

function menu({ dialog }: Under, words: string, names: readonly string[]): Draft {
  const said: readonly Say[] = [
    text(words, ...names.slice(0, MENU).map((name) => ({ title: name, says: `corriger ${name}` }))),
  ];
  return { dialog: dialog.id, said };
}
