// Handicap and health, in the words of those concerned.
export const HEALTH: readonly string[] = [
  'handicap, handicapé, situation de handicap, RQTH, travailleur handicapé, MDPH, AAH, invalidité, invalide, incapacité, infirmité, déficience, reconnaissance travailleur handicapé, BOETH, personne handicapée, PSH | adaptation, accessibilité, malade',
  'pmr, mobilité réduite, fauteuil roulant, fauteuil, roulant, à roulettes, béquille, canne, marche mal, mal à marcher, difficultés à marcher, ne peux pas marcher, handicap moteur, paraplégique, accès handicapé, accessibilité, accessible, rampe, ascenseur, escalier, marches, étage, déambulateur, plain-pied, jambe cassée, plâtre, monter les escaliers, hémiplégique, prothèse de hanche | handicap, locaux, accès, moteur',
  'malvoyant, aveugle, mal voyant, vois mal, voit mal, vois rien, vois plus, mal à voir, vue basse, problème de vue, vue, yeux, œil, déficience visuelle, non-voyant, cécité, lunettes, visuel, gros caractères, écran, avec une loupe, braille, agrandir, police plus grande, écrit trop petit, lecteur d’écran, daltonien | handicap, projeter',
  'malentendant, sourd, mal entendant, entends mal, entend mal, entend plus, entends rien, entends pas, mal à entendre, surdité, problème d’audition, perte d’audition, appareil auditif, prothèse auditive, déficience auditive, oreille, langue des signes, LSF, sous-titres, sous-titrage, dur d’oreille, sourdingue, boucle magnétique, appareillé, acouphène, interprète LSF | handicap, application',
  'fatigabilité, fatigue, fatigué, fatiguer, fatigable, mal de dos, dos, mal au dos, lombaire, assis longtemps, rester assis, tenir longtemps, douleur, fibromyalgie, pauses, besoin de pauses, sciatique, hernie, TMS, faire des pauses | handicap, rythme, ergonomique, fauteuil',
  'dyslexie, dyslexique, dys, troubles dys, TDAH, autisme, autiste, asperger, trouble cognitif, concentration, dyspraxie, dysorthographie, trouble de l’attention, neuroatypique, hyperactif, TSA, handicap mental, handicap psychique, bipolaire, schizophrène | handicap, adaptation',
  'illettrisme, lire et écrire, difficultés à lire, sais pas lire, mal à lire, ne sais pas écrire, analphabète, mal à l’écrit, fautes d’orthographe | adaptation, écrit',
  'parole, bégaiement, bégayer, aphasie, muet, trouble du langage | handicap',
  'maladie, malade, arrêt maladie, santé, arrêt de travail, longue maladie, ALD, cancer, médecin du travail, mi-temps thérapeutique, inapte, inaptitude, médecine du travail, accident du travail, temps partiel thérapeutique, maladie professionnelle, chimio, hôpital, opération | handicap, absence',
  'grossesse, enceinte, congé maternité, congé parental, maternité, bébé, accoucher, accouchement, allaiter, paternité | congé, absence',
  'médecin, médicament, traitement médical, diagnostic médical, ordonnance médicale, certificat médical | maladie',
  'covid, covid-19, masque, gestes barrières, vaccin, pass sanitaire, protocole sanitaire | santé',
  'ergonomique, ergonomie, siège adapté, fauteuil ergonomique, poste adapté, aménagement de poste | fatigabilité, adaptation',
  'invisible, handicap invisible, pas reconnu handicapé, sans RQTH, dire que je suis handicapé, déclarer mon handicap | handicap',
  'tiers temps, temps supplémentaire à l’examen, majoration de temps, aménagement d’épreuve | handicap, adaptation',
];
