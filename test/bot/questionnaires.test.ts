// Questionnaires in the conversation: opened by the consultant, filled by cards or by typing, in pieces.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierId, runId, staffId } from '../../domain/ids.ts';
import { CLAIRE, client, filled, release, said, store, valuesClient } from './released.ts';
import { begun, dossierOf, talk } from './scripted.ts';
import { type Office, openOffice } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('before', () => {
  test('nothing is open until the consultant opens it; a draft cannot be given one', async () => {
    const { person, dossier } = await client(office);
    await talk(
      person,
      `
      moi: mes questionnaires
      bot: Aucun questionnaire ne vous est ouvert pour le moment
      moi: questionnaire motivation
      bot: « Ce qui vous fait avancer au travail » ne vous est pas ouvert
    `,
    );
    const draft = await dossierOf(office, await begun(office));
    const at = office.clock.now;
    expect(await store(office).release(CLAIRE, dossierId(draft.id), 'values', CLAIRE.id, at)).toBe('draft');
    const { prisma } = office.database;
    const other = await prisma.staff.create({
      data: {
        id: crypto.randomUUID(),
        subject: crypto.randomUUID(),
        role: 'admin',
        name: 'Paul',
        email: 'p@x.fr',
      },
    });
    expect(await store(office).release(CLAIRE, dossier, 'values', staffId(other.id), at), 'R31').toBe('notEntitled');
    const paul = { id: staffId(other.id), role: 'admin', name: 'Paul' } as const;
    expect(await store(office).release(paul, dossier, 'values', CLAIRE.id, at), 'R96').toBe('unknown');
    expect(await store(office).of(paul, dossier)).toBeNull();
  });

  test('the person is told once; purpose, readers, nature, freedom and the name of who answers for it come first', async () => {
    const { person, dossier } = await client(office);
    await release(office, dossier, 'motivation', 'values');
    const { lines } = await dossierOf(office, person);
    expect(lines.at(-1)?.direction).toBe('out');
    await talk(
      person,
      `
      moi: questionnaires
      bot: « Ce qui vous fait avancer au travail » : à commencer, environ 15 minutes
      bot: « Ce qui compte pour vous » : à commencer, environ 10 minutes
      moi: je veux faire le questionnaire motivation
      bot: sous la responsabilité de Claire Martin
      bot: ni un test étalonné
      bot: refuser ou arrêter n’est pas une faute
      bot: Ni votre employeur
      bot: Acceptez-vous de répondre à ce questionnaire ?
    `,
    );
  });

  test('the proposal settles nothing of what the person was being asked', async () => {
    const { person, dossier } = await client(office);
    expect(await person.say('effacer')).toContain('Voulez-vous vraiment tout effacer');
    await release(office, dossier, 'values');
    expect(await person.say('non')).toContain('rien n’est effacé');
  });

  test('refused, nothing is kept but the fact; it can still be begun later', async () => {
    const { person, dossier } = await valuesClient(office);
    expect(await person.say('non')).toContain('nous ne faisons pas ce questionnaire');
    const { runs, consents, events } = await dossierOf(office, person);
    expect(runs.map(({ formId, status }) => `${formId} ${status}`).sort()).toEqual([
      'intake submitted',
      'values ended',
    ]);
    expect(consents.at(-1)).toMatchObject({ purpose: 'questionnaire:values', decision: 'declined' });
    expect(events.map(({ kind }) => kind)).toContain('questionnaire-declined');
    expect((await store(office).of(CLAIRE, dossier))?.runs).toEqual([]);
    expect(await person.say('questionnaire valeurs')).toContain('Acceptez-vous');
  });
});

describe('filled', () => {
  test('by cards: six sentences at a time under their question; a card sent twice, or from an old page, changes nothing', async () => {
    const { person, dossier } = await valuesClient(office);
    await person.say('oui');
    const first = person.card;
    expect(first).toMatchObject({ section: 'Trente phrases', stem: 'À quel point est-ce important pour vous ?' });
    expect(first.questions).toHaveLength(6);
    await person.fill(filled(first, () => '5'));
    const second = person.card;
    expect(second.questions.map(({ key }) => key)).toEqual(['07', '08', '09', '10', '11', '12'].map((n) => `VAL-${n}`));
    await person.fill(
      filled(first, () => '2'),
      first,
    );
    await person.fill(
      filled(second, () => '4'),
      second,
    );
    for (let n = 0; n < 3; n += 1) await person.fill(filled(person.card, () => '3'));
    expect(person.card.questions.map(({ key }) => key)).toEqual(['VAL-TOP']);
    await person.say('1, 2 et 3');
    for (let n = 0; n < 3; n += 1) await person.say('passer');
    await person.confirm();
    const answers = await said(office, dossier, 'values');
    expect([answers['VAL-01'], answers['VAL-06'], answers['VAL-07'], answers['VAL-30']]).toEqual([5, 5, 4, 3]);
    expect(answers['VAL-TOP']).toEqual(['AUD', 'STI', 'HED']);
  });

  test('by typing, figures or words, one at a time, with a question in between, a pause and another device', async () => {
    const { person, dossier } = await client(office);
    await release(office, dossier, 'motivation');
    await talk(
      person,
      `
      moi: questionnaire motivation
      moi: oui
      bot: À quel travail pensez-vous ?
      moi: mon dernier travail
      moi: 6
      bot: Mon travail sert des choses auxquelles je tiens.
      moi: plutôt vraie
      moi: ne me concerne pas
      moi: 4/7
      moi: combien coûte le bilan ?
      bot: 2 400 €
      bot: Je ne vois plus bien à quoi servent mes journées.
      moi: douze
      bot: Donnez un chiffre de 1 à 7
      moi: pause
      bot: Tout est gardé
    `,
    );
    person.moveTo(office.another());
    await talk(
      person,
      `
      moi: reprendre
      bot: Je ne vois plus bien à quoi servent mes journées.
      moi: passer
      moi: précédent
      bot: Je ne vois plus bien à quoi servent mes journées.
      moi: 2
    `,
    );
    const run = await office.database.prisma.run.findFirstOrThrow({
      where: { dossierId: dossier, formId: 'motivation' },
    });
    expect(run.current).toMatchObject({ 'MOT-A01': 1, 'MOT-A05': 2 });
    expect(await store(office).run(CLAIRE, dossier, runId(run.id))).toEqual({ kind: 'notSent' });
  });

  test('two at a time: what is on a card belongs to the questionnaire it was drawn from', async () => {
    const { person, dossier } = await valuesClient(office);
    await release(office, dossier, 'motivation');
    await person.say('oui');
    const values = person.card;
    await person.say('questionnaire motivation');
    await person.say('oui');
    await person.fill(
      filled(values, () => '6'),
      values,
    );
    expect(person.card.questions[0]?.key).toBe('VAL-07');
    expect(await person.say('questionnaire motivation')).toContain(
      'nous reprenons « Ce qui vous fait avancer au travail »',
    );
    expect(await person.say('reprendre')).toContain('À quel travail pensez-vous ?');
  });

  test('ratings passed are told once at the end, and asked again if the person wishes', async () => {
    const { person, dossier } = await valuesClient(office);
    await person.say('oui');
    for (let n = 0; n < 5; n += 1) await person.fill(filled(person.card, (key) => (key === 'VAL-14' ? '' : '4')));
    for (let n = 0; n < 4; n += 1) await person.say('passer');
    expect(person.last.map((say) => (say.kind === 'text' ? say.text : say.kind))).toEqual([
      'Il reste une question sans réponse. Voulez-vous y répondre maintenant ? Sinon, transmettez ainsi.',
      'recap',
    ]);
    expect(await person.say('répondre aux questions passées')).toContain('Vivre et travailler dans un cadre sûr');
    await person.say('très important');
    await person.confirm();
    expect((await said(office, dossier, 'values'))['VAL-14']).toBe(5);
  });
});
