// A phone glues what elides: « dheures » is « d’heures », « lemployeur » is « l’employeur ».
import { isFrench } from './dictionary.ts';
import { geography } from './geography.ts';
import { folded, type Word, words } from './words.ts';

const GLUED = /(?<![\p{L}'’])([cdjlmnst]|qu)(?=[aeiouyhâàéèêîôû])(\p{L}{4,})/giu;

/** `knows`: a word of the documents. Neither such a word is parted, nor a French one, nor a town; and only to leave a French word. */
export const elided = (text: string, knows: (word: Word) => boolean): string =>
  text.replace(GLUED, (glued, article: string, rest: string) => {
    const [word] = words(glued);
    const isWord = !word || isFrench(word.bare) || knows(word);
    if (isWord || !isFrench(folded(rest).toLowerCase())) return glued;
    return geography().named(glued) ? glued : `${article}'${rest}`;
  });
