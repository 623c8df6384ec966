// Around an answer from the documents.
export const fr = {
  searching: 'Je cherche la réponse dans les documents…',
  about: (asked: string) =>
    `À propos de votre question « ${asked.length > 120 ? `${asked.slice(0, 119)}…` : asked} » :`,
  rate: [
    { title: 'Utile', says: 'utile' },
    { title: 'Pas utile', says: 'pas utile' },
  ],
  whyNot: 'Merci de me le dire. Que manquait-il ? Vous pouvez répondre en quelques mots, ou passer.',
  skip: { title: 'Passer', says: 'passer' },
  thanks: 'Merci, c’est noté.',
  noted: 'Merci, c’est noté : cela aide à compléter les documents.',
  nothingToRate: 'Je n’ai pas de réponse récente à évaluer.',
};
