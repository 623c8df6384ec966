// The mails. Neutral subjects: a screen may be shared, a mailbox may be an employer's (R50, R159).
export const mailWords = {
  code: (code: string) => ({
    subject: 'Votre code de connexion',
    text: [
      'Bonjour,',
      '',
      `Voici votre code : ${code}`,
      '',
      'Écrivez-le dans la conversation qui vous l’a demandé. Il est valable 15 minutes.',
      'Vous n’avez rien demandé ? Vous pouvez ignorer ce message : sans ce code, personne ne peut rien ouvrir.',
      '',
      'INTERACTIF',
    ].join('\n'),
  }),
  submitted: (reference: string) => ({
    subject: `Dossier ${reference} : un entretien préalable est prêt`,
    text: [
      'Bonjour,',
      '',
      `Le dossier ${reference} vient de vous être transmis. Il vous attend sur votre page.`,
      '',
      'L’assistant',
    ].join('\n'),
  }),
  filled: (reference: string) => ({
    subject: `Dossier ${reference} : un questionnaire est rempli`,
    text: [
      'Bonjour,',
      '',
      `Un questionnaire du dossier ${reference} vient de vous être transmis. Il vous attend sur votre page.`,
      '',
      'L’assistant',
    ].join('\n'),
  }),
  handover: (reference: string) => ({
    subject: `Dossier ${reference} : quelqu’un souhaite vous parler`,
    text: [
      'Bonjour,',
      '',
      `La personne du dossier ${reference} demande à parler à quelqu’un. Ses coordonnées sont sur votre page.`,
      '',
      'L’assistant',
    ].join('\n'),
  }),
};
