// Which of the eight interviews is meant.
const WORDS = ['premier', 'deuxi', 'troisi', 'quatri', 'cinqui', 'sixi', 'septi', 'huiti'];
export const RANK =
  /\b(?:([1-8])\s*(?:ere?|re|er|e|eme|ème|nde?|°)\b(?!\s*(?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c|du mois))|(premi[eè]re?|seconde?|deuxi|troisi|quatri|cinqui|sixi|septi|huiti)\w*)/i;
/** « le 1er février » is a day. « la 3e séance », « le troisième entretien », « séance 3 ». */
export function rankIn(words: string): number | null {
  const [, figure, word = ''] = RANK.exec(words) ?? [];
  if (figure !== undefined) return Number(figure);
  const plain = word.toLowerCase().replace('è', 'e').replace('second', 'deuxi').replace('premiere', 'premier');
  const place = WORDS.findIndex((one) => plain.startsWith(one));
  if (plain !== '' && place >= 0) return place + 1;
  const [, after] = /\b(?:séance|seance|entretien)\s+(?:n°\s*)?([1-8])\b/i.exec(words) ?? [];
  return after === undefined ? null : Number(after);
}
