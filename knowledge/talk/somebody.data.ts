// What is asked about a person: refused the same way whether that person is known or not (R94). « qqn » stands for any name (intent.ts).
const re = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...words));

/** « je suis Paul Durand » says who asks. */
const WHO =
  '(?<!\\b(?:je suis|m appelle|moi c est|nom est|prenom est|suis m|suis mme) )(?:(?:m|mr|mme|mlle|madame|monsieur|mademoiselle|docteur|dr) )?(?<!\\bje suis (?:m|mr|mme|mlle|madame|monsieur) )qqn';
/** Of one's own: « un salarié » is anybody. The employer is no such person, nor the consultant. */
const THEIRS =
  '(?:mon|ma|mes|notre|nos|ce|cette|son|sa|leur|ton|ta) (?:ex |ancien |ancienne |futur |jeune )?(?:collegue|salarie|employe|collaborat(?:eur|rice)|subordonne|assistant|equipier|stagiaire|apprenti|voisin|ami|conjoint|mari|femme|epou(?:x|se)|frere|soeur|fils|fille|pere|mere|chef|cheffe|patron|patronne|manager|direct(?:eur|rice)|copain|copine|compagnon|compagne|cousin|boss)e?s?(?: qqn)?';
const ANYONE = `(?:${WHO}|${THEIRS})`;
const CONSULTANT = '(?:mon|ma|votre|ton|la|le|vos|leur) consultante?s?';
/** What a person has of private. Not the bilan: « financer le bilan de mon salarié » is a question of the programme. */
const PRIVATE =
  '(?:dossier|synthese|resultats?|reponses?|coordonnees|donnees|profil|conclusions?|questionnaires?|salaire|age|handicap|compte rendu|notes?)s?';
const OF = '(?:de|d|du)(?: la| l)?';
const ASKED_FOR =
  '(?:donne|donnez|montre|montrez|envoie|envoyez|affiche|affichez|transmet\\w*|communique\\w*|je veux|je voudrais|j aimerais|il me faut|consulter|acces a)';
/** What one does in a bilan. */
const DONE =
  '(?:commence|fini|termine|fait|suivi|inscrite?|venue?|signe|repondu|dit|raconte|demande|contacte|abandonne|arrete|rate|mis|participe|demissionne|parle|rempli|recu)e?s?';
const CLIENTS = '(?:client|beneficiaire|participant|stagiaire|inscrit|utilisateur)s?';

export const SOMEBODY_ELSE: readonly RegExp[] = [
  re`\b(?:${PRIVATE}|bilan|rendez vous|rdv|portable|entretiens?|tests?|demande|projet) (?:\w+ )?${OF} ${WHO}\b`,
  re`\b${ASKED_FOR}\b.{0,30}\b(?:${PRIVATE}|bilan|tests?) (?:\w+ )?${OF} ${THEIRS}`,
  re`\bquell?e?s? (?:sont|est|etait|etaient|ont ete) (?:le|la|les|l|ses) ?(?:${PRIVATE}) ${OF} ${ANYONE}|^(?:et )?(?:le |la |les )?(?:${PRIVATE}) ${OF} ${THEIRS}$`,
  re`\bou en (?:est|sont|etait)\b.{0,25}\b${ANYONE}|\bou ${ANYONE} en est|\bbilan ${OF} ${THEIRS} (?:se passe(?: \w+)? bien|avance|est (?:fini|termine|en cours))`,
  re`\b${ANYONE} (?:\w+ )?a t (?:il|elle) (?:deja |bien |aussi )?(?:\w+ )?(?:${DONE}|un handicap)`,
  re`\b${ANYONE} (?:est|fait|suit|vient|vient|va|sont) ?t? (?:il|elle|ils) (?:\w+ )?(?:${DONE}|un bilan|son bilan|handicape\w*|malade|en|au|aux)\b`,
  re`\b(?:est ce|si|pourquoi|quand) (?:que? )?(?:${ANYONE}) (?:n |ne |s |vous |deja |aussi |bien )*(?:a|est|fait|suit|vient|va|veut|avait)\b(?! (?:acces|droit|le droit|besoin|obligat|assister|prevenu|informe|paye|finance|la voir|prendre))(?:.{0,15}\b${DONE}|.{0,20}\bbilan|.{0,10}\b(?:partir|inscrite?|venue?)|.{0,10}\b(?:chez vous|situation de handicap))`,
  re`\b${WHO} (?:s |n |ne |vous )*(?:a|est|avait) (?:\w+ )?${DONE}|\b${WHO} a t (?:il|elle)\b.{0,40}\bbilan|\b(?:date|heure|jour) ${WHO} |\b${WHO} (?:fait|suit|prepare|vient)\b.{0,20}\b(?:bilan|rdv|rendez vous|entretien)`,
  re`\b${THEIRS} (?:vous )?(?:a|ont) (?:${DONE}) (?:quoi|quell?e?s?|ou$|quand|combien|son bilan$|son bilan chez|un bilan chez vous$)`,
  re`\bqu (?:est ce qu)?e? ?a (?:bien )?(?:${DONE}) ${ANYONE}|\b(?:a|ont) choisi ${ANYONE}|\bqu ?e? ${WHO} a \w+$|\b(?:reponses|resultats|choix) (?:a|ont) \w+ ${ANYONE}|\b(?:il|elle) a (?:dit|mis|repondu|raconte|ecrit) quoi`,
  re`\bque (?:veut|va|compte|souhaite|pense)(?: faire)? ${ANYONE}|\bpourquoi ${WHO} |\bje suis (?:l |son |sa )(?:employeur|manager|chef|responsable|patron)\b.{0,30}\bqqn`,
  re`\b(?:tel|telephone|adresse|numero|mail|portable) (?:perso|prive)|\b(?:numero|tel) de portable ${OF} ${ANYONE}`,
  re`\b(?:ou habite|habite ou|quel age a)\b.{0,15}\b(?:${ANYONE}|${CONSULTANT})|\b${CONSULTANT}\b.{0,10}\b(?:habite ou|a quel age|est (?:mariee?|celibataire))`,
  re`\b(?:liste|noms?|emails?|mails?|adresses?|coordonnees|telephones?|identite) (?:de |des |d )(?:vos |les |tes |tous les )?(?:autres )?${CLIENTS}\b|\bqui sont (?:vos|les|tes) (?:autres )?${CLIENTS}`,
  re`\b(?:${CLIENTS}|salaries)\b.{0,60}\b(?:lesquels|leurs? noms?)\b|\bqui a (?:deja )?fait (?:un|son) bilan\b.{0,25}\b(?:mon|notre|ma|l|cette) (?:entreprise|equipe|service|boite|societe)|\bqui d autre\b.{0,20}\bbilan|\bune? de vos ${CLIENTS}`,
  re`\bd un(?:e)? autre (?:${CLIENTS}|salariee?|personne|dossier)\b`,
  re`\bmots? de passe (?:${OF} (?!la plateforme|plateforme|connexion|e learning|mon )|admin)|\bmots? de passe\b.{0,30}\b${OF} ${ANYONE}|\b(?:code|identifiant)s? (?:d acces |de connexion )?${OF} ${ANYONE}`,
];
