// Conversations written as scripts, on the office of a test file.
import { expect } from 'vitest';
import { type Office, Person } from './talk.ts';

/** Somebody who has agreed, and is asked their first name. */
export async function begun(office: Office, ...said: readonly string[]): Promise<Person> {
  const person = new Person(office);
  await person.arrive();
  for (const text of ['commencer', 'oui', 'a', 'oui', ...said]) await person.say(text);
  return person;
}

/** `moi:` what is typed, then each `bot:` a part of what is said to it, each `pas:` what is not. */
export async function talk(person: Person, script: string): Promise<void> {
  let said = '';
  for (const line of script.split('\n').map((one) => one.trim())) {
    if (line.startsWith('moi: ')) said = await person.say(line.slice(5));
    if (line.startsWith('bot: ')) expect(said, script).toContain(line.slice(5));
    if (line.startsWith('pas: ')) expect(said, script).not.toContain(line.slice(5));
  }
}

export const dossierOf = ({ database }: Office, { where }: Person) =>
  database.prisma.dossier.findFirstOrThrow({
    where: { beneficiary: { conversations: { some: { externalId: where.externalId } } } },
    include: {
      events: true,
      consents: { orderBy: { ordinal: 'asc' } },
      runs: true,
      lines: { orderBy: { seq: 'asc' } },
    },
  });
