// What tells that a name follows, and what is never one. Lower case, without accents.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these words, whatever comes is a name. */
export const DECLARED: readonly string[] = ['m appelle', 'my name is', 'me prenomme', 'me nomme'];
/** After these, only what looks like one: « mon nom est Nguyen », « moi c’est le prix ». */
export const ANNOUNCED: readonly string[] = [
  'nom est',
  'prenom est',
  'moi c est',
  's appelle',
  's appellent',
  'se nomme',
  'prenomme',
  'prenommee',
  'signe',
  'i am',
  'i m',
];
/** With a colon: « Nom : Dupont ». */
export const LABELS: ReadonlySet<string> = set('nom prenom famille name signature');
export const TITLES: ReadonlySet<string> = set(
  'm mr mrs ms mme mlle mm mmes monsieur madame mademoiselle messieurs docteur dr maitre me pr professeur',
);
/** Titles that are words too: the name after them has a capital. */
export const TITLES_OR_WORDS: ReadonlySet<string> = set('m mm me pr maitre professeur ms');

/** « mon collègue Paul », « ma salariée Nadia »: whose somebody is. */
export const OWNERS: ReadonlySet<string> = set('mon ma mes notre nos votre vos son sa ses leur ce cet cette ton ta');
export const RELATIONS: ReadonlySet<string> = set(
  `collegue salarie salariee employe employee collaborateur collaboratrice chef cheffe patron patronne manager manageuse responsable
  consultant consultante conseiller conseillere conjoint conjointe mari femme epoux epouse frere soeur fils fille ami amie voisin voisine
  stagiaire assistant assistante subordonne subordonnee ex copain copine pere mere cousin cousine directeur directrice tuteur tutrice
  compagne compagnon candidat candidate beneficiaire equipier equipiere boss n+1 superieur superieure associe associee apprenti apprentie`,
);

/** What somebody has and no town has: « le dossier de Ouédraogo ». */
export const OWNED: ReadonlySet<string> = set(
  'dossier dossiers synthese syntheses resultat resultats reponse reponses profil salaire paie handicap demission licenciement absence',
);
/** A first name that is a word may follow these: « le bilan de claire ». */
export const BELONGING: ReadonlySet<string> = set(
  'bilan bilans mail email adresse telephone tel numero coordonnees rendez-vous rdv entretien consultant consultante compte portable',
);

/** « Saint Denis » is a town, « rue Louis Blanc » a street. */
export const PLACES: ReadonlySet<string> = set(
  'saint sainte st ste san santa rue avenue boulevard place quai metro gare fort',
);
/** Towns that begin as people do: of two words, with a hyphen or a space. */
export const NO_PERSONS: ReadonlySet<string> = set('marie-galante sophia-antipolis jean-bart florence');
/** Between a first name and the rest: « Anne Le Goff », « Charles de La Tour ». */
export const PARTICLES: ReadonlySet<string> = set('de du des le la les van von ben bin el al da di dos do d l');
/** Ends of letters: who signs comes after them. */
export const CLOSINGS: ReadonlySet<string> = set(
  'cordialement sincerement respectueusement avance regards salutations vous',
);

/** Not a part of a name, with a capital or without. */
export const NO_NAMES: ReadonlySet<string> = set(
  `a ai alors apres as au aussi autre aux avec aurai aura avait avez avoir avant beaucoup bien bon bonne bonjour bonsoir c ca ce ces cette
  chez combien comme comment cordialement cher chere d dans de depuis des dit dites dois doit donc du elle elles en encore entre est est-ce et ete
  etes etait etais etre eu fait faire faut fini finit fois hier i ici il ils j je jusqu l la le les leur leurs lors lui m ma mais malheureusement
  me merci mes mieux moi mon n ne ni non nos notre nous on ont ou oui par pas peu peut peux plus pour pourquoi pourrait pourriez pouvez
  puis puis-je qu quand que quel quelle quelles quels qui quoi refuse s sa salut sans se sera serait ses si son sont souhaite sous suis suit sur
  svp t ta te tel telephone tes toi ton toujours tous tout toute toutes tres tu un une va vais vas vers veut veux viens vient voici voila
  vont vos votre voudrais voudrait vous vraiment y the is are has have my your and of
  nom prenom mail e-mail email adresse lien compte numero date dossier bilan programme projet
  accepte accueil aide aime aimerait aimerais ameliore appelle arrive arrete assistante assistant attend cadre certain chomage client
  commence commencera competence competences conges conseil conseille consultant consultante contrat courrier cv demande demandeur
  demissionne devis devrait diplome directeur directrice directeurs distanciel emploi employeur entreprise entretien equipe evaluation
  experience financement formation formatrice formateur gere gratuit habite handicap horaires information informations interesse
  france interactif maladie metier mois motivation motivations objet obligatoire orientation paiement pareil parle part passe pense personnalite
  personnel plan positionnement possible prend presente president presidente prise prix question quitte reconversion recrutement rendez-vous
  responsable retour retraite rh salarie salariee satisfaction soutient suivi surtout synthese tarif telle tests travail travaille
  travaillait valeurs visible visio voit vit
  cpf aif opco vae drh pmr cdi cdd rqth ttc ht pdg dg cse caf ppp sncf ratp anpe riasec mbti holland likert`,
);
/** What a person of that name does next: « paul durand a commencé » has a surname, « paul veut un bilan » has none. */
export const NEXT: ReadonlySet<string> = set(
  `a a-t-il a-t-elle a-t est et va qui il elle n ne peut doit veut fait suit avait etait sera s souhaite refuse demande travaille
  est-il est-elle t-il t-elle ou je j mon ma`,
);
