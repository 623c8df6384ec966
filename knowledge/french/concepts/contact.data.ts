// How to reach somebody, and the tools of the distance.
export const CONTACT: readonly string[] = [
  'téléphone, numéro de téléphone, tel, appeler, portable, joindre par téléphone, coup de fil, passer un coup de fil, rappelé par, numéro vert, whatsapp, sms, texto | contact, standard',
  'mail, e-mail, email, courriel, adresse mail, adresse électronique, écrire à, mèl, boîte mail, adresse e-mail | contact',
  'contact, contacter, joindre, coordonnées, à qui m’adresser, à qui parler, qui appeler, qui contacter, joignable, à qui je m’adresse, vous joindre, être rappelé, prendre contact, j’écris où, à qui j’écris, écrire à qui, où écrire, écrire où, j’écris à qui, où s’adresser, m’adresser | téléphone, mail, référent, s’adresser à',
  'courrier, lettre, voie postale, recommandé, par la poste, accusé de réception, courrier postal | mail, adresse',
  'site internet, site web, votre site, url | internet',
  'réseaux sociaux, facebook, linkedin, instagram, page facebook, twitter, youtube, tiktok, insta, chaîne youtube, podcast, newsletter, blog | internet, site internet',
  'parler à un humain, un vrai humain, vrai conseiller, une vraie personne, pas un robot, parler à quelqu’un | contact',
  'wifi, internet, connexion, réseau internet, débit, 4G, fibre, connexion internet | distanciel, technique',
  'ordinateur, PC, tablette, smartphone, matériel informatique, équipement informatique, ordi, laptop, macbook, prêt d’ordinateur, pas d’ordinateur, micro-casque, caméra, casque audio, PC portable, ordinateur portable | distanciel, technique, matériel',
  'logiciel, zoom, teams, skype, google meet | distanciel, application, outil',
  'application, appli, app, progiciel, télécharger l’application | outil, ordinateur, logiciel',
  'technique, possibilité technique, support technique, problème technique, bug, assistance technique, panne, plantage, planter | visio, matériel',
  'mot de passe, code d’accès, me connecter, login, compte bloqué, motdepasse, identifiants, mdp, impossible de me connecter, réinitialiser, code perdu, se connecter | plateforme',
  'chatbot, robot, intelligence artificielle, IA, chatgpt, assistant virtuel | internet',
  'délai de réponse, sous combien vous répondez, temps de réponse, quand me rappelez-vous, quand allez-vous me rappeler | contact, délai',
  'plage d’appel, heures d’appel, permanence téléphonique, standard ouvert, quand vous appeler | horaires, téléphone',
];
