// The rights of the person over their data (RGPD 7.3, 15, 16, 17, 20), in their words.
export const fr = {
  nothingKept: 'Je ne garde aucune réponse de vous : vous n’avez pas de dossier ouvert ici.',
  data: 'Voici une copie de tout ce qui est gardé à votre sujet, à lire et à conserver. Le lien est valable 15 minutes et n’ouvre que vos données.',
  openData: 'Voir mes données',
  atData: [
    { title: 'Corriger une réponse', says: 'corriger' },
    { title: 'Mes consentements', says: 'mes consentements' },
    { title: 'Tout effacer', says: 'effacer' },
  ],
  purposes: { intake: 'garder vos réponses pour préparer l’entretien', adaptation: 'garder vos besoins d’adaptation' },
  questionnaire: (title: string) => `répondre au questionnaire « ${title} »`,
  withdrawFrom: (title: string) => ({
    title: `Retirer mon accord (${title})`,
    says: `retirer mon accord pour ${title}`,
  }),
  oneMore: 'Cet accord a été donné dans un autre questionnaire : un mot de plus, et il est retiré.',
  stopSure:
    'Voulez-vous vraiment arrêter ce questionnaire ? Ses réponses seront effacées ; le reste de votre dossier est gardé. Une simple pause les garderait.',
  decisions: { given: 'accordé', declined: 'refusé', withdrawn: 'retiré' },
  consents: 'Voici ce que vous avez accepté. Vous pouvez retirer un accord à tout moment, sans conséquence pour vous :',
  noConsent: 'Vous n’avez donné aucun accord pour le moment.',
  withdraw: {
    intake: { title: 'Retirer mon accord pour mes réponses', says: 'retirer mon accord pour mes réponses' },
    adaptation: { title: 'Retirer mon accord (adaptation)', says: 'retirer mon accord adaptation' },
  },
  withdrawn:
    'Votre accord est retiré : votre consultant ne voit plus vos réponses, et nous nous arrêtons là. Vous pouvez aussi les effacer, ou redonner votre accord pour reprendre.',
  destroyed: 'Votre accord est retiré : ce que vous aviez indiqué sur vos besoins d’adaptation est effacé.',
  notGiven: 'Vous n’avez pas donné cet accord, ou il est déjà retiré.',
  atWithdrawn: [
    { title: 'Tout effacer', says: 'effacer' },
    { title: 'Reprendre', says: 'reprendre' },
  ],
  eraseSure: 'Voulez-vous vraiment tout effacer ? Vos réponses et nos échanges seront détruits, sans retour possible.',
  atErase: [
    { title: 'Oui, tout effacer', says: 'oui' },
    { title: 'Non, garder', says: 'non' },
  ],
  erased: (receipt: string) =>
    `C’est fait : vos réponses et nos échanges sont détruits. Votre numéro de reçu est ${receipt}. Vous pouvez le noter : il prouve l’effacement. Rechargez cette page pour qu’elle les oublie aussi.`,
  notErased: 'D’accord, rien n’est effacé.',
} as const;
