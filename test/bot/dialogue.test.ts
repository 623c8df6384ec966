// Conversations, as people have them: the turn, the route and the form together, on a real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, shifted } from '../../domain/time.ts';
import { type Office, openOffice, Person } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function begun(...said: readonly string[]): Promise<Person> {
  const person = new Person(office);
  await person.arrive();
  for (const text of ['commencer', 'oui', 'a', 'oui', ...said]) await person.say(text);
  return person;
}

/** `moi:` what is typed, then each `bot:` a part of what is said to it. */
async function talk(person: Person, script: string): Promise<void> {
  let said = '';
  for (const line of script.split('\n').map((one) => one.trim())) {
    if (line.startsWith('moi: ')) said = await person.say(line.slice(5));
    if (line.startsWith('bot: ')) expect(said, script).toContain(line.slice(5));
    if (line.startsWith('pas: ')) expect(said, script).not.toContain(line.slice(5));
  }
}

const dossierOf = ({ where }: Person) =>
  office.database.prisma.dossier.findFirstOrThrow({
    where: { beneficiary: { conversations: { some: { externalId: where.externalId } } } },
    include: {
      events: true,
      consents: { orderBy: { ordinal: 'asc' } },
      runs: true,
      lines: { orderBy: { seq: 'asc' } },
    },
  });

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
    const person = await begun();
    const { consents } = await dossierOf(person);
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
    const person = await begun('Marie');
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
    expect((await dossierOf(person)).consents.map(({ decision }) => decision)).toEqual(['given', 'withdrawn', 'given']);
  });
});

describe('on the way', () => {
  test('a programme question is answered and the same question asked again', async () => {
    await talk(
      await begun('Marie', 'Durand'),
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
      await begun('Marie', 'Durand', 'ici'),
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
      await begun('Marie', 'Durand', 'ici'),
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
      await begun(),
      `
      moi: passer
      bot: nécessaire
      bot: Quel est votre prénom
    `,
    );
  });

  test('a pause: what is typed next is no answer; « reprendre » takes up the same question', async () => {
    const person = await begun('Marie');
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
    expect((await dossierOf(person)).events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['paused', 'resumed']),
    );
  });

  test('« annuler » is confirmed, and « non » goes on', async () => {
    const person = await begun('Marie');
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
    const person = await begun('Marie');
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
    const { lines, events } = await dossierOf(person);
    expect(events.map(({ kind }) => kind)).toContain('distress');
    expect(lines.every(({ dialog }) => dialog !== null)).toBe(true);
  });

  test('10,000 characters, an image, a voice note, silence: a kind reply, and the question again', async () => {
    const person = await begun('Marie');
    expect(await person.say('x'.repeat(10_000))).toMatch(/10000 caractères.*Et votre nom/s);
    expect(await person.do({ kind: 'attachment', what: 'image', text: '' })).toMatch(/images.*Et votre nom/s);
    expect(await person.do({ kind: 'attachment', what: 'sound', text: '' })).toMatch(/vocaux.*Et votre nom/s);
    expect(await person.do({ kind: 'empty' })).toMatch(/rien reçu.*Et votre nom/s);
    expect(await person.say('😀')).toContain('Comment préférez-vous');
  });

  test('asking for a person tells the consultant, once a day', async () => {
    const person = await begun('Marie');
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

describe('cards', () => {
  test('several answers at once; what cannot be read is asked again, the rest is kept', async () => {
    const person = await begun();
    const said = await person.fill({ 'INT-B1': 'Jo', 'INT-B2': 'Durand', 'INT-B3': 'b', 'INT-B4': 'jo chez exemple' });
    expect(said).toContain('Je n’ai pas reconnu d’adresse électronique');
    expect(said).not.toContain('Quel est votre prénom');
  });

  test('an old card never rewrites an answer (R138)', async () => {
    const person = await begun();
    const old = person.card;
    await person.fill({ 'INT-B1': 'Jo', 'INT-B2': 'Durand', 'INT-B3': 'a', 'INT-B4': 'jo@exemple.fr' });
    expect(await person.fill({ 'INT-B1': 'Autre' }, old)).toContain('votre réponse n’a pas changé');
    expect(await person.say('résumé')).toContain('Prénom : Jo');
  });

  test('a card of somebody else’s run is recognised', async () => {
    const mine = await begun();
    const other = await begun();
    expect(await mine.fill({ 'INT-B1': 'Intrus' }, other.card)).toContain('autre échange');
  });
});

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
    const person = await begun('Marie', 'Durand', 'ici', 'retour@exemple.fr');
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
    const { lines } = await dossierOf(phone);
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
    const person = await begun('Marie', 'Durand', 'ici', 'essais@exemple.fr');
    const code = await codeFor(person);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let n = 0; n < 5; n += 1) await person.say(wrong);
    expect(await person.say(code)).toContain('ne peut plus servir');
  });

  test('a code lives a quarter of an hour', async () => {
    const person = await begun('Marie', 'Durand', 'ici', 'tard@exemple.fr');
    const code = await codeFor(person);
    office.clock.now = shifted(office.clock.now, 16 * 60_000);
    expect(await person.say(code)).toContain('ne peut plus servir');
  });

  test('the code is nowhere in the transcript', async () => {
    const person = await begun('Marie', 'Durand', 'ici', 'trace@exemple.fr');
    const code = await codeFor(person);
    await person.say(code);
    const lines = await office.lines.after('webchat', person.where.externalId, 0);
    expect(JSON.stringify(lines)).not.toContain(code);
  });
});
