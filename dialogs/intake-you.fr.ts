// The words of the intake, sections A to D: agreement, contact, situation, career. A consultant can review this file:
// the names on the left and the letters of the options never change, the words on the right may (raise the version then).
import type { Prompt } from './field.ts';
import type { Labels } from './options.ts';

export const you = {
  // A. Votre accord
  agreement: {
    label: 'Accord',
    text: 'Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?',
    help: 'Lues par votre consultant. Gardées jusqu’à la fin du bilan, ou 6 mois sans nouvelles de votre part. Vous pouvez les relire, les corriger ou les effacer à tout moment en écrivant « mes données ».',
    why: 'Sans votre accord, je n’ai pas le droit de garder vos réponses.',
    class: 'N',
  },
  will: {
    label: 'Votre démarche',
    also: ['volonté', 'choix'],
    text: 'Cette démarche vient-elle de vous ?',
    why: 'Un bilan ne peut se faire qu’avec votre plein accord.',
    class: 'P',
  },
  wills: {
    a: 'Oui, c’est mon choix',
    b: 'On me l’a proposée et je suis d’accord',
    c: 'On me l’a demandée et j’hésite',
    d: 'Je n’en veux pas',
  },
  hesitation: {
    label: 'Vos hésitations',
    text: 'Qu’est-ce qui vous fait hésiter ?',
    help: 'Un bilan ne peut se faire qu’avec votre accord. Refuser n’est pas une faute.',
    why: 'Respecter votre liberté de choix.',
    class: 'P',
  },
  ready: {
    label: 'Temps à y consacrer',
    also: ['disponibilité', 'travail personnel'],
    text: 'Êtes-vous prêt à y consacrer du temps entre les rendez-vous (environ 7 heures au total) ?',
    why: 'Trouver un rythme que vous pourrez tenir.',
    class: 'P',
  },
  readies: { a: 'Oui', b: 'Non', c: 'Je ne sais pas encore' },

  // B. Vous joindre
  firstName: {
    label: 'Prénom',
    text: 'Quel est votre prénom ?',
    why: 'Savoir comment vous appeler.',
    class: 'P',
  },
  lastName: {
    label: 'Nom',
    also: ['nom de famille'],
    text: 'Et votre nom ?',
    why: 'Que votre consultant retrouve votre dossier.',
    class: 'P',
  },
  reach: {
    label: 'Moyen de vous joindre',
    also: ['contact'],
    text: 'Comment préférez-vous être joint ?',
    why: 'Vous écrire ou vous appeler là où cela ne vous gêne pas.',
    class: 'P',
  },
  reaches: { a: 'Ici, dans cette conversation', b: 'Par courriel', c: 'Par téléphone' },
  email: {
    label: 'Adresse électronique',
    also: ['mail', 'e-mail', 'email', 'courriel', 'adresse mail', 'adresse courriel'],
    text: 'Votre adresse électronique ?',
    help: 'De préférence personnelle : votre employeur peut avoir accès à votre messagerie professionnelle.',
    why: 'Vous écrire, et vous permettre de revenir ici sans que personne d’autre le puisse.',
    class: 'P',
  },
  phone: {
    label: 'Téléphone',
    also: ['numéro de téléphone', 'portable', 'mobile', 'tel'],
    text: 'Un numéro de téléphone ?',
    why: 'Vous appeler si un rendez-vous change.',
    class: 'P',
  },
  moments: {
    label: 'Moments pour vous joindre',
    text: 'À quels moments peut-on vous joindre sans vous gêner ?',
    why: 'Ne pas vous appeler au mauvais moment.',
    class: 'P',
  },
  momentList: {
    a: 'Matin',
    b: 'Midi',
    c: 'Après-midi',
    d: 'Fin de journée',
    e: 'Jamais sur mon lieu de travail',
  },

  // C. Votre situation aujourd’hui
  situation: {
    label: 'Situation',
    text: 'Quelle est votre situation ?',
    why: 'Savoir quelles règles et quels financements vous concernent.',
    class: 'P',
  },
  situations: {
    a: 'Salarié en CDI',
    b: 'Salarié en CDD ou intérim',
    c: 'Agent public',
    d: 'Indépendant, artisan, chef d’entreprise',
    e: 'Demandeur d’emploi',
    f: 'En congé de reclassement',
    g: 'Étudiant ou alternant',
    h: 'Autre',
  },
  job: {
    label: 'Métier',
    also: ['poste', 'emploi', 'profession', 'métier ou poste'],
    text: 'Quel est votre métier ou votre poste ?',
    help: 'Le dernier, si vous ne travaillez pas en ce moment.',
    why: 'Partir de ce que vous faites.',
    class: 'P',
  },
  company: {
    label: 'Entreprise ou secteur',
    also: ['employeur', 'société', 'secteur'],
    text: 'Dans quelle entreprise ou quel secteur ?',
    help: 'Le secteur suffit si vous préférez ne pas nommer votre employeur.',
    why: 'Comprendre où vous exercez votre métier.',
    class: 'P',
  },
  since: {
    label: 'Ancienneté',
    text: 'Depuis combien de temps occupez-vous ce poste ?',
    why: 'Situer où vous en êtes dans ce poste.',
    class: 'P',
  },
  sinces: { a: 'Moins d’un an', b: '1 à 3 ans', c: '4 à 9 ans', d: '10 ans et plus' },
  employer: {
    label: 'Discrétion',
    also: ['employeur informé', 'discret'],
    text: 'Votre employeur sait-il que vous envisagez un bilan ?',
    why: 'Garder le silence si vous le souhaitez.',
    class: 'P',
  },
  employers: {
    a: 'Oui',
    b: 'Non, et je souhaite que cela reste ainsi',
    c: 'Non, mais je compte lui en parler',
    d: 'Sans objet',
  },
  work: {
    label: 'Ce qui va et ce qui va moins bien',
    text: 'Comment décririez-vous ce qui va bien, et ce qui va moins bien, dans votre travail ?',
    why: 'Savoir ce qu’il faut garder et ce qui doit changer.',
    class: 'P',
  },

  // D. Votre parcours
  career: {
    label: 'Parcours',
    also: ['expériences', 'carrière'],
    text: 'Racontez en quelques lignes vos principales expériences, de la plus récente à la plus ancienne.',
    help: 'Poste, secteur, durée : l’ordre et la forme n’ont pas d’importance.',
    why: 'Que votre consultant connaisse votre chemin avant de vous recevoir.',
    class: 'P',
  },
  level: {
    label: 'Niveau de formation',
    also: ['diplôme', 'études', 'niveau d’études'],
    text: 'Votre niveau de formation ?',
    why: 'Savoir de quelles formations vous pouvez partir.',
    class: 'P',
  },
  levels: {
    a: 'Sans diplôme',
    b: 'CAP, BEP',
    c: 'Baccalauréat',
    d: 'Bac+2',
    e: 'Bac+3/4',
    f: 'Bac+5 et plus',
    g: 'Autre, formation à l’étranger',
  },
  trainings: {
    label: 'Formations utiles',
    also: ['formations'],
    text: 'Quelles formations, même courtes, vous ont vraiment servi ?',
    why: 'Repérer ce que vous avez appris et gardé.',
    class: 'P',
  },
  pride: {
    label: 'Réalisation dont vous êtes fier',
    also: ['fierté'],
    text: 'De quelle réalisation, au travail ou ailleurs, êtes-vous fier ?',
    why: 'Partir de vos réussites.',
    class: 'P',
  },
  turn: {
    label: 'Tournant',
    text: 'Y a-t-il eu un tournant, choisi ou subi, qui explique où vous en êtes ?',
    why: 'Comprendre ce qui a compté dans votre parcours.',
    class: 'P',
  },
  outside: {
    label: 'Hors travail',
    also: ['passions', 'engagements', 'responsabilités'],
    text: 'Engagements, passions, responsabilités hors travail : lesquels comptent pour vous ?',
    help: 'N’indiquez ni opinion politique, ni religion, ni appartenance syndicale.',
    why: 'Des compétences se montrent aussi en dehors du travail.',
    class: 'P',
  },
} as const satisfies Record<string, Prompt | Labels>;
