// Words that get the fixed, calm answer with human contacts, whatever is being asked (R11). Said words only: nothing is inferred
// (R156). « ce travail me tue », « je meurs d'envie » are not among them. Read on text without accents, capitals nor punctuation.
export const DISTRESS: readonly RegExp[] = [
  /\bsuicid/,
  /\bme tuer\b/,
  /\bme foutre en l air\b/,
  /\b(?:envie|veux|voudrais|prefere|prefererais|pense a|penser a) (?:de )?(?:mourir|crever|disparaitre)\b/,
  /\ben finir (?:avec la vie|avec ma vie|une bonne fois|pour de bon)\b/,
  /\b(?:veux|envie d|voudrais) en finir\b/,
  /\bmettre fin a (?:mes jours|ma vie)\b/,
  /\b(?:plus|pas) envie de vivre\b/,
  /\bme faire du mal\b/,
  /\b(?:je )?n en peux plus de vivre\b/,
  /\bplus aucune raison de vivre\b/,
  /\bidees noires\b/,
  /\bjeter (?:sous|par la fenetre)\b/,
  /\b(?:mon (?:mari|conjoint|compagnon|pere)|on) me (?:bat|frappe|viole)\b/,
  /\b(?:want to die|kill myself|end my life)\b/,
];
