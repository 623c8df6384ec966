// What the engine decided, as something to say: what a channel will render.
import { describe, expect, test } from 'vitest';
import { choice, many, rate } from '../../dialogs/choices.ts';
import type { Field } from '../../dialogs/field.ts';
import { consent, date, email, longText, optional, orNotConcerned, phone, text, yesNo } from '../../dialogs/fields.ts';
import { type Form, form, step } from '../../dialogs/form.ts';
import { grid } from '../../dialogs/grid.ts';
import { questionsSay, recapSay, summarySay, whereSay, whySay } from '../../dialogs/present.ts';
import { newSheet, type Problem, pageSize, type Sheet } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';

const ask = (label: string) => ({ label, text: `${label} ?`, why: `Pour ${label}.`, class: 'P' as const });
const COLOURS = { red: 'Rouge', green: 'Vert' };
const answered = (answers: Sheet['answers'], reopened: Sheet['reopened'] = {}): Sheet => ({
  ...newSheet(runId('run-1')),
  answers,
  reopened,
});
function said(f: Form<unknown>, sheet: Sheet, size = 1, problems: readonly Problem[] = []) {
  const next = step(f, sheet, size);
  if (next.kind !== 'ask') throw new Error('nothing is asked');
  return questionsSay(sheet, next, problems);
}
const asked = (field: Field<unknown>) => said(form('f').ask('a', field), answered({})).questions[0];
const again = (field: Field<unknown>, value: unknown) =>
  said(form('f').ask('a', field), answered({ a: value }, { a: 1 })).questions[0]?.before;

describe('the input of each kind of field', () => {
  const YES_NO = [expect.objectContaining({ id: 'oui' }), expect.objectContaining({ id: 'non', label: 'Non' })];
  test.each<[Field<unknown>, object]>([
    [text(ask('A')), { kind: 'text', long: false, max: 200 }],
    [longText(ask('A')), { kind: 'text', long: true, max: 2000 }],
    [
      choice(ask('A'), COLOURS),
      {
        kind: 'one',
        options: [
          { id: 'red', label: 'Rouge' },
          { id: 'green', label: 'Vert' },
        ],
      },
    ],
    [many(ask('A'), { a: 'Un' }), { kind: 'many', options: [{ id: 'a', label: 'Un' }] }],
    [yesNo(ask('A')), { kind: 'one', options: YES_NO }],
    [consent(ask('A')), { kind: 'one', options: YES_NO }],
    [
      rate(ask('A'), { from: 1, labels: ['Pas encore', 'Un peu'] }),
      {
        kind: 'one',
        options: [
          { id: '1', label: '1 – Pas encore' },
          { id: '2', label: '2 – Un peu' },
        ],
      },
    ],
    [
      orNotConcerned(rate(ask('A'), { from: 1, labels: ['Non'] }), 'Sans objet'),
      {
        kind: 'one',
        options: [
          { id: '1', label: '1 – Non' },
          { id: 'NA', label: 'Sans objet' },
        ],
      },
    ],
    [date(ask('A'), { now: '2026-03-02' }), { kind: 'date' }],
    [email(ask('A')), { kind: 'email' }],
    [phone(ask('A')), { kind: 'phone' }],
  ])('%#', (field, input) => expect(asked(field)?.input).toEqual(input));
  test('a grid has its days and moments', () => {
    expect(asked(grid(ask('A')))?.input).toMatchObject({ kind: 'grid', rows: { length: 5 }, columns: { length: 4 } });
  });
  test('an optional one says so', () => expect(asked(optional(text(ask('A'))))?.required).toBe(false));
});

describe('what was said before comes back in words, and as a card input wants it', () => {
  test.each<[Field<unknown>, unknown, string, string]>([
    [choice(ask('A'), COLOURS), 'red', 'Rouge', 'red'],
    [many(ask('A'), COLOURS), ['red', 'green'], 'Rouge, Vert', 'red,green'],
    [grid(ask('A')), ['lun-matin', 'mar-soir'], 'Lundi : matin ; Mardi : fin de journée', 'lun-matin,mar-soir'],
    [yesNo(ask('A')), false, 'non', 'non'],
    [rate(ask('A'), { from: 1, labels: ['Pas encore', 'Un peu'] }), 2, '2 – Un peu', '2'],
    [date(ask('A'), { now: '2026-03-02' }), '2026-09-01', 'mardi 1er septembre 2026', '2026-09-01'],
    [optional(text(ask('A'))), null, 'passé', ''],
  ])('%#', (field, value, words, card) => expect(again(field, value)).toEqual({ words, value: card }));
  test('what could not be read comes back to be mended, in a field one types in', () => {
    const problem: Problem = { kind: 'unreadable', key: 'a', typed: 'jo chez exemple', say: '' };
    const of = (field: Field<unknown>, typed: unknown) =>
      said(form('f').ask('a', field), answered({}), 1, [{ ...problem, typed }]).questions[0]?.before;
    expect(of(email(ask('A')), 'jo chez exemple')).toEqual({ words: 'jo chez exemple', value: 'jo chez exemple' });
    expect(of(choice(ask('A'), COLOURS), 'mauve')).toBeUndefined();
    expect(of(text(ask('A')), 'x'.repeat(10_000))).toBeUndefined();
    expect(of(text(ask('A')), ' ')).toBeUndefined();
  });
});

describe('buttons', () => {
  const f = form('f')
    .ask('a', consent(ask('A')))
    .ask('b', optional(text(ask('B'))))
    .ask('c', text(ask('C')));
  const says = (sheet: Sheet, size = 1) =>
    said(f, sheet, size).actions.map((action) => ('says' in action ? action.says : ''));
  test('a consent offers to know more', () => expect(says(answered({}))).toEqual(['en savoir plus', 'pourquoi']));
  test('an optional question can be passed', () =>
    expect(says(answered({ a: true }))).toEqual(['passer', 'précédent', 'pourquoi', 'pause']));
  test('a required one cannot', () =>
    expect(says(answered({ a: true, b: null }))).toEqual(['précédent', 'pourquoi', 'pause']));
  test('an answer asked again can be kept', () =>
    expect(says(answered({ a: true, b: 'x' }, { b: 1 }))[0]).toBe('garder'));
  test('never more than four', () => expect(says(answered({ a: true, b: 'x' }, { b: 1 })).length).toBe(4));
  test('on a page, « passer » says what it passes', () => {
    expect(said(f, answered({ a: true }), 5).actions[0]).toEqual({ title: 'Passer « B »', says: 'passer' });
  });
});

describe('around the questions', () => {
  const f = form('f')
    .section('A', 'Vous')
    .ask('a', text(ask('Prénom')))
    .ask('b', text(ask('Nom')))
    .section('B', 'Votre travail')
    .ask('c', text(ask('Métier')));
  test('the summary to check is grouped by section, in the order of the form', () => {
    const sheet = answered({ c: 'Soudeuse', b: 'Durand', a: 'Camille' });
    const next = step(f, sheet);
    expect(next.kind === 'confirm' && recapSay(sheet, next)).toEqual({
      kind: 'recap',
      run: 'run-1',
      digest: next.kind === 'confirm' && next.digest,
      text: 'Voici votre résumé. Est-il fidèle ?',
      sections: [
        {
          title: 'Vous',
          rows: [
            { key: 'a', label: 'Prénom', words: 'Camille' },
            { key: 'b', label: 'Nom', words: 'Durand' },
          ],
        },
        { title: 'Votre travail', rows: [{ key: 'c', label: 'Métier', words: 'Soudeuse' }] },
      ],
      actions: [{ title: 'Plus tard', says: 'plus tard' }],
    });
  });
  test('progress, section, and what each question is for', () => {
    const sheet = answered({ a: 'Camille' });
    const next = step(f, sheet, 5);
    if (next.kind !== 'ask') throw new Error('nothing is asked');
    expect(said(f, sheet, 5)).toMatchObject({ section: 'Vous', done: 1, total: 3, run: 'run-1', round: 0 });
    expect(whereSay(next)).toBe('Vous en êtes à la question 2 sur 3, dans « Vous ».');
    expect(whySay(next)).toBe('Pour Nom.');
    const whole = step(f, answered({}), 5);
    expect(whole.kind === 'ask' && whySay(whole)).toBe('- Prénom : Pour Prénom.\n- Nom : Pour Nom.');
  });
  test('what was said so far', () => {
    expect(summarySay(f, answered({ a: 'Camille' }))).toEqual({ kind: 'text', text: 'Vous\n- Prénom : Camille' });
    expect(summarySay(f, answered({}))).toMatchObject({ text: expect.stringMatching(/encore répondu/) });
  });
  test('one at a time to who types, a page to who fills cards', () => {
    expect([pageSize({ ...newSheet(runId('r')), pace: 'one' }), pageSize(newSheet(runId('r')))]).toEqual([1, 5]);
  });
});
