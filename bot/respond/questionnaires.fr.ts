// What is said around questionnaires: what is there to fill, what is done, what waits.
export const fr = {
  none: 'Aucun questionnaire ne vous est ouvert pour le moment : votre consultant les ouvre quand le bilan a commencé.',
  list: 'Voici vos questionnaires :',
  states: {
    new: (minutes: number) => `à commencer, environ ${minutes} minutes`,
    open: 'commencé, à poursuivre quand vous voudrez',
    submitted: 'transmis',
  },
  line: (title: string, state: string) => `- « ${title} » : ${state}`,
  begin: (title: string) => ({ title, says: `questionnaire ${title}` }),
  proposed: (consultant: string | null, title: string, minutes: number) =>
    `${consultant ?? 'Votre consultant'} vous propose un questionnaire : « ${title} », environ ${minutes} minutes. Vous êtes libre de le remplir ou non, quand vous voulez, en une ou plusieurs fois.`,
  notOpen: (title: string) =>
    `« ${title} » ne vous est pas ouvert : c’est votre consultant qui le propose, quand le bilan a commencé.`,
  turnTo: (title: string) => `D’accord, nous reprenons « ${title} » où vous en étiez. Rien du reste n’est perdu.`,
  turnBackTo: (title: string) =>
    `Voici « ${title} », que vous avez transmis. Vous pouvez le relire (« résumé ») ou le corriger (« corriger »).`,
  submitted: (title: string) =>
    `« ${title} » est transmis à votre consultant. Vous pouvez encore le relire ou le corriger, jusqu’à la restitution.`,
  restituted:
    'Ce questionnaire vous a été restitué : ses réponses ne changent plus. Dites à votre consultant ce que vous voudriez revoir.',
  atSubmitted: [
    { title: 'Relire mes réponses', says: 'résumé' },
    { title: 'Corriger', says: 'corriger' },
  ],
  resume: { title: 'Reprendre', says: 'reprendre' },
  missing: (n: number) =>
    n === 1
      ? 'Il reste une question sans réponse. Voulez-vous y répondre maintenant ? Sinon, transmettez ainsi.'
      : `Il reste ${n} questions sans réponse. Voulez-vous y répondre maintenant ? Sinon, transmettez ainsi.`,
  noResults:
    'Vos résultats vous sont restitués par votre consultant, en entretien. Ils s’ouvriront ici ensuite. Vos réponses, elles, sont à vous : « mes données » en donne une copie à tout moment.',
  results: (titles: string) =>
    `Voici vos résultats : ${titles}. C’est un point de départ pour votre échange, pas un verdict. Le lien est valable 15 minutes et n’ouvre que les vôtres.`,
  openResults: 'Voir mes résultats',
  complete: { title: 'Y répondre maintenant', says: 'répondre aux questions passées' },
  nothingMissing: 'Il ne reste aucune question sans réponse.',
} as const;
