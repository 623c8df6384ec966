// How people can be reached or told apart, but for their names. Each leaves a French word in brackets, which none matches again.

/** As typed: « rue », « Rue », « RUE ». */
const typed = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

const STREET = typed(
  'rue|avenue|av\\.?|boulevard|bd|bld|allée|allee|all\\.|chemin|impasse|quai|square|résidence|residence|lotissement|faubourg',
);
/** Words too: « 3 cours », « 2 places »; a street when a name with a capital follows. */
const STREET_OR_WORD = typed('cours|place|passage|route|cité|villa|mail');
const OF = `(?:${typed("de la|de l['’]|de|du|des|d['’]|le|la|les|l['’]|aux|au|en")})`;
const OF_OR_SPACE = `(?:(?<=['’])| )(?:${OF}(?:(?<=['’])| ))*`;
const CAPITAL = "\\p{Lu}[\\p{L}'’-]*";
const MORE = `(?:${OF_OR_SPACE}${CAPITAL})*`;
const NUMBER = '(?<![\\d.,])\\d{1,4}(?: ?(?:bis|ter|quater)\\b)?,? ';
const STOP = '(?:à|a|au|c|est|et|ou|je|j|dans|sur|pour|svp|merci|vers|près)\\b';

const MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const MONTH = `(?:\\d{1,2}|${MONTHS})`;
/** « 12/03/80 », « 3 mars 1975 », « mars 1975 », « 1975 ». */
const DAY = `(?:\\d{1,2}(?:er)? ?[/.-]? ?${MONTH}[ /.-]+\\d{2}(?:\\d{2})?|(?:(?:${MONTHS}) )?(?:19|20)\\d{2})(?!\\d)`;
const BORN = 'né|née|nee|suis ne|naissance|vu le jour|born';
const FILE =
  'dossier|matricule|adhérent|adherent|client|allocataire|identifiant|demandeur|bénéficiaire|beneficiaire|sécu|sécurité sociale';
const FILE_OF = "(?: (?:cpf|edof|pole emploi|pôle emploi|france travail|formation|d['’]emploi|client|perso))?";
const IS = '(?: ?(?:n[°ºo]\\.?|numéro|numero|num|:|est(?: le)?|le|=))*';

/** In order: what is longest and surest first. */
export const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu, '[e-mail]'],
  [
    /(?<![\w.+-])[\w.+-]+ ?(?:[([]at[)\]]|arobase?|arobas) ?[\w-]+(?:(?: ?[([]?(?:point|dot)[)\]]? ?|\.)[\w-]+)+/giu,
    '[e-mail]',
  ],
  [/\b(?:https?:\/\/|www\.)\S+|\b(?:linkedin|facebook|instagram)\.com\/\S+/gi, '[lien]'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, '[compte]'],
  [/\bfr ?\d{2}(?: ?[\da-z]{4}){5} ?[\da-z]{3}\b/gi, '[compte]'],
  [/(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?!\d)/g, '[compte]'],
  [/\b[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ABab]) ?\d{3} ?\d{3}(?: ?\d{2})?\b/g, '[numéro]'],
  [/(?<![\d.,+])(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(0\))?(?:[ .-]?\d){7,11}(?!\d)/g, '[téléphone]'],
  [/(?<![\d.,])0[1-9](?:[ .-]?\d){8}(?!\d)/g, '[téléphone]'],
  [new RegExp(`${NUMBER}(?:${STREET})${OF_OR_SPACE}${CAPITAL}${MORE}`, 'gu'), '[adresse]'],
  [new RegExp(`${NUMBER}(?:${STREET_OR_WORD})${OF_OR_SPACE}${CAPITAL}${MORE}`, 'gu'), '[adresse]'],
  [new RegExp(`${NUMBER}(?:${STREET})(?: ${OF}(?:(?<=['’])| ))+\\p{L}+`, 'gu'), '[adresse]'],
  [new RegExp(`${NUMBER}(?:${STREET}) (?!${STOP})\\p{L}+(?: (?!${STOP})\\p{L}+)?`, 'gu'), '[adresse]'],
  [new RegExp(`(?<!\\p{L})(${BORN})(?!\\p{L})([^.;?!\\n\\d[]{0,20}?)\\b${DAY}`, 'giu'), '$1$2[date]'],
  [
    new RegExp(
      `\\b(${FILE})(${FILE_OF}${IS} )(?=[\\w-]*\\d{3})(?=[\\w-]{5})[A-Z\\d][\\w-]+(?! ?(?:€|euros?|h\\b))`,
      'giu',
    ),
    '$1$2[numéro]',
  ],
];
