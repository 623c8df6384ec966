// Appointments, as transcripts: on the real turn and the real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice, Person } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('a first appointment, without registering (R38)', () => {
  test('from « je voudrais un rendez-vous » to the booking, in four turns', async () => {
    const somebody = new Person(office);
    const L = async (p: Promise<string>) => { const t = Date.now(); const r = await p; console.log(`${Date.now() - t} ms\n${r}\n${JSON.stringify(somebody.last.flatMap((s) => 'actions' in s ? s.actions ?? [] : []).map((a) => a.title))}`); };
    await somebody.arrive();
    await L( somebody.say('je voudrais un rendez-vous'));
    await L( somebody.say('je préfère le mardi après 18 h à Vincennes'));
    await L( somebody.say('le premier'));
    await L( somebody.fill({ 'RDV-2': 'Camille Durand', 'RDV-3': 'camille@exemple.fr', 'RDV-4': '' }));
    await L( somebody.confirm());
    await L( somebody.say('mes rendez-vous'));
    await L( somebody.say('déplacer mon rendez-vous à jeudi 9 h'));
    await L( somebody.say('oui'));
    office.clock.now = '2026-03-05T14:00:00.000Z';
    await L( somebody.say('planning'));
    await L( somebody.say('plutôt le matin à la défense'));
    await L( somebody.say('changer la 3e séance'));
    await L( somebody.say('le deuxième'));
    await L( somebody.tap('Réserver ces 8 séances'));
    await L( somebody.say('mes rendez-vous'));
    await L( somebody.say('annuler la 8e séance'));
    await L( somebody.say('oui'));
    await L( somebody.say('je voudrais un rendez-vous'));
    await L( somebody.say('combien ça coûte ?'));
    await L( somebody.say('le premier'));
    await L( somebody.say('oui'));
    await L( somebody.say('mon travail personnel'));
    await L( somebody.tap('Fait : livret'));
  });
});
