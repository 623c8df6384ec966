// What a provider has no answer to: known words, so that they are not taken for typing errors of others.
export const ELSEWHERE: readonly string[] = [
  'météo, temps qu’il fait, pleuvoir, température, canicule',
  'football, foot, match, ligue 1, tennis, rugby, jeux olympiques, équipe de France, tour de France cycliste',
  'recette, gâteau, pizza, cuisiner, crêpe, tarte',
  'film, musique, série télé, chanson, netflix, roman, acteur de cinéma',
  'blague, poème, devinette, raconte-moi une histoire, faire rire',
  'président de la république, élection, parti politique, vote, gauche ou droite, premier ministre',
  'capitale de, racine carrée, calcul mental, équation, deuxième guerre mondiale',
  'bitcoin, cryptomonnaie, actions en bourse, livret A, investir, placement financier',
  'crédit immobilier, louer un appartement, propriétaire bailleur, APL, allocations familiales',
  'divorce, garde alternée, avocat, notaire, héritage',
  'billet d’avion, voyage, valise, tourisme, plage',
  'dieu, religion, prière, ramadan, salle de prière, halal, laïcité, voile',
  'code informatique, javascript, python, développer un site',
];
