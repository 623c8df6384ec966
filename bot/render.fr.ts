// Words of the cards themselves; the questions and answers come from dialogs/.
export const fr = {
  submit: 'Valider',
  confirm: 'Je transmets à mon consultant',
  revise: 'Corriger une réponse',
  reviseWhich: 'Quelle réponse souhaitez-vous corriger ?',
  reviseThis: 'Corriger cette réponse',
  choose: 'Choisir dans la liste',
  optional: (label: string) => `${label} (facultatif)`,
  before: 'Votre réponse actuelle :',
  progress: (first: number, last: number, total: number) =>
    first === last ? `${first} sur ${total}` : `${first} à ${last} sur ${total}`,
  left: (minutes: number) => (minutes <= 1 ? 'encore une minute' : `encore ${minutes} minutes environ`),
  fillOne: 'Répondez dans la carte ci-dessous, ou écrivez votre réponse.',
  fillMany: 'Répondez dans la carte ci-dessous, ou écrivez ici votre réponse à la première question.',
  shortened: 'Les réponses longues sont abrégées ici ; elles sont gardées en entier.',
  passed: 'Sans réponse',
  choices: 'Réponses proposées',
  buttons: 'Boutons',
  form: (count: number) => (count === 1 ? 'Une question à remplir' : `${count} questions à remplir`),
  recap: 'Relecture de vos réponses',
  cited: (title: string, section: string) => (section === '' || section === title ? title : `${title}, ${section}`),
  sources: 'Sources',
  written: 'Réponse rédigée par une intelligence artificielle à partir des passages cités : vérifiez-les.',
  /** On a locked screen: nothing of the conversation (R149). */
  notification: 'Nouveau message de votre assistant bilan de compétences',
};
