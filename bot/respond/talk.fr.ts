// What the assistant says about itself, and how it helps outside of the questions. Plain, warm, no promise (R153).
const start = { title: 'Préparer mon entretien', says: 'préparer mon entretien préalable' };
const comeBack = { title: 'J’ai déjà un dossier', says: 'j’ai déjà un dossier' };
const appointment = { title: 'Prendre rendez-vous', says: 'prendre rendez-vous' };
const ask = { title: 'Poser une question', says: 'poser une question' };
const person = { title: 'Parler à une personne', says: 'parler à une personne' };
const resume = { title: 'Reprendre', says: 'reprendre' };

export const fr = {
  welcome:
    'Bonjour. Je suis l’assistant automatique d’INTERACTIF : une machine, pas une personne. Je peux vous aider à préparer votre entretien préalable, gratuit et sans engagement, et répondre à vos questions sur le bilan de compétences d’après les documents d’INTERACTIF.\n\nVos réponses à la préparation sont lues par le consultant qui vous recevra. Vos questions sur le programme restent à part. Pour joindre une personne, écrivez « parler à une personne » à tout moment.',
  atWelcome: [start, appointment, ask, comeBack, person],
  whatNext: [start, appointment, ask, comeBack, person],
  greeting: 'Bonjour. Que puis-je faire pour vous ?',
  thanks: 'Je vous en prie.',
  bye: 'Au revoir. Rien n’est perdu : vous pourrez reprendre quand vous voudrez.',
  who: 'Je suis l’assistant automatique d’INTERACTIF, une machine. J’aide à préparer l’entretien préalable et je réponds sur le programme d’après les documents d’INTERACTIF. Je n’analyse rien et ne décide de rien : c’est le rôle de votre consultant, avec vous.',
  help: [
    'Vous pouvez répondre avec vos mots, ou toucher un bouton. À tout moment, écrivez :',
    '- « précédent » pour revenir en arrière, « passer » pour une question facultative',
    '- « corriger » et ce qui doit changer, par exemple « corriger prénom »',
    '- « pourquoi » pour savoir à quoi sert une question',
    '- « où en suis-je », « résumé »',
    '- « pause », « reprendre », « annuler »',
    '- « une par une » ou « plusieurs à la fois », à votre rythme',
    '- « rendez-vous », « mes rendez-vous », « déplacer », « planning »',
    '- « mes données », « mes consentements », « effacer »',
    '- « parler à une personne »',
    'Vous pouvez aussi poser une question sur le bilan de compétences : je réponds, puis nous reprenons.',
  ].join('\n'),
  more: 'Vos réponses reposent sur votre seul accord : vous pouvez le retirer quand vous voulez, aussi facilement que vous l’avez donné. Elles sont chiffrées avec une clé propre à votre dossier ; une fois cette clé détruite, plus personne ne peut les lire. Personne d’autre que votre consultant ne les lit, et rien n’est décidé par une machine.',
  openMore: 'Confidentialité',
  askAway: 'Je vous écoute : quelle est votre question sur le bilan de compétences ?',
  distress:
    'Ce que vous écrivez compte, et vous n’avez pas à rester seul avec cela. Je suis une machine : je ne peux pas vous aider comme une personne le ferait. Des personnes vous écoutent maintenant, gratuitement, jour et nuit : le 3114 (prévention du suicide). En cas de danger immédiat, appelez le 15 ou le 112.\n\nJe n’ai rien noté de ce message dans vos réponses.',
  atDistress: [{ title: 'Prévenir mon consultant', says: 'prévenir mon consultant' }, resume],
  atDistressUnknown: [person],
  person: (name: string | null) =>
    `${name === null ? '' : `J’ai prévenu ${name}, votre consultant ou consultante, que vous souhaitez lui parler. `}Vous pouvez aussi joindre Katia Catillon, référente pédagogique : katia.catillon@interactif.eu, 01 47 23 84 20. Pour un besoin lié à un handicap : Maei Catillon, maei.catillon@interactif.eu, même numéro.`,
  attachment: {
    image: 'Je ne peux pas regarder les images. Pouvez-vous me l’écrire en quelques mots ?',
    sound: 'Je ne peux pas écouter les messages vocaux. Pouvez-vous me l’écrire, ou le dicter au clavier ?',
    file: 'Je ne peux pas ouvrir les fichiers : je n’ai rien gardé. Pouvez-vous me l’écrire en quelques mots ?',
  },
  empty: 'Je n’ai rien reçu que je puisse lire. Répondez avec vos mots, même en quelques lettres.',
  tooLong: (length: number) =>
    `Votre message fait ${length} caractères : c’est beaucoup pour moi. Pouvez-vous me poser votre question en une phrase ou deux ?`,
  paused: 'C’est noté : on s’arrête là pour le moment. Tout est gardé. Écrivez « reprendre » quand vous voudrez.',
  isPaused: (where: string) => `Nous étions en pause. ${where} On reprend ?`,
  welcomeBack: 'Bon retour.',
  resume,
  nothingOpen: 'Rien n’est en cours ici. Que souhaitez-vous faire ?',
  nothingToSkip: 'Je n’attends pas de réponse en ce moment.',
  alreadySubmitted:
    'Votre préparation est transmise à votre consultant. Vous pouvez encore la relire ou la corriger, jusqu’à l’entretien.',
  atSubmitted: [
    { title: 'Relire mes réponses', says: 'résumé' },
    { title: 'Corriger', says: 'corriger' },
    appointment,
    ask,
    person,
  ],
  reopened: 'D’accord, reprenons vos réponses. Pensez à les transmettre de nouveau à la fin.',
  onePace: 'D’accord, une question à la fois.',
  pagePace: 'D’accord, plusieurs questions à la fois.',
  replyOrQuestion: 'Est-ce votre réponse à la question posée, ou une question que vous me posez ?',
  atReplyOrQuestion: [
    { title: 'C’est ma réponse', says: 'c’est ma réponse' },
    { title: 'C’est une question', says: 'c’est une question' },
  ],
  whichRevise: 'Que souhaitez-vous corriger ? Écrivez par exemple « corriger prénom », ou choisissez :',
  whichOne: 'Laquelle de ces réponses ?',
  notFound: (words: string) => `Je n’ai pas trouvé de réponse appelée « ${words} ».`,
  notYet: (label: string) => `« ${label} » n’a pas encore de réponse : la question viendra.`,
  cancelSure: 'Voulez-vous vraiment tout arrêter ? Vos réponses seront effacées. Une simple pause les garderait.',
  atCancel: [
    { title: 'Oui, arrêter et effacer', says: 'oui' },
    { title: 'Faire une pause', says: 'pause' },
    { title: 'Non, continuer', says: 'non' },
  ],
  cancelled: (receipt: string) =>
    `C’est arrêté, et vos réponses sont effacées (reçu n° ${receipt}). Cela n’a aucune conséquence pour vous : un bilan est un choix, y renoncer n’est pas une faute. Vous pourrez revenir quand vous voudrez.`,
  notCancelled: 'D’accord, nous continuons.',
  oldCard: 'Cette carte vient d’un échange précédent : je n’en ai rien gardé.',
  heard: { card: 'Réponses données sur la carte', confirm: 'Je transmets à mon consultant', revise: 'Corriger' },
  sureYesNo: 'Je préfère être sûr : répondez « oui » ou « non ».',
} as const;
