// A phone glues what elides: « dheures » is « d’heures », « lemployeur » is « l’employeur ».
import { isFrench } from './dictionary.ts';
import { folded, type Word, words } from './words.ts';

const GLUED = /(?<![\p{L}'’])([cdjlmnst]|qu)(?=[aeiouyhâàéèêîôû])(\p{L}{4,})/giu;

/** `knows`: a word of the documents. Neither such a word nor a French one is parted, and only to leave a French one. */
export const elided = (text: string, knows: (word: Word) => boolean): string =>
  text.replace(GLUED, (glued, article: string, rest: string) => {
    const [word] = words(glued);
    const isWord = !word || isFrench(word.bare) || knows(word);
    return isWord || !isFrench(folded(rest).toLowerCase()) ? glued : `${article}'${rest}`;
  });
