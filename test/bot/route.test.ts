// What a message is about: one table. The order of the route is the rule (bot/route.ts).
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../bot/route.fr.ts';
import { commandIn, route, type Scene, type Shown } from '../../bot/route.ts';
import { bare } from '../../dialogs/french.ts';
import type { Content } from '../../domain/incoming.ts';
import { isProgrammeQuestion } from '../../knowledge/talk/question.ts';
import { smallTalk } from '../../knowledge/talk/small-talk.ts';

const NOTHING: Shown = { kind: 'nothing' };
const NAME: Shown = { kind: 'open', isLong: false };
const STORY: Shown = { kind: 'open', isLong: true };
const CHOICE: Shown = { kind: 'closed', reads: (text) => /^(?:oui|non|a|b|1|2|cpf)\b/i.test(text) };
const RECAP: Shown = { kind: 'recap' };

const scene = (shown: Shown, more: Partial<Scene> = {}): Scene => ({
  expecting: null,
  awaitsCode: false,
  shown,
  talk: smallTalk,
  isQuestion: isProgrammeQuestion,
  questionnaire: (words) => (/^(?:valeurs|ce qui compte pour vous)$/.test(words) ? 'values' : null),
  isAnswered: (text) => /co[uû]te/.test(text),
  isAboutTimes: (text) => /mardi|premier/.test(text),
  ownWork: (words) => (words === 'livret' ? 'livret' : null),
  ...more,
});
const typed = (text: string): Content => ({ kind: 'text', text });
const kindOf = (text: string, shown: Shown, more?: Partial<Scene>): string => {
  const routed = route(typed(text), scene(shown, more));
  return routed.kind === 'command' ? `command ${routed.command}` : routed.kind;
};

describe('what a typed message is about', () => {
  test.each<[text: string, shown: Shown, kind: string]>([
    // distress comes before everything, in any field
    ['je veux mourir', STORY, 'distress'],
    ['J’ai des idées noires depuis des mois', STORY, 'distress'],
    ['JE N’AI PLUS ENVIE DE VIVRE', NOTHING, 'distress'],
    ['ce travail me tue', STORY, 'reply'],
    ['je meurs d’envie de changer', STORY, 'reply'],
    ['en finir avec la comptabilité', STORY, 'reply'],
    // commands, with their accents or not, with courtesy around them
    ['Précédent', NAME, 'command back'],
    ['RETOUR !', STORY, 'command back'],
    ['retour à l’emploi', STORY, 'reply'],
    ['passer svp', NAME, 'command skip'],
    ['Où en suis-je ?', CHOICE, 'command where'],
    ['ou en suis je', CHOICE, 'command where'],
    ['pourquoi ?', CHOICE, 'command why'],
    ['mes données', CHOICE, 'command data'],
    ['parler à quelqu’un', STORY, 'command person'],
    ["Parler a quelqu'un 🙏", STORY, 'command person'],
    ['plus tard', RECAP, 'command pause'],
    ['annuler', CHOICE, 'command cancel'],
    ['corriger', RECAP, 'command revise'],
    ['corriger mon prénom', CHOICE, 'revise'],
    ['je voudrais modifier la réponse 7', RECAP, 'revise'],
    // replies and questions
    ['Marie', NAME, 'reply'],
    ['combien ça coûte ?', NAME, 'question'],
    ['comptable ou contrôleur ?', NAME, 'replyOrQuestion'],
    ['Est-ce que je peux changer de métier à mon âge ?', STORY, 'replyOrQuestion'],
    [`${'Je me demande souvent ce que je fais là. '.repeat(10)}Et vous ?`, STORY, 'reply'],
    ['oui', CHOICE, 'reply'],
    ['quel est le prix du bilan ?', CHOICE, 'question'],
    ['peut-être', CHOICE, 'reply'],
    ['oui', RECAP, 'reply'],
    ['c’est confidentiel ?', RECAP, 'question'],
    ['merci', CHOICE, 'talk'],
    ['bonjour', NOTHING, 'talk'],
    ['le cpf', NOTHING, 'question'],
    ['   ', NAME, 'empty'],
    // in a pause, only a question is one
    ['je réfléchis encore un peu', { kind: 'paused' }, 'stillPaused'],
    ['combien ça coûte ?', { kind: 'paused' }, 'question'],
    ['reprendre', { kind: 'paused' }, 'command resume'],
  ])('« %s »', (text, shown, kind) => {
    expect(kindOf(text, shown)).toBe(kind);
  });
});

describe('a question of the conversation itself', () => {
  test.each<[text: string, expecting: Scene['expecting'], kind: string]>([
    ['oui', { kind: 'erase' }, 'settle'],
    ['pause', { kind: 'cancel' }, 'command pause'],
    ['marie@exemple.fr', { kind: 'email' }, 'settle'],
    ['combien ça coûte ?', { kind: 'email' }, 'question'],
    ['c’est ma réponse', { kind: 'replyOrQuestion', typed: '…' }, 'settle'],
    ['une question ?', { kind: 'replyOrQuestion', typed: '…' }, 'settle'],
    ['Marie', { kind: 'replyOrQuestion', typed: '…' }, 'settle'],
    ['quelle réponse donne l’employeur ?', { kind: 'replyOrQuestion', typed: '…' }, 'question'],
    ['mon boss verra ce que je dis ?', { kind: 'replyOrQuestion', typed: '…' }, 'question'],
    ['je n’ai pas reçu le code', { kind: 'code' }, 'command resend'],
  ])('« %s »', (text, expecting, kind) => {
    expect(kindOf(text, NOTHING, { expecting })).toBe(kind);
  });

  test('six figures are a code while one is awaited, and an answer otherwise', () => {
    expect(kindOf('123 456', NAME, { awaitsCode: true })).toBe('code');
    expect(kindOf('123 456', NAME)).toBe('reply');
    expect(kindOf('120000 euros', NAME, { awaitsCode: true })).toBe('reply');
  });
});

test('each way of saying a command is read as that command, and no other', () => {
  for (const [command, words] of Object.entries(COMMANDS)) {
    for (const one of words) {
      expect(bare(one), 'written as it is compared').toBe(one);
      expect(commandIn(one)).toBe(command);
    }
  }
});
