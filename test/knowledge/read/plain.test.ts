import { describe, expect, test } from 'vitest';
import { read } from './said.ts';

const CASES: readonly (readonly [name: string, text: string, passages: readonly string[]])[] = [
  [
    'capitals are headings, a generic one belongs to the title in small letters above it',
    `ATELIER BOIS

LES PRIX

Bilan	Prix
Court	90 €

Option

Sortie en forêt

On part un samedi, avec un guide.

DUREE

03 heures

PRIX

PRIX : 25 € HT

METHODES DE TRAVAIL

Par petits groupes.`,
    [
      '[LES PRIX] Bilan=Court | Prix=90 €',
      '[Option > Sortie en forêt] On part un samedi, avec un guide.',
      '[Option > Sortie en forêt > DUREE] 03 heures',
      '[Option > Sortie en forêt > PRIX] PRIX : 25 € HT',
      '[METHODES DE TRAVAIL] Par petits groupes.',
    ],
  ],
  [
    'names of columns that begin above the second one; paragraphs that end with a semicolon are one list',
    `ATELIER BOIS

              Court        Long
Durée         2 heures     6 heures
Prix          90 €         210 €

Il n’y a rien à acheter. Apportez pour la première séance :

un crayon ;

un carnet, même petit ;

vos idées.

Le reste est fourni.`,
    [
      '[] Durée | Court=2 heures | Long=6 heures',
      '[] Prix | Court=90 € | Long=210 €',
      '[] Il n’y a rien à acheter.',
      '[] Apportez pour la première séance :',
      '[] {Apportez pour la première séance :} un crayon ;',
      '[] {Apportez pour la première séance :} un carnet, même petit ;',
      '[] {Apportez pour la première séance :} vos idées.',
      '[] Le reste est fourni.',
    ],
  ],
  [
    'the same headings again belong to what is above each of them',
    'CABINET\n\nFORMULE UN\n\nOBJECTIFS\n\nChoisir.\n\nDUREE\n\n14 h\n\nFORMULE DEUX\n\nOBJECTIFS\n\nConstruire.\n\nDUREE\n\n24 h',
    [
      '[FORMULE UN > OBJECTIFS] Choisir.',
      '[FORMULE UN > DUREE] 14 h',
      '[FORMULE DEUX > OBJECTIFS] Construire.',
      '[FORMULE DEUX > DUREE] 24 h',
    ],
  ],
  [
    'phases and parts nest, and the last of them without its number',
    'PLAN\n\nCONTENU DU COURS\n\nPHASE 1. DEBUT\n\n- lire\n\nPHASE 2. SUITE\n\nPARTIE 1. SOI\n\n- se voir\n\nPARTIE 2. METIERS, RECHERCHES\n\n- voir\n\nPHASE DE FIN\n\n- finir\n\nAUTRE CHOSE\n\nVoilà.',
    [
      '[CONTENU DU COURS > PHASE 1. DEBUT] lire',
      '[CONTENU DU COURS > PHASE 2. SUITE > PARTIE 1. SOI] se voir',
      '[CONTENU DU COURS > PHASE 2. SUITE > PARTIE 2. METIERS, RECHERCHES] voir',
      '[CONTENU DU COURS > PHASE DE FIN] finir',
      '[AUTRE CHOSE] Voilà.',
    ],
  ],
  [
    'towns in capitals are what a section holds, and the footnote keeps its mark',
    "CENTRE\n\nLIEU DES SEANCES\n\nLYON 01, 03*, 07\n\nNORD : LILLE, ROUBAIX\n\nARRAS\n\n**les locaux à l'astérisque sont à l'étage*\n\nREGLEMENT\n\n- par chèque",
    [
      '[LIEU DES SEANCES] LYON 01, 03*, 07',
      '[LIEU DES SEANCES] NORD : LILLE, ROUBAIX',
      '[LIEU DES SEANCES] ARRAS',
      "[LIEU DES SEANCES] (note *) *les locaux à l'astérisque sont à l'étage",
      '[REGLEMENT] par chèque',
    ],
  ],
  [
    'a line without a full stop is no heading when nothing but a line follows it',
    'ECOLE\n\nEVALUATION DES ACQUIS\n\nQuestionnaire « à chaud » en fin de séance\n\nQuestionnaire « à froid » à 6 mois\n\nTYPE DE COURS\n\nIndividuel\n\nCONTACT DU CENTRE\n\nLéa MORIN lea@centre.example tél. 05 11 22 33 44',
    [
      '[EVALUATION DES ACQUIS] Questionnaire « à chaud » en fin de séance',
      '[EVALUATION DES ACQUIS] Questionnaire « à froid » à 6 mois',
      '[TYPE DE COURS] Individuel',
      '[CONTACT DU CENTRE] Léa MORIN lea@centre.example tél. 05 11 22 33 44',
    ],
  ],
  [
    'articles, and lists in lists, each with what introduces it',
    'CADRE\n\nDECRET DU LIEU\n\nArt. R. 12-4.\n\nLe cours comprend les étapes suivantes :\n\n1° Une étape qui a pour objet :\n\n- a) De lire ;\n- b) De dire ;\n\n2° Une étape de fin.\n\nArt. R. 12-5.\n\nNul ne note.',
    [
      '[DECRET DU LIEU > Art. R. 12-4.] Le cours comprend les étapes suivantes :',
      '[DECRET DU LIEU > Art. R. 12-4.] {Le cours comprend les étapes suivantes :} 1° Une étape qui a pour objet :',
      '  [DECRET DU LIEU > Art. R. 12-4.] {Une étape qui a pour objet :} a) De lire ;',
      '  [DECRET DU LIEU > Art. R. 12-4.] {Une étape qui a pour objet :} b) De dire ;',
      '[DECRET DU LIEU > Art. R. 12-4.] {Le cours comprend les étapes suivantes :} 2° Une étape de fin.',
      '[DECRET DU LIEU > Art. R. 12-5.] Nul ne note.',
    ],
  ],
  [
    'a table of tabs: a row without a first cell goes on with the row above, an empty cell of another row is empty',
    'Phase\tTravail\tMois\nUn\tLire\tmai\n\tDire\t\nDeux\t\tjuin',
    ['[] Phase=Un | Travail=Lire | Mois=mai', '[] Phase=Un | Travail=Dire | Mois=mai', '[] Phase=Deux | Mois=juin'],
  ],
  [
    'a table of wide gaps, or of bars',
    'Formule          Durée     Tarif\nCourte           14 h      90 €\nLongue           24 h      150 €\n\n| Ville | Jour |\n|---|---|\n| Lyon | lundi |',
    [
      '[] Formule=Courte | Durée=14 h | Tarif=90 €',
      '[] Formule=Longue | Durée=24 h | Tarif=150 €',
      '[] Ville=Lyon | Jour=lundi',
    ],
  ],
  [
    'lines broken at the margin are one sentence; short lines are not',
    'Le cours a lieu dans nos locaux, ou à distance, selon ce que\nla personne préfère et ce que la technique permet. Il est\npossible de changer.\n\n12 rue des Lilas\n69003 Lyon',
    [
      '[] Le cours a lieu dans nos locaux, ou à distance, selon ce que la personne préfère et ce que la technique permet.',
      '[] Il est possible de changer.',
      '[] 12 rue des Lilas',
      '[] 69003 Lyon',
    ],
  ],
  [
    'what conversions leave goes, the marks of footnotes stay',
    'Le *cours* a lieu le 2 ^{ème} jour, <u>sur rendez-vous</u> ([Article 3](#)) et **sans frais**.\n\nDes tests* et 09*, 11* aussi.',
    ['[] Le cours a lieu le 2ème jour, sur rendez-vous (Article 3) et sans frais.', '[] Des tests* et 09*, 11* aussi.'],
  ],
  [
    'questions are headings of their answers, labels of what follows',
    'Aide\n\nCombien de temps dure le cours ?\n\nSix semaines.\n\nPuis-je arrêter ?\n\nOui, à tout moment.\n\nTarif :\n\nSur devis.',
    [
      '[Combien de temps dure le cours ?] Six semaines.',
      '[Puis-je arrêter ?] Oui, à tout moment.',
      '[Tarif] Sur devis.',
    ],
  ],
  [
    'numbered headings and numbered lists',
    '1. Inscription\n\nLe formulaire est en ligne.\n\n2. Entretien\n\nIl est gratuit :\n\n1. on parle\n2. on décide',
    [
      '[1. Inscription] Le formulaire est en ligne.',
      '[2. Entretien] Il est gratuit :',
      '[2. Entretien] {Il est gratuit :} 1. on parle',
      '[2. Entretien] {Il est gratuit :} 2. on décide',
    ],
  ],
  [
    'a label introduces each of the lines under it',
    'Nos tarifs :\nCourt : 90 €\nLong : 150 €\n\nAutre chose.',
    ['[] Nos tarifs :', '[] {Nos tarifs :} Court : 90 €', '[] {Nos tarifs :} Long : 150 €', '[] Autre chose.'],
  ],
];

describe('a plain text needs no structure of ours', () => {
  test.each(CASES)('%s', async (_, text, passages) => {
    expect(await read('texte.txt', text)).toEqual(passages);
  });
});

test('a sentence of no end is cut where it lists', async () => {
  const long = Array.from(
    { length: 12 },
    (_, at) => `préparer le dossier numéro ${at} avec la personne qui le suit`,
  ).join(' ; ');
  const passages = await read('texte.txt', `${long}.`);
  expect(passages.length).toBeGreaterThan(1);
  expect(passages.every((passage) => passage.length <= 410)).toBe(true);
});
