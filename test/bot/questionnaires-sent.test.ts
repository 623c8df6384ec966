// Questionnaires that were sent: corrected until they are restituted, taken back, stopped; every one of them to its end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUESTIONNAIRES } from '../../dialogs/questionnaires/index.ts';
import { places, unseal } from '../../prisma/crypto.ts';
import { CLAIRE, client, filled, release, said, store, valuesClient } from './released.ts';
import { dossierOf, talk } from './scripted.ts';
import { type Office, openOffice } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('sent', () => {
  async function sent() {
    const opened = await valuesClient(office);
    const { person } = opened;
    await person.say('oui');
    for (let n = 0; n < 5; n += 1) await person.fill(filled(person.card, () => '4'));
    for (let n = 0; n < 4; n += 1) await person.say('passer');
    await person.confirm();
    return opened;
  }

  test('corrected until it is restituted; both states stay; the consultant reads what was sent', async () => {
    const { person, dossier } = await sent();
    await talk(
      person,
      `
      moi: corriger décider par moi-même de ma manière de faire
      bot: Décider par moi-même
      moi: 6
    `,
    );
    expect((await said(office, dossier, 'values'))['VAL-01'], 'as it was sent').toBe(4);
    await person.confirm();
    expect((await said(office, dossier, 'values'))['VAL-01']).toBe(6);
    expect(await store(office).openResults(CLAIRE, dossier, 'values', office.clock.now)).toBe('done');
    expect(await person.say('corriger décider par moi-même de ma manière de faire')).toContain('vous a été restitué');
  });

  test('the intake stays as it was, and each consent is taken back on its own', async () => {
    const { person, dossier } = await sent();
    expect((await dossierOf(office, person)).stage).toBe('submitted');
    await talk(
      person,
      `
      moi: mes consentements
      bot: répondre au questionnaire « Ce qui compte pour vous » : accordé
      moi: retirer mon accord pour ce qui compte pour vous
      bot: les réponses à ce questionnaire sont effacées
    `,
    );
    const { runs, consents, lines } = await dossierOf(office, person);
    expect(runs.map(({ formId, status }) => `${formId} ${status}`).sort()).toEqual([
      'intake submitted',
      'values ended',
    ]);
    expect(consents.at(-1)).toMatchObject({ purpose: 'questionnaire:values', decision: 'withdrawn' });
    expect(
      await office.database.prisma.answer.count({ where: { run: { dossierId: dossier, formId: 'values' } } }),
    ).toBe(0);
    expect(lines.filter(({ dialog, kind }) => dialog === 'values' && kind === 'questions')).toEqual([]);
  });

  test('« annuler » in a questionnaire stops it, and nothing else', async () => {
    const { person } = await valuesClient(office);
    await talk(
      person,
      `
      moi: oui
      moi: 5
      moi: annuler
      bot: le reste de votre dossier est gardé
      moi: oui
      bot: nous ne faisons pas ce questionnaire
      moi: où en suis-je
      bot: Votre préparation est transmise
    `,
    );
  });
});

test('every questionnaire can be walked through, by cards, to its end', async () => {
  for (const { id, names } of QUESTIONNAIRES.filter(({ flags }) => flags !== null)) {
    const { person, dossier } = await client(office);
    await release(office, dossier, id);
    await person.say(`questionnaire ${names[0]}`);
    await person.say('oui');
    for (let turns = 0; turns < 100 && person.last.some(({ kind }) => kind === 'questions'); turns += 1)
      await person.say('passer');
    await person.confirm();
    expect((await store(office).of(CLAIRE, dossier))?.runs.map(({ form, status }) => `${form} ${status}`)).toEqual([
      `${id} submitted`,
    ]);
  }
});

test('an evaluation that is sent leaves the dossier: nothing of it stays there but the fact', async () => {
  const { person, dossier } = await client(office);
  await release(office, dossier, 'evaluation-hot');
  expect(await person.say('questionnaire évaluation à chaud')).toContain('lues sans votre nom');
  await person.say('oui');
  for (const figures of [5, 5, 5]) await person.fill(filled(person.card, () => String(figures)));
  await person.fill({ 'EVC-N': '9' });
  await person.fill({ 'EVC-O1': 'Être écoutée.', 'EVC-O2': '', 'EVC-O3': 'b', 'EVC-O4': 'oui' });
  expect(person.recap.confirm).toBe('J’envoie mon avis, sans mon nom');
  await person.confirm();
  const { prisma } = office.database;
  const { runs, lines, consents, events } = await dossierOf(office, person);
  expect(runs.map(({ formId, status }) => `${formId} ${status}`).sort()).toEqual([
    'evaluation-hot ended',
    'intake submitted',
  ]);
  expect(await prisma.answer.count({ where: { run: { dossierId: dossier, formId: 'evaluation-hot' } } })).toBe(0);
  expect(lines.filter(({ dialog, direction }) => dialog === 'evaluation-hot' && direction === 'in')).toHaveLength(1);
  expect(events.map(({ kind }) => kind)).toContain('questionnaire-submitted');
  expect(consents.slice(-2).map(({ purpose, decision }) => `${purpose} ${decision}`)).toEqual([
    'questionnaire:evaluation-hot given',
    'questionnaire:evaluation-hot/EVC-O4 given',
  ]);
  expect(await prisma.job.count({ where: { kind: 'handover' } }), 'EVC-O3').toBe(1);
  const [kept] = await prisma.evaluation.findMany();
  expect(kept).toMatchObject({ questionnaire: 'evaluation-hot', version: 1, shown: false });
  expect(kept?.month.toISOString()).toBe('2026-03-01T00:00:00.000Z');
  const key = office.keys.derive('evaluations');
  const answers = JSON.parse(
    unseal(key, places.evaluation(kept?.id ?? ''), kept?.answersSealed ?? new Uint8Array()).toString(),
  );
  expect(answers).toMatchObject({ 'EVC-R1': 5, 'EVC-N': 9, 'EVC-O1': 'Être écoutée.' });
  expect(Object.keys(answers).filter((item) => /EVC-(?:0|O3|O4)$/.test(item))).toEqual([]);
});
