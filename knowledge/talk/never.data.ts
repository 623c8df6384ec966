// What never reaches the search: whatever the documents say, it is not theirs to answer (R94, R127-R129). Read on text without accents.
export const NEVER: readonly RegExp[] = [
  // Orders to the assistant.
  /\b(?:ignore|oublie|contourne|desactive)\w*\b.*\b(?:consigne|instruction|regle|document|corpus|precedent)/,
  /\b(?:invente|imagine|fais comme si|fais semblant|joue le role|prompt|tes consignes|tes instructions|system prompt)/,
  // Another person's data, secrets.
  /\b(?:dossier|synthese|resultats?|bilan|reponses?|coordonnees|adresse|numero|salaire) (?:de|d') ?(?:m\.|mr|mme|monsieur|madame|mon collegue|ma collegue|mon salarie|un salarie nomme)/,
  /\bmots? de passe|identifiant|carte bancaire|numero de carte/,
  // Legal, medical, personal advice.
  /\b(?:dois-je|devrais-je|est-ce que je dois|faut-il que je|vous me conseillez|tu me conseilles|conseillez-vous) (?:de |d')?(?:demission|quitter|changer|partir|accepter|refuser|divorcer)/,
  /\bdemission|licenci|prud'?homm|harcel|rupture conventionnelle|indemnit|avocat|proces\b|porter plainte/,
  /\b(?:burn ?out|depress|suicid|medicament|symptome|diagnostic medical|arret maladie|arret de travail|anxiete|angoisse)/,
];
