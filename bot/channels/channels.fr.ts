// What a channel itself answers, when nothing may be kept.
export const fr = {
  /** R134: said to a group without any personal word. */
  privateOnly:
    'Pour préserver la confidentialité, je ne réponds qu’en conversation privée. Ouvrez une discussion individuelle avec moi : je vous y attends.',
  edited:
    'Je ne relis pas un message modifié : c’est le premier qui est gardé. Pour changer une réponse, écrivez « corriger ».',
  unreadable: 'Je n’ai pas pu lire ce message. Pouvez-vous l’écrire autrement ?',
};
