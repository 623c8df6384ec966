// What is not for the documents to answer, whatever they say (R94, R127-R129). Families of words, not sentences: precision first,
// since what the documents do not hold is refused anyway. Read on text as spoken, without accents, capitals nor punctuation.
import type { Why } from '../../domain/ports.ts';
import { SOMEBODY_ELSE } from './somebody.data.ts';

export interface Row {
  readonly why: Exclude<Why, 'unknown' | 'distress'>;
  readonly says: readonly RegExp[];
  /** Said beside it, it is about the programme after all. */
  readonly unless?: RegExp;
}
const re = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...words));

/** What the documents of any provider are about. */
const PROGRAMME =
  /\b(?:bilans?|cpf|aif|opco|formation|entretiens?|seances?|consultante?s?|referente?|inscri\w+|tests?|synthese|restitution|convention|visio|distanciel|presentiel|amenage\w+|adapt\w+|fauteuil|pauses?|accompagn\w+|suspendre|report\w+|programme|parcours|abandon\w*|desist\w*|annul\w*|commencer|demarr\w+|questionnaires?|livret|charte|methodes?)\b/;

// Orders.
/** Somebody does it, and is not told to. */
const NOT_TOLD = '(?<!\\b(?:je|j|on|qui|il|elle|tu|vous|ils|se|me|ne|si|n) )';
const FIRST = '(?:^|\\b(?:et|alors|puis|stp|svp|maintenant|bonjour|ok|bot) )';
const DROP =
  '(?:ignor|oubli|contourn|desactiv|outrepass|enfrein|bypass|forget|disregard|overrid|(?:tien\\w*|tenez) (?:plus|pas) compte d)\\w*';
const SHOW = '(?:revel|affich|montr|donn|repet|recopi|imprim|print|reveal|show|tell|dis|quell?es? sont|what are)\\w*';
const RULES =
  '(?:consigne|instruction|regle|prompt|directive|programmation|configuration|filtre|restriction|garde fou|rule|guideline)s?';
const SECRET = '(?:consigne|instruction|prompt|directive|configuration|guideline)s?';

// Advice.
const SHOULD_I =
  '(?:dois je|devrais je|je dois|je devrais|faut il que je|il faut que je|est ce (?:que )?je (?:dois|devrais)|(?:tu|vous) (?:crois|croyez|penses|pensez) que je|(?:vous )?(?:me )?conseill(?:ez|es)(?: vous| tu)?|vaut il mieux|il vaut mieux|mieux vaut|tu ferais|vous feriez|a ma place)';
const JOB = '(?:poste|boulot|job|travail|taf|boite|emploi|entreprise|metier|employeur|cdi|societe|patron)';
const BOSS = '(?:patron|employeur|employeuse|entreprise|boite|chef|cheffe|societe|manager|collegue|ex|drh|boss)';
const DECIDES = `(?:dem+is+ion\\w*|quitt\\w+ (?:\\w+ )?${JOB}|(?:partir|parte)(?! (?:en|a|pendant|tot|plus)\\b)|divorc\\w*|attaquer|porter plainte|negocier|(?:accept|refus)\\w+ (?:\\w+ )?(?:offre|poste|promotion|mutation|augmentation|cdi|cdd|proposition|licenciement|rupture)|sign\\w+ (?:\\w+ )?(?:rupture|avenant|solde|contrat|cdi)|abandon de poste)`;
const ILLS =
  '(?:burn ?out|depress\\w+|bipolaire|bore ?out|borderline|hpi|tdah|schizo\\w*|hypersensible|anxiete|angoisses?|phobi\\w*)';

// Other subjects.
const LETTER =
  '(?:lettre|cv|mail|email|poeme|discours|texte|article|courrier|post|memoire|annonce|chanson|dissertation|tweet)';
const TONGUES =
  '(?:anglais|espagnol|italien|allemand|arabe|chinois|portugais|japonais|latin|russe|neerlandais|creole|francais)';
const COUNTRY =
  '(?:france|russie|angleterre|espagne|belgique|maroc|algerie|chine|allemagne|italie|etats unis|usa|monde)';

export const INTENTS: readonly Row[] = [
  {
    why: 'order',
    says: [
      re`\b${NOT_TOLD}${DROP}.{0,40}\b(?:tes|vos|ton|votre|les|ta|the|your|toute?s?|previous|all) (?:\w+ ){0,2}${RULES}\b`,
      re`\b${NOT_TOLD}(?:ignore|oublie|forget|disregard)[sz]? (?:tout(?! d)|all|everything|previous|ce qu|(?:le |les |the )(?:corpus|document|above|reste))|\bignorant (?:les|le|tes|vos) |\btu dois (?:maintenant )?obeir|\bobeis\b`,
      re`\b(?:tenez|tiens|tenir) (?:plus|pas) compte d|(?<!vous |tu )\bne (?:suis|suivez|respectez?|respectes|applique[sz]?) (?:plus|pas) (?:tes|vos|les) (?:\w+ )?${RULES}`,
      re`\b${SHOW}.{0,30}\b(?:(?:tes|ton|ta|your) (?:\w+ ){0,2}${RULES}|(?:vos|votre) (?:\w+ )?(?:prompt|${SECRET} internes?)|(?:the |hidden |system )+${SECRET})\b`,
      re`\b(?:tes|vos) (?:vraies |propres )?(?:consignes|instructions) (?:internes|secretes|cachees|initiales|systeme)|\bprompt (?:systeme|initial|system|cache)|\bsystem prompt|\bjailbreak|\bapi key|\bcles? (?:d )?api\b`,
      re`\bmode (?:developpeur|admin\w*|debug|root|god|dan)\b|\bdan mode|\byou are now\b|\btu es (?:maintenant|desormais)\b|\bvous etes (?:maintenant|desormais) (?:un|une|mon|libre)\b`,
      re`\b(?:a partir de maintenant|desormais|dorenavant|from now on) (?:tu|you)\b|\btu n as (?:plus|pas|aucune)? ?(?:de )?(?:limite|regle|filtre|restriction)`,
      re`\b${NOT_TOLD}(?:fais|faites) (?:comme si|semblant)|\b${NOT_TOLD}jouez? le role|\btu (?:vas )?joue[rs]? (?:un|le) (?:personnage|role)|\bimaginez? que (?:tu|vous) `,
      re`\breponds (?:moi )?(?:comme (?:si|un|une)|oui\b|non\b|toujours|librement|sans )|\brepondez (?:moi )?(?:comme (?:si|un)|oui a)`,
      re`\bact as\b|\bpretend\b|\brole ?play|\bnew (?:rule|instruction)|^(?:system\w* )?nouvelles? (?:instruction|consigne)s? |^system (?:new|override|message)`,
      re`\b${NOT_TOLD}inventez? (?:moi |nous )?(?:un|une|des)\b|\binvent (?:a|an|some)\b`,
      re`${FIRST}(?:dis|ecris|affirme|jure) (?:moi |nous |lui )?que (?!faire|dois|puis|se passe|contient|comprend)|\bconfirmez? (?:moi |nous |le )?que j (?:ai|aurai|obtiens)|\b(?:confirme|valide) le$`,
      re`\brepete (?:apres moi|mot pour mot)|\bmot pour mot\b.*\b${RULES}`,
      re`${FIRST}(?:modifie|change|ajoute|baisse|remplace|supprime)(?: moi)? (?:le|la|les|un|une) .{0,30}\b(?:prix|tarif|base|liste|document|centre|regle)s?\b`,
      re`\b(?:accordez?|offrez?|appliquez?|donnez?) (?:moi|nous) .{0,15}\b(?:remise|reduction|promo|rabais|code promo)`,
      re`\bscript alert\b|\bselect .{0,20}\bfrom\b|\bdrop table|\binst\b.*\binst\b`,
    ],
  },
  {
    why: 'insult',
    says: [
      re`\b(?:connard|connasse|encul|salope?s?\b|salaud|fdp|ntm|nique |ta gueule|ferme (?:la|ta gueule)$|va te faire|fils de pute|sale pute|emmerde(?:s|z)?\b|batard|enfoire|casse toi\b|^va mourir$|nul a chier|sale (?:robot|bot|machine)\b|fuck|asshole|bitch|shut up)`,
      re`\b(?:tu (?:me )?fais|vous (?:me |nous )?faites) chier|\b(?:tu|vous) (?:ne )?ser(?:s|vez) (?:vraiment )?a rien\b`,
      re`\b(?:espece d|bande d|pauvre|gros|grosse|sale|quelle bande d|t es|tu es|vous etes|quel|robot|bot)e? (?:(?:vraiment|trop|tous|tres|bien|un|une|des|d|de|bande|gros|sacres?) )*(?:con|conne|cons|nul|nuls|nulle|nulles|naze|abruti|debile|cretin|idiot|imbecile|bouffon|stupide|bete|incapable|voleur|escroc|arnaqueur|menteur|branleur|charlot|tocard)s?\b(?! (?:si|pour|que|ou(?! quoi))\b)`,
      re`\bpauvre (?:type|machine|tache|naze)|\b(?:bot|service|site|robot|truc|assistant|machine|reponse|boite) (?:de merde|a la con)\b|\bc est de la merde(?:$| (?:votre|ton|vos|tes|ce|cette|ici))|\b(?:tes|vos) reponses sont (?:de la merde|nulles|pourries|debiles)`,
      re`^(?:t |tes |gros |quel |pauvre |bande d |sale |espece d )*(?:tg|con|cons|conne|naze|bouffon|arnaqueurs?|voleurs?|escrocs?|nul|nuls|merde|idiot|debile|abruti|cretin|imbecile|pute|connards?)(?: va)?$`,
      re`\byou (?:are|re) (?:so |a |an |all )?(?:stupid|useless|idiot|dumb|moron)|\b(?:stupid|useless|dumb) bot\b`,
    ],
  },
  { why: 'somebody-else', says: SOMEBODY_ELSE },
  {
    why: 'off-topic',
    says: [
      re`^(?:bonjour )?(?:la |quelle (?:est la )?)?meteo\b(?! (?:des|interieure))|\b(?:fera|fait|va) t il (?:chaud|froid|beau|pleuvoir|faire (?:beau|chaud|froid))|\b(?:fait|fera) quel temps|\bquel temps (?:demain|il (?:fait|fera))|\bquel temps (?:fait|fera|va)|\bil (?:pleut|neige|pleuvra|neigera|va pleuvoir|va neiger|fait beau|fera (?:beau|chaud|froid|moche)|va faire (?:beau|chaud|froid)|fait (?:chaud|froid) (?:a|dehors|aujourd))`,
      re`\b(?:blague|horoscope|devinette|haiku|charade|poeme)s?\b|\bfais moi rire\b|\b(?:raconte|chante|invente|ecris|lis)\w*\b.{0,10}\b(?:(?:une|l|des) histoire|chanson|conte|rap|slam)`,
      re`\bune recette\b|\brecette (?:de|du|des|d|pour) (?!bilan|la reconversion)|\bfai(?:re|t|s) cuire\b|\b(?:faire|cuisiner|preparer|cuire) (?:un|une|des|le|la|du) (?:gateau|tarte|crepe|poulet|pain|pizza|riz|pates|soupe|quiche)`,
      re`\b(?:gagne|gagner|remporte\w*|score|joue|regarder)\b.{0,25}\b(?:match|ligue|coupe|championnat|tournoi|tour de france)|\b(?:psg|ligue 1|ligue des champions|coupe du monde|roland garros|jeux olympiques)\b|\bequipe de (?:foot|rugby|basket)`,
      re`\b(?:macron|le pen|melenchon|trump|poutine)\b|\bpremier ministre\b|\bpresident (?:de la republique|des etats unis|americain|russe|francais)|\b(?:president|roi|reine|pape) (?:de |d |du |des )(?:la |l )?${COUNTRY}\b|\bpour qui (?:voter|tu votes)|\btu votes\b|\bqui\b.{0,12}\bmaire d`,
      re`\bcapitale (?:de|du|des|d)\b|\bcombien d habitants\b|\b(?:superficie|drapeau|population|hauteur) (?:de |du |des |d )(?:la |l )?(?:${COUNTRY}|tour|mont|pays|ville)|\bcombien de (?:km|kilometres)\b|\bplus (?:haut|grand|long|petit)e? (?:montagne|fleuve|pays|ville|tour|ocean|sommet|desert|planete)|\bguerre (?:en|d|du|mondiale)\b`,
      re`${FIRST}(?:traduis|traduisez|traduire|traduit)\b|\b(?:peux tu|tu peux) (?:me )?traduire|\bcomment (?:on )?(?:dit|dire)(?: on)?\b.{0,40}\ben ${TONGUES}`,
      re`\b(?:code|script|fonction|programme|macro|requete|algorithme|formule) (?:en |de |un )?(?:python|javascript|java|php|html|css|excel|sql|vba)\b|\bcoder (?:un|une|en)\b`,
      re`\b(?:combien (?:font|fait|ca fait)|calcule\w*) \d+ ?(?:fois|x|plus|moins|divise|sur|de) ?(?:par )?\d|\b(?:divise|multiplie)e? par \d|\bracine carree\b|\bequation\b|\bresou[sd]\w* x`,
      re`\bcombien (?:gagne|gagnent|est paye|sont payes|touche) (?:un|une|les|en|par)\b|\b(?:un|une) \w+ (?:gagne|est payee?|touche) combien|\bsalaire (?:moyen|median|minimum|d un|d une|des)\b`,
      re`\b${NOT_TOLD}(?<!consultant )(?:redige|rediges|ecris|corrige|reformule|redigez|ecrivez|corrigez|reformulez)\b(?: moi)?.{0,15}\b${LETTER}\b|\b(?:aide|aidez) moi a (?:rediger|ecrire|corriger|faire|refaire) (?:un|une|mon|ma|le|la) ${LETTER}\b|\b(?:peux tu|tu peux) (?:me )?(?:rediger|ecrire|corriger)`,
      re`\b(?:loto|bitcoin|netflix|euromillions?)\b|\bcours de la bourse|\bconseille\w* moi (?:un|une) (?:serie|film|livre|jeu)|\b(?:quel|bon|un|ton) (?:film|serie)\b.{0,15}\b(?:regarder|voir|prefere|ce soir|conseill)`,
      re`\bquel (?:restaurant|resto|hotel)\b|\bun bon (?:restaurant|resto|hotel)\b|\breserve\w*(?: moi)? (?:un|une) (?:billet|vol|hotel|table|taxi|chambre)|\b(?:plan voyage|partir en vacances)\b|\bprix (?:du litre|de l essence|de l or|du tabac|du timbre)`,
      re`\bquelle heure (?:est il|il est)|\bil est quelle heure|\bon est (?:quel jour|le combien)|\bquel jour (?:sommes|on est$)`,
      re`\btu m aimes|\bsortir avec moi|\bsens de la vie|\bparle moi de toi|\b(?:t as|tu as) quel age|\bquel age as tu|\bton \w+ prefere|\b(?:es tu|tu es) (?:amoureux|marie|celibataire|conscient|heureux)`,
    ],
    unless: /\b(?:bilans?|cpf|convention)\b/,
  },
  {
    why: 'off-topic',
    says: [
      re`\bqui a (?:ecrit|invente|peint|decouvert|compose|construit|realise|gagne|tue|chante)\b`,
      re`\bperdre du poids|\bmaigrir\b|\breparer (?:mon|ma|un|une)\b|\b(?:voiture|velo|appartement) (?:d occasion|pas cher|a vendre)`,
    ],
    unless: PROGRAMME,
  },
  {
    // Whatever it is about beside: nobody is told whether they are ill, nor to stop what they take.
    why: 'medical-advice',
    says: [
      re`\b(?:ai je|est ce que j ai|suis je|est ce que je (?:fais|suis)) (?:\w+ ){0,3}${ILLS}\b`,
      re`\b(?:arreter|continuer|changer|reprendre) (?:mon|mes|le|les|un) (?:traitement|medicament|antidepresseur|anxiolytique|somnifere)s?\b`,
    ],
  },
  {
    why: 'medical-advice',
    says: [
      re`\b(?:c est|est ce|serait ce|je fais|fais je|suis je|ai je|je crois|je pense|j ai|je suis)\b.{0,30}\b${ILLS}\b`,
      re`\b(?:symptomes?|signes?|soign\w+|gueri\w*|trait(?:er|ement)|dure|eviter)\b.{0,25}\b${ILLS}\b`,
      re`\b(?:medicament|medoc|antidepresseur|anxiolytique|somnifere|psychotrope|xanax|lexomil|prozac|symptome)|\bordonnance (?:medicale|pour)`,
      re`\b(?:que|quoi) prendre\b|\bje prends quoi (?:contre|pour (?:dormir|me calmer|tenir))\b|\bquel traitement\b|\b(?:arreter|continuer|changer) (?:mon|le|un) traitement\b`,
      re`\bmal (?:au|a la|aux|a l) (?:ventre|tete|poitrine|dos|coeur|estomac|jambes?|epaule|cou|nuque)\b|\b(?:vertige|palpitation|tachycardie|insomni)|\bcrises? d angoisse|\battaques? de panique|\bcoeur qui s emballe`,
      re`\bsuis je (?:\w+ )?(?:autiste|malade|haut potentiel|folle|fou)\b|\bdouleurs? (?:au|a la|aux|dans)|\bmon traitement\b`,
      re`\bc est (?:grave|normal) docteur|\bj ai (?:le |la |de la )?(?:covid|grippe|fievre)\b`,
      re`\bsoign\w+ (?:mon|ma|mes|le|la|l|un|une) |\b(?:mettre|mette) en arret\b|\b(?:faire|fais|faites|donner|prescrire|prolonger) (?:moi )?(?:un|l) arret(?:$| de travail| maladie)`,
      re`\bmon (?:medecin|psy|psychiatre)\b.{0,40}\b(?:raison|tort)\b|\bquel(?:le)? (?:psy|medecin|therapeute|psychiatre|psychologue)\b.{0,20}\b(?:conseil|voir|consulter|choisir)|\b(?:devrais|dois)(?: je)? (?:voir|consulter) un (?:psy|medecin)`,
    ],
    unless: PROGRAMME,
  },
  {
    why: 'legal-advice',
    says: [
      re`\b${SHOULD_I}\b.{0,30}\b${DECIDES}`,
      re`\bje (?:demissionn\w+|pars|quitte|signe|accepte|refuse)\b.{0,30}\bou (?:pas|non|je reste|j attends)\b|\bque je parte ou que je reste`,
      re`\b(?:attaqu|poursuiv|denonc|train)\w+ (?:mon|ma|mes|l|le|la|un) ${BOSS}\b|\b${BOSS}\b.{0,40}\b(?:le|la|l) (?:poursuivre|attaquer|denoncer)|\bprud ?hom|\bporter plainte\b|\bau tribunal\b`,
      re`\bindemnites? de (?:licenciement|rupture|depart)\b|\bcombien (?:je |vais je |on )?(?:vais |va |peux )?touch|\bje vais toucher\b`,
      re`\b(?:faire valoir|connaitre) mes droits\b`,
    ],
  },
  {
    why: 'legal-advice',
    says: [
      re`\b(?:combien (?:de|d)|quell?e?s?|montant|calcul\w*|aurai|aurais|auras|droit a) (?:\w+ ){0,4}(?:indemnites?|allocations?|chomage|preavis(?! (?:vous|pour|avant|faut|est ce que vous))|impots?)\b|\bdroit (?:au|aux) (?:chomage|allocations?)\b|\bmon preavis\b`,
      re`\b(?:licenciement|licencie\w*|vire|viree|rupture|harcel\w+|contrat|clause|avertissement|heures sup\w*|conges?|sanction|mutation|avenant|discrimin\w+)\b.{0,45}\b(?:abusi\w*|illegal|legal\w*|valable|recours|contester|a le droit|mes droits|que faire|fais quoi)\b`,
      re`\b(?:contester|refuser) (?:mon|ma|mes|un|une|le|la|ce|cette) (?:licenciement|avertissement|sanction|mutation|rupture|solde|avenant)|\b(?:c est|est ce) (?:il)?legal\b`,
      re`\b(?:me faire (?:licencier|virer)|donner ma demission|sans preavis|periode d essai|baisser (?:mon|ma) (?:salaire|paie))\b|\b(?:negocier|obtenir|demander) (?:\w+ )?(?:rupture|depart|augmentation|licenciement)\b`,
      re`\bquel statut (?:juridique|choisir|prendre)|\b(?:sasu|eurl|sarl|micro|portage|auto entrepreneur) ou\b|\bquel(?:le)? (?:metier|job|boulot|secteur|voie) (?:me (?:convien|correspond|va\b|irait)|est fait\w* pour moi|je (?:dois|devrais)|choisir)`,
    ],
    unless: PROGRAMME,
  },
];
