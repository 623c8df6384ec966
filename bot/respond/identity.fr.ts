// Proof of identity. The same words whether an address is known or not.
export const fr = {
  askEmail:
    'Quelle adresse électronique aviez-vous donnée ? Je vous enverrai un code pour vérifier que c’est bien vous.',
  badEmail: 'Je n’ai pas reconnu d’adresse électronique. Elle ressemble à « prenom.nom@exemple.fr ».',
  sent: 'Si un dossier existe à cette adresse, un code à 6 chiffres vient d’y être envoyé. Écrivez-le ici. Il est valable 15 minutes.',
  atSent: [{ title: 'Renvoyer un code', says: 'renvoyer le code' }],
  confirmed: 'Merci, votre adresse est confirmée. Vous pourrez revenir avec elle, depuis n’importe quel appareil.',
  confirmedForm: 'Merci, votre adresse est confirmée.',
  wrong: (left: number) =>
    left > 0
      ? `Ce n’est pas le bon code. Vérifiez-le et réessayez : il vous reste ${left === 1 ? 'un essai' : `${left} essais`}. Si ces chiffres étaient votre réponse, ajoutez un mot, par exemple « euros ».`
      : 'Ce n’est pas le bon code, et il ne peut plus servir. Écrivez « renvoyer le code » pour en recevoir un autre.',
  noLonger: 'Ce code ne peut plus servir. Écrivez « renvoyer le code » pour en recevoir un autre.',
  back: 'Bon retour, c’est bien vous.',
  resent: 'Si tout va bien, un nouveau code vient de partir. Pensez à regarder dans les courriers indésirables.',
  noAddress: 'Je n’ai pas d’adresse à laquelle envoyer un code.',
  alreadyHere: 'Votre dossier est déjà ouvert dans cette conversation.',
  codeHeard: '(code)',
} as const;
