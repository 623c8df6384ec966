// Words of the file of questions without an answer.
export const fr = {
  file: (day: string) => `questions-sans-reponse-${day}.csv`,
  columns: [
    'Groupe',
    'Question type',
    'Question posée',
    'Jour',
    'Réponse donnée',
    'Jugée utile',
    'Ce qui manquait',
    'Documents cités',
  ],
  outcomes: { answered: 'certaine', near: 'passage proche', unknown: 'aucune' },
  useful: (useful: boolean | null) => (useful === null ? '' : useful ? 'oui' : 'non'),
};
