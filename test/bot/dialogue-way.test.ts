// On the way through the intake: questions, corrections, pauses, distress, strange messages, on a real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begun, dossierOf, talk } from './scripted.ts';
import { type Office, openOffice } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('on the way', () => {
  test('a programme question is answered and the same question asked again', async () => {
    await talk(
      await begun(office, 'Marie', 'Durand'),
      `
      moi: combien ça coûte ?
      bot: 2 400 € TTC
      bot: Comment préférez-vous être joint
      moi: par courriel
      bot: Votre adresse électronique
    `,
    );
  });

  test('back, keep, correct, why, where, help, summary', async () => {
    await talk(
      await begun(office, 'Marie', 'Durand', 'ici'),
      `
      moi: retour
      bot: Comment préférez-vous être joint ? (Ici, dans cette conversation)
      moi: garder
      bot: Votre adresse électronique
      moi: corriger prénom
      bot: Quel est votre prénom ? (Marie)
      moi: Marion
      bot: Votre adresse électronique
      moi: corriger financement
      bot: n’a pas encore de réponse
      bot: Votre adresse électronique
      moi: pourquoi ?
      bot: Votre adresse électronique
      moi: où en suis-je ?
      bot: Vous en êtes à la question
      moi: résumé
      bot: Prénom : Marion
      moi: aide
      bot: « pause »
    `,
    );
  });

  test('a bad reply gets help and a second try; nothing is lost', async () => {
    await talk(
      await begun(office, 'Marie', 'Durand', 'ici'),
      `
      moi: marie chez exemple
      bot: Je n’ai pas reconnu d’adresse électronique
      bot: Votre adresse électronique
      moi: marie@exemple.fr
      bot: code à 6 chiffres
    `,
    );
  });

  test('« passer » passes an optional question only', async () => {
    await talk(
      await begun(office),
      `
      moi: passer
      bot: nécessaire
      bot: Quel est votre prénom
    `,
    );
  });

  test('a pause: what is typed next is no answer; « reprendre » takes up the same question', async () => {
    const person = await begun(office, 'Marie');
    await talk(
      person,
      `
      moi: pause
      bot: Tout est gardé
      moi: je réfléchis encore un peu
      bot: Nous étions en pause
      moi: reprendre
      bot: Et votre nom
    `,
    );
    expect((await dossierOf(office, person)).events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['paused', 'resumed']),
    );
  });

  test('« annuler » is confirmed, and « non » goes on', async () => {
    const person = await begun(office, 'Marie');
    await talk(
      person,
      `
      moi: annuler
      bot: Voulez-vous vraiment
      moi: non
      bot: Et votre nom
      moi: tout arrêter
      moi: oui
      bot: vos réponses sont effacées
    `,
    );
    expect(await person.say('où en suis-je')).toContain('Rien n’est en cours');
  });

  test('an open answer that looks like a question is not guessed about', async () => {
    await talk(
      await begun(
        office,
        'Marie',
        'Durand',
        'ici',
        'marie@exemple.fr',
        'passer',
        'passer',
        'cdi',
        'passer',
        'passer',
        'passer',
        'passer',
      ),
      `
      moi: Est-ce que je peux changer de métier à mon âge ?
      bot: Est-ce votre réponse
      moi: c’est ma réponse
      bot: Racontez en quelques lignes
    `,
    );
  });

  test('distress gets a calm answer with numbers, whatever is asked, and is no answer', async () => {
    const person = await begun(office, 'Marie');
    await talk(
      person,
      `
      moi: j’ai envie de mourir
      bot: 3114
      bot: 112
      bot: 15
      moi: reprendre
      bot: Et votre nom
    `,
    );
    const { lines, events } = await dossierOf(office, person);
    expect(events.map(({ kind }) => kind)).toContain('distress');
    expect(lines.every(({ dialog }) => dialog !== null)).toBe(true);
  });

  test('10,000 characters, an image, a voice note, silence: a kind reply, and the question again', async () => {
    const person = await begun(office, 'Marie');
    expect(await person.say('x'.repeat(10_000))).toMatch(/10000 caractères.*Et votre nom/s);
    expect(await person.do({ kind: 'attachment', what: 'image', text: '' })).toMatch(/images.*Et votre nom/s);
    expect(await person.do({ kind: 'attachment', what: 'sound', text: '' })).toMatch(/vocaux.*Et votre nom/s);
    expect(await person.do({ kind: 'empty' })).toMatch(/rien reçu.*Et votre nom/s);
    expect(await person.say('😀')).toContain('Comment préférez-vous');
  });

  test('asking for a person tells the consultant, once a day', async () => {
    const person = await begun(office, 'Marie');
    await talk(
      person,
      `
      moi: parler à quelqu’un
      bot: Claire Martin
      bot: Et votre nom
      moi: une personne
    `,
    );
    expect(
      await office.database.prisma.job.count({
        where: {
          kind: 'handover',
          dedupeKey: {
            contains: (
              await office.database.prisma.conversation.findFirstOrThrow({
                where: { externalId: person.where.externalId },
              })
            ).id,
          },
        },
      }),
    ).toBe(1);
  });
});
