// Lists of the French language, not of the programme: adding a document never asks for a line here.
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Without accents. Articles, pronouns, auxiliaries, question words, and what people say around a question. */
export const STOP: ReadonlySet<string> = new Set([
  ...list(`a ai aie aient ait as au aux avait avec avez avoir avons c ca car ce ceci cela celle celles celui ces cet cette ceux chaque
    chez ci d dans de des donc du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux eut fut ici il ils j
    je l la le les leur leurs lors lui m ma mais me meme memes mes mien moi moins mon n ne ni nos notre nous on ont or ou par parce
    pas peu plus plutot pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa se sera serait seront ses si sien sinon
    soi soient soit sommes son sont sous suis sur t ta te tel telle tes toi ton toujours tous tout toute toutes tres tu un une vers
    via vos votre vous y zero jusqu jusque lorsque puisque quelqu lequel laquelle lesquels lesquelles dont ainsi alors apres avant
    depuis pendant durant afin selon sans non oui ouais si combien comment est-ce aussi autre autres aupres ex etc voire celui-ci comme devant derriere dessus dessous dedans`),
  ...list(`bonjour bonsoir salut merci svp stp sil plait please alors euh bah ben hein hello coucou ok daccord juste vraiment exactement
    precisement concretement simplement normalement generalement savoir sais sait saurais voudrais voulais veux veut voulez vouloir
    aimerais aimerait souhaite souhaiterais souhaitez demande demander dites dire dis dit connaitre expliquer expliquez explique
    peux peut peuvent peuve pouvez pouvoir pourrais pourrait puis-je puis dois doit doivent devrais devoir faut faudra faudrait
    fais fait faite faites faits font faire fera ferai faites faisons vais va vont aller allez ira irai viens vient venir viennent
    passe-t existe existent trouve trouver trouvent possible possibles question info infos renseignement parle parler parlez parlent donne donner donnez
    donnent compte vaut mieux bien bon chose choses truc trucs sorte genre cas niveau general gens quelque quelques plusieurs
    propose proposez proposent proposes prevoir prevu prevue prevus prevoyez concerne concernant rapport propos niveau total vous-meme mettre met mettez
    marche fonctionne fonctionner deroule utilise utilisez utiliser avez-vous ya rien quelconque actuellement maintenant aujourd hui
    rappeler rappelez rappelle souci probleme pres vois voir vite reellement serieusement tellement environ necessaire habite proche loin celle-la`),
]);

/** Before a noun. What follows one of them is what the question is about: the documents must know it. */
export const BEFORE_NOUN: ReadonlySet<string> = new Set(
  list(`le la les l un une des du de d mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces au aux a en
    par avec sans pour sur dans chez quel quelle quels quelles vers entre`),
);
/** After one of them, « les » and « la » are pronouns: « je les passe ». */
export const SUBJECTS: ReadonlySet<string> = new Set(list('je j tu il elle on nous vous ils elles ne n me te se'));

/** How people type on a phone. Applied on text without accents, first. */
export const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  // A phone forgets the apostrophe: « qu est ce que », « j ai », « l homme ».
  [/\b([cdjlmnst]|qu) (?=[aeiouyh]\w)/gi, "$1'"],
  [/\b(?:cb|cmb|cbien)\b/gi, 'combien'],
  [/\btps\b/gi, 'temps'],
  [/\bst[ .-]+(?=[a-z]{4})/gi, 'saint '],
  [/\bste-(?=[a-z]{4})/gi, 'sainte '],
  [/\bjai\b/gi, "j'ai"],
  [/\bcest\b/gi, "c'est"],
  [/\b(?:jsuis|chui|chuis)\b/gi, 'je suis'],
  [/\bqu(il|on|ils)\b/gi, "qu'$1"],
  [/(?<=\b(?:mett\w+|met[st]?) (?:\w+ )?)de cote\b/gi, ' '],
  [/\b(combien) de cote\b/gi, '$1'],
  [/\bpeda(?:go)?\b/gi, 'pedagogique'],
  [/\bnum\b/gi, 'numero'],
  [/\breducs?\b/gi, 'reduction'],
  [/\bassoc?\b/gi, 'association'],
  [/\bordis?\b/gi, 'ordinateur'],
  [/\bdocs?\b/gi, 'document'],
  [/\bdispos?\b/gi, 'disponible'],
  [/\bcomps?\b/gi, 'competences'],
  [/\b(?:dvpt|dev)\b/gi, 'developpement'],
  [/\bq(?:ch|qch)ose\b|\bqqch\b/gi, 'quelque chose'],
  [/\bj(?=(?:ai|avais|aurai|habite|entend|aimerai|arrive|attend|envisag|esper|etai|hesit)\w*\b)/gi, "j'"],
  [/\bsa (?=(?:sert|coutt?e|marche|fait|dure?|veut|se|va|prend|passe)\b)/gi, 'ca '],
  [/\bdur\b(?= (?:combien|quoi|koi|longtemps))/gi, 'dure'],
  [/\bde (?:tan|tem)\b/gi, 'de temps'],
  [/\bcombien (?=dur(?:e|ent|era|erait|ait)\b)/gi, 'combien de temps '],
  [/\bver (?=(?:k|qu?)el|la |le |les )/gi, 'vers '],
  // « entretien n°5 », « phase 2 » are the fifth and the second.
  [
    /\b(entretien|seance|rdv|rendez-vous|phase|etape)s? (?:n°|no|num|numero)? ?(\d{1,2})\b(?! ?(?:h\b|heures?|min|mois|jours?|semaines?|ans?|fois|€|euros|%|a\b))/gi,
    '$2 $1',
  ],
  [/\bj(?:ss|sui)\b/gi, 'je suis'],
  [/\bpros?\b(?!-)/gi, 'professionnel'],
  [/\bpersos?\b/gi, 'personnel'],
  [
    /\bj(?=(?:peu|veu|doi|vai|sai|sui|vou|pay|perd|connai|compren|pren|me\b|ne\b|te\b|fai|fe|pens|croi|trouv|boss|recoi|suis|cherch)\w*\b)(?!(?:jeux?|jeune|jour)\b)/gi,
    'je ',
  ],
  [/\bjabit/gi, "j'habit"],
  [/\bjen\b/gi, "j'en"],
  [/\bki\b/gi, 'qui'],
  [/\bk(?:an|and)\b/gi, 'quand'],
  [/\bkel(?:le)?(s?)\b/gi, 'quel$1'],
  [/\bk(?=(?:un|une|il|ils|elle|on|en)\b)/gi, "qu'"],
  [/\bke\b/gi, 'que'],
  [/\b(?:kesk?e?|keske|kes|kess)\b/gi, "qu'est-ce"],
  [/\b(?:kelk?un|kelqu'?un|qlqun)\b/gi, "quelqu'un"],
  [/\b(?:cmt|cmnt|coment|commen)\b/gi, 'comment'],
  [/\b(?:fo|fau)(?= )/gi, 'faut'],
  [/\b(?:ya|y a) ?t ?-?il\b/gi, 'y a-t-il'],
  [/\bpdt\b/gi, 'pendant'],
  [/\breus?\b/gi, 'reunion'],
  [/\bdun(e?)\b/gi, "d'un$1"],
  [/\b(?:pkoi|pk|pq)\b/gi, 'pourquoi'],
  [/\b(?:psk|pcq|pck)\b/gi, 'parce que'],
  [/\bns\b/gi, 'nous'],
  [/\bavc\b/gi, 'avec'],
  [/\bgratos\b/gi, 'gratuit'],
  [/\bhandi\b/gi, 'handicap'],
  [/\bevals?\b/gi, 'evaluation'],
  [/\brecap\b/gi, 'recapitulatif'],
  [/\b(?:koi|kwa)\b/gi, 'quoi'],
  [/\bvs\b/gi, 'vous'],
  [/\bqd\b/gi, 'quand'],
  [/\b(?:esque|eske|esk|es ce que|est ce que|est-ce que?)\b/gi, 'est-ce'],
  [/\bqq'?un\b/gi, "quelqu'un"],
  [/\bpr\b/gi, 'pour'],
  [/\bds\b/gi, 'dans'],
  [/\bc (?=quoi|koi|est|combien|ou\b)/gi, "c'est "],
  [/\bdiff\b/gi, 'difference'],
  [/\bqq ?(?:ch|chose)\b|\bqqchose\b/gi, 'quelque chose'],
  [/\btt\b/gi, 'tout'],
  [/\bbcp\b/gi, 'beaucoup'],
  [/\btjs\b|\btjrs\b/gi, 'toujours'],
  [/\bmtn\b/gi, 'maintenant'],
  [/\bjsp\b/gi, 'je ne sais pas'],
  [/\bnb\b/gi, 'nombre'],
  [/\bref\b/gi, 'referent'],
  [/\bdc\b/gi, 'donc'],
  [/\bsvt\b/gi, 'souvent'],
  [/\bpb\b/gi, 'probleme'],
  [/\bform(?:°|ation pro)\b/gi, 'formation'],
];

/** Expressions into one word: those that lose their sense in pieces. Applied on text without accents. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:a|ont|aura|avoir|auront) lieu\b/gi, 'est'],
  [/\btout (?:compris|inclus)\b/gi, 'au total'],
  [/\bca passe\b/gi, 'ca fait'],
  [/\b(?:se (?:passe|deroule|tient|situe)|est situee?)\b/gi, 'se fait'],
  [/\btout le monde\b/gi, 'tous'],
  [/\b(heure|seance|entretien|rendez-vous|jour|mois)(s?) (?:de|en) plus\b/gi, '$1$2 supplementaire$2'],
  // Time and place that are only said in passing.
  [
    /\b(?:tout le temps|en meme temps|de temps en temps|entre[- ]?temps|la plupart du temps|dans (?:un premier|le meme) temps)\b/gi,
    ' ',
  ],
  [/\b(?:a (?:ma|ta|sa|leur|notre|votre) place|au depart)\b/gi, ' '],
  [/\b(?:qui )?(?:me|nous) (?:le )?garanti\w+(?: qu[e'])?/gi, ' '],
  [/\ben (?:2|deux|quelques|peu de|un) mots?\b/gi, ' '],
  [/\bdu debut (?:a|jusqu'a) la fin\b/gi, 'en tout'],
  [/\ba cause d[eu']\s?/gi, 'pour '],
  [/\b(?:au taf|au boulot)\b/gi, 'au travail'],
  [/\bvoi[st]? (?:tres )?mal\b/gi, 'suis malvoyant'],
  [/\bentend[s]? (?:tres )?mal\b/gi, 'suis malentendant'],
  [/\ben ligne\b/gi, 'elearning'],
  [/\bexos?\b/gi, 'exercices'],
  [/\b(?:psys?)\b/gi, 'psychologue'],
  [/\b(?:rdv|rv|rendez[- ]vous)\b/gi, 'rendezvous'],
  [/\b(?:tel|telephonique)\b/gi, 'telephone'],
  [/\be[- ]?mails?\b/gi, 'mail'],
  [/\be[- ]?learning\b/gi, 'elearning'],
  [/\bpole[- ]emploi\b/gi, 'poleemploi'],
  [/\bfrance[- ]travail\b/gi, 'francetravail'],
  [/\b(?:demandeu(?:r|se)s?|recherche) d'emploi\b/gi, 'chomeur'],
  [/\bpersonnes? a mobilite reduite\b/gi, 'pmr'],
  [/\bmobilite reduite\b/gi, 'pmr'],
  [/\b(?:en )?fauteuil roulant\b|\ben fauteuil\b/gi, 'pmr'],
  [/\bface[- ]a[- ]face\b/gi, 'faceaface'],
  [/\ba distance\b/gi, 'distanciel'],
  [/\ba chaud\b/gi, 'achaud'],
  [/\ba froid\b/gi, 'afroid'],
  [/\bmots? de passe\b/gi, 'motdepasse'],
  [/\b(?:plusieurs fois|3x|2x)\b/gi, 'echelonner'],
  [/\baujourd'hui\b/gi, 'actuellement'],
  // The trade's own name: it is one thing, whether « de compétences » is said or not.
  [/\bbilans? de competences?\b/gi, 'bilan'],
  [/\bsavoirs?[- ]faire\b/gi, 'savoirfaire'],
  [/\blivrets? d'accompagnement\b/gi, 'livret'],
];

export const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['deux', '2'],
  ['trois', '3'],
  ['quatre', '4'],
  ['cinq', '5'],
  ['six', '6'],
  ['sept', '7'],
  ['huit', '8'],
  ['neuf', '9'],
  ['dix', '10'],
  ['onze', '11'],
  ['douze', '12'],
  ['premier', '1'],
  ['premiere', '1'],
  ['deuxieme', '2'],
  ['seconde', '2'],
  ['troisieme', '3'],
  ['quatrieme', '4'],
  ['cinquieme', '5'],
  ['sixieme', '6'],
  ['septieme', '7'],
  ['huitieme', '8'],
]);

/** Forms of common verbs whose stems differ from their infinitive's: « reçoit » is « recevoir ». */
const FORMS: readonly string[] = [
  'recevoir recois recoit recoivent recevez recevons recu recue recus',
  'payer paie paient paies paierai paye payee payez payes payees payons payent',
  'envoyer envoie envoient envoies',
  'detruire detruit detruits detruite detruites detruisez',
  'suivre suit suivent suivez suivi suivie suivrai suivra',
  'contenir contient contiennent contenu',
  'comprendre comprend comprennent',
  'remettre remet remis remise remises remettez remettent remettre-t',
  'permettre permet permettent',
  'transmettre transmet transmis transmise transmettez transmettent',
  'soumettre soumet soumis soumise',
  'ouvrir ouvert ouverte ouverts ouvre',
  'lire lit lisent lisez',
  'ecrire ecrivez ecris ecrivent',
  'conduire conduit conduira conduisent',
  'definir definit definie defini',
  'finir fini finit finie',
  'choisir choisi choisit choisie',
  'refuser refuse refus',
  'appartenir appartient',
  'maintenir maintient',
  'joindre joint joignable joins',
  'venir viens vient',
  'tenir tient',
  'interrompre interrompt interrompu',
  'convaincre convainc',
  'promettre promet',
  'debuter debut',
  'employer emploie',
  'acheter achete',
  'jeter jette',
  'rappeler rappelle rappel',
  'renouveler renouvelle',
  'voir voit verra verrai',
  'produire produit',
  'inscrire inscrit inscrite inscris inscrivez inscrivent',
  'decrire decrit',
  'perdre perd perdu',
  'rendre rend rendu rendez',
  'servir sert',
  'souffrir souffre souffert',
  'obtenir obtient obtenu',
  'promouvoir promu',
  'construire construit construis',
  'reussir reussi reussie reussit reussissent reussis reussite',
  'revoir revoyez revoit revoyons',
  'former forme forment formes',
  'travailler bosser bosse bosses bossez bossent bossait travaille travailles travaillent travaillons travaillais travaillait',
  'attendre attends attend attendez attendent attendu',
  'lire lis lise lisez lisant',
  'figurer figurent figure',
  'formatage format formats',
  'abordage aborder aborde abordes abordez abordent aborderons',
  'demander reclamer reclame reclames reclament reclamez',
  'departemental departement departements',
];
export const LEMMAS: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, lemma] as const);
  }),
);

/** The stemmer makes one word of two here: « gérant » is not « gérer », nor « comportement » « comporter ». */
export const UNSTEMMED: ReadonlySet<string> = new Set(
  list(`realisable comportement temperament gerant conjoint conjointement present identifiant directement direction
    directeur fonds fonde dispositif recours recourir materiel materielles partie partir partant organisation oriente
    alternance alternant alternants alternative dedit trame traine trainer traines nuit projeter projete operateur operateurs mere mer fils file filer filez assistant assistante assistance
    presentation presenter placement
    etalement application etudes forme manager concret temps fonction fonctionnement durant`),
);
