// Coming back: an address, a code, and nobody else (R24, R133), on a real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, shifted } from '../../domain/time.ts';
import { begun, dossierOf, talk } from './scripted.ts';
import { type Office, openOffice, Person } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('identity', () => {
  const codeFor = async (person: Person): Promise<string> => {
    const challenge = await office.database.prisma.challenge.findFirstOrThrow({
      where: { conversation: { externalId: person.where.externalId } },
      orderBy: { openedAt: 'desc' },
    });
    await office.sendCode(challenge.id);
    return office.keys.codeOf(challenge.id);
  };

  test('a week later, from another device: the address, the code, the question that was left', async () => {
    const person = await begun(office, 'Marie', 'Durand', 'ici', 'retour@exemple.fr');
    expect(await person.say(await codeFor(person))).toContain('adresse est confirmée');
    office.clock.now = shifted(office.clock.now, 7 * DAY);
    const phone = new Person(office);
    await phone.arrive();
    await talk(
      phone,
      `
      moi: j’ai déjà un dossier
      bot: Quelle adresse électronique
      moi: retour@exemple.fr
      bot: Si un dossier existe à cette adresse
    `,
    );
    const code = await codeFor(phone);
    expect(await phone.say('000000')).toContain('Ce n’est pas le bon code');
    expect(await phone.say(code)).toMatch(/c’est bien vous.*Vous en êtes à la question.*Un numéro de téléphone/s);
    expect(await phone.say('passer'), 'and the intake goes on there').toContain('À quels moments');
    const { lines } = await dossierOf(office, phone);
    expect(lines.length).toBeGreaterThan(0);
  });

  test('the reply never tells whether an address is known, and an unknown one has no right code', async () => {
    const stranger = new Person(office);
    await stranger.arrive();
    await stranger.say('j’ai déjà un dossier');
    const said = await stranger.say('inconnue@exemple.fr');
    expect(said).toContain('Si un dossier existe à cette adresse');
    const code = await codeFor(stranger);
    expect(await stranger.say(code)).toContain('Ce n’est pas le bon code');
  });

  test('attempts are limited to five; then even the right code is refused', async () => {
    const person = await begun(office, 'Marie', 'Durand', 'ici', 'essais@exemple.fr');
    const code = await codeFor(person);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let n = 0; n < 5; n += 1) await person.say(wrong);
    expect(await person.say(code)).toContain('ne peut plus servir');
  });

  test('a code lives a quarter of an hour', async () => {
    const person = await begun(office, 'Marie', 'Durand', 'ici', 'tard@exemple.fr');
    const code = await codeFor(person);
    office.clock.now = shifted(office.clock.now, 16 * 60_000);
    expect(await person.say(code)).toContain('ne peut plus servir');
  });

  test('the code is nowhere in the transcript', async () => {
    const person = await begun(office, 'Marie', 'Durand', 'ici', 'trace@exemple.fr');
    const code = await codeFor(person);
    await person.say(code);
    const lines = await office.lines.after('webchat', person.where.externalId, 0);
    expect(JSON.stringify(lines)).not.toContain(code);
  });
});
