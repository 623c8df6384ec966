// The page and Direct Line together, with a tiny assistant that speaks through the real web chat channel.
import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { webchat } from '../../../bot/channels/webchat.ts';
import { mountPages } from '../../../bot/pages.ts';
import { runId } from '../../../domain/ids.ts';
import type { Incoming } from '../../../domain/incoming.ts';
import type { Question, Say } from '../../../domain/say.ts';
import { Transcript } from './echo.ts';
import { type Served, type ServeOptions, serve } from './served.ts';

export const BUNDLE = '.cache/webchat-4.18.1.js';
export const GREETING = 'Bonjour, je suis l’assistant automatique d’INTERACTIF.';

const question = (key: string, text: string, input: Question['input'], help?: string): Question => ({
  key,
  text,
  required: true,
  input,
  ...(help === undefined ? {} : { help }),
});
const sheet: Say = {
  kind: 'questions',
  run: runId('run-1'),
  round: 0,
  section: 'Vous joindre',
  done: 2,
  total: 24,
  questions: [
    question('prenom', 'Quel est votre prénom ?', { kind: 'text', long: false, max: 200 }),
    question('joindre', 'Comment préférez-vous être joint ?', {
      kind: 'one',
      options: [
        { id: 'a', label: 'Ici, dans cette conversation' },
        { id: 'b', label: 'Par courriel' },
        { id: 'c', label: 'Par téléphone' },
      ],
    }),
    question(
      'moments',
      'À quels moments peut-on vous joindre sans vous gêner ?',
      {
        kind: 'many',
        options: ['Matin', 'Midi', 'Après-midi', 'Fin de journée'].map((label) => ({ id: label.slice(0, 2), label })),
      },
      'Plusieurs réponses possibles.',
    ),
  ],
  actions: [
    { title: 'Passer', says: 'passer' },
    { title: 'Faire une pause', says: 'pause' },
  ],
};
const choice: Say = {
  ...sheet,
  questions: [
    question('situation', 'Quelle est votre situation ?', {
      kind: 'one',
      options: ['Salarié en CDI', 'Salarié en CDD ou intérim', 'Demandeur d’emploi', 'Autre'].map((label, n) => ({
        id: String(n),
        label,
      })),
    }),
  ],
};

/** « Ma fiche » brings a page of questions, « Ma situation » one with buttons, anything else comes back. */
function replyTo(words: string): Say {
  if (words === 'Ma fiche') return sheet;
  if (words === 'Ma situation') return choice;
  return { kind: 'text', text: `Bien reçu : ${words}` };
}
const greeting: Say = {
  kind: 'text',
  text: `${GREETING} Je prépare avec vous votre entretien préalable. Votre consultant lira vos réponses, et personne d’autre.`,
  actions: ['Commencer', 'Ma fiche', 'Ma situation'].map((title) => ({ title, says: title })),
};

function wordsOf({ content }: Incoming): string {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'tap') return content.title;
  return content.kind === 'card' ? Object.values(content.values).flat().filter(Boolean).join(', ') : content.kind;
}

const tiny = (transcript: Transcript) =>
  async function tinyLogic({ activity }: TurnContext): Promise<void> {
    const read = webchat.read(activity);
    if (read.kind !== 'incoming') return;
    const { incoming } = read;
    const at = activity.conversation.id;
    if (incoming.content.kind === 'arrival') return transcript.commit(at, incoming.activity, null, [greeting]);
    const words = wordsOf(incoming);
    const kind = incoming.content.kind === 'tap' || incoming.content.kind === 'card' ? incoming.content.kind : 'text';
    transcript.commit(at, incoming.activity, { kind, text: words }, [replyTo(words)]);
  };

export function serveChat({ transcript = new Transcript(), also, ...options }: ServeOptions = {}): Promise<Served> {
  return serve({
    transcript,
    channel: webchat,
    logic: tiny(transcript),
    also: (server) => {
      mountPages({ server, newId: randomUUID, bundle: BUNDLE });
      also?.(server);
    },
    ...options,
  });
}
