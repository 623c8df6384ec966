// The intake at its turning points: consents, ends, what depends on what. From end to end: intake.typed and intake.cards.
import { describe, expect, test } from 'vitest';
import { fieldNamed, step } from '../../dialogs/form.ts';
import { DIALOGS, dialogCalled } from '../../dialogs/index.ts';
import { says } from '../../dialogs/intake.fr.ts';
import { intake } from '../../dialogs/intake.ts';
import { needsAccess } from '../../dialogs/intake-places.ts';
import { newSheet } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';
import { ANSWERS, setting } from './intake.data.ts';
import { talk } from './talk.ts';

const form = intake.form({ ...setting, answers: {} });
const without = (...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => !keys.includes(key)));

describe('no agreement, or no wish: it ends gently', () => {
  test('« non » to the agreement', () => {
    talk(
      intake,
      setting,
      `
      bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
      moi: peut-être
      bot: J’ai besoin d’une réponse nette : « oui, j’accepte » ou « non ».
      bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
      moi: non
      (consentement intake declined)
      (fin declined)
    `,
    );
    expect(says.declined).toMatch(/ni une faute, ni un motif de licenciement/); // R6
  });
  test('« je n’en veux pas »', () => {
    talk(
      intake,
      setting,
      `
      bot: Cette démarche vient-elle de vous ?
      moi: je n'en veux pas
      (fin unwanted)
    `,
      { answers: { 'INT-A1': true } },
    );
  });
});

describe('the need of adaptation is under a consent of its own', () => {
  const asked =
    'bot: Acceptez-vous que ce besoin soit enregistré, pour votre consultant et, si vous le demandez, notre référent handicap ?';
  const until = { answers: without('INT-I1', 'INT-J1') };
  const erased = '(efface INT-I2, INT-I3, INT-I4, INT-I5)';
  test('refused: nothing is kept, it is as if the person preferred to speak of it', () => {
    const sheet = talk(
      intake,
      setting,
      `
      bot: Souhaitez-vous nous signaler un besoin d’adaptation ?
      moi: b
      ${asked}
      moi: non
      (consentement adaptation declined)
      (note INT-I1=c)
      ${erased}
      bot: ${says.notRecorded}
      bot: Souhaitez-vous ajouter quelque chose ?
    `,
      until,
    );
    expect(sheet.answers).toMatchObject({ 'INT-I1': 'c' });
    expect(Object.keys(sheet.answers)).not.toContain('INT-I2');
  });
  test('taken back by correcting the first answer: what was said is erased, and no late card brings it back', () => {
    const sheet = talk(
      intake,
      setting,
      `
      bot: Souhaitez-vous ajouter quelque chose ?
      moi: corriger INT-I1
      bot: Souhaitez-vous nous signaler un besoin d’adaptation ? (Oui)
      moi: non rien
      (consentement adaptation withdrawn)
      ${erased}
      bot: ${says.adaptationErased}
      bot: Souhaitez-vous ajouter quelque chose ?
      moi: corriger INT-I1
      bot: Souhaitez-vous nous signaler un besoin d’adaptation ? (Non, rien à signaler)
      moi: b
      ${asked}
      moi: oui
      (consentement adaptation given)
      bot: ${says.offered}
      bot: Qu’est-ce qui vous aiderait ?
      moi: [vieille carte INT-I3=a]
      bot: Vous avez déjà répondu : votre réponse n’a pas changé. Pour la modifier, dites « corriger ».
      bot: Qu’est-ce qui vous aiderait ?
    `,
      { answers: { ...until.answers, 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['d'], 'INT-I5': false } },
    );
    expect(sheet.answers).not.toHaveProperty('INT-I3');
  });
  test('a place is still offered when none is accessible: looking for a solution (R46)', () => {
    const places = setting.places.map((place) => ({ ...place, accessible: false }));
    const answers = { 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['a'] };
    const field = fieldNamed(intake.form({ ...setting, places, answers }), 'INT-H5', answers);
    expect(field?.shape).toMatchObject({ options: [{ id: 'autre' }] });
    expect(field?.prompt.help).toMatch(/lieu accessible/);
  });
  test('the provider has no place at all: the question is not a dead end', () => {
    expect(fieldNamed(intake.form({ ...setting, places: [], answers: {} }), 'INT-H5', {})?.shape).toMatchObject({
      options: [{ id: 'autre' }],
    });
  });
});

test.each([
  [{ 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['a'] }, true],
  [{ 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['d'] }, false],
  [{ 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': null }, false],
  [{ 'INT-I1': 'b', 'INT-I2': false, 'INT-I3': ['a'] }, false],
  [{ 'INT-I1': 'c', 'INT-I2': true, 'INT-I3': ['a'] }, false],
  [{}, false],
])('an accessible place is needed, told and agreed to: %j %s', (answers, is) => expect(needsAccess(answers)).toBe(is));

describe('what is required depends on what was said, and where', () => {
  const required = (key: string, channel: 'webchat' | 'teams', answers: Record<string, unknown>) =>
    fieldNamed(intake.form({ ...setting, channel, answers }), key, answers)?.shape.required;
  test.each([
    ['INT-B4', 'webchat', { 'INT-B3': 'a' }, true],
    ['INT-B4', 'teams', { 'INT-B3': 'a' }, false],
    ['INT-B4', 'teams', { 'INT-B3': 'b' }, true],
    ['INT-B5', 'teams', { 'INT-B3': 'a' }, false],
    ['INT-B5', 'webchat', { 'INT-B3': 'c' }, true],
  ] as const)('%s on %s with %j: %s', (key, channel, answers, is) => expect(required(key, channel, answers)).toBe(is));
});

test('an answer corrected to the same says nothing twice; a new address is to be confirmed', () => {
  talk(
    intake,
    setting,
    `
    bot: Souhaitez-vous ajouter quelque chose ?
    moi: corriger INT-B4
    bot: Votre adresse électronique ? (camille@exemple.fr)
    moi: c.durand@exemple.fr
    (adresse c.durand@exemple.fr)
    bot: Souhaitez-vous ajouter quelque chose ?
  `,
    { answers: without('INT-J1') },
  );
});

describe('the form itself', () => {
  const prompts = form.questions.map(({ key, field }) => [key, field({ 'INT-A1': true }).prompt] as const);
  test('one name, one question: « corriger … » can tell them apart', () => {
    const names = prompts.map(([, { label }]) => label);
    expect(new Set(names).size).toBe(names.length);
  });
  test('every question says what it is for, and what kind of data it asks (R8)', () => {
    for (const [key, prompt] of prompts)
      expect(prompt, key).toMatchObject({ why: expect.stringMatching(/\.$/), class: expect.stringMatching(/^[PSN]$/) });
  });
  test('what is sensitive is asked only after its consent', () => {
    const sensitive = prompts.filter(([, prompt]) => prompt.class === 'S').map(([key]) => key);
    expect(sensitive).toEqual(['INT-I2', 'INT-I3', 'INT-I4', 'INT-I5']);
  });
  test('texts use the typographic apostrophe', () => {
    for (const [, prompt] of prompts) expect(JSON.stringify(prompt)).not.toMatch(/\p{L}'\p{L}/u);
  });
  test('complete answers lead to the summary', () => {
    expect(step(form, { ...newSheet(runId('r')), answers: ANSWERS }).kind).toBe('confirm');
  });
  test('it is one of the dialogs', () => {
    expect(dialogCalled('intake')).toBe(intake);
    expect(dialogCalled('gone')).toBeUndefined();
    expect(new Set(DIALOGS.map(({ id }) => id)).size).toBe(DIALOGS.length);
  });
  test('it is made once for the same day, channel and places', () => {
    const again = { ...setting, answers: ANSWERS };
    expect(intake.form(again)).toBe(intake.form({ ...setting, answers: {} }));
    for (const change of [{ today: '2026-03-03' }, { channel: 'teams' as const }, { places: [] }])
      expect(intake.form({ ...again, ...change })).not.toBe(form);
  });
});
