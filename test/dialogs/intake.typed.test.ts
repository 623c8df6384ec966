// The whole intake by typing alone, as somebody in a hurry types.
import { expect, test } from 'vitest';
import { says } from '../../dialogs/intake.fr.ts';
import { intake } from '../../dialogs/intake.ts';
import { setting } from './intake.data.ts';
import { talk } from './talk.ts';

test('the whole intake, typed', () => {
  const sheet = talk(
    intake,
    setting,
    `
    bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
    moi: ouais
    (consentement intake given)
    bot: Cette démarche vient-elle de vous ?
    moi: c
    bot: ${says.hesitating}
    bot: Qu’est-ce qui vous fait hésiter ?
    moi: Mon chef insiste.
    bot: Êtes-vous prêt à y consacrer du temps entre les rendez-vous (environ 7 heures au total) ?
    moi: je ne sais pas
    bot: Quel est votre prénom ?
    moi: Camille
    bot: Et votre nom ?
    moi: Durand
    bot: Comment préférez-vous être joint ?
    moi: telephone
    bot: Votre adresse électronique ?
    moi: passer
    bot: Cette réponse est nécessaire pour la suite.
    bot: Votre adresse électronique ?
    moi: camille arobase exemple point fr
    (adresse camille@exemple.fr)
    bot: Un numéro de téléphone ?
    moi: 06 12 34 56 78
    bot: À quels moments peut-on vous joindre sans vous gêner ?
    moi: midi et fin de journée
    bot: Quelle est votre situation ?
    moi: cdi
    bot: Quel est votre métier ou votre poste ?
    moi: Comptable
    bot: Dans quelle entreprise ou quel secteur ?
    moi: passer
    bot: Depuis combien de temps occupez-vous ce poste ?
    moi: 10 ans et plus
    bot: Votre employeur sait-il que vous envisagez un bilan ?
    moi: non
    bot: Voulez-vous dire « Non, et je souhaite que cela reste ainsi » ou « Non, mais je compte lui en parler » ?
    bot: Votre employeur sait-il que vous envisagez un bilan ?
    moi: plutôt la 2
    (discret oui)
    bot: ${says.discreet}
    bot: Comment décririez-vous ce qui va bien, et ce qui va moins bien, dans votre travail ?
    moi: L'équipe va bien, le rythme non.
    bot: Racontez en quelques lignes vos principales expériences, de la plus récente à la plus ancienne.
    moi: 12 ans de comptabilité
    bot: Votre niveau de formation ?
    moi: bac + 2
    bot: Quelles formations, même courtes, vous ont vraiment servi ?
    moi: passer
    bot: De quelle réalisation, au travail ou ailleurs, êtes-vous fier ?
    moi: passer
    bot: Y a-t-il eu un tournant, choisi ou subi, qui explique où vous en êtes ?
    moi: passer
    bot: Engagements, passions, responsabilités hors travail : lesquels comptent pour vous ?
    moi: passer
    bot: Qu’est-ce qui vous a décidé ?
    moi: 1, 3 et envie d'évoluer
    bot: Voulez-vous en dire un peu plus ?
    moi: passer
    bot: Depuis quand y pensez-vous ?
    moi: quelques mois
    bot: Vers quoi regardez-vous ?
    moi: changer de métier et je ne sais pas encore
    bot: « Je ne sais pas encore » ne va pas avec un autre choix. Gardez-le seul, ou gardez les autres : je n’ai rien noté encore.
    bot: Vers quoi regardez-vous ?
    moi: changer de métier, vae
    bot: Si tout était possible, à quoi ressemblerait votre travail dans trois ans ?
    moi: passer
    bot: Qu’attendez-vous de ce bilan sur le plan professionnel ?
    moi: Y voir clair.
    bot: Et sur le plan personnel ?
    moi: Souffler.
    bot: À quoi saurez-vous, à la fin, que le bilan vous a été utile ?
    moi: Je saurai quoi faire.
    bot: Qu’est-ce que vous ne voulez surtout pas ?
    moi: passer
    bot: Aujourd’hui, où en êtes-vous ? « Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources. »
    moi: en partie
    bot: Aujourd’hui, où en êtes-vous ? « Je sais analyser mes compétences professionnelles et personnelles. »
    moi: 2/5
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin). »
    moi: pas encore
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un plan d’action pour réaliser mon projet. »
    moi: passer
    bot: Aujourd’hui, où en êtes-vous ? « Je me sens capable de piloter ma carrière de façon autonome. »
    moi: passer
    bot: De quoi votre projet doit-il tenir compte ?
    moi: revenus
    bot: Précisez si vous le souhaitez.
    moi: passer
    bot: Y a-t-il un revenu en dessous duquel votre projet ne tiendrait pas ?
    moi: 1 800 euros
    bot: Y a-t-il une échéance à ne pas manquer ?
    moi: oui
    bot: Avant quelle date ?
    moi: avant le 1er septembre
    bot: Quand feriez-vous le bilan ?
    moi: les deux
    bot: ${says.workingTimeDiscreet}
    bot: Comment pensez-vous le financer ?
    moi: cpf
    bot: Avez-vous déjà fait un bilan de compétences ?
    moi: c
    bot: ${says.recentBilan}
    bot: Préférez-vous venir ou échanger par visio ?
    moi: sur place
    bot: Dans quelle ville ou quel arrondissement ?
    moi: paris 9e
    bot: Quels moments vous conviennent le mieux ?
    moi: en fin de journée sauf vendredi
    bot: Comment souhaitez-vous recevoir le devis ?
    moi: courriel
    bot: Souhaitez-vous nous signaler un besoin d’adaptation ?
    moi: oui
    bot: Acceptez-vous que ce besoin soit enregistré, pour votre consultant et, si vous le demandez, notre référent handicap ?
    moi: oui j'accepte
    (consentement adaptation given)
    bot: ${says.offered}
    bot: Qu’est-ce qui vous aiderait ?
    moi: 1 et 7
    bot: ${says.notAccessible('Paris 9e')}
    bot: Dans quelle ville ou quel arrondissement ?
    moi: 1
    bot: Dites-nous ce qui vous aiderait.
    moi: Une chaise haute
    bot: Voulez-vous être contacté par le référent handicap ?
    moi: non merci
    bot: Souhaitez-vous ajouter quelque chose ?
    moi: passer
    bot: [Votre accord] oui · On me l’a demandée et j’hésite · Mon chef insiste. · Je ne sais pas encore
    bot: [Vous joindre] Camille · Durand · Par téléphone · camille@exemple.fr · +33612345678 · Midi, Fin de journée
    bot: [Votre situation aujourd’hui] Salarié en CDI · Comptable · passé · 10 ans et plus · Non, et je souhaite que cela reste ainsi · L'équipe va bien, le rythme non.
    bot: [Votre parcours] 12 ans de comptabilité · Bac+2 · passé · passé · passé · passé
    bot: [Ce qui vous amène] Lassitude, Manque de reconnaissance, Envie d’évoluer · passé · Quelques mois · Changer de métier, Me former ou faire une VAE · passé
    bot: [Vos attentes] Y voir clair. · Souffler. · Je saurai quoi faire. · passé
    bot: [Où vous en êtes] 3 – En partie · 2 – Un peu · 1 – Pas encore · passé · passé
    bot: [Vos contraintes] Revenus · passé · 1 800 euros · Oui, avant une date · mardi 1er septembre 2026
    bot: [Organisation et financement] Les deux · CPF (Mon Compte Formation) · Oui, il y a moins de 5 ans · Sur place · Paris 8e · Lundi : fin de journée ; Mardi : fin de journée ; Mercredi : fin de journée ; Jeudi : fin de journée · Courriel
    bot: [Vous accueillir au mieux (facultatif)] Oui · oui · Un lieu accessible en fauteuil ou sans marches, Autre · Une chaise haute · non
    bot: [Relecture] passé
    moi: je transmets à mon consultant
    (soumis)
  `,
  );
  expect(sheet.answers).toMatchObject({
    'INT-B3': 'c',
    'INT-G3D': '2026-09-01',
    'INT-H5': 'paris-08',
    'INT-I3': ['a', 'g'],
  });
});
