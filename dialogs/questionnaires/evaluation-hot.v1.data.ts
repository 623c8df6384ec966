// What people think of the bilan at its end: the five expected results, satisfaction, recommendation.
// Content and formulas: version 1. A change of wording is a new file beside this one (R29); ids are never used again.
import type { QuestionnaireFile } from './file.ts';

export const evaluationHot: QuestionnaireFile = {
  id: 'evaluation-hot',
  version: 1,
  language: 'fr',
  title: 'Votre avis à la fin du bilan',
  names: ['évaluation à chaud'],
  minutes: 5,
  purpose: 'Améliorer la qualité du bilan, à partir d’avis lus sans nom.',
  intro:
    'Votre avis nous aide à progresser. Vos notes sont lues sans votre nom, et séparées de votre dossier. Répondre est facultatif.',
  outro: 'Merci pour votre avis.',
  ratingScales: {
    agree5: {
      from: 1,
      labels: [
        'Pas du tout d’accord',
        'Plutôt pas d’accord',
        'Ni l’un ni l’autre',
        'Plutôt d’accord',
        'Tout à fait d’accord',
      ],
      notConcerned: 'Ne me concerne pas',
    },
    able5: { from: 1, labels: ['Pas encore', 'Un peu', 'En partie', 'En grande partie', 'Tout à fait'] },
  },
  sections: [
    {
      id: '0',
      title: 'Votre accord',
      pageSize: 1,
      items: [
        {
          id: 'EVC-0',
          type: 'consent',
          text: 'Acceptez-vous de donner votre avis ? Il est lu sans votre nom, pour améliorer la qualité.',
          required: true,
          class: 'N',
          why: 'Donner son avis est facultatif.',
        },
      ],
    },
    {
      id: 'R',
      title: 'Où en êtes-vous ?',
      stem: 'Aujourd’hui, où en êtes-vous ?',
      pageSize: 5,
      each: { type: 'rate', scale: 'able5', why: 'Mesurer ce que le bilan vous a apporté.' },
      items: [
        {
          id: 'EVC-R1',
          measures: 'R1',
          text: 'Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources.',
        },
        { id: 'EVC-R2', measures: 'R2', text: 'Je sais analyser mes compétences professionnelles et personnelles.' },
        {
          id: 'EVC-R3',
          measures: 'R3',
          text: 'J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin).',
        },
        { id: 'EVC-R4', measures: 'R4', text: 'J’ai un plan d’action pour réaliser mon projet.' },
        { id: 'EVC-R5', measures: 'R5', text: 'Je me sens capable de piloter ma carrière de façon autonome.' },
      ],
    },
    {
      id: 'S',
      title: 'Le déroulement',
      stem: 'Êtes-vous d’accord ?',
      pageSize: 5,
      each: { type: 'rate', scale: 'agree5', why: 'Savoir ce qui a bien marché, et ce qui doit changer.' },
      items: [
        {
          id: 'EVC-S1',
          measures: 'SATISFACTION',
          text: 'L’entretien préalable m’a permis de m’engager en connaissance de cause.',
        },
        {
          id: 'EVC-S2',
          measures: 'SATISFACTION',
          text: 'Le déroulement, la méthode et les outils m’ont été clairement expliqués.',
        },
        { id: 'EVC-S3', measures: 'SATISFACTION', text: 'Mon consultant m’a écouté sans me juger.' },
        { id: 'EVC-S4', measures: 'SATISFACTION', text: 'Le contenu et le rythme ont été adaptés à mes besoins.' },
        {
          id: 'EVC-S5',
          measures: 'SATISFACTION',
          text: 'Les tests et questionnaires m’ont été restitués de façon utile.',
        },
        { id: 'EVC-S6', measures: 'SATISFACTION', text: 'La confidentialité a été respectée.' },
        {
          id: 'EVC-S7',
          measures: 'SATISFACTION',
          text: 'Les lieux ou la visio convenaient, y compris pour mes besoins d’adaptation.',
        },
        { id: 'EVC-S8', measures: 'SATISFACTION', text: 'Les supports et l’assistant m’ont aidé.' },
        { id: 'EVC-S9', measures: 'SATISFACTION', text: 'La synthèse reflète ce que nous avons construit ensemble.' },
        {
          id: 'EVC-S10',
          measures: 'SATISFACTION',
          reverse: true,
          text: 'Au fond, ce bilan n’a pas répondu à ma demande.',
        },
      ],
    },
    {
      id: 'N',
      title: 'Recommandation',
      pageSize: 1,
      items: [
        {
          id: 'EVC-N',
          type: 'number',
          from: 0,
          to: 10,
          measures: 'RECOMMENDATION',
          text: 'Recommanderiez-vous ce bilan à un proche ?',
          why: 'Mesurer la confiance que vous inspire le bilan.',
        },
      ],
    },
    {
      id: 'O',
      title: 'Vos mots',
      pageSize: 4,
      items: [
        { id: 'EVC-O1', type: 'long', text: 'Qu’est-ce qui vous a le plus aidé ?', why: 'Garder ce qui aide.' },
        { id: 'EVC-O2', type: 'long', text: 'Que devrions-nous améliorer ?', why: 'Changer ce qui doit l’être.' },
        {
          id: 'EVC-O3',
          type: 'one',
          asksPerson: 'b',
          text: 'Souhaitez-vous signaler une difficulté à une personne ?',
          why: 'Vous répondre, si quelque chose s’est mal passé.',
          options: [
            { id: 'a', label: 'Non' },
            { id: 'b', label: 'Oui' },
          ],
        },
        {
          id: 'EVC-O4',
          type: 'consent',
          text: 'Acceptez-vous d’être recontacté dans 6 mois pour faire le point ?',
          why: 'Prendre de vos nouvelles, seulement si vous le voulez.',
        },
      ],
    },
  ],
  scoring: {
    method: 'means',
    scales: [
      { id: 'R1', name: 'Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources.', needs: 1 },
      { id: 'R2', name: 'Je sais analyser mes compétences professionnelles et personnelles.', needs: 1 },
      {
        id: 'R3',
        name: 'J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin).',
        needs: 1,
      },
      { id: 'R4', name: 'J’ai un plan d’action pour réaliser mon projet.', needs: 1 },
      { id: 'R5', name: 'Je me sens capable de piloter ma carrière de façon autonome.', needs: 1 },
      { id: 'SATISFACTION', name: 'Satisfaction', needs: 8 },
      { id: 'RECOMMENDATION', name: 'Recommandation', needs: 1 },
    ],
    indices: [],
    motives: null,
  },
  flags: null,
};
