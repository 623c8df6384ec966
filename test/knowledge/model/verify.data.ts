// A quotation, what a model would say from it, and what is to come of it: `kept`, or the kinds of its faults.
export type Row = readonly [title: string, quote: string, text: string, expected: string];

export const PRICE = 'Le bilan professionnel coûte 2 400 € TTC.';
export const OPTION = 'Le tarif de la restitution tripartite est de 250 € HT.';
export const DELAY = 'Un délai de 11 jours ouvrés sépare la signature du devis et le premier rendez-vous.';
const LENGTH = 'Le bilan dure de 17 h à 24 h, sur 8 à 14 semaines.';
const TWO = 'L’entretien préalable dure 1 h et le bilan dure 24 h.';
const LAW =
  'Le décret n° 2018-1330 du 28 décembre 2018 et l’article R. 6313-4 du Code du travail décrivent les trois phases.';
const CONTACT = 'Le référent handicap est Paul Martin, 01 23 45 67 89, handicap@exemple.fr, sur www.exemple.fr.';
const START = 'Les inscriptions ouvrent le 2 avril 2026 et la semaine 3 est réservée aux tests.';
export const FREE = 'L’entretien préalable est gratuit et n’engage à rien.';
const ACCESS = 'Les locaux de Nantes ne sont pas accessibles, ceux de Nice le sont.';
export const LIMIT = 'Le bilan ne peut excéder 24 h.';
const FUNDED = 'Dans certaines situations, le bilan est pris en charge en totalité par France Travail.';
export const SHARED = 'La synthèse est remise à l’employeur avec l’accord écrit du bénéficiaire.';

export const FIGURES: readonly Row[] = [
  ['the same words', PRICE, PRICE, 'kept'],
  ['an amount written otherwise', PRICE, 'Le bilan professionnel coûte 2400 euros TTC.', 'kept'],
  [
    'an amount in words',
    PRICE,
    'Le bilan professionnel coûte deux mille quatre cents euros toutes taxes comprises.',
    'kept',
  ],
  ['a price for a cost', PRICE, 'Le prix du bilan est de 2 400 € TTC.', 'kept'],
  ['an answer that begins with yes', PRICE, 'Oui, le bilan coûte 2 400 € TTC.', 'kept'],
  ['another amount', PRICE, 'Le bilan professionnel coûte 2 500 € TTC.', 'figure'],
  ['TTC for HT', OPTION, 'Le tarif de la restitution tripartite est de 250 € TTC.', 'figure'],
  ['HT for TTC', PRICE, 'Le bilan professionnel coûte 2 400 € HT.', 'figure'],
  ['a tax left out', OPTION, 'Le tarif de la restitution tripartite est de 250 €.', 'figure'],
  ['a tax brought', 'La séance coûte 60 €.', 'La séance coûte 60 € TTC.', 'figure'],
  ['« hors taxes » is HT', OPTION, 'Le tarif de la restitution tripartite est de 250 euros hors taxes.', 'kept'],
  ['a price for an hour', 'La séance coûte 60 € par heure.', 'La séance coûte 60 €.', 'figure'],
  ['a price for an hour, kept', 'La séance coûte 60 € par heure.', 'La séance coûte 60 €/h.', 'kept'],
  ['a computed total', PRICE, 'Le bilan coûte 200 € TTC par mois.', 'figure'],
  ['working days', DELAY, 'Un délai de onze jours ouvrés sépare le devis et le premier rendez-vous.', 'kept'],
  ['working days that become days', DELAY, 'Un délai de 11 jours sépare le devis et le premier rendez-vous.', 'figure'],
  ['working days that become opening days', DELAY, 'Le délai est de 11 jours ouvrables.', 'figure'],
  ['days that become weeks', DELAY, 'Le délai est de 11 semaines.', 'figure'],
  ['a range', LENGTH, 'Le bilan dure de 17 à 24 heures.', 'kept'],
  ['one end of a range', LENGTH, 'Le bilan dure 24 h.', 'range'],
  ['the other end', LENGTH, 'Le bilan dure 8 semaines.', 'range'],
  ['a range out of two figures', TWO, 'Le bilan dure de 1 h à 24 h.', 'range subject'],
  ['minutes for hours', 'L’atelier dure 1 h 30.', 'L’atelier dure 90 minutes.', 'kept'],
  ['hours without their minutes', 'L’atelier dure 1 h 30.', 'L’atelier dure 1 h.', 'figure'],
  ['each figure with what it measures', TWO, 'Le bilan dure 24 h et l’entretien préalable 1 h.', 'kept'],
  ['a figure that measures the other thing', TWO, 'L’entretien préalable dure 24 h.', 'mixed up subject'],
  ['figures exchanged', TWO, 'Le bilan dure 1 h et l’entretien préalable dure 24 h.', 'mixed up'],
  ['one year in words', 'Le suivi dure 1 an.', 'Le suivi dure un an.', 'kept'],
  ['one year for two', 'Le suivi dure 2 ans.', 'Le suivi dure un an.', 'figure'],
  ['a percentage', 'Le taux de satisfaction est de 96 %.', 'Le taux de satisfaction est de 96 pour cent.', 'kept'],
  ['another percentage', 'Le taux de satisfaction est de 96 %.', 'Le taux de satisfaction est de 98 %.', 'figure'],
  ['a number for a percentage', 'Le taux de satisfaction est de 96 %.', 'La satisfaction est de 96.', 'figure subject'],
  [
    'a rank is no number',
    'Les tests sont restitués au 3e entretien.',
    'Les tests sont restitués en 3 entretiens.',
    'kept',
  ],
  [
    'a rank in words',
    'Les tests sont restitués au 3ème entretien.',
    'Les tests sont restitués au troisième entretien.',
    'kept',
  ],
  ['another rank', 'Les tests sont restitués au 3e entretien.', 'Les tests sont restitués au 2e entretien.', 'figure'],
  ['a number in words', LAW, 'L’article R6313-4 décrit 3 phases.', 'kept'],
  ['an article', LAW, 'L’article R6313-4 du Code du travail décrit les trois phases.', 'kept'],
  ['another article', LAW, 'L’article R. 6313-8 du Code du travail décrit les trois phases.', 'figure'],
  ['another letter', LAW, 'L’article L. 6313-4 du Code du travail décrit les trois phases.', 'figure'],
  ['a decree', LAW, 'Le décret 2018-1330 du 28/12/2018 décrit les trois phases.', 'kept'],
  ['another decree', LAW, 'Le décret n° 2018-1331 décrit les trois phases.', 'figure'],
  ['a date otherwise', START, 'Les inscriptions ouvrent le 02/04/2026.', 'kept'],
  ['a date without its year', START, 'Les inscriptions ouvrent le 2 avril.', 'kept'],
  ['another year', START, 'Les inscriptions ouvrent le 2 avril 2027.', 'figure'],
  ['a year brought', 'Les inscriptions ouvrent le 2 avril.', 'Les inscriptions ouvrent le 2 avril 2026.', 'figure'],
  ['another day', START, 'Les inscriptions ouvrent le 3 avril 2026.', 'figure'],
  ['a week by its rank', START, 'La 3e semaine est réservée aux tests.', 'kept'],
  ['another week', START, 'La semaine 4 est réservée aux tests.', 'figure'],
  ['a person reached', CONTACT, 'Le référent handicap, Paul Martin, est au 01.23.45.67.89.', 'kept'],
  ['another phone', CONTACT, 'Le référent handicap est au 01 23 45 67 88.', 'figure'],
  ['a phone from abroad', CONTACT, 'Le référent handicap est au +33 1 23 45 67 89.', 'kept'],
  ['another mail', CONTACT, 'Le référent handicap est à contact@exemple.fr.', 'figure'],
  ['another site', CONTACT, 'Le référent handicap est sur www.autre.fr.', 'figure'],
  ['another name', CONTACT, 'Le référent handicap est Julie Martin.', 'words'],
  ['an organisation of nowhere', PRICE, 'Le bilan professionnel de Dupont coûte 2 400 € TTC.', 'words'],
  ['a word brought', PRICE, 'Le bilan professionnel, remboursé, coûte 2 400 € TTC.', 'words'],
  ['an adjective turned round', 'L’entretien préalable est gratuit.', 'L’entretien préalable est payant.', 'words'],
  ['a promise', PRICE, 'Le bilan garantit un emploi.', 'words'],
  ['all for some', 'Des lieux ont un accès PMR.', 'Tous les lieux ont un accès PMR.', 'words'],
  ['nothing at all', PRICE, 'Oui.', 'empty'],
  ['markup', PRICE, 'Le bilan coûte <b>2 400 € TTC</b>.', 'form words'],
  ['a link', PRICE, '[Le bilan](https://exemple.fr) coûte 2 400 € TTC.', 'form figure'],
];

export const BOUNDS: readonly Row[] = [
  ['what is left aside may be', FREE, 'L’entretien préalable est gratuit.', 'kept'],
  ['a negation that vanishes', FREE, 'L’entretien préalable engage.', 'lost'],
  ['a negation kept', FREE, 'L’entretien préalable n’engage à rien.', 'kept'],
  ['a negation said otherwise', FREE, 'L’entretien préalable est sans engagement.', 'kept'],
  ['a negation of one place', ACCESS, 'Les locaux de Nantes ne sont pas accessibles.', 'kept'],
  ['… that vanishes', ACCESS, 'Les locaux de Nantes sont accessibles.', 'lost'],
  [
    'a negation in a list',
    'Les tests et questionnaires ne sont pas obligatoires.',
    'Les tests sont obligatoires.',
    'lost',
  ],
  ['a negation brought', 'Les tests sont payants.', 'Les tests ne sont pas payants.', 'added'],
  ['« aucun » is a negation', 'Il n’y a aucun prérequis.', 'Il y a un prérequis.', 'lost'],
  ['« aucun » is « pas de »', 'Il n’y a aucun prérequis.', 'Il n’y a pas de prérequis.', 'kept'],
  [
    '« sans » before a comma',
    'La remise d’une synthèse, sans entretien, est gratuite.',
    'La remise d’une synthèse est gratuite.',
    'lost',
  ],
  [
    '« hors »',
    'Le bilan se fait hors temps de travail.',
    'Le bilan se fait pendant le temps de travail.',
    'words lost',
  ],
  [
    '« en dehors » is « hors »',
    'Le bilan se fait hors temps de travail.',
    'Le bilan se fait en dehors du temps de travail.',
    'kept',
  ],
  [
    '« sauf » holds for all of it',
    'Sauf accord de l’employeur, le bilan se fait le soir.',
    'Le bilan se fait le soir.',
    'lost',
  ],
  ['« jamais »', 'Les résultats ne sont jamais transmis.', 'Les résultats sont transmis.', 'lost'],
  ['« ni »', 'Ni les tests ni les entretiens ne sont facturés.', 'Les tests sont facturés.', 'lost'],
  [
    '« ne … que » is a limit',
    'Les résultats ne sont remis qu’au bénéficiaire.',
    'Les résultats sont remis au bénéficiaire.',
    'lost',
  ],
  [
    '… said otherwise',
    'Les résultats ne sont remis qu’au bénéficiaire.',
    'Les résultats sont remis uniquement au bénéficiaire.',
    'kept',
  ],
  ['a maximum that vanishes', LIMIT, 'Le bilan est de 24 h.', 'lost'],
  ['a maximum said otherwise', LIMIT, 'Le bilan est de 24 h au maximum.', 'kept'],
  ['a maximum that becomes a minimum', LIMIT, 'Le bilan est d’au moins 24 h.', 'lost added'],
  ['a minimum', 'La séance dure au moins 2 h.', 'La séance dure 2 h.', 'lost'],
  ['« à partir de »', 'Le bilan coûte à partir de 1 500 € TTC.', 'Le bilan coûte 1 500 € TTC.', 'lost'],
  ['« jusqu’à »', 'Le CPF finance jusqu’à 1 600 € TTC.', 'Le CPF finance 1 600 € TTC.', 'lost'],
  ['« environ »', 'La séance dure environ 2 h.', 'La séance dure 2 h.', 'lost'],
  ['a maximum brought', 'Le bilan dure 24 h.', 'Le bilan dure 24 h au maximum.', 'added'],
  ['« dans certaines situations »', FUNDED, 'Le bilan est pris en charge en totalité par France Travail.', 'lost'],
  ['… kept', FUNDED, 'Dans certaines situations, France Travail prend en charge le bilan en totalité.', 'kept'],
  ['« sous réserve »', 'Le bilan est financé sous réserve d’un dossier complet.', 'Le bilan est financé.', 'lost'],
  ['« si »', 'Si le salarié le demande, une attestation est remise.', 'Une attestation est remise.', 'lost'],
  ['« en cas de »', 'En cas de handicap, une solution est recherchée.', 'Une solution est recherchée.', 'lost'],
  ['an agreement', SHARED, 'La synthèse est remise à l’employeur.', 'lost'],
  [
    'an agreement that was written',
    SHARED,
    'La synthèse est remise à l’employeur avec l’accord du bénéficiaire.',
    'lost',
  ],
  ['a written agreement', SHARED, 'La synthèse est remise à l’employeur avec l’accord écrit du bénéficiaire.', 'kept'],
  ['« peut » that vanishes', 'Le bilan peut être suivi à distance.', 'Le bilan est suivi à distance.', 'lost'],
  ['a duty brought', 'Le bénéficiaire signe la convention.', 'Le bénéficiaire doit signer la convention.', 'added'],
  ['a duty that vanishes', 'Les documents doivent être détruits.', 'Les documents sont détruits.', 'lost'],
  ['« non accessible »', 'La salle est non accessible.', 'La salle est accessible.', 'lost'],
];

const CLAUSES = 'L’entretien préalable est gratuit et le bilan coûte 2 400 € TTC.';
const APPOSED = 'L’entretien préalable, première étape du bilan, est gratuit.';
const FORM = 'Le consultant remplit une fiche qui identifie les freins.';
/** Under the heading « Le bilan ». */
export const SUBJECTS: readonly Row[] = [
  ['the heading is no subject', FREE, 'Le bilan est gratuit.', 'subject'],
  ['the subject itself', FREE, 'L’entretien préalable du bilan est gratuit.', 'kept'],
  ['the heading, for a pronoun', 'Il est gratuit.', 'Le bilan est gratuit.', 'kept'],
  ['each clause has its own', CLAUSES, 'Le bilan est gratuit.', 'subject'],
  ['… the other way', CLAUSES, 'L’entretien préalable coûte 2 400 € TTC.', 'subject'],
  ['… and both', CLAUSES, 'Le bilan coûte 2 400 € TTC et l’entretien préalable est gratuit.', 'kept'],
  ['what is only apposed', APPOSED, 'Le bilan est gratuit.', 'subject'],
  ['… is left aside', APPOSED, 'L’entretien préalable est gratuit.', 'kept'],
  ['a relative clause', FORM, 'Le consultant remplit une fiche.', 'kept'],
  ['… alone is not told from a clause', FORM, 'La fiche identifie les freins.', 'subject'],
  ['two subjects', 'Les tests et questionnaires sont gratuits.', 'Les questionnaires sont gratuits.', 'kept'],
  [
    'you',
    'Le bénéficiaire choisit la date avec son consultant.',
    'Vous choisissez la date avec votre consultant.',
    'kept',
  ],
  ['you, in the same words', 'Le bénéficiaire reçoit un livret du bilan.', 'Vous recevez un livret.', 'kept'],
  ['one of many', 'Le bilan comprend 8 entretiens.', 'Le bilan comprend un entretien.', 'figure'],
  ['one, and many', 'Le bilan comprend un entretien, puis 8 entretiens.', 'Le bilan comprend un entretien.', 'kept'],
];
