// The first words, consent, cards: the turn, the route and the form together, on a real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begun, dossierOf, talk } from './scripted.ts';
import { type Office, openOffice, Person } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('the first words', () => {
  test('say that a machine speaks, what it does, who reads, how to reach a person; once', async () => {
    const person = new Person(office);
    const said = await person.arrive();
    for (const part of ['une machine, pas une personne', 'lues par le consultant', 'parler à une personne'])
      expect(said).toContain(part);
    expect(await person.arrive()).toBe(said);
    await talk(
      person,
      `
      moi: qui es-tu ?
      bot: Je suis l’assistant automatique
    `,
    );
  });
});

describe('consent comes first', () => {
  test('nothing is kept before it, and refusing keeps nothing but the fact, without any consequence', async () => {
    const person = new Person(office);
    await person.arrive();
    await talk(
      person,
      `
      moi: commencer
      bot: Ce que deviennent vos réponses
      bot: Acceptez-vous
      moi: en savoir plus
      bot: chiffrées
      bot: Acceptez-vous
      moi: non
      bot: aucune conséquence
    `,
    );
    const dossier = await office.database.prisma.dossier.findFirstOrThrow({
      orderBy: { openedAt: 'desc' },
      include: { consents: true, runs: true, lines: true },
    });
    expect(dossier).toMatchObject({
      stage: 'closed',
      runs: [],
      lines: [],
      consents: [{ purpose: 'intake', decision: 'declined' }],
    });
  });

  test('it is recorded with the text’s version and digest, the date and the channel', async () => {
    const person = await begun(office);
    const { consents } = await dossierOf(office, person);
    expect(consents).toMatchObject([{ purpose: 'intake', decision: 'given', channel: 'webchat' }]);
    expect(consents[0]?.textDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(consents[0]?.textVersion).not.toBe('');
  });

  test('« je n’en veux pas » ends gently and keeps nothing else', async () => {
    const person = new Person(office);
    await person.arrive();
    await talk(
      person,
      `
      moi: commencer
      moi: oui
      moi: je n’en veux pas
      pas: Êtes-vous prêt
    `,
    );
    expect(await office.database.prisma.dossier.count({ where: { stage: 'closed' } })).toBeGreaterThan(1);
  });

  test('is taken back as easily: the consultant is locked out, and it may be given again', async () => {
    const person = await begun(office, 'Marie');
    await talk(
      person,
      `
      moi: mes consentements
      bot: accordé
      moi: retirer mon accord pour mes réponses
      bot: votre consultant ne voit plus vos réponses
      moi: reprendre
      bot: Acceptez-vous
      moi: oui
      bot: Et votre nom
    `,
    );
    expect((await dossierOf(office, person)).consents.map(({ decision }) => decision)).toEqual([
      'given',
      'withdrawn',
      'given',
    ]);
  });

  test('the one for adaptation needs is their own: taken back, what was said under it is destroyed, in every version', async () => {
    const person = await begun(office, 'Marie');
    const { prisma } = office.database;
    const run = await runOf(person);
    const said = [
      'Durand',
      'ici',
      'adaptation@exemple.fr',
      'passer',
      'passer',
      'autre',
      'passer',
      'passer',
      'passer',
      'passer',
      'Dix ans.',
    ];
    for (const text of said) await person.say(text);
    await skipTo(person, 'besoin d’adaptation');
    await talk(
      person,
      `
      moi: oui
      bot: Acceptez-vous que ce besoin soit enregistré
      moi: oui
      bot: Qu’est-ce qui vous aiderait
      moi: un rythme adapté
      bot: référent handicap
      moi: non
    `,
    );
    expect(await prisma.answer.count({ where: { runId: run.id, key: 'INT-I3' } })).toBe(1);
    await talk(
      person,
      `
      moi: mes consentements
      bot: garder vos besoins d’adaptation : accordé
      moi: retirer mon accord adaptation
      bot: effac
    `,
    );
    expect(await prisma.answer.count({ where: { runId: run.id, key: { in: ['INT-I3', 'INT-I4', 'INT-I5'] } } })).toBe(
      0,
    );
    const { consents, lines } = await dossierOf(office, person);
    expect(consents.filter(({ purpose }) => purpose === 'adaptation').map(({ decision }) => decision)).toEqual([
      'given',
      'withdrawn',
    ]);
    const told = new Set(lines.filter(({ dialog }) => dialog === 'adaptation').map(({ activityId }) => activityId));
    expect(told.size, 'the withdrawal itself, and nothing else').toBe(1);
    expect(await person.say('résumé')).not.toContain('rythme adapté');
  });
});

const runOf = async (person: Person) => {
  const [run] = (await dossierOf(office, person)).runs;
  if (!run) throw new Error('there is a run');
  return run;
};

/** Passes what can be, gives any words to the rest, until the question is shown. */
async function skipTo(person: Person, words: string): Promise<void> {
  for (let left = 60; left > 0 && !JSON.stringify(person.last).includes(words); left -= 1) {
    const question = person.card.questions[0];
    if (question && !question.required) await person.say('passer');
    else await person.say(question?.input.kind === 'text' ? 'Des mots.' : 'option 1');
  }
}

describe('cards', () => {
  test('several answers at once; what cannot be read is asked again, the rest is kept', async () => {
    const person = await begun(office);
    const said = await person.fill({ 'INT-B1': 'Jo', 'INT-B2': 'Durand', 'INT-B3': 'b', 'INT-B4': 'jo chez exemple' });
    expect(said).toContain('Je n’ai pas reconnu d’adresse électronique');
    expect(said).not.toContain('Quel est votre prénom');
  });

  test('an old card never rewrites an answer (R138)', async () => {
    const person = await begun(office);
    const old = person.card;
    await person.fill({ 'INT-B1': 'Jo', 'INT-B2': 'Durand', 'INT-B3': 'a', 'INT-B4': 'jo@exemple.fr' });
    expect(await person.fill({ 'INT-B1': 'Autre' }, old)).toContain('votre réponse n’a pas changé');
    expect(await person.say('résumé')).toContain('Prénom : Jo');
  });

  test('a card of somebody else’s run is recognised', async () => {
    const mine = await begun(office);
    const other = await begun(office);
    expect(await mine.fill({ 'INT-B1': 'Intrus' }, other.card)).toContain('autre échange');
  });
});
