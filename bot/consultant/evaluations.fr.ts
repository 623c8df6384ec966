// Words of the file of the evaluations' statistics.
export const fr = {
  file: (questionnaire: string, year: number) => `${questionnaire}-${year}.csv`,
  columns: ['Questionnaire', 'Année', 'Rubrique', 'Indicateur', 'Réponses', 'Moyenne sur 5', 'Part', 'Lecture'],
  group: 'Participation',
  invited: 'Personnes invitées',
  answers: 'Réponses prises en compte',
  rate: 'Taux de réponse',
  scales: 'Indicateurs',
  recommendation: 'Recommandation',
  recommendationReading: '% de 9 et 10 moins % de 0 à 6',
  rates: 'Questions notées',
  four: (what: string) => `${what} : 4 ou 5`,
  scale: (what: string) => `${what} : moyenne de 4 ou plus`,
  several: 'plusieurs choix possibles',
};
