// Words that get the fixed, calm answer with human contacts, whatever is being asked (R11). Said words only: nothing is inferred
// (R156). « ce travail me tue », « je meurs d'envie », « à bout » are not among them. Read on text without accents, capitals nor
// punctuation: the one list of both the conversation and the knowledge.
const WISH =
  '(?:envies? d(?:e|)|envi de|j?veux?|voudrais|aimerais|prefere(?:rais|)|pense a|penser a|songe a|autant|vais|decide d(?:e|)|essaye d(?:e|)|menace d(?:e|))';
const SOMEBODY =
  '(?:il|elle|on|ils|(?:mon|ma|un|une|mes) (?:ex |beau |belle )?(?:mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|pere|mere|frere|fils|ex|chef|patron|collegue|manager|voisin)s?)';

export const DISTRESS: readonly RegExp[] = [
  /\bsuicid(?!e (?:professionnel|commercial|social|economique))/,
  new RegExp(`\\b${WISH} (?:me (?:tuer|buter|flinguer|foutre en l air|pendre|noyer|supprimer))\\b(?! (?:au|a la) )`),
  new RegExp(
    `\\b${WISH} (?:etre )?(?:mourr?ir|crev(?:er|e)|mort|morte)\\b(?! (?:d (?:ennui|envie)|de (?:rire|honte|faim|soif|curiosite|chaud|froid)))`,
  ),
  new RegExp(
    `\\b${WISH} disparaitre\\b(?! (?:des|du|d|dans|avec|sous|de)\\b(?! (?:bon|ce monde|cette terre|la surface)))`,
  ),
  /\ben finir (?:avec (?:la vie|ma vie|l existence|tout)|une bonne fois|pour de bon)\b/,
  new RegExp(`\\b${WISH} en finir\\b(?! (?:avec|vite|rapidement|au plus) ?)`),
  /\bmet(?:s|tre|trai)? fin a (?:mes jours|ma vie|l existence|tout)\b/,
  /\b(?:plus|pas|aucune|sans) (?:d )?(?:envie?|la force|raison|gout) (?:de |a )?(?:vivre|la vie)\b(?! (?:de|d|en|au)\b)|\bmarre de (?:vivre|la vie)\b(?! (?:de|d|en|au|avec|sans|dans)\b)/,
  /\b(?:la vie|ma vie|cette vie) (?:ne |n )?(?:vaut|a) (?:plus|pas|rien) (?:la peine|le coup|de sens|d etre)/,
  /\bpeux? plus de (?:vivre|la vie|cette vie)\b(?! (?:de|au|en) )|\ba quoi bon (?:vivre|continuer a vivre)\b/,
  /\barrive (?:plus|pas) a vivre\b(?! (?:de|avec|sur|en|a|dans) )|\b(?:veux|voudrais) plus (?:vivre|exister)\b/,
  /\b(?:veux|voudrais|souhaite) plus etre (?:la$|de ce monde|en vie|vivante?\b)|\bplus etre la (?:je|pour toujours|a jamais)/,
  /\bdormir (?:pour toujours|a jamais)|\b(?:plus|pas|jamais) me reveiller$|\bplus rien ne me retient\b/,
  /\bne me regretter|\bne manquer\w* a personne|\bmieux (?:sans moi|si j etais mort)/,
  /\bme (?:faire|fais|suis fait) du mal\b|\bme (?:scarifi|taillad|mutil)|\bouvr\w* les veines\b/,
  /\bidees? noires?\b|\badieu la vie\b|\ba bout\b.*\ba quoi bon\b|\ba quoi bon\b.*\ba bout\b/,
  /\b(?:me )?(?:jeter|jette|sauter|saute) (?:sous (?:un|le|la) (?:train|metro|rer|voiture)|par la fenetre|d un pont|du (?:pont|toit|balcon))/,
  /\baval\w* (?:des|tous|toute?s?|mes) (?:les |mes )?(?:cachet|medicament|comprime|somnifere|boite)|\boverdose\b/,
  new RegExp(
    `\\b${SOMEBODY} (?:me|m a|m ont) (?:bat\\b|battu|frapp\\w+|viol(?:e|ee|ent)\\b|tape dessus|tapent dessus|tape(?! (?:sur|dans|la|le|l)\\b)\\b|etrangl|agresse\\w* sexuel)(?! que)`,
  ),
  /\b(?:ete|fais|fait|suis) (?:viol|battu|tabass|agresse\w* (?:sexuel|physiq)|abuse\w* sexuel)|\bfai[st] frapper\b/,
  /\bviolences? conjugales?\b|\bvictime de violences?\b|\bmenac\w+ d(?:e|) (?:mort|me tuer)\b/,
  /\b(?:want(?:ed)? to (?:die|end it all)|kill(?:ing)? myself|end my life|hurt(?:ing)? myself)\b/,
];
