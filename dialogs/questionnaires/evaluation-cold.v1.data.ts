// What people think of the bilan six months later: the five expected results, their project, what it brought.
// Content and formulas: version 1. A change of wording is a new file beside this one (R29); ids are never used again.
import type { QuestionnaireFile } from './file.ts';

export const evaluationCold: QuestionnaireFile = {
  id: 'evaluation-cold',
  version: 1,
  language: 'fr',
  title: 'Six mois après',
  names: ['évaluation à froid'],
  minutes: 5,
  purpose: 'Mesurer ce que le bilan a apporté avec le temps, à partir d’avis lus sans nom.',
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
          id: 'EVF-0',
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
          id: 'EVF-R1',
          measures: 'R1',
          text: 'Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources.',
        },
        { id: 'EVF-R2', measures: 'R2', text: 'Je sais analyser mes compétences professionnelles et personnelles.' },
        {
          id: 'EVF-R3',
          measures: 'R3',
          text: 'J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin).',
        },
        { id: 'EVF-R4', measures: 'R4', text: 'J’ai un plan d’action pour réaliser mon projet.' },
        { id: 'EVF-R5', measures: 'R5', text: 'Je me sens capable de piloter ma carrière de façon autonome.' },
      ],
    },
    {
      id: 'P',
      title: 'Votre projet',
      pageSize: 4,
      items: [
        {
          id: 'EVF-P1',
          type: 'one',
          text: 'Où en est votre projet ?',
          why: 'Savoir où vous en êtes.',
          options: [
            { id: 'a', label: 'Réalisé' },
            { id: 'b', label: 'En cours' },
            { id: 'c', label: 'Modifié' },
            { id: 'd', label: 'En attente' },
            { id: 'e', label: 'Abandonné' },
          ],
        },
        {
          id: 'EVF-P2',
          type: 'many',
          text: 'Qu’avez-vous mis en œuvre ?',
          why: 'Savoir ce que vous avez fait.',
          options: [
            { id: 'a', label: 'Évolution dans l’entreprise' },
            { id: 'b', label: 'Nouvel emploi' },
            { id: 'c', label: 'Création d’activité' },
            { id: 'd', label: 'Formation' },
            { id: 'e', label: 'VAE' },
            { id: 'f', label: 'Enquêtes métiers ou réseau' },
            { id: 'g', label: 'Rien pour l’instant' },
            { id: 'h', label: 'Autre' },
          ],
        },
        {
          id: 'EVF-P3',
          type: 'rate',
          scale: 'agree5',
          measures: 'PLAN',
          text: 'J’ai suivi les étapes prévues dans mon plan d’action.',
          why: 'Savoir si le plan d’action vous a servi.',
        },
        {
          id: 'EVF-P4',
          type: 'many',
          text: 'Qu’est-ce qui vous a freiné ?',
          why: 'Comprendre ce qui empêche d’avancer.',
          options: [
            { id: 'a', label: 'Temps' },
            { id: 'b', label: 'Financement' },
            { id: 'c', label: 'Employeur' },
            { id: 'd', label: 'Marché de l’emploi' },
            { id: 'e', label: 'Confiance' },
            { id: 'f', label: 'Vie personnelle' },
            { id: 'g', label: 'Rien' },
            { id: 'h', label: 'Autre' },
          ],
        },
      ],
    },
    {
      id: 'B',
      title: 'Ce que vous en retirez',
      stem: 'Êtes-vous d’accord ?',
      pageSize: 3,
      each: { type: 'rate', scale: 'agree5', why: 'Savoir si le bilan vous est utile aujourd’hui.' },
      items: [
        { id: 'EVF-B1', measures: 'BENEFIT', text: 'Le bilan m’a été bénéfique dans mon travail.' },
        { id: 'EVF-B2', measures: 'BENEFIT', text: 'Il m’aide encore à prendre mes décisions.' },
        { id: 'EVF-B3', measures: 'BENEFIT', reverse: true, text: 'Avec le recul, je n’en retire pas grand-chose.' },
      ],
    },
    {
      id: 'N',
      title: 'Recommandation',
      pageSize: 1,
      items: [
        {
          id: 'EVF-N',
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
      pageSize: 2,
      items: [
        { id: 'EVF-O1', type: 'long', text: 'Quel bénéfice en avez-vous tiré ?', why: 'Garder ce qui aide.' },
        {
          id: 'EVF-O2',
          type: 'one',
          asksPerson: 'a',
          text: 'Souhaitez-vous un entretien de suivi ?',
          why: 'Vous recevoir, si vous le souhaitez.',
          options: [
            { id: 'a', label: 'Oui, prendre rendez-vous' },
            { id: 'b', label: 'Non' },
            { id: 'c', label: 'Plus tard' },
          ],
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
      { id: 'PLAN', name: 'Étapes suivies', needs: 1 },
      { id: 'BENEFIT', name: 'Bénéfice', needs: 2 },
      { id: 'RECOMMENDATION', name: 'Recommandation', needs: 1 },
    ],
    indices: [],
    motives: null,
  },
  flags: null,
};
