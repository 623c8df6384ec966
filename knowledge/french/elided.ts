// A phone glues what elides: « dheures » is « d’heures », « lemployeur » is « l’employeur »; and writes as one speaks: « cé » is « c’est ».
import { FIRST_NAMES } from '../../domain/first-names.data.ts';
import { isFrench } from './dictionary.ts';
import { geography } from './geography.ts';
import { folded, type Word, words } from './words.ts';

const GLUED = /(?<![\p{L}'’])([cdjlmnst]|qu)(?=[aeiouyhâàéèêîôû])(\p{L}{4,})/giu;

/** Told from « ce », « je » and a letter by their accent alone. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})cé(?!\p{L})/giu, "c'est"],
  [/(?<!\p{L})jé(?!\p{L})/giu, "j'ai"],
  [/(?<!\p{L})é(?!\p{L})/giu, 'et'],
];

/** `knows`: the documents do, or they nearly do. Such a word is not parted, nor a French one, somebody or a town; and only to leave a French one. */
export const elided = (text: string, knows: (word: Word) => boolean): string =>
  SPOKEN.reduce((said, [written, meant]) => said.replace(written, meant), text).replace(
    GLUED,
    (glued, article: string, rest: string) => {
      const [word] = words(glued);
      const isWord = !word || isFrench(word.bare) || knows(word);
      if (isWord || !isFrench(folded(rest).toLowerCase())) return glued;
      return FIRST_NAMES.has(word.bare) || geography().named(glued) ? glued : `${article}'${rest}`;
    },
  );
