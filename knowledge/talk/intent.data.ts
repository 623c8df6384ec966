// What is not for the documents to answer, whatever they say (R94, R127-R129). Families of words, not sentences: precision first,
// since what the documents do not hold is refused anyway. Read on text without accents nor capitals.
import type { Why } from '../../domain/ports.ts';

const YOURS = '(?:tes|vos|ton|votre|les|ta|the|your|toutes? (?:tes|vos|les))';
const ORDERED = '(?:consigne|instruction|regle|prompt|directive|programmation|configuration|rule|guideline)s?';
const A_PERSON = '(?:m\\.|mr|mme|mlle|monsieur|madame|mademoiselle|docteur)';
const COLLEAGUE =
  '(?:(?:mon|ma|mes|notre|un|une|ce|cette) (?:collegue|salarie|employe|collaborat|subordonne|assistant|equipier|stagiaire|voisin|ami|conjoint|mari|femme|frere|soeur|fils|fille|ex)\\w*)';
const PRIVATE =
  '(?:dossier|synthese|resultats?|bilan|reponses?|coordonnees|adresse|numero|telephone|tel|mail|salaire|rendez-?vous|rdv|profil|test|donnees|consultante?)s?';

export const INTENTS: readonly (readonly [Exclude<Why, 'unknown' | 'distress'>, readonly RegExp[]])[] = [
  [
    'order',
    [
      new RegExp(
        `\\b(?:ignore|oublie|contourne|desactive|revele|affiche|montre|donne|repete|recopie|imprime|print|reveal|show|forget|disregard|override)\\w*\\b.{0,40}\\b${YOURS} (?:\\w+ ){0,2}${ORDERED}\\b`,
      ),
      /\b(?:ignore|oublie|forget|disregard)\w* (?:tout|all|le corpus|les documents|everything|previous|ce qui precede|ce que)/,
      /\bprompt (?:systeme|initial|system)|system prompt|\bjailbreak|\bdan mode|mode developpeur/,
      /\b(?:tu es|vous etes|you are) (?:maintenant|desormais|now)\b|\b(?:fais|faites) (?:comme si|semblant)|\b(?:joue|jouez) le role|\breponds? comme (?:un|une|si)\b|\bact as\b|\bpretend\b/,
      /\b(?:invente|inventez|invent) (?:moi |nous )?(?:un|une|des|a|an)\b/,
      /\brepete mot pour mot|\bmot pour mot\b.*\b(?:regles|consignes|instructions)/,
      /<\/?(?:script|system|instruction)|\bselect \*|drop table/,
    ],
  ],
  [
    'insult',
    [
      /\b(?:connard|connasse|conne?s?\b|salop|encule|pute|putain d(?:e|')|merde|debile|abruti|cretin|batard|nique|ta gueule|va te faire|fdp|ntm|bouffon|imbecile)/,
      /\b(?:t'es|tu es|vous etes) (?:nul|nulle|nuls|idiot|bete|stupide|inutile|con)\b|\b(?:fuck|asshole|idiot|stupid bot)\b/,
    ],
  ],
  [
    'somebody-else',
    [
      new RegExp(
        `\\b${PRIVATE} (?:perso(?:nnel)?s? |prive\\w* )?(?:de |d'|du )(?:la |l'|le )?(?:${A_PERSON}|${COLLEAGUE})`,
      ),
      new RegExp(
        `\\b${COLLEAGUE}\\b.{0,40}\\b(?:a-t-|a t |a fait|a commence|a fini|a-telle|t-elle|t-il|suit|est inscrit|fait un bilan|fait-il|est en)`,
      ),
      /\b(?:tel|telephone|adresse|numero|mail) (?:perso\w*|prive\w*|personnel\w*)/,
      new RegExp(
        `\\b(?:donne|montre|envoie|affiche|transmet|je veux|je voudrais|acces a|voir|consulter|connaitre)\\w*.{0,30}\\b(?:${PRIVATE}|ce qu'a (?:dit|repondu)) (?:de |d'|du )(?!(?:bilan|competence|formation|satisfaction|l'|la |le |mon |ma |mes |votre|vos|tes|ton|ta ))`,
      ),
      /\b(?:qui sont|liste|noms?) (?:de |des |les )*(?:vos |les |tes )(?:autres )?(?:client|beneficiaire|participant|stagiaire|inscrit)/,
      /\bmots? de passe\b|\bidentifiants? de connexion|\bcode d'acces|\b(?:numero|code) de (?:ma |la |sa )?carte\b/,
    ],
  ],
  [
    'medical-advice',
    [
      /\b(?:c'est|est-ce|est ce|serait-ce|fais|fait|ai-je|j'ai|suis)\b.{0,30}\b(?:burn ?-?out|depression|depressi\w+|bipolaire|anxiete generalisee|bore ?out)\b/,
      /\b(?:medicament|antidepresseur|anxiolytique|ordonnance|symptome|somnifere|psychotrope)/,
      /\bque prendre\b|\bquel traitement\b|\b(?:mal au|mal a la|mal aux) (?:ventre|tete|poitrine)\b/,
    ],
  ],
  [
    'legal-advice',
    [
      /\b(?:dois-je|devrais-je|est-ce que je (?:dois|devrais|peux)|faut-il que je|dois je|devrais je|je dois|je devrais|tu crois que je|vous (?:me )?conseillez|tu me conseilles|conseillez-vous)\b.{0,25}\b(?:demission|quitter|partir de|divorc|attaquer|porter plainte|negocier mon|accepter (?:un|une|ce|cette|l'offre)|refuser (?:un|une|ce|cette|l'offre)|signer (?:ma|une|la) rupture)/,
      /\b(?:attaquer|poursuivre|denoncer) (?:mon|ma|mes|l'|le) (?:patron|employeur|entreprise|boite|chef|societe|manager)|\bprud'?hom|\bporter plainte|\bau tribunal\b/,
      /\b(?:combien|quelle?s?|calcul\w*)\b.{0,40}\b(?:(?:mes|mon|d'|de mes |de mon )(?:indemnites?|chomage)|indemnites? (?:de|du) (?:licenciement|chomage|depart|rupture)|allocations?)\b|\bje vais toucher\b|\bindemnite de (?:licenciement|rupture)/,
      /\b(?:licenciement|licencie\w*|rupture conventionnelle|harcel\w+)\b.{0,40}\b(?:droit|abusi|legal|illegal|toucher|recours|contester|que faire)/,
    ],
  ],
  [
    'off-topic',
    [
      /\b(?:meteo|quel temps (?:fait|fera|il)|il (?:pleut|neige|fait (?:beau|chaud|froid)))\b/,
      /\b(?:blague|poeme|histoire drole|chanson|recette|horoscope|devinette|haiku|scenario|rap)\b/,
      /\b(?:match|foot(?:ball)?|ligue 1|coupe du monde|psg|om\b|tennis|rugby|jeux olympiques)\b/,
      /\b(?:capitale|president|roi|reine|population|superficie|drapeau) (?:de |du |des |d'|la |le )/,
      /\btradui(?:s|t|re|sez)\b|\bcomment (?:on )?dit-?on\b/,
      /\b(?:code|script|programme|fonction) (?:en |python|javascript|java|php|html|excel)|\bpython\b|\bjavascript\b/,
      /\b(?:combien gagne|salaire (?:moyen|d'un|d'une|des)|combien est paye)/,
      /\b(?:redige|ecris|corrige|reformule|aide[- ]moi a (?:rediger|ecrire|corriger))\w*.{0,25}\b(?:lettre|cv|mail|poeme|discours|texte|article|courrier)/,
      /\b(?:cours de la bourse|bitcoin|crypto|loto|elections?|guerre|film|serie|netflix|voiture d'occasion)\b/,
      /\bquelle heure (?:est-il|il est)|\bquel jour (?:sommes|on est)|\bcombien font \d|\b\d+ ?[x*+] ?\d+\b/,
    ],
  ],
];
