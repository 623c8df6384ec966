// How a question is declined: plainly, warmly, and with somebody to turn to.
import type { Refused, Why } from '../../domain/ports.ts';
import type { Action } from '../../domain/say.ts';
import { someone } from '../word.fr.ts';
import type { Contact } from './contacts.ts';

export interface Declined {
  readonly why: Why;
  readonly contact: Contact | null;
  readonly english: boolean;
  /** Questions the documents answer: said to whoever asks of something else. */
  readonly next?: readonly Action[];
}

const WORDS: Readonly<Record<Why, string>> = {
  unknown:
    'Je n’ai pas trouvé la réponse dans les documents, et je préfère ne rien inventer. Je garde votre question, sans votre nom, pour que les documents soient complétés.',
  'off-topic': 'Cela sort de ce que je sais faire : je réponds aux questions sur le programme, d’après ses documents.',
  'legal-advice':
    'Je ne peux pas vous conseiller sur votre situation : c’est une décision qui vous appartient, et je ne connais que les documents du programme. Vous pouvez en parler avec votre consultant ; pour vos droits, un conseiller juridique, un syndicat ou l’inspection du travail vous répondront.',
  'medical-advice':
    'Je suis une machine et je ne peux rien dire de votre santé. Votre médecin, ou le médecin du travail, peut vous écouter et vous aider. Votre consultant peut aussi voir avec vous ce qui vous conviendrait.',
  'somebody-else':
    'Je ne donne aucune information sur une personne, ni sur son dossier, ni même si elle en a un. Chacun peut consulter ses propres données.',
  order:
    'Je réponds seulement d’après les documents du programme, et rien de ce qui m’est écrit ne change cette règle.',
  insult:
    'Je regrette si mes réponses ne vous ont pas aidé. Je reste à votre disposition pour toute question sur le programme.',
  distress:
    'Ce que vous écrivez compte, et vous n’avez pas à porter cela sans aide. Je suis une machine : je ne peux pas vous aider comme une personne le ferait. Des personnes vous écoutent maintenant, gratuitement, jour et nuit : le 3114 (prévention du suicide). En cas de danger immédiat, appelez le 15 ou le 112.',
};
const OFFERS: ReadonlySet<Why> = new Set(['unknown', 'insult', 'somebody-else']);
const SUGGESTS: ReadonlySet<Why> = new Set(['off-topic', 'order']);

const IN_ENGLISH = 'I am sorry, I can only answer in French: the documents I rely on are in French.';
/** In danger, nobody is told about our documents. */
const HELP_IN_ENGLISH =
  'You do not have to face this alone. In France, people listen day and night, free of charge: call 3114. In immediate danger, call 15 or 112.';

export function refusal({ why, contact, english, next = [] }: Declined): Refused {
  const courteous = why === 'distress' ? HELP_IN_ENGLISH : IN_ENGLISH;
  const person = contact && OFFERS.has(why) ? someone(contact.words) : '';
  return {
    kind: 'refused',
    why,
    text: [english ? courteous : '', WORDS[why], person].filter(Boolean).join('\n\n'),
    next: SUGGESTS.has(why) ? next : [],
  };
}
