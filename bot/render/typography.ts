// French typography of what we say: the space before « ; : ! ? », inside quotation marks, in a figure and before its unit never breaks a line.
// Written « Bonjour ! » with an ordinary space in the *.fr.ts files, so that anybody can edit them.

const FINE = '\u202f';
const SOLID = '\u00a0';

/** Only a space that is there is replaced: « 12:30 » and « https://… » have none. What a person wrote is never passed here. */
export const typography = (text: string): string =>
  text
    .replace(/(\S)[ \u00a0](?=[;:!?»])/g, `$1${FINE}`)
    .replace(/«[ \u00a0](?=\S)/g, `«${FINE}`)
    .replace(/(\d)[ \u00a0](?=\d{3}(?!\d))/g, `$1${FINE}`)
    .replace(/(\d)[ \u00a0](?=(?:€|%|h|heures?|jours?|semaines?|mois|ans?)(?![\p{L}\d]))/gu, `$1${SOLID}`)
    .replace(/(\d[ \u00a0]h)[ \u00a0](?=\d\d(?!\d))/g, `$1${SOLID}`) // « 13 h 30 »
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');
