// A text without anybody in it: what is kept for the provider, and the only thing a model is sent (R115, R127).
import { FIRST_NAMES } from './first-names.data.ts';

const CAPITALISED = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const NAME = `${CAPITALISED}(?:[ -]${CAPITALISED}){0,2}`;
const MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';

/** In order: what is longest and surest first. Each leaves a French word in brackets, which none of them matches again. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]'],
  [/\bhttps?:\/\/\S+/g, '[lien]'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, '[compte]'],
  [/\b[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?\d{2} ?\d{3} ?\d{3}(?: ?\d{2})?\b/g, '[numéro]'],
  [/(?<!\d)(?:\+33|0033|0) ?\(?0?\)?[1-9](?:[ .-]?\d{2}){4}(?!\d)/g, '[téléphone]'],
  [
    /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|cours|square|route) [^,.;?!\n]{2,40}/giu,
    '[adresse]',
  ],
  [
    new RegExp(
      `\\b(né|née|naissance)([^.;?!\\n]{0,20}?)\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{2,4}| (?:${MONTHS}) \\d{4})`,
      'giu',
    ),
    '$1$2[date]',
  ],
  [/\b(dossier|matricule|adhérent|client)( n[°o]?\.? ?| numéro )[\w-]{3,}/giu, '$1$2[numéro]'],
  [new RegExp(`\\b(je m['’]appelle|mon nom est|moi c['’]est|signé)( )(?:${NAME})`, 'gu'), '$1$2[nom]'],
  [/\b(je m['’]appelle|mon nom est)( )\p{L}+(?: \p{L}+)?/giu, '$1$2[nom]'],
  [
    new RegExp(
      `\\b(M\\.|MM\\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|monsieur|madame|mme|mr|Dr|docteur) ${CAPITALISED}(?:[ -]${CAPITALISED}){0,2}`,
      'gu',
    ),
    '$1 [nom]',
  ],
  [/\b(mme|mlle|mr|madame|monsieur) (?!(?:le|la|les|et|ou|je|est|a|qui)\b)\p{L}{3,}/giu, '$1 [nom]'],
];

/**
 * `scrubbed('je suis Paul Durand, 06 12 34 56 78')` is « je suis [nom], [téléphone] ». Prices, durations, articles, towns and
 * acronyms stay. Applied twice it changes nothing more. Names typed without a capital nor a title are not all recognised.
 */
export function scrubbed(text: string): string {
  const known = RULES.reduce((said, [found, left]) => said.replace(found, left), text);
  return known.replace(FULL_NAME, withoutName);
}

/** « Bonjour Julie Bernard » begins with a word that is no name; « Saint Denis » ends with one, and is a town. */
function withoutName(capitalised: string): string {
  const words = capitalised.split(' ');
  const at = words.findIndex(
    (word, place) => FIRST_NAMES.has(plain(word.split('-')[0] ?? '')) && (place === 0 || place < words.length - 1),
  );
  return at === -1 ? capitalised : [...words.slice(0, at), '[nom]'].join(' ');
}

/** « Julie Bernard », « julie bernard » after « de »: a first name people bear, and a word after it. */
const FULL_NAME = /(?<![\p{L}[])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?: \p{Lu}[\p{L}'’-]+){0,3}(?![\p{L}\]])/gu;
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
