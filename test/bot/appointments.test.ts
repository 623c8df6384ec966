// Appointments, as transcripts: on the real turn and the real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CONSULTANT } from '../../prisma/seed.ts';
import { SCRIPT } from '../bench/script.ts';
import { buttons, CAMILLE, received } from './booking.ts';
import { dossierOf } from './scripted.ts';
import { type Office, openOffice, Person } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const ordered = (kind: string) => office.database.prisma.job.findMany({ where: { kind }, orderBy: { runAt: 'asc' } });
const rows = () => office.database.prisma.appointment.findMany({ orderBy: { startsAt: 'asc' } });

describe('a first appointment, without registering (R38)', () => {
  test('from « je voudrais un rendez-vous » to the invitation, in five turns; then moved, then cancelled', async () => {
    office.clock.now = '2026-03-02T09:00:00.000Z';
    const somebody = new Person(office);
    await somebody.arrive();
    expect(await somebody.say('je voudrais un rendez-vous')).toBe(
      'L’entretien préalable dure une heure. Il est gratuit et ne vous engage à rien.\n\nVoici des horaires libres :',
    );
    expect(buttons(somebody)).toEqual([
      'mardi 3 mars 2026 à 10 h 30, en visio',
      'mercredi 4 mars 2026 à 13 h 30, en visio',
      'jeudi 5 mars 2026 à 18 h, en visio',
      'D’autres horaires',
      'Venir sur place',
    ]);
    await somebody.say('je préfère le mardi après 18 h à Vincennes');
    expect(buttons(somebody).slice(0, 3)).toEqual([
      'mardi 3 mars 2026 à 18 h, Vincennes',
      'mardi 3 mars 2026 à 19 h, Vincennes',
      'mardi 10 mars 2026 à 18 h, Vincennes',
    ]);
    expect(await somebody.say('le premier')).toMatch(
      /mardi 3 mars 2026 à 18 h, Vincennes[\s\S]*Votre prénom et votre nom/,
    );
    expect(await somebody.fill(CAMILLE)).toContain('mardi 3 mars 2026 à 18 h, Vincennes · Camille Durand');
    expect(await somebody.confirm()).toContain('C’est réservé : mardi 3 mars 2026 à 18 h, Vincennes.');
    const [invitation] = await ordered('invitation');
    const [booked] = await rows();
    expect(booked).toMatchObject({
      kind: 'prealable',
      status: 'booked',
      placeId: 'vincennes',
      calendar: 'france',
      sequence: 0,
      staffId: DEMO_CONSULTANT.id,
      startsAt: new Date('2026-03-03T17:00:00.000Z'),
    });
    expect(invitation).toMatchObject({ payload: { appointment: booked?.id, sequence: '0' } });

    expect(await somebody.say('déplacer mon rendez-vous à jeudi 9 h')).toContain('jeudi 5 mars 2026 à 9 h, Vincennes');
    expect(await somebody.say('oui')).toContain('C’est déplacé : jeudi 5 mars 2026 à 9 h, Vincennes.');
    expect(await rows()).toMatchObject([{ sequence: 1, startsAt: new Date('2026-03-05T08:00:00.000Z') }]);

    expect(await somebody.say('annuler mon rendez-vous')).toContain('prévenir tôt aide tout le monde');
    expect(await somebody.say('oui')).toContain('C’est annulé');
    expect(await rows()).toMatchObject([{ sequence: 2, status: 'cancelled' }]);
    expect((await ordered('invitation')).map(({ dedupeKey }) => dedupeKey).toSorted()).toEqual(
      [0, 1, 2].map((sequence) => `invitation/${booked?.id}/${sequence}`),
    );
    expect(await somebody.say('mes rendez-vous')).toBe('Vous n’avez pas de rendez-vous à venir.');
  });

  test('« non » keeps everything as it was, and a question in between is answered; the times wait', async () => {
    const somebody = await received(office, 'mercredi à 9 h, en visio');
    await somebody.say('déplacer mon rendez-vous');
    const offered = buttons(somebody).slice(0, 3);
    expect(await somebody.say('combien coûte le bilan ?')).toMatch(/2[\s ]400/);
    expect(await somebody.say('le deuxième')).toContain(offered[1]);
    await somebody.say('non');
    expect(await somebody.say('annuler')).toContain('rien n’est réservé');
    expect(await somebody.say('mes rendez-vous')).toMatch(/à 9 h, en visio \(entretien préalable, 1 h\)/);
  });

  test('a button of long ago is understood by itself; one whose time is gone gets the next ones at once (R49)', async () => {
    const [first, second] = [new Person(office), new Person(office)];
    await first.say('je voudrais un rendez-vous');
    await second.say('je voudrais un rendez-vous');
    const [time = ''] = buttons(first);
    expect(buttons(second)).toContain(time);
    await first.say(time);
    await second.say(time);
    await first.fill(CAMILLE);
    await second.fill({ ...CAMILLE, 'RDV-3': 'alix@exemple.fr' });
    expect(await first.confirm()).toContain(`C’est réservé : ${time}`);
    expect(await second.confirm()).toContain('Cet horaire vient d’être pris');
    expect(buttons(second).slice(0, 3)).not.toContain(time);
    await second.say('merci');
    await second.say('d’autres horaires');
    const [next = ''] = buttons(second);
    expect(await second.say(`je confirme ${next}`)).toContain(`C’est réservé : ${next}`);
  });
});

describe('where (R46, R47)', () => {
  test('an accessible place is needed: another one is never offered, the nearest is, with a visio and the référente', async () => {
    const somebody = new Person(office);
    await somebody.say('je voudrais un rendez-vous à Paris 09, je suis en fauteuil');
    expect(somebody.last.map((say) => ('text' in say ? say.text : '')).join('\n')).toMatch(
      /Paris 09 n’est pas annoncé comme accessible\. Le lieu accessible le plus proche est Paris 0[18] \(accès PMR annoncé, à confirmer/,
    );
    expect(buttons(somebody)[0]).toMatch(/, Paris 0[18]$/);
    await somebody.say('à Paris 20');
    expect(buttons(somebody).filter((title) => title.includes('Paris 20'))).toEqual([]);
  });

  test('a town without a place is said, and what there is', async () => {
    const somebody = new Person(office);
    await somebody.say('je voudrais un rendez-vous');
    expect(await somebody.say('à Lyon')).toContain('« Lyon »');
    expect(await somebody.say('un autre lieu')).toContain('Vincennes');
  });

  test('by visio in Guadeloupe, the times are those of the person', async () => {
    const somebody = new Person(office);
    Object.assign(somebody.where, { zone: 'America/Guadeloupe' });
    await somebody.say('je voudrais un rendez-vous en visio');
    expect(buttons(somebody)[0]).toMatch(/en visio \(votre heure\)$/);
  });
});

describe('the eight interviews (R40, R43, R44)', () => {
  test('proposed from the 11th working day, adjusted, booked at once, told with their hours', async () => {
    office.clock.now = '2026-04-27T09:00:00.000Z';
    const somebody = await received(office, 'jeudi 30 avril à 9 h, à La Défense');
    expect(await somebody.say('planning')).toContain('Vous avez déjà un rendez-vous');
    office.clock.now = '2026-04-30T14:00:00.000Z';
    const proposed = await somebody.say('mon planning');
    expect(proposed).toContain('mercredi 20 mai 2026 : 11e jour ouvré après le jeudi 30 avril 2026');
    expect(proposed).toContain('1re séance : mercredi 20 mai 2026');
    expect(proposed).toContain('8e séance');
    expect(await somebody.say('plutôt le matin, en visio')).not.toContain('La Défense');
    expect(await somebody.say('changer la 3e séance')).toContain('3e séance');
    const [third = ''] = buttons(somebody);
    expect(await somebody.tap(third)).toContain(`3e séance : ${third}`);
    expect(await somebody.tap('Réserver ces 8 séances')).toContain('C’est réservé : 8 séances');
    const mine = await rows();
    expect(mine.filter(({ kind, status }) => kind === 'interview' && status === 'booked')).toHaveLength(8);
    expect(await somebody.say('mon planning')).toContain('17 h d’entretiens, dont 0 minutes déjà faites');
    expect(await somebody.say('déplacer la 1re séance au 5 mai')).toMatch(/mercredi 20 mai 2026 : 11e jour ouvré/);
    expect(await somebody.say('déplacer la 8e séance au 15 janvier 2027')).toMatch(/quatre mois|4 mois/);
    expect(await somebody.say('déplacer la 2e séance au 14 juillet')).toContain('14 juillet 2026 est férié');
  });

  test('two of them on one day keep the distance that the consultant keeps: what is proposed can be booked', async () => {
    office.clock.now = '2026-10-05T09:00:00.000Z';
    const somebody = await received(office, 'mercredi 7 octobre à 9 h, en visio');
    office.clock.now = '2026-10-07T14:00:00.000Z';
    await somebody.say('mon planning');
    await somebody.say('plutôt l’après-midi');
    const day = 'jeudi 22 octobre 2026'; // the 11th working day
    await somebody.say('changer la 1re séance');
    await somebody.say(`${day} à 13 h 30, en visio`);
    await somebody.say('changer la 2e séance');
    await somebody.say(`${day} à 15 h 30, en visio`);
    expect(buttons(somebody).slice(0, 3), 'a quarter of an hour is kept').not.toContain(`${day} à 15 h 30, en visio`);
    await somebody.say(`${day} à 16 h, en visio`);
    expect(await somebody.say('oui')).toContain('C’est réservé : 8 séances');
  });

  test('own work is listed, and ticked', async () => {
    office.clock.now = '2026-06-01T09:00:00.000Z';
    const somebody = new Person(office);
    expect(await somebody.say('mon travail personnel')).toBe(
      'Votre travail personnel commence avec la première séance.',
    );
  });
});

describe('after the intake', () => {
  /** The script of somebody who comes on site, on Tuesday evenings, in a wheelchair. */
  const words = [
    ...SCRIPT.slice(0, SCRIPT.indexOf('Visio')),
    ...[
      'Sur place',
      'Vincennes',
      'mardi soir',
      'passer',
      'Oui',
      'oui',
      'Un lieu accessible en fauteuil ou sans marches',
      'non',
    ],
    ...['passer', 'oui'],
  ];

  test('what was said there is known: the place, the moments, the address, an accessible place', async () => {
    office.clock.now = '2026-09-07T09:00:00.000Z';
    const somebody = new Person(office);
    await somebody.arrive();
    for (const text of words) await somebody.say(text);
    expect(buttons(somebody)).toContain('Prendre rendez-vous');
    await somebody.tap('Prendre rendez-vous');
    for (const title of buttons(somebody).slice(0, 3)) expect(title).toMatch(/^mardi .* à (18|19) h.*, Vincennes$/);
    expect(await somebody.say('à Paris 09')).toContain('Paris 09 n’est pas annoncé comme accessible');
    expect(
      buttons(somebody)
        .slice(0, 3)
        .filter((title) => title.includes('Paris 09')),
    ).toEqual([]);
    await somebody.say('à Vincennes');
    await somebody.say('le premier');
    expect(await somebody.say('oui')).toContain('C’est réservé');
  });
});

describe('in the middle of a questionnaire', () => {
  test('a time is taken, and the intake goes on where it was', async () => {
    const somebody = new Person(office);
    await somebody.arrive();
    await somebody.tap('Préparer mon entretien');
    await somebody.say('oui');
    const asked = await somebody.say('rendez-vous');
    expect(asked).toContain('Voici des horaires libres');
    const [time = ''] = buttons(somebody);
    await somebody.say(time);
    expect(await somebody.say('oui')).toContain('À quelle adresse électronique');
    expect(await somebody.say('personne')).toContain('Je n’ai pas reconnu d’adresse');
    expect(await somebody.say('marie@exemple.fr')).toMatch(/C’est réservé[\s\S]*\?/);
    expect(somebody.card.section).toBe('Votre accord');
    expect((await dossierOf(office, somebody)).events.map(({ kind }) => kind)).toContain('appointment-booked');
    await somebody.say('pas d’entretien de suivi');
    expect((await dossierOf(office, somebody)).events.map(({ kind }) => kind)).toContain('follow-up-declined');
  });
});
