// What is said around the intake: its welcome, its notice, what follows from some answers.
import type { DialogWords } from './dialog.ts';

export const title = 'Préparer votre entretien préalable';

export const sections = {
  A: 'Votre accord',
  B: 'Vous joindre',
  C: 'Votre situation aujourd’hui',
  D: 'Votre parcours',
  E: 'Ce qui vous amène',
  F: 'Vos attentes',
  R: 'Où vous en êtes',
  G: 'Vos contraintes',
  H: 'Organisation et financement',
  I: 'Vous accueillir au mieux (facultatif)',
  J: 'Relecture',
} as const;

export const words: DialogWords = {
  intro:
    'Ces quelques questions préparent votre entretien préalable, gratuit et sans engagement. Répondez avec vos mots, passez ce qui ne vous convient pas, revenez quand vous voulez : rien n’est perdu. Vos réponses sont lues par le consultant qui vous recevra, et par personne d’autre.',
  notice: [
    'Ce que deviennent vos réponses :',
    '- À quoi elles servent : préparer votre entretien préalable, puis votre bilan. Rien d’autre.',
    '- Qui les lit : le consultant qui vous recevra. Votre employeur n’y a pas accès.',
    '- Combien de temps : jusqu’à la fin du bilan, ou 6 mois sans nouvelles de votre part. Elles sont ensuite détruites.',
    '- Vos droits : les relire, en recevoir une copie, les corriger, les effacer, retirer votre accord. À tout moment, ici, en écrivant « mes données ». Vous pouvez aussi saisir la CNIL (cnil.fr).',
    '- Qui en répond : INTERACTIF. Votre contact : Katia Catillon, katia.catillon@interactif.eu, 01 47 23 84 20.',
    'Aucune réponse n’est gardée avant votre accord. Le refuser n’a aucune conséquence pour vous.',
  ].join('\n'),
  noticeVersion: 'intake-2',
  outro:
    'Merci. Votre consultant lira ces réponses avant de vous recevoir. Vous pouvez encore les modifier jusqu’à l’entretien.',
};

export const says = {
  declined:
    'C’est noté : je n’ai gardé aucune réponse. Refuser n’a aucune conséquence pour vous : ce n’est ni une faute, ni un motif de licenciement. Vous pouvez changer d’avis quand vous voulez, et me poser vos questions sur le bilan.',
  unwanted:
    'Merci de me l’avoir dit. Un bilan ne se fait qu’avec votre accord : personne ne peut vous y obliger, et le refuser n’est ni une faute, ni un motif de licenciement. Je m’arrête ici et j’efface vos réponses ; il ne reste que le fait que vous n’en voulez pas.',
  hesitating:
    'Merci de le dire. Prenez votre temps : personne ne peut vous obliger à faire un bilan, et l’entretien préalable ne vous engage à rien. Votre consultant saura que vous hésitez, et vous en parlerez ensemble.',
  discreet: 'C’est noté : nous n’en dirons rien à votre employeur, et nos messages resteront neutres.',
  workingTime:
    'C’est noté. Votre employeur saura que vous faites un bilan et doit donner son accord sur l’absence ; s’il le finance, une convention est signée entre lui, vous et nous. Le contenu reste confidentiel.',
  workingTimeDiscreet:
    'Attention : sur votre temps de travail, votre employeur doit donner son accord sur l’absence ; il saura donc que vous faites un bilan, mais rien de son contenu. Hors temps de travail, il n’en saura rien. Pour changer, écrivez « corriger temps de travail ».',
  recentBilan:
    'Merci de le signaler : un bilan de moins de 5 ans peut compter pour le CPF. C’est Mon Compte Formation qui fait foi.',
  offered:
    'Merci. Nous pouvons proposer un support adapté sur un ordinateur individuel, l’application AVA qui transcrit la parole, un rythme adapté et un fauteuil ergonomique. Notre référent handicap peut aussi vous contacter, si vous le souhaitez.',
  notRecorded: 'C’est noté : rien n’est enregistré. Vous pourrez en parler de vive voix avec votre consultant.',
  adaptationErased: 'C’est noté : ce que vous aviez indiqué sur vos besoins est effacé.',
  notAccessible: (place: string) =>
    `L’accès de « ${place} » n’est pas annoncé pour les personnes à mobilité réduite. Choisissez un autre lieu, ou la visio en écrivant « corriger sur place ou visio » ; si rien ne convient, nous chercherons une solution avec vous.`,
};
