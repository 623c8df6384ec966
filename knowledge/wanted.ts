// What a question asks FOR, read from its question words.
import type { Measure } from './holds.ts';

export type Wanted =
  | 'amount'
  | 'duration'
  | 'date'
  | 'hour'
  | 'rate'
  | 'count'
  | 'person'
  | 'contact'
  | 'phone'
  | 'mail'
  | 'name'
  | 'address'
  | 'place'
  | 'document'
  | 'means'
  | 'list'
  | 'definition'
  | 'procedure'
  | 'reason'
  | 'yes-no'
  | 'other';

/** In order: the first that matches is what is wanted. `words`: those that say what is wanted, not what it is about. */
const WANTED: readonly { readonly wants: Wanted; readonly says: RegExp; readonly words?: RegExp }[] = [
  {
    wants: 'definition',
    says: /\ba quoi (?:ca |cela )?ser[tv]|sert a quoi|c'est[ -]quoi (?!(?:le|la|les|l'|votre|vos) ?(?:prix|tarif|cout|delai|duree|adresse|mail|numero|tel|\d|deux|trois|quatre|cinq|six|sept|huit))|qu'est[ -]ce (?:qu|(?:l[ea] |les |l'|une? |des |du )(?:\S+ ?){1,4}$)|(?:ca )?(?:veut|veux) dire|definition|defini[rst]|signifi|difference|\b(?:sigle|acronyme|abreviation)\b/,
    words: /^(?:defin|signif|different|sigl|acronym|abrevi|quoi|sert|ce$)/,
  },
  {
    wants: 'phone',
    // « par téléphone » says how, and asks for no number.
    says: /(?<!par )(?:telephone|\btel\b)(?! que)|\b(?:quel|le|un|votre|son|leur) numero\b(?! d[ue] )|\bappeler\b/,
    words: /^(?:telephon|numero|appel|joindr|joign|contact|nom$|mail|coordon)/,
  },
  {
    wants: 'means',
    says: /\b(?:payer?|paie|paye|regler?|regle|reglement|paiement)\b (?:\w+ )?(?:comment|par quoi|avec quoi)|comment (?:\S+ ){0,3}(?:payer|regler|paie|paye)\b(?! en )|(?:moyens?|modes?) de (?:paiement|reglement)/,
    words: /^(?:moyen|mode|pai|pay|regl)/,
  },
  {
    wants: 'mail',
    says: /\bmail\b|courriel|adresse (?:mail|electronique)/,
    words: /^(?:mail|courriel|adress|joindr|joign|contact)/,
  },
  {
    wants: 'name',
    says: /\bprenom|\bnoms? (?:de|du|des)\b|\b(?:les|leurs?) noms?\b|s'appel(?:le|lent)|\bqui est (?:le|la|l'|votre|vos|ton) ?(?!(?:premiere? )?(?:personne|interlocuteur))|\bqui sont (?:le|la|les|vos)/,
    words: /^(?:prenom|nom|appel)/,
  },
  {
    wants: 'contact',
    says: /(?<!par )telephone|\bmail|courriel|joindre|contacter|\bappeler|coordonnees|joignable|\b(?:quel|le|un|votre|son) numero\b(?! d[ue] )/,
    words: /^(?:telephon|mail|courriel|joindr|contact|appel|coordon|numero|joign|adress)/,
  },
  {
    wants: 'date',
    says: /\b(?:a|sous|dans|en|apres|au bout de) combien de (?:temps|jours?|semaines?|mois)|combien de (?:temps|jours?|semaines?|mois) (?:avant|apres|a l'avance)/,
    words: /^(?:temps|jour|semain|mois|avant|apre|avanc)$/,
  },
  {
    wants: 'date',
    says: /attendre (?:encore )?combien(?! d)|\b(?:sous|dans) combien\b(?! d)|combien (?:\w+ ){0,3}attendre\b|\ba quel moment/,
    words: /^(?:attendr|attend|moment)$/,
  },
  {
    // « vous les gardez combien de temps ? »: until when, whatever the words.
    wants: 'date',
    says: /combien de temps.*(?:gard|conserv|archiv|stock)|(?:gard|conserv|archiv|stock)\w*.*combien de temps/,
    words: /^(?:temps)$/,
  },
  {
    wants: 'duration',
    says: /^(?:et |bonjour,? )?(?:le )?temps (?:de|d'|du) (?!travail\b(?! perso))|(?:plafond|maximum|limite|minimum) (?:d'|de |en )?(?:heures|temps|duree|semaines|mois)|(?:nb|nombre) (?:d')?h(?:eures?)?\b|sur quelle (?:periode|duree)|(?:combien|nb|nombre) (?:de temps|d'h(?:eures?)?\b|d'ans|de (?:jours?|semaines?|mois|heures?|annees?))|duree|\bdure\b|durer?a?\b|\b(?:est|c'est|dure|prend|prendre) (?:tres |si |trop |aussi )?long(?:temps|ue|s)?\b|quel delai|(?<!plus )de temps/,
    words: /^(?:periode?|long|rapid|court|nombr|temps|dure?e?|heur|jour|semain|mois|anne|an|longtemp|delai|total)$/,
  },
  {
    wants: 'hour',
    says: /\ba quelle heure|\bhoraires?\b(?! de (?:face|travail))|heures? d'ouverture|ouvert (?:le|a quelle)/,
    words: /^(?:heur|horair|ouvertur|ouvert)/,
  },
  { wants: 'rate', says: /\btaux\b|pourcentage|combien de %/, words: /^(?:taux|pourcentag)/ },
  {
    wants: 'count',
    says: /combien (?:de (?!cote|ma poche|plus)|d'|y a)|nombre (?:max\w* |min\w* |total )?d/,
    words: /^nombr/,
  },
  {
    wants: 'amount',
    says: /combien|quel\w*(?: \w+){0,3} (?:prix|tarif|cout|montant|budget)|(?:rappel|redonn|donn|connaitre|savoir|dire)\w* (?:moi )?(?:le|les|votre|vos) (?:prix|tarif|cout)|^(?:et |bonjour,? |alors )?(?:le |les |vos |votre |c'est quoi (?:le|les|vos|votre) )?(?:prix|tarif|cout)|\bplafond|\bmontant (?:de|du|d'|total|global|exact|max\w*|min\w*)\b|quels? montants?|\bcher\b|gratuit|payant|coute/,
    words: /^(?:pri$|prix|tarif|cout|cher$|gratuit|pay|pai|mont$|montant|plafond)/,
  },
  { wants: 'reason', says: /pourquoi/ },
  { wants: 'procedure', says: /comment/ },
  {
    wants: 'date',
    says: /\bquand\b(?! meme)|^(?:et |bonjour,? )?(?:la |les )?dates? (?:de|du|des|d')|quelles? (?:date|semaine|echeance|periode|annee)|quels? (?:moment|jour|delai|mois)|au bout de|a partir de|(?<!\b(?:dans|hors|passe) (?:le |les |ce |ces )?)\bdelais?\b/,
    words: /^(?:dat|semain|echeanc|moment|jour|delai|mois|bout|part|period|anne)$/,
  },
  {
    wants: 'address',
    says: /\badresse (?:du|de|des|postale|exacte)|quelle rue|quelle adresse|quelle est[^?]*\badresse/,
    words: /^adress/,
  },
  {
    wants: 'place',
    says: /\bou (?!bien)(?:s'|(?:est|se|ont|sont|a (?=lieu|on)|puis|peut|dois|avez|ca|je|on|vous)\b)|\b(?:passe|fait|trouve|situe|deroule|tient|recevez|etes|est|sont|vais|va|aller) ou\b(?=\s*(?:$|[?,.!]|(?:sur|pour|exactement|alors|du coup)\b(?!.* ou\b)))|quelles? villes?|quels? (?:lieux?|endroits?|locaux|centres?)|\bou\s*\?/,
    words: /^(?:vill|lieu|lieux|endroit|local|locaux|centr)$/,
  },
  { wants: 'document', says: /quels? (?:documents?|papiers?|justificatifs?|pieces?)/, words: /^(?:papi|piec)/ },
  {
    wants: 'list',
    says: /^(?:bonjour,? |et |c'est quoi )?(?:les|vos|quels?) (?:\d+|deux|trois|quatre|cinq|six|sept|huit) |quel(?:le)?s\b(?! cas| conditions)|\b(?:cite[rz]?|liste[rz]?|enumere[rz]?)\b|liste|lesquel|que (?:contient|comprend|comporte)|qu'y a/,
    words: /^(?:list|cit|enumer)/,
  },
  {
    wants: 'person',
    // « ça s'adresse à qui ? », « c'est ouvert à qui ? » ask for what kind of people.
    says: /(?<!\b(?:pour|s'adresse a|destine\w* a|ouverte?s? a|reserve\w* a) )\bqui\b(?! (?:ca |il |elle |c'est |le bilan |ce bilan )?(?:s'adresse\b|destine))|quel(?:le)? (?:personne|interlocuteur)/,
    words: /^(?:person|interlocuteur)/,
  },
  {
    wants: 'duration',
    says: /\b(?:etir|etal|dur|depass|prolong|tenir|boucl|fini|termin|fai[rt]|express|accelere)\w* .*(?:en|sur|de|pendant|dure|les|jusqu'a) ?(?:\d+|un|deux|trois|quatre|cinq|six|huit|dix) (?:mois|semaines?|jours?|ans?)\b/,
    words: /^(?:etir|etal|dure?|depass|prolong|ten|boucl|fin|termin|express|acceler)$/,
  },
  {
    wants: 'amount',
    says: /^(?!.*(?:\?|\b(?:est-ce|sont|doit|peut|peuvent|faut|vous|avez|compris|inclus|dans le prix|mentionn\w*|il y a|elle|il)\b)).*\b(?:prix|tarifs?|couts?|budget)\b/,
    words: /^(?:prix|tarif|cout|budget)/,
  },
  { wants: 'yes-no', says: /est-ce|\?|-(?:t-)?(?:il|elle|on|vous|je|ils)\b|y a/ },
];

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['hours', /(?:combien|nombre|nb|quel\w*) (?:d'|de |en )?h(?:eures?)?\b(?! d'ouv)/],
  ['weeks', /(?:combien|nombre|nb|quel\w*) (?:d'|de |en )?semaines?\b/],
  // « quels jours ? » is answered by Monday.
  ['days', /(?:combien|nombre|nb|quel delai) (?:d'|de |en )?jours?\b/],
  ['months', /(?:combien|nombre|nb|quel\w*) (?:d'|de |en )?mois\b/],
  ['year', /\b(?:quelle|en quelle|depuis quelle) annee\b/],
  ['years', /(?:combien|nombre|nb) (?:d'|de |en )?an(?:nee)?s?\b/],
];

export interface Wants {
  readonly wants: Wanted;
  readonly words: RegExp | null;
  /** « combien d’heures », « quelle semaine »: the unit of the answer. */
  readonly measure: Measure | null;
}

/** « quand l'entreprise finance, elle reçoit quoi ? » asks for no date: the clause before is a condition. */
const CONDITION = /^(?:et |mais )?(?:quand|si|lorsque|comme|vu que) [^,?]+, ?(?=\S+ \S+)/;

/** « on me dira quoi quand on me rend mes tests ? »: after another question word it begins a clause. */
const MEANWHILE = /(?<=\b(?:quoi|combien|comment|quel\w*|qui)\b.*) quand (?:on|je|j'|il|elle|ils|elles|vous|nous)\b.*$/;

/** `plain`: without accents nor capitals. `words`: matches the stem or the bare form of the words that say it. */
export function wantedOf(question: string): Wants {
  const plain = question.replace(CONDITION, '').replace(MEANWHILE, '');
  const found = WANTED.find(({ says }) => says.test(plain));
  return {
    wants: found?.wants ?? 'other',
    words: found?.words ?? null,
    measure: MEASURES.find(([, says]) => says.test(plain))?.[0] ?? null,
  };
}
