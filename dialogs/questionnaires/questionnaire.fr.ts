// The frame around any questionnaire: said before the first question, and when it ends. The items and their words are in the data files.
export const fr = {
  /** Shown with the consent (R2, R4, R30). `purpose`: of the questionnaire, in one sentence. */
  notice: (purpose: string, minutes: number) =>
    [
      `À quoi il sert : ${lower(purpose)}`,
      'Qui le lira : votre consultant, et la personne habilitée nommée ci-dessus ; personne d’autre. Ni votre employeur, ni le service des ressources humaines n’en voient rien.',
      'Ce qu’il est : une exploration, ni un test étalonné, ni un avis sur vos capacités. Il ne décide de rien et ne recommande rien ; vous en parlerez avec votre consultant, qui vous restitue les résultats.',
      `Vous êtes libre : refuser ou arrêter n’est pas une faute et n’a aucune conséquence. Passez ce qui ne vous convient pas, faites une pause, revenez d’un autre appareil : comptez environ ${minutes} minutes en tout, en une ou plusieurs fois.`,
      'Vos réponses sont chiffrées, gardées jusqu’à la fin du bilan, puis détruites. Vous pouvez les corriger jusqu’à la restitution, ou retirer votre accord.',
    ].join('\n'),
  /** Of an evaluation: it belongs to nobody once it is sent. */
  anonymousNotice: (purpose: string, minutes: number) =>
    [
      `À quoi il sert : ${lower(purpose)}`,
      'Qui le lira : vos notes sont séparées de votre dossier et lues sans votre nom. Elles n’apparaissent que dans des moyennes d’au moins cinq personnes ; vos phrases sont lues telles quelles, sans date ni nom.',
      `Vous êtes libre : répondre est facultatif, et passer une question aussi. Comptez environ ${minutes} minutes. Une fois envoyé, votre avis ne peut plus être relié à vous, ni corrigé.`,
    ].join('\n'),
  noticeVersion: 'questionnaire-1',
  sendAnonymously: 'J’envoie mon avis, sans mon nom',
  declined:
    'C’est entendu : nous ne faisons pas ce questionnaire, et rien n’en est gardé. Cela n’a aucune conséquence.',
  withdrawn: 'Votre accord est retiré : les réponses à ce questionnaire sont effacées.',
  sides: { importance: 'important pour moi', presence: 'présent dans mon travail' },
} as const;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
