/** Towns called by the beginning of their names, or by the name of the towns they grew together. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['aix', 'aix en provence'],
  ['boulogne', 'boulogne billancourt'],
  ['levallois', 'levallois perret'],
  ['clermont', 'clermont ferrand'],
  ['neuilly', 'neuilly sur seine'],
  ['issy', 'issy les moulineaux'],
  ['ivry', 'ivry sur seine'],
  ['vitry', 'vitry sur seine'],
  ['asnieres', 'asnieres sur seine'],
  ['rueil', 'rueil malmaison'],
  ['champigny', 'champigny sur marne'],
  ['aulnay', 'aulnay sous bois'],
  ['saint maur', 'saint maur des fosses'],
  ['fontenay', 'fontenay sous bois'],
  ['noisy', 'noisy le grand'],
  ['chalon', 'chalon sur saone'],
  ['villefranche', 'villefranche sur saone'],
  ['la roche', 'la roche sur yon'],
  ['la seyne', 'la seyne sur mer'],
  ['saint quentin en yvelines', 'montigny le bretonneux'],
  ['marne la vallee', 'noisy le grand'],
  ['sophia antipolis', 'valbonne'],
]);

/** Names of places that are above all words of everyday: taken for a place only as a name. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `sens plaisir croix fontaine champs port garde possession madeleine robert moule lilas trappes houilles reunion somme manche lot cher
  nord orne mer vif monts rives salles gorges lattes avion drap oraison contes passage blanc riche montagne fleche creche marin diamant
  couronne trinite dom`
    .trim()
    .split(/\s+/),
);

/** Quarters people name instead of an arrondissement of Paris. */
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['buttes chaumont', 19],
  ['la villette', 19],
  ['belleville', 20],
  ['pere lachaise', 20],
  ['montmartre', 18],
  ['bastille', 11],
  ['place de la republique', 11],
  ['chatelet', 1],
  ['louvre', 1],
  ['le marais', 4],
  ['quartier latin', 5],
  ['odeon', 6],
  ['saint germain des pres', 6],
  ['champs elysees', 8],
  ['place de l opera', 9],
  ['gare saint lazare', 8],
  ['gare du nord', 10],
  ['gare de l est', 10],
  ['gare de lyon', 12],
  ['bercy', 12],
  ['place d italie', 13],
  ['montparnasse', 14],
  ['vaugirard', 15],
  ['trocadero', 16],
  ['auteuil', 16],
  ['batignolles', 17],
]);
