// What people say to a person, not of the programme. The whole message must be it: « bonjour, combien ça coûte ? » is a question.
import { folded } from '../french/words.ts';

export type SmallTalk = 'greeting' | 'thanks' | 'who' | 'bye';

const HELLO = '(?:(?:re)?bonjour|bonsoir|salut|coucou|hello|hey|slt|bjr|bsr)';
const THANKS = '(?:merci|mrc|thanks|je vous remercie|je te remercie)';
const LITTLE =
  "(?: (?:a (?:vous|toi|tous)|beaucoup|bien|infiniment|encore|pour (?:tout|votre aide|ton aide|la reponse|votre reponse|les infos)|madame|monsieur|c'est (?:gentil|parfait)|super|parfait))*";

const SAID: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'who',
    /^(?:bonjour |salut )?(?:(?:mais )?(?:t'es|tu es|vous etes|c'est|etes-vous|es-tu) qui|qui (?:es|etes|est)[ -](?:tu|vous|la)|(?:est-ce que )?(?:tu es|vous etes|t'es|es-tu|etes-vous|je parle a|suis-je avec)(?: bien)? (?:un |une )?(?:robot|bot|humain|vraie personne|personne reelle|ia|machine|assistant)(?: ou (?:un |une )?(?:robot|bot|humain|personne|machine))?|(?:que|quoi) (?:sais|savez|peux|pouvez)[ -](?:tu|vous) faire|tu (?:sers|fais) a quoi|vous (?:servez|faites) a quoi|comment (?:tu t'appelles|vous appelez-vous|t'appelles-tu))$/,
  ],
  [
    'thanks',
    new RegExp(
      `^(?:(?:ok|d'accord|super|parfait|tres bien|bien|c'est parfait|genial) )*${THANKS}${LITTLE}(?: (?:au revoir|bonne journee|a bientot))?$`,
    ),
  ],
  [
    'bye',
    /^(?:(?:merci|ok|allez) )*(?:au revoir|a bientot|a plus(?: tard)?|bonne (?:journee|soiree|nuit|continuation)|ciao|bye|tchao|adieu)(?: (?:a (?:vous|tous)|et merci|merci))*$/,
  ],
  [
    'greeting',
    new RegExp(
      `^${HELLO}${LITTLE}(?:(?: ${HELLO})?(?: (?:ca va|comment (?:ca va|allez-vous|vas-tu)|vous allez bien|tu vas bien))?)$|^(?:ca va|comment (?:ca va|allez-vous))$`,
    ),
  ],
];

const LONGEST = 120;

/** `null` when it says anything else. Punctuation, accents, case and emoji do not count. */
export function smallTalk(text: string): SmallTalk | null {
  const plain = folded(text)
    .toLowerCase()
    .replace(/[^a-z' -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > LONGEST) return null;
  return SAID.find(([, says]) => says.test(plain))?.[0] ?? null;
}
