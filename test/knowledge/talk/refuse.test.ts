import { describe, expect, test } from 'vitest';
import type { Why } from '../../../domain/ports.ts';
import { readDocument } from '../../../knowledge/read/ingest.ts';
import { contactsOf } from '../../../knowledge/talk/contacts.ts';
import { refusal } from '../../../knowledge/talk/refuse.fr.ts';

const [contact = null] = contactsOf(await readDocument('c.md', '# École\n\nAccueil : Léa Morin, 01 22 33 44 55\n'));
const said = (why: Why, english = false, who = contact) => refusal({ why, contact: who, english }).text;

describe('how it is declined', () => {
  test.each([
    ['unknown', /ne rien inventer.*sans votre nom.*Accueil : Léa Morin, 01 22 33 44 55/s],
    ['off-topic', /questions sur le programme/],
    ['legal-advice', /vous appartient.*consultant.*syndicat/s],
    ['medical-advice', /médecin/],
    ['somebody-else', /ni même si elle en a un/],
    ['order', /d’après les documents/],
    ['insult', /à votre disposition.*Léa Morin/s],
    ['distress', /3114.*15 ou le 112/],
  ] as const)('%s', (why, words) => expect(said(why)).toMatch(words));
});

const ALL: readonly Why[] = [
  'unknown',
  'off-topic',
  'legal-advice',
  'medical-advice',
  'somebody-else',
  'order',
  'insult',
  'distress',
];
test('to people: vous, the right apostrophe, nothing to tell a diagnosis or a promise', () => {
  for (const why of ALL)
    expect(said(why)).not.toMatch(/'|\btu\b|\bton\b|!|\p{Emoji_Presentation}|dépression|burn|garanti/iu);
});
test('nobody is named that the documents do not name', () => {
  for (const why of ALL) expect(said(why, false, null)).not.toMatch(/@|\b0\d|Une personne peut/);
});
test('somebody in danger, or asking for a doctor, is not sent to the secretary', () => {
  for (const why of ['distress', 'medical-advice', 'legal-advice', 'order', 'off-topic'] as const)
    expect(said(why)).not.toContain('Léa Morin');
});
test('in English: a courteous line first, then the French; in danger, where to call', () => {
  expect(said('unknown', true)).toMatch(/^I am sorry, I can only answer in French[\s\S]*Je n’ai pas trouvé/);
  expect(said('distress', true)).toMatch(/^You do not have to face this alone.*3114.*112[\s\S]*Ce que vous écrivez/);
});
test('what can be asked instead is offered to whoever asks of something else, not to somebody in danger', () => {
  const next = [{ title: 'Combien ?', says: 'Combien ?' }];
  const offered = (why: Why) => refusal({ why, contact, english: false, next }).next;
  expect([offered('off-topic'), offered('order')]).toEqual([next, next]);
  expect([offered('distress'), offered('insult'), offered('medical-advice')]).toEqual([[], [], []]);
});
