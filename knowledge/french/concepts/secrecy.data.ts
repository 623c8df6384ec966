// What stays between the consultant and the person, and what becomes of the papers.
export const SECRECY: readonly string[] = [
  'confidentiel, confidentialité, secret, secret professionnel, discrétion, discret, garder pour soi, qui verra, balancer, répéter, rester entre nous, anonyme, anonymat, reste entre nous, entre vous et moi, top secret, fuite, fuiter, cafter, sous le sceau du secret, le dire à personne, en parler à mon, fouiner, fouiller, mettre son nez, fourrer son nez, moucharder, tout raconter à, tout répéter, ébruiter | vie privée, employeur, privé',
  'vie privée, privé, personnel, intime, intimité, perso | confidentiel, données',
  'données personnelles, RGPD, données, informations recueillies, CNIL, DPO, délégué à la protection des données, droit à l’oubli, droit d’accès aux données, protection des données, mes infos personnelles, vendre mes données, politique de confidentialité | confidentiel, vie privée',
  'destruction, détruire, supprimer, suppression, effacer, jeter, poubelle, disparaître, broyer, brûler, conserver, conservation, garder, stocker, stockage, archiver, archive, archivage, combien de temps vous gardez, durée de conservation | documents, fin',
  'transmettre, communiquer, communication, envoyer, recevoir, recevra, lire, voir, divulguer, partager, diffuser, donner à, montrer, avoir accès, consulter, faire suivre, remonter à, mettre au courant, transmission | tiers, accord, employeur, destinataire',
  'destinataire, à qui est remis, à qui va, qui reçoit, qui a accès, qui lit, qui peut lire, qui peut voir, adressé à qui, seul destinataire, qui va voir | transmettre, bénéficiaire',
  'appartenir, propriété, propriétaire, à qui est, à qui appartient, m’appartient, il est à moi, est-ce à moi | bénéficiaire, destinataire',
  'savoir que je fais, mon employeur sera au courant, prévenir mon employeur, en cachette, à l’insu de, sans le dire à, informer mon employeur, l’employeur est informé, dans son dos | confidentiel, employeur, temps de travail',
  'document, papier, pièce justificative, doc, fichier, écrit, paperasse, pièces à fournir, papiers à fournir, documents à fournir, copie, exemplaire | livret, synthèse, support, pièce, dossier',
  'fiche, fiche de suivi, questionnaire d’accueil, fiche d’inscription, fiche de renseignements | document, remplir, formulaire',
  'remplir, compléter, renseigner le formulaire, à remplir | fiche, formulaire, questionnaire',
  'duplicata, double, deuxième exemplaire, perdu mon, perdu ma | document',
  'imprimer, imprimé, imprimante, scanner, photocopie, version papier, format papier, PDF, version numérique, télécharger | document',
  'pièce d’identité, carte d’identité, passeport, carte vitale, numéro de sécu, sécurité sociale, photo d’identité, photo, justificatif de domicile | document, inscription',
  'rédiger, rédaction, qui écrit, rédacteur, relire, relecture, corriger la synthèse, modifier la synthèse, auteur, rédigé par | synthèse, écrit',
];
