// What is said of appointments in passing, and might be taken for something else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttons, received } from './booking.ts';
import { type Office, openOffice } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('said in passing', () => {
  test('« stop » leaves the times, and nothing else; « annuler », to « annuler ? », is a yes', async () => {
    office.clock.now = '2026-11-02T09:00:00.000Z';
    const somebody = await received(office, 'mercredi 4 novembre à 9 h, en visio');
    await somebody.say('déplacer mon rendez-vous');
    expect(await somebody.say('stop')).toContain('rien n’est réservé');
    await somebody.say('annuler mon rendez-vous');
    expect(await somebody.say('annuler')).toContain('C’est annulé');
  });

  test('which one to move is asked with buttons; the hour of the button is not a wish; the same hour by visio is a move', async () => {
    office.clock.now = '2026-11-09T09:00:00.000Z';
    const somebody = await received(office, 'jeudi 12 novembre à 18 h, à Vincennes');
    expect(await somebody.say('mes rendez-vous')).toContain('jeudi 12 novembre 2026 à 18 h, Vincennes');
    office.clock.now = '2026-11-12T20:00:00.000Z';
    await somebody.say('mon planning');
    await somebody.say('oui');
    await somebody.say('déplacer mon rendez-vous');
    const [first = ''] = buttons(somebody);
    await somebody.tap(first);
    expect(
      new Set(
        buttons(somebody)
          .slice(0, 3)
          .map((title) => /à (\d+) h/.exec(title)?.[1]),
      ).size,
    ).toBeGreaterThan(1);
    const remote = first.replace('Vincennes', 'en visio');
    expect(await somebody.say(remote)).toContain(remote);
    expect(await somebody.say('oui')).toContain(`C’est déplacé : ${remote}`);
  });

  test('a start that today’s registration comes too late for: the last day to register, and the first to begin (R41)', async () => {
    office.clock.now = '2027-03-01T09:00:00.000Z';
    const somebody = await received(office, 'mercredi 3 mars à 9 h, en visio');
    office.clock.now = '2027-04-05T14:00:00.000Z';
    await somebody.say('mon planning');
    await somebody.say('changer la 1re séance');
    const said = await somebody.say('le 9 avril');
    expect(said).toContain(
      'Pour commencer le vendredi 9 avril 2027, inscription jusqu’au mercredi 24 mars 2027 inclus',
    );
    expect(said).toContain('mardi 20 avril 2027 : 11e jour ouvré après le lundi 5 avril 2027');
  });

  test('a day alone, said of the plan, is asked about: of which session?', async () => {
    office.clock.now = '2027-01-04T09:00:00.000Z';
    const somebody = await received(office, 'mercredi 6 janvier à 9 h, en visio');
    office.clock.now = '2027-01-06T14:00:00.000Z';
    await somebody.say('mon planning');
    expect(await somebody.say('le 22 janvier à 16 h')).toContain('Laquelle ?');
    expect(await somebody.say('à partir du 1er février')).toMatch(
      /1re séance : \p{L}+ [12](?:er)? février[\s\S]*8e séance/u,
    );
  });
});
