import { describe, expect, test } from 'vitest';
import { readCorpus, readDocument } from '../../../knowledge/read/ingest.ts';
import { type Contact, contactsOf, whoFor } from '../../../knowledge/talk/contacts.ts';
import { CORPUS } from '../eval.ts';

const inText = async (text: string) => contactsOf(await readDocument('contacts.md', text));
const in1 = async (text: string): Promise<Contact | undefined> => (await inText(text))[0];

describe('a line that says how to reach somebody', () => {
  test.each([
    ['Référente handicap : Léa Morin, lea@ecole.example, 01 22 33 44 55', 'handicap', 'Léa Morin', 'lea@ecole.example'],
    ['Référent pédagogique : Jean Le Goff – jlg@ecole.example', 'pedagogical', 'Jean Le Goff', 'jlg@ecole.example'],
    ['Secrétariat : 01 22 33 44 55', 'general', undefined, undefined],
    ['Nous contacter : +33 1 22 33 44 55', 'general', undefined, undefined],
    ['Écrivez à bonjour@ecole.example.', 'general', undefined, 'bonjour@ecole.example'],
    ['Pour toute réclamation : qualite@ecole.example', 'complaints', undefined, 'qualite@ecole.example'],
    ['Délégué à la protection des données : dpo@ecole.example', 'data', undefined, 'dpo@ecole.example'],
    ['Coordinatrice VAE : Inès Karoui, 04 22 33 44 55', 'other', 'Inès Karoui', undefined],
  ])('%s', async (line, role, name, email) => {
    expect(await in1(`# Notre école\n\n${line}\n`)).toMatchObject({
      role,
      ...(name && { name }),
      ...(email && { email }),
    });
  });

  test('its heading says whose it is', async () => {
    const contact = await in1('# École\n\n## Référent handicap\n\nLéa Morin 01 22 33 44 55\n');
    expect(contact).toMatchObject({ role: 'handicap', name: 'Léa Morin', phone: '01 22 33 44 55' });
    expect(contact?.words).toBe('Référent handicap : Léa Morin 01 22 33 44 55');
  });

  test('a table of contacts: one a row', async () => {
    const rows = await inText(
      '# Contacts\n\n| Qui | Nom | Mail |\n| --- | --- | --- |\n| Accueil | Léa Morin | a@b.example |\n| Handicap | Max Roy | c@b.example |\n',
    );
    expect(rows.map(({ role, name }) => [role, name])).toEqual([
      ['general', 'Léa Morin'],
      ['handicap', 'Max Roy'],
    ]);
  });

  test.each(['Le bilan coûte 2 400 €.', 'Article L. 6313-4', 'Séance le 06 03 2025', 'Contact : à venir'])(
    '« %s » is none',
    async (line) => expect(await inText(`# École\n\n${line}\n`)).toEqual([]),
  );
});

describe('whom to turn to', async () => {
  const ours = contactsOf((await readCorpus(CORPUS)).passages);
  const other = contactsOf((await readCorpus(new URL('../provider', import.meta.url).pathname)).passages);
  test.each([
    ['combien coûte un parking', 'pedagogical'],
    ['je suis en fauteuil, quel centre ?', 'handicap'],
    ['je suis sourde', 'handicap'],
  ])('ours: « %s »', (question, role) => expect(whoFor(question, ours)?.role).toBe(role));
  test.each([
    ['vous avez un parking ?', /Accueil/],
    ['la cantine est ouverte quand', /Accueil/],
    ['combien coûte la VAE en plus', /VAE/],
    ['à qui envoyer ma réclamation', /réclamations/],
    ['puis-je effacer mes données personnelles', /dpo@/],
    ['je suis drh, une remise pour dix salariés ?', /entreprises/],
    ['je suis malvoyante, loupe ?', /handicap/],
  ])('another provider: « %s »', (question, words) => expect(whoFor(question, other)?.words).toMatch(words));

  test('each is quoted from the passage', () => {
    for (const { name, email, phone, passage } of [...ours, ...other])
      for (const said of [name, email, phone].filter(Boolean)) expect(passage.text).toContain(said);
  });

  test('without any, or with somebody for another thing only, nobody is named', async () => {
    expect(whoFor('un parking ?', [])).toBeNull();
    expect(whoFor('un parking ?', await inText('# École\n\nDPO : dpo@ecole.example\n'))).toBeNull();
  });
});
