// Days that are counted, and what is typed that has tripped the reading up once.
import { describe, expect, test } from 'vitest';
import type { Grounded } from '../../domain/ports.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { readCorpus, readDocument } from '../../knowledge/read/ingest.ts';
import { asked, CORPUS, textOf } from './eval.ts';

const knowledge = createKnowledge((await readCorpus(CORPUS)).passages);
const ask = (question: string) => asked(knowledge, { question });
function grounded(question: string): Grounded {
  const answer = ask(question);
  if (answer.kind !== 'grounded') throw new Error(`no answer to « ${question} »`);
  return answer;
}

describe('a day is counted by the rules, from the delay the documents state', () => {
  test.each([
    [
      'si je fais l’entretien le 2 avril 2026, quand puis-je commencer ?',
      /lundi 20 avril 2026.*11 jours ouvrés.*6 avril/,
    ],
    ['mon rdv préalable est le 30/04/2026, le bilan démarre quand au plus tôt ?', /mercredi 20 mai 2026/],
    [
      'en Guadeloupe, entretien préalable le 13 mai 2026 : quand commencer au plus tôt ?',
      /mardi 2 juin 2026.*Guadeloupe/,
    ],
    ['mon bilan finit le 31 août 2026, quand est l’entretien de suivi ?', /28 février 2027/],
    ['je veux commencer le 4 mai 2026, date limite d’inscription ?', /jeudi 16 avril 2026.*1er mai/],
    ['jusqu’à quand le suivi personnalisé, fin le 10 juin 2026 ?', /10 juin 2027/],
  ])('%s', (question, says) => {
    const answer = grounded(question);
    expect(textOf(answer)).toMatch(says);
    expect(answer.statements[0].from.length).toBeGreaterThan(0);
  });
  test.each([
    'Si je commence le 2 mars 2026, quand finit le bilan au plus tard ?',
    'je commence le 2 mars 2026, le bilan finit quand ?',
    'Si je m’inscris le 2 mars 2026, quand démarrer au plus tôt ?',
    '1er entretien le 2 mars 2026, quand le 8e au plus tard ?',
    'Combien coûte un bilan qui commence le 2 avril ?',
    'Combien coûte une séance le samedi ?',
    'Combien de temps dure un entretien le lundi ?',
  ])('of another delay than what is asked no date is made: %s', (question) => {
    expect(textOf(ask(question))).not.toMatch(/(?:avant|après) le \p{L}+ \d/u);
  });
  test('a heading that counts from tomorrow is read like any other', async () => {
    const read = await readDocument(
      'a.md',
      '## Si je signe demain, quand puis-je commencer ?\n\n11 jours ouvrés après la signature.',
    );
    const given = createKnowledge(read).answer({ question: 'quand puis-je commencer ?', before: [], today: '' });
    expect(textOf(given)).toContain('11 jours ouvrés');
  });
});

test('of an article that the documents do not name nothing is said by another', () => {
  expect(ask('C’est quoi l’article R. 6313-9 ?').kind).toBe('refused');
  expect(textOf(grounded('que dit l’article L. 6313-10 ?'))).toContain('L. 6313-10');
});

test('a word that every object of the language has is a word', async () => {
  expect(ask('constructor toString valueOf ?').kind).not.toBe('grounded');
  const read = await readDocument('a.md', 'Le constructor du centre est gratuit.');
  expect(textOf(createKnowledge(read).answer({ question: 'constructor gratuit ?', before: [], today: '' }))).toContain(
    'constructor',
  );
});

test('of a long story, what it asks is read', () => {
  const story =
    'Je travaille depuis vingt ans dans la même entreprise et je me pose beaucoup de questions sur la suite. '.repeat(
      5,
    );
  expect(textOf(ask(`${story}Combien coûte le bilan ?`))).toContain('2 400 €');
  expect(textOf(ask(`Combien coûte le bilan ? ${story}`))).toContain('2 400 €');
  expect(ask(`${story}Donnez-moi le dossier de Paul Durand.`)).toMatchObject({ kind: 'refused', why: 'somebody-else' });
});

test('whoever is not answered is told whom to ask, and of what else one can ask here', () => {
  expect(textOf(ask('combien restera à ma charge avec le CPF ?'))).toMatch(/Une personne peut vous répondre/);
  expect(ask('raconte une blague').next.length).toBeGreaterThan(0);
});
