import { describe, expect, test } from 'vitest';
import { isProgrammeQuestion } from '../../knowledge/talk/question.ts';
import { smallTalk } from '../../knowledge/talk/small-talk.ts';

describe('small talk', () => {
  test.each([
    ['bonjour', 'greeting'],
    ['Bonjour !', 'greeting'],
    ['Salut 🙂', 'greeting'],
    ['bonsoir à tous', 'greeting'],
    ['coucou ça va ?', 'greeting'],
    ['merci', 'thanks'],
    ['Merci beaucoup !', 'thanks'],
    ['ok merci', 'thanks'],
    ['super, merci pour votre aide', 'thanks'],
    ['qui es-tu ?', 'who'],
    ['Vous êtes qui ?', 'who'],
    ['tu es un robot ?', 'who'],
    ['est-ce que je parle à un humain ?', 'who'],
    ['Bonjour, qui êtes-vous ?', 'who'],
    ['au revoir', 'bye'],
    ['bonne journée !', 'bye'],
    ['merci au revoir', 'thanks'],
  ])('%s', (text, kind) => expect(smallTalk(text)).toBe(kind));
  test.each([
    'bonjour, combien ça coûte ?',
    'oui',
    'merci de me dire le prix',
    'Marie',
    '',
    '🙂',
    'qui est le référent handicap ?',
    'non merci',
  ])('« %s » is not', (text) => expect(smallTalk(text)).toBeNull());
});

describe('a question about the programme', () => {
  test.each([
    'combien ça coûte ?',
    'combien sa coute',
    'c’est quoi un bilan',
    'c koi la restitution tripartite',
    'Est-ce que c’est confidentiel',
    'esque c confidentiel',
    'puis-je payer en 3 fois',
    'où se déroule le bilan',
    'quand a lieu l’entretien de suivi',
    'Au fait, quel est le tarif',
    'bonjour, combien coûte le bilan',
    'je voudrais savoir si c’est remboursé',
    'jusqu’à quand on peut s’inscrire',
    'ça dure combien de temps',
    'qui est le référent handicap',
    'et en visio ?',
    'y a-t-il un centre à Nantes',
    'faut-il un diplôme',
    'à qui appartient la synthèse',
    'PPP ça veut dire quoi',
    'jhabite dans le 93, ya un local a St Denis ou pas',
    'y a un parking sur place',
  ])('« %s »', (text) => expect(isProgrammeQuestion(text)).toBe(true));
  test.each([
    'oui',
    '2',
    'Marie Dupont',
    'quand j’étais salarié, je gérais une équipe',
    'le 3 mars',
    'marie@example.org',
    'Je suis comptable depuis 10 ans.',
    'où j’habite, il n’y a pas de train',
    'comment je me vois : patient et organisé',
    'qui',
    '?',
    'bonjour',
    'qui es-tu ?',
    'ça va ?',
    'que du travail de nuit',
    'retour',
    'c’est quand même difficile',
    'quelle que soit la ville',
    'Je ne sais pas',
    'changer de métier ou pas',
    'il y a un an j’ai changé de poste',
    'Pôle emploi',
    'mon employeur',
  ])('« %s » is not', (text) => expect(isProgrammeQuestion(text)).toBe(false));
});

test('a very long message costs nothing', () => {
  const from = performance.now();
  for (const long of ['merci '.repeat(2_000), 'bonjour question '.repeat(1_000), `${'a '.repeat(5_000)}?`]) {
    expect(smallTalk(long)).toBeNull();
    expect(isProgrammeQuestion(long)).toBe(false);
  }
  expect(performance.now() - from).toBeLessThan(200);
});
