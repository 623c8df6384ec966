// Somebody who takes appointments, and what they can tap.
import type { Say } from '../../domain/say.ts';
import { type Office, Person } from './talk.ts';

export const CAMILLE = { 'RDV-2': 'Camille Durand', 'RDV-3': 'camille@exemple.fr', 'RDV-4': '' };
export const buttons = ({ last }: Person): readonly string[] =>
  last.flatMap((say: Say) => ('actions' in say && say.actions ? say.actions : [])).map(({ title }) => title);

/** They hold a first appointment at that time, taken as anybody would. */
export async function received(office: Office, words: string): Promise<Person> {
  const person = new Person(office);
  await person.arrive();
  await person.say('je voudrais un rendez-vous');
  await person.say(words);
  await person.say('le premier');
  await person.fill(CAMILLE);
  await person.confirm();
  return person;
}
