// The whole intake by cards alone, and what a card cannot do.
import { expect, test } from 'vitest';
import { intake } from '../../dialogs/intake.ts';
import { setting } from './intake.data.ts';
import { talk } from './talk.ts';

test('by cards: the agreement stands alone, then pages of one section each', () => {
  talk(
    intake,
    setting,
    `
    bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
    moi: [carte INT-A1=oui]
    (consentement intake given)
    bot: Cette démarche vient-elle de vous ?
    moi: [carte INT-A2=a]
    bot: Êtes-vous prêt à y consacrer du temps entre les rendez-vous (environ 7 heures au total) ?
    moi: [carte INT-A4=a]
    bot: Quel est votre prénom ?
    bot: Et votre nom ?
    bot: Comment préférez-vous être joint ?
    bot: Votre adresse électronique ?
    moi: [carte INT-B1=Camille; INT-B2=Durand; INT-B3=a; INT-B4=camille@exemple.fr]
    (adresse camille@exemple.fr)
    bot: Un numéro de téléphone ?
    bot: À quels moments peut-on vous joindre sans vous gêner ?
    moi: [carte INT-B5=; INT-B6=a,d]
    bot: Quelle est votre situation ?
    bot: Quel est votre métier ou votre poste ?
    moi: [carte INT-C1=e; INT-C2=Soudeuse]
    bot: Depuis combien de temps occupez-vous ce poste ?
    bot: Votre employeur sait-il que vous envisagez un bilan ?
    bot: Comment décririez-vous ce qui va bien, et ce qui va moins bien, dans votre travail ?
    moi: [carte INT-C4=b; INT-C5=d; INT-C6=]
    (discret non)
    bot: Racontez en quelques lignes vos principales expériences, de la plus récente à la plus ancienne.
    bot: Votre niveau de formation ?
    bot: Quelles formations, même courtes, vous ont vraiment servi ?
    bot: De quelle réalisation, au travail ou ailleurs, êtes-vous fier ?
    bot: Y a-t-il eu un tournant, choisi ou subi, qui explique où vous en êtes ?
    moi: [carte INT-D1=Soudeuse 8 ans; INT-D2=b; INT-D3=; INT-D4=; INT-D5=]
    bot: Engagements, passions, responsabilités hors travail : lesquels comptent pour vous ?
    moi: [carte INT-D6=]
    bot: Qu’est-ce qui vous a décidé ?
    bot: Voulez-vous en dire un peu plus ?
    bot: Depuis quand y pensez-vous ?
    bot: Vers quoi regardez-vous ?
    bot: Si tout était possible, à quoi ressemblerait votre travail dans trois ans ?
    moi: [carte INT-E1=a; INT-E2=; INT-E3=a; INT-E4=d,h; INT-E5=]
    bot: « Je ne sais pas encore » ne va pas avec un autre choix. Gardez-le seul, ou gardez les autres : je n’ai rien noté encore.
    bot: Vers quoi regardez-vous ?
    moi: [carte INT-E4=h]
    bot: Qu’attendez-vous de ce bilan sur le plan professionnel ?
    bot: Et sur le plan personnel ?
    bot: À quoi saurez-vous, à la fin, que le bilan vous a été utile ?
    bot: Qu’est-ce que vous ne voulez surtout pas ?
    moi: [carte INT-F1=Y voir clair; INT-F2=; INT-F3=Un plan; INT-F4=]
    bot: Aujourd’hui, où en êtes-vous ? « Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources. »
    bot: Aujourd’hui, où en êtes-vous ? « Je sais analyser mes compétences professionnelles et personnelles. »
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin). »
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un plan d’action pour réaliser mon projet. »
    bot: Aujourd’hui, où en êtes-vous ? « Je me sens capable de piloter ma carrière de façon autonome. »
    moi: [carte INT-R1=3; INT-R2=2; INT-R3=1; INT-R4=; INT-R5=]
    bot: De quoi votre projet doit-il tenir compte ?
    bot: Précisez si vous le souhaitez.
    moi: [carte INT-G1=h; INT-G2=]
    bot: Y a-t-il une échéance à ne pas manquer ?
    moi: [carte INT-G3=a]
    bot: Quand feriez-vous le bilan ?
    bot: Comment pensez-vous le financer ?
    bot: Avez-vous déjà fait un bilan de compétences ?
    bot: Préférez-vous venir ou échanger par visio ?
    moi: [carte INT-H1=a; INT-H2=c,e; INT-H3=a; INT-H4=b]
    bot: Quels moments vous conviennent le mieux ?
    bot: Comment souhaitez-vous recevoir le devis ?
    moi: [carte INT-H6=jeu-matin,lun-soir; INT-H7=e]
    bot: Souhaitez-vous nous signaler un besoin d’adaptation ?
    moi: [carte INT-I1=c]
    bot: Souhaitez-vous ajouter quelque chose ?
    moi: [carte INT-J1=]
    bot: [Votre accord] oui · Oui, c’est mon choix · Oui
    bot: [Vous joindre] Camille · Durand · Ici, dans cette conversation · camille@exemple.fr · passé · Matin, Fin de journée
    bot: [Votre situation aujourd’hui] Demandeur d’emploi · Soudeuse · 1 à 3 ans · Sans objet · passé
    bot: [Votre parcours] Soudeuse 8 ans · CAP, BEP · passé · passé · passé · passé
    bot: [Ce qui vous amène] Lassitude · passé · Quelques semaines · Je ne sais pas encore · passé
    bot: [Vos attentes] Y voir clair · passé · Un plan · passé
    bot: [Où vous en êtes] 3 – En partie · 2 – Un peu · 1 – Pas encore · passé · passé
    bot: [Vos contraintes] Rien de particulier · passé · Non
    bot: [Organisation et financement] Hors temps de travail · France Travail (AIF), Moi-même, en 2 ou 3 fois · Non · Visio · Lundi : fin de journée ; Jeudi : matin · France Travail
    bot: [Vous accueillir au mieux (facultatif)] Je préfère en parler de vive voix
    bot: [Relecture] passé
    moi: [valider]
    (soumis)
  `,
    { pace: 'page' },
  );
});

test('before the agreement, or while it is asked again, no card can give anything else (R2)', () => {
  const asked = 'bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?';
  const notNow = 'bot: Cette question dépend d’une autre réponse : la vôtre n’a pas été gardée.';
  const sheet = talk(
    intake,
    setting,
    `
    ${asked}
    moi: [carte INT-B1=Camille]
    ${notNow}
    ${asked}
    moi: [carte INT-A1=oui; INT-B1=Camille]
    ${notNow}
    (consentement intake given)
    bot: Cette démarche vient-elle de vous ?
    moi: a
    bot: Êtes-vous prêt à y consacrer du temps entre les rendez-vous (environ 7 heures au total) ?
    moi: corriger INT-A1
    ${asked} (oui)
    moi: [vieille carte INT-A4=a]
    ${notNow}
    ${asked} (oui)
  `,
  );
  expect(sheet.answers).toEqual({ 'INT-A1': true, 'INT-A2': 'a' });
});
