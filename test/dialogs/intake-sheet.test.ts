// The consultant's page: what was said, what is missing, and nothing that was not agreed to.
import { describe, expect, test } from 'vitest';
import { intake } from '../../dialogs/intake.ts';
import type { Intake } from '../../dialogs/intake-form.ts';
import { intakeSheet, type KeptAnswer, SHEET_SECTIONS } from '../../dialogs/intake-sheet.ts';
import type { Consents } from '../../domain/consent.ts';
import { ANSWERS, setting } from './intake.data.ts';

const AT = '2026-03-02T09:00:00.000Z';
const kept = (answers: Readonly<Record<string, unknown>>): readonly KeptAnswer[] =>
  Object.entries(answers).map(([key, value]) => ({ key, value, version: 1, at: AT, channel: 'webchat' }));
const GIVEN: Consents = { intake: 'given', adaptation: 'given' };
const sheetOf = (answers: Readonly<Record<string, unknown>>, consents: Consents = GIVEN) =>
  intakeSheet(setting, kept(answers), consents);
const rowOf = (key: string, answers: Readonly<Record<string, unknown>>, consents?: Consents) =>
  sheetOf(answers, consents)
    .sheet.sections.flatMap(({ rows }) => rows)
    .find((row) => row.key === key);
const notes = (answers: Readonly<Partial<Record<keyof Intake, unknown>>>, consents?: Consents) =>
  sheetOf(answers, consents).sheet.highlights.map(({ text }) => text);

test('every question is on the page, but the agreements', () => {
  const asked = intake.form({ ...setting, answers: {} }).questions.map(({ key }) => key);
  const shown: readonly string[] = SHEET_SECTIONS.flatMap(({ keys }) => keys);
  expect([...shown, 'INT-A1', 'INT-I2'].sort()).toEqual([...asked].sort());
});

test('a complete intake', () => {
  const { name, missing, progress, sheet } = sheetOf(ANSWERS);
  expect({ name, missing }).toEqual({ name: 'Camille Durand', missing: [] });
  expect(progress.done).toBe(progress.total);
  expect(sheet.sections.map(({ title }) => title).slice(0, 3)).toEqual([
    'Qui, et comment joindre',
    'Volonté et hésitations',
    'Ce qui l’amène',
  ]);
  expect(rowOf('INT-D1', ANSWERS)).toEqual({
    key: 'INT-D1',
    label: 'Parcours',
    words: 'Comptable depuis 12 ans.\nAvant, caissière.',
    verbatim: true,
    missing: false,
    version: 1,
    at: AT,
    channel: 'webchat',
  });
  expect(rowOf('INT-C6', ANSWERS), 'passed').toMatchObject({ words: null, missing: false, version: 1 });
  expect(JSON.parse(JSON.stringify(sheet)), 'plain').toEqual(sheet);
});

test('what is missing is named, and stands in its row', () => {
  const { 'INT-F1': _f1, 'INT-B2': _b2, ...rest } = ANSWERS;
  const { missing, name } = sheetOf(rest);
  expect(missing).toEqual([
    { key: 'INT-B2', label: 'Nom' },
    { key: 'INT-F1', label: 'Attentes professionnelles' },
  ]);
  expect(name).toBe('Camille');
  expect(rowOf('INT-F1', rest)).toEqual({
    key: 'INT-F1',
    label: 'Attentes professionnelles',
    words: null,
    verbatim: true,
    missing: true,
    version: 0,
  });
  expect(sheetOf({}).name).toBeNull();
});

test('an answer of a branch that was left is not on the page', () => {
  expect(rowOf('INT-A3', { ...ANSWERS, 'INT-A3': 'je ne sais pas' })).toBeUndefined();
});

describe('the adaptation, as consented', () => {
  const need = { ...ANSWERS, 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['a', 'd'], 'INT-I5': true };
  test('given: what would help, and the highlights', () => {
    expect(rowOf('INT-I3', need)?.words).toBe(
      'Un lieu accessible en fauteuil ou sans marches, Un rythme adapté, des pauses',
    );
    expect(notes(need)).toContain('A besoin d’un lieu accessible.');
    expect(notes(need)).toContain('Souhaite être contacté par le référent handicap.');
  });
  test.each<Consents>([
    { intake: 'given', adaptation: 'withdrawn' },
    { intake: 'given', adaptation: 'declined' },
    { intake: 'given' },
  ])('with %j, nothing of it, wherever one looks', (consents) => {
    const all = JSON.stringify(sheetOf(need, consents));
    expect(all).not.toMatch(/fauteuil|rythme adapté|lieu accessible|référent/);
    expect(rowOf('INT-I3', need, consents)).toBeUndefined();
  });
  test('« de vive voix »: that, and nothing more', () => {
    const { sheet } = sheetOf({ ...ANSWERS, 'INT-I1': 'c' }, { intake: 'given' });
    expect(sheet.sections.find(({ id }) => id === 'adaptation')?.rows).toMatchObject([
      { key: 'INT-I1', words: 'Souhaite en parler de vive voix' },
    ]);
  });
});

describe('what to know before anything else', () => {
  test.each<[Readonly<Partial<Record<keyof Intake, unknown>>>, RegExp]>([
    [{ 'INT-C5': 'b' }, /^Discrétion/],
    [{ 'INT-C5': 'b', 'INT-H1': 'c' }, /prévoit du temps de travail/],
    [{ 'INT-A2': 'c' }, /^Hésite/],
    [{ 'INT-A4': 'b' }, /^Ne pense pas travailler/],
    [{ 'INT-B6': ['a', 'e'] }, /^Ne pas appeler/],
    [{}, /^Échéance : avant le mardi 1er septembre 2026\.$/],
    [{ 'INT-G3D': null }, /sans date précise/],
    [{ 'INT-H1': 'b' }, /accord de l’employeur/],
    [{ 'INT-H3': 'c' }, /moins de 5 ans/],
    [{ 'INT-I1': 'c' }, /vive voix/],
  ])('%j', (changed, note) => expect(notes({ ...ANSWERS, ...changed })).toContainEqual(expect.stringMatching(note)));
  test('nothing, when there is nothing', () => {
    expect(notes({ ...ANSWERS, 'INT-G3': 'a' })).toEqual([]);
  });
});
