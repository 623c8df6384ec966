// French typography of what we say: the space before « ; : ! ? » and inside quotation marks never breaks a line.
// Written « Bonjour ! » with an ordinary space in the *.fr.ts files, so that anybody can edit them.

const FINE = '\u202f';

/** Only a space that is there is replaced: « 12:30 » and « https://… » have none. What a person wrote is never passed here. */
export const typography = (text: string): string =>
  text
    .replace(/(\S)[ \u00a0](?=[;:!?»])/g, `$1${FINE}`)
    .replace(/«[ \u00a0](?=\S)/g, `«${FINE}`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');
