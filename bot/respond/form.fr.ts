// What is said around a form by the turn; the questions themselves are in dialogs/*.fr.ts.
export const fr = {
  codeSent:
    'J’envoie un code à 6 chiffres à cette adresse. Quand vous l’aurez, écrivez-le ici : il vous permettra de revenir plus tard, même depuis un autre appareil. Rien ne presse, continuons.',
  start: [{ title: 'Poser une question', says: 'poser une question' }],
  afterwards: [
    { title: 'Prendre rendez-vous', says: 'prendre rendez-vous' },
    { title: 'Relire mes réponses', says: 'résumé' },
    { title: 'Corriger', says: 'corriger' },
    { title: 'Poser une question', says: 'poser une question' },
  ],
} as const;
