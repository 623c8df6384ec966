// The words around the questions: buttons, recap, reminders. Everything a button says can also be typed.
export const fr = {
  recap: 'Voici votre résumé. Est-il fidèle ?',
  nothingYet: 'Vous n’avez encore répondu à aucune question.',
  where: (at: number, total: number, section: string) =>
    `Vous en êtes à la question ${at} sur ${total}${section === '' ? '' : `, dans « ${section} »`}.`,
  figure: (figure: number, label: string) => `${figure} – ${label}`,
  skipFirst: (label: string) => `Passer « ${label} »`,
  yesNo: [
    { id: 'oui', label: 'Oui' },
    { id: 'non', label: 'Non' },
  ],
  consent: [
    { id: 'oui', label: 'Oui, j’accepte' },
    { id: 'non', label: 'Non' },
  ],
  actions: {
    more: { title: 'En savoir plus', says: 'en savoir plus' },
    keep: { title: 'Garder ma réponse', says: 'garder' },
    skip: { title: 'Passer', says: 'passer' },
    back: { title: 'Précédent', says: 'précédent' },
    why: { title: 'Pourquoi ?', says: 'pourquoi' },
    pause: { title: 'Faire une pause', says: 'pause' },
    later: { title: 'Plus tard', says: 'plus tard' },
  },
} as const;
