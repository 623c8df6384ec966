import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Drawing, lines, pdf, row } from './drawn.ts';
import { read } from './said.ts';

const TITLE: Drawing = { x: 60, y: 80, text: 'Le cours de bois', size: 20, bold: true };
const heading = (y: number, text: string): Drawing => ({ x: 60, y, text, size: 14, bold: true });
const FULL = 'Le cours a lieu dans nos locaux ou à distance, selon ce que préfère la personne, du lundi au';

const CASES: readonly (readonly [name: string, pages: readonly (readonly Drawing[])[], passages: readonly string[]])[] =
  [
    [
      'larger letters are headings, bold ones below them too; full lines go on, hyphens at their end go',
      [
        [
          TITLE,
          heading(120, 'Déroulement'),
          ...lines([FULL, 'vendredi. Les personnes sont accompagnées par un profes-', 'sionnel du savoir-faire.'], {
            y: 140,
          }),
          ...lines(['Horaires'], { y: 200, bold: true }),
          ...lines(['Du lundi au vendredi'], { y: 220 }),
        ],
      ],
      [
        `[Déroulement] ${FULL} vendredi.`,
        '[Déroulement] Les personnes sont accompagnées par un professionnel du savoir-faire.',
        '[Déroulement > Horaires] Du lundi au vendredi',
      ],
    ],
    [
      'items, typed or with a dot that is drawn, and those under them',
      [
        [
          TITLE,
          ...lines(['Il faut apporter pour chaque séance du cours, quelle que soit la formule qui a été choisie :'], {
            y: 120,
          }),
          ...row(140, [
            [70, '•'],
            [84, 'un stylo, du papier et de quoi prendre des notes pendant la séance, chaque'],
          ]),
          ...lines(['semaine ;'], { x: 84, y: 154 }),
          ...row(170, [
            [90, '–'],
            [104, 'bleu'],
          ]),
          { x: 72, y: 181, box: [4, 4] },
          ...lines(['du bois.'], { x: 84, y: 188 }),
        ],
      ],
      [
        '[] Il faut apporter pour chaque séance du cours, quelle que soit la formule qui a été choisie :',
        '[] {Il faut apporter pour chaque séance du cours, quelle que soit la formule qui a été choisie :} un stylo, du papier et de quoi prendre des notes pendant la séance, chaque semaine ;',
        '  [] {un stylo, du papier et de quoi prendre des notes pendant la séance, chaque semaine ;} bleu',
        '[] {Il faut apporter pour chaque séance du cours, quelle que soit la formule qui a été choisie :} du bois.',
      ],
    ],
    [
      'a figure goes to the next line with its unit: the line before is full',
      [
        [
          TITLE,
          ...lines(
            [
              FULL,
              'vendredi, tout au long de l’année scolaire. Le cahier que nous vous remettons pèse',
              '2 350 grammes. Il est en papier.',
            ],
            { y: 120 },
          ),
        ],
      ],
      [
        `[] ${FULL} vendredi, tout au long de l’année scolaire.`,
        '[] Le cahier que nous vous remettons pèse 2 350 grammes.',
        '[] Il est en papier.',
      ],
    ],
    [
      'a table without borders: cells of several lines, numbers to the right',
      [
        [
          TITLE,
          ...row(
            120,
            [
              [60, 'Formule'],
              [260, 'Durée'],
              [400, 'Tarif TTC'],
            ],
            true,
          ),
          ...row(144, [
            [60, 'Courte'],
            [260, '14 h'],
            [412, '1 200 €'],
          ]),
          ...row(168, [
            [60, 'Longue, avec un entretien'],
            [260, '24 h'],
            [412, '1 800 €'],
          ]),
          ...lines(['de suivi à six mois'], { y: 181 }),
          ...row(205, [
            [60, 'Sur mesure'],
            [260, '30 h'],
            [405, 'sur devis'],
          ]),
        ],
      ],
      [
        '[] Formule=Courte | Durée=14 h | Tarif TTC=1 200 €',
        '[] Formule=Longue, avec un entretien de suivi à six mois | Durée=24 h | Tarif TTC=1 800 €',
        '[] Formule=Sur mesure | Durée=30 h | Tarif TTC=sur devis',
      ],
    ],
    [
      'a table with borders: a cell that spans two rows, though its words stand between them',
      [
        [
          TITLE,
          ...[100, 124, 148, 172].map(
            (y): Drawing => ({ x: y === 148 ? 200 : 60, y, box: [y === 148 ? 240 : 380, 1] }),
          ),
          ...[60, 200, 320, 439].map((x): Drawing => ({ x, y: 100, box: [1, 73] })),
          ...row(
            116,
            [
              [66, 'Phase'],
              [206, 'Travail'],
              [326, 'Durée'],
            ],
            true,
          ),
          ...row(140, [
            [206, 'Lire'],
            [326, '1 h'],
          ]),
          ...row(152, [[66, 'Début']]),
          ...row(164, [
            [206, 'Dire'],
            [326, '2 h'],
          ]),
          ...lines(['Voilà ce que le cours propose à chaque personne qui le suit.'], { y: 200 }),
        ],
      ],
      [
        '[] Phase=Début | Travail=Lire | Durée=1 h',
        '[] Phase=Début | Travail=Dire | Durée=2 h',
        '[] Voilà ce que le cours propose à chaque personne qui le suit.',
      ],
    ],
    [
      'what is printed on each page is kept once, page numbers are not; a sentence goes on over the page',
      [1, 2, 3].map((page) => [
        { x: 60, y: 30, text: 'Centre du bois', size: 8 },
        ...(page === 1 ? [TITLE] : []),
        ...lines([page === 1 ? `${FULL} samedi ou` : page === 2 ? 'au dimanche. Il est gratuit.' : 'Fin.'], { y: 120 }),
        { x: 60, y: 815, text: `12 rue des Lilas, Lyon – Page ${page}/3`, size: 8 },
        { x: 300, y: 828, text: String(page), size: 8 },
      ]),
      [
        `[] ${FULL} samedi ou au dimanche.`,
        '[] Il est gratuit.',
        '[] Fin.',
        '[] Centre du bois',
        '[] 12 rue des Lilas, Lyon',
      ],
    ],
    [
      'marks above the line call their footnotes',
      [
        [
          TITLE,
          { x: 60, y: 120, text: 'Les séances ont lieu à Lyon' },
          { x: 199, y: 115, text: '1', size: 7 },
          ...lines(['et à Paris 09*, chaque mois.'], { y: 134 }),
          { x: 60, y: 176, text: '1', size: 7 },
          { x: 66, y: 180, text: 'À l’étage, sans ascenseur.' },
          ...lines(['* Sur rendez-vous.'], { y: 210 }),
        ],
      ],
      [
        '[] Les séances ont lieu à Lyon¹ et à Paris 09*, chaque mois.',
        '[] (note ¹) ¹ À l’étage, sans ascenseur.',
        '[] (note *) * Sur rendez-vous.',
      ],
    ],
  ];

describe('PDF', () => {
  test.each(CASES)('%s', async (_, pages, passages) => {
    expect(await read('cours.pdf', pdf(pages))).toEqual(passages);
  });

  test('two columns are read one after the other', async () => {
    const left = [
      'La première colonne parle de',
      'la salle, qui se trouve à cinq',
      'minutes de la gare, avec un',
      'accès par le tramway et par le',
      'métro, du lundi au vendredi,',
      'sans interruption.',
    ];
    const right = [
      'La seconde colonne parle des',
      'personnes, qui sont toutes',
      'diplômées et qui suivent une',
      'formation chaque année, dans',
      'le respect de la charte de la',
      'profession.',
    ];
    const page = [TITLE, ...lines(left, { y: 120 }), ...lines(right, { x: 320, y: 120 })];
    expect(await read('cours.pdf', pdf([page]))).toEqual([`[] ${left.join(' ')}`, `[] ${right.join(' ')}`]);
  });
});

test('a PDF that a browser printed', async () => {
  expect(await read('programme.pdf', readFileSync(new URL('programme.pdf', import.meta.url)))).toEqual([
    '[NOS TARIFS 2026] Prestation=Bilan court | Durée=14 heures | Prix TTC=1 190 €',
    '[NOS TARIFS 2026] Prestation=Bilan complet, avec l’entretien de suivi à six mois et la passation d’un test d’intérêts professionnels | Durée=24 heures | Prix TTC=1 890 €',
    '[NOS TARIFS 2026] Prestation=Bilan expatrié | Durée=20 heures | Prix TTC=2 150 €',
    '[DÉROULEMENT] Phase=Préliminaire | Contenu=Analyse de la demande | Durée=1 h',
    '[DÉROULEMENT] Phase=Préliminaire | Contenu=Définition du programme | Durée=1 h',
    '[DÉROULEMENT] Phase=Investigation | Contenu=Tests et entretiens | Durée=10 h',
    '[DÉROULEMENT] Phase=Investigation | Contenu=Enquêtes auprès de professionnels, recherche documentaire et vérification de la faisabilité du projet dans le bassin d’emploi | Durée=8 h',
    '[DÉROULEMENT] Après le bilan',
    '[DÉROULEMENT] {Après le bilan} Phase=Suivi | Contenu=Entretien à six mois | Durée=1 h',
    '[CONTACTS] Responsable pédagogique : Claire Dumas, claire.dumas@meridien.example, 02 40 11 22 33',
    '[CONTACTS] Référent handicap : Paul Roy (paul.roy@meridien.example)',
    '[CONTACTS] Les locaux se trouvent à Nantes, Rennes et Angers.',
    '[CONTACTS] L’accès aux personnes à mobilité réduite est possible à Nantes et à Rennes ; à Angers, les rendez-vous ont lieu dans une salle voisine, de plain-pied, réservée à la demande.',
    '[QUESTIONS FRÉQUENTES > Le bilan est-il finançable par le CPF ?] Oui, en totalité.',
    '[QUESTIONS FRÉQUENTES > Puis-je arrêter en cours de route ?] Oui, en prévenant votre consultant ; les séances non réalisées ne sont pas facturées.',
    '[] Cabinet Horizon – programme 2026',
    '[] Cabinet Horizon, 12 rue des Lilas, 69003 Lyon',
  ]);
});

test.each([
  ['not a PDF', Buffer.from('Bonjour.')],
  ['cut short', pdf([[TITLE]]).subarray(0, 300)],
])('%s: said so', async (_, bytes) => {
  await expect(read('cours.pdf', bytes)).rejects.toThrow(/not a PDF, or damaged|nothing to read/);
});

test('pages that are pictures hold nothing to read', async () => {
  await expect(read('scan.pdf', pdf([[{ x: 0, y: 0, box: [595, 842] }]]))).rejects.toThrow('nothing to read in it');
});
