// What is neither a day, an hour nor a place: no, but, whatever, others, sooner, the second.
import { type Row, rewritten, signMark } from './marks.ts';

export const markSigns = (said: string): string => rewritten(said, SIGNS);
/** Before places and days are read: « peu importe le lieu », « n’importe quel jour », « pourquoi pas ». */
export const markWhatever = (said: string): string => rewritten(said, WHATEVER);

const ANY = '(?:peu m ?importe|peu importe|n importe|qu importe|n importe pas|pas d importance|m est egal|indifferent)';
const PLACE = '(?:lieu|endroit|ville|centre|site|adresse|l endroit|arrondissement)';
const WHATEVER: readonly Row[] = [
  ['pourquoi pas|pas de (?:souci|soucis|probleme)s?|sans (?:souci|probleme)|pas mal|pas (?:trop )?loin', ''],
  // « vous n’avez pas plus tôt ? », « il n’y a pas le mardi ? » asks for it
  [
    '(?:vous )?(?:n )?(?:avez|auriez)(?: vous)? pas|(?:il )?n? ?(?:y a|y aurait|existe)(?: t il)? pas|(?:ce )?(?:n )?est(?: ce| il)? pas possible(?= .*\\?)|pouvez vous pas|peut on pas',
    '',
  ],
  [
    `${ANY} (?:ou|(?:quel(?:le)? |pour )?(?:le |la )?${PLACE})|(?:le |la )?${PLACE} (?:m |n )?(?:est egal|importe peu|a pas d importance)|quel que soit (?:le |l )?${PLACE}|partout|(?:tous|toutes) les (?:lieux|centres|endroits|sites|villes)`,
    signMark('anyPlace'),
  ],
  [
    `${ANY} (?:quelle |l |quel |pour |pour l )?(?:heure|horaire|heures|horaires|moment de la journee)|(?:l )?(?:heure|horaire) (?:m |n )?(?:est egal|importe peu)|a n importe quelle heure`,
    signMark('anyHour'),
  ],
  [
    `${ANY} (?:quel |le |la |quelle )?(?:jours?|date|semaine)|(?:le )?jour (?:m |n )?(?:est egal|importe peu)`,
    signMark('anyDay'),
  ],
  [
    '(?:a )?n importe quand|(?:a )?n importe quel (?:moment|creneau)|peu importe (?:quand|le moment|le creneau)|quand vous (?:voulez|voudrez|pouvez|souhaitez)|a tout moment|tout me (?:va|convient)|tout (?:va|convient)|(?:je suis )?(?:flexible|tres flexible|souple)|(?:je suis )?(?:toujours |tout le temps )(?:dispo|disponible|libre)|(?:je suis )?(?:dispo|disponible|libre) (?:tout le temps|toujours)|pas de preferences?|aucune preference|sans preference|(?:je n ai |j ai )?(?:aucune|pas de) contraintes?',
    signMark('anyTime'),
  ],
  [
    'peu m ?importe|peu importe|ca m est egal|c est egal|comme vous (?:voulez|voudrez)|tout(?:$| )(?=$)',
    `${signMark('anyTime')} ${signMark('anyPlace')}`,
  ],
];

const KIND =
  '(?:creneaux?|dates?|horaires?|propositions?|rendez vous|jours?|choix|choses?|possibilites?|moments?|options?|disponibilites?|dispos?|heures?|seances?|semaines?)';
const SIGNS: readonly Row[] = [
  ['(?<=^ |^ non |^ desole )(?:je )?(?:ne )?(?:peux|pourrai|pourrais) pas(?= (?:$|[;,]))', signMark('more')], // none of them
  [
    'plus tard|apres(?= (?:$|[;,?]))|plus loin|(?:la )?semaine (?:suivante|d apres)|(?:l )?autre semaine',
    signMark('later'),
  ],
  ['aussi|egalement|sinon|ou bien|ou encore|ou alors', signMark('adds')],
  ['(?:ne |n )?(?:me |m )?(?:travaille|bosse) pas', ''], // « je ne travaille pas le mercredi » is a day when one is free
  [
    `(?:un |une |d )?autres? (?:lieux?|endroits?|villes?|centres?|sites?|adresses?|arrondissement)|ailleurs(?! qu)|(?:plus )?(?:pres|proche) de (?:chez moi|mon travail)|plus (?:pres|proche)`,
    signMark('elsewhere'),
  ],
  ['ailleurs qu (?:a|en|au)', signMark('not')],
  [
    `(?:un |une |d |des |les )?autres? ${KIND}|(?:d |des )autres|(?:un |une )autre|(?:encore|davantage|plus) (?:de |d )?${KIND}|encore(?= (?:$|[;,?]|une?|d))|(?:aucun(?:e)?|rien)(?: de ces ${KIND}| des (?:trois|deux|3|2))?(?: ne)?(?: me)? (?:va|convient|m arrange|colle)|aucun(?:e)?(?: des (?:trois|deux|3|2))?|(?:ca |cela |ils |elles )?(?:ne )?(?:me )?(?:va|vont|convient|conviennent|arrange|arrangent) pas(?= (?:$|[;,?]))|voir plus|la suite|suivants?|suivantes?|autrement`,
    signMark('more'),
  ],
  [
    '(?:le |au )?plus (?:tot|vite|rapidement|rapide)(?: possible)?|des que possible|avant(?= (?:$|[;,?]))|asap|le plus proche|au plus (?:vite|tot)|rapidement',
    signMark('earlier'),
  ],
  ['sauf|hormis|excepte|mis a part|a part|a l exception|hors|evitez?|eviter|ni', signMark('except')],
  [
    'mais pas|plutot que|au lieu d(?:e|u)|pas|jamais|rien(?: de (?:possible|libre|bon))?|impossible|indisponible|indispo|absente?|(?:en )?(?:vacances|conges?)|en (?:deplacement|formation)|prise?|occupee?|empechee?|(?:je )?travaille|bosse',
    signMark('not'),
  ],
  [
    'mais|plutot|prefere|preferais|prefererais|preference|de preference|idealement|mieux|par contre|en revanche|;|alors|donc|du coup',
    signMark('but'),
  ],
];

const BEFORE =
  '(?:(?:oui|ok|d accord|va|allez|alors|bon|parfait|je|j|prends|choisis|prefere|veux|voudrais|aimerais|dirais|reserve|retiens|valide|confirme|plutot|pour|c est|on|part|sur|avec|svp|merci|le|la|l|n|no|numero|option|creneau|choix|proposition|date|horaire|rendez vous|seance) )*';
const AFTER =
  '(?: (?:me va|me convient|convient|creneau|choix|date|horaire|proposition|rendez vous|svp|s il vous plait|merci|bien|tres bien|parfait|de la liste|option|;|,|solution))*';
const RANKS: readonly (readonly [string, number])[] = [
  ['premiere?|1ere?|1re|1er', 1],
  ['deuxieme|seconde?|2 ?eme|2e|2nde?|2nd', 2],
  ['troisieme|3 ?eme|3e', 3],
  ['quatrieme|4 ?eme|4e', 4],
  ['cinquieme|5 ?eme|5e', 5],
  ['derniere?', -1],
];
const NUMBERS = ['un', 'deux', 'trois', 'quatre', 'cinq'];

/** Which of those offered, when nothing else is said. « le 2 » may be a day too: read.ts gives both. */
export function pickIn(said: string): number | null {
  for (const [word, rank] of RANKS) if (new RegExp(`^ ${BEFORE}(?:${word})${AFTER} $`).test(said)) return rank;
  const [, figure = ''] = new RegExp(`^ ${BEFORE}(\\d|${NUMBERS.join('|')})${AFTER} $`).exec(said) ?? [];
  const number = NUMBERS.includes(figure) ? NUMBERS.indexOf(figure) + 1 : Number(figure);
  const asDay = /^ (?:.* )?le \d/.test(said) && number > 3; // three are offered at a time: « le 8 » is a day
  return number < 1 || asDay ? null : number;
}

/** A question about the programme, whatever days and places it names: « combien dure le bilan, une journée ? ». */
export const isQuestion = (said: string): boolean =>
  (/ \? $/.test(said) || OPENING.test(said)) && PROGRAMME.test(said) && !SCHEDULING.test(said);
const OPENING =
  /^ (?:combien|comment|pourquoi(?! pas)|qui|quels?(?! que soit)|quelles?|qu est ce|est ce|c est quoi|ou (?:est|sont|se)|quand (?:est|commence|a lieu))/;
const PROGRAMME =
  / (?:combien|comment|pourquoi(?! pas)|qui|quels?|quelles?|qu est|quoi|bilans?|programme|dure|duree|cout|coute|coutent|prix|tarifs?|cpf|financement|employeur|acces|accessible|pmr|parking|adresse|metro|consultant|consultante|synthese|lieux|ou|quand|confidentiel) /;
const SCHEDULING =
  / (?:creneaux?|dispos?|disponibles?|disponibilites?|horaires?|rendez|dates?|possible|possibles|proposez|propose|avez|auriez|peux|puis|pourrais|peut|venir|plus|autres?|prefere|libres?) /;
