// The person's results, in their words.
export const fr = {
  title: 'Mes résultats',
  gone: 'Ce lien ne peut plus servir. Écrivez « mes résultats » dans la conversation pour en recevoir un autre.',
  none: 'Aucun résultat n’est ouvert pour le moment : votre consultant vous les restitue en entretien.',
  under: (name: string) => `Questionnaire passé sous la responsabilité de ${name}.`,
  discuss: 'Pour en parler avec votre consultant',
  table: 'Voir les chiffres en tableau',
  opinion: 'Qu’en pensez-vous ?',
  opinionHow:
    'Si vous le souhaitez, dites pour chaque ligne si elle vous ressemble. Votre consultant le verra à côté du résultat.',
  opinions: { like: 'Cela me ressemble', partly: 'Pas tout à fait', not: 'Pas du tout' },
  save: 'Enregistrer',
  saved: 'C’est enregistré. Vous pouvez changer d’avis quand vous voulez.',
} as const;
