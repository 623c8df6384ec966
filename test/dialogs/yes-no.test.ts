import { rate } from '../../dialogs/choices.ts';
import { consent, orNotConcerned, yesNo } from '../../dialogs/fields.ts';
import { each, table } from './table.ts';

const prompt = { label: '?', text: '?', why: '', class: 'N' } as const;
const TRUE7 = {
  from: 1,
  labels: [
    'Pas vraie du tout',
    'Très peu vraie',
    'Un peu vraie',
    'À moitié vraie',
    'Plutôt vraie',
    'Très vraie',
    'Entièrement vraie',
  ],
};

table('yes or no', yesNo(prompt), {
  reads: [
    ...each(
      [
        'oui',
        'Ouais',
        'ok',
        "d'accord",
        'd’accord !',
        'oui oui',
        'Oui, bien sûr',
        'oui merci',
        'ok pas de souci',
        'tout à fait',
        '👍',
        'true',
        '1',
      ],
      true,
    ),
    ...each(['non', 'nan', 'Non merci', 'pas du tout', 'non, pas du tout', 'false', '2'], false),
  ],
  asks: each(
    [
      'pas vraiment',
      'peut-être',
      'oui et non',
      'oui mais plus tard',
      'non, pas vraiment',
      'non, je sais plus',
      'je ne sais pas',
      'bof',
      'si',
      'pourquoi pas',
      'okapi',
      'ouistiti',
      'nonante',
      '',
    ],
    /« oui » ou « non »/,
  ),
});

table('a consent', consent(prompt), {
  reads: [
    ...each(
      ['oui', 'j’accepte', "J'accepte.", 'je suis d’accord', 'oui j’accepte', 'accepté', 'je consens', '1'],
      true,
    ),
    ...each(
      [
        'non',
        'je refuse',
        'je n’accepte pas',
        'je ne suis pas d’accord',
        'je ne souhaite pas',
        'je ne veux pas',
        'refus',
        '2',
      ],
      false,
    ),
  ],
  asks: each(
    [
      'peut-être',
      'oui mais pas tout',
      'j’accepte pas',
      'je ne veux pas que mon employeur le sache',
      'je ne veux pas que mon employeur le sache',
      'en savoir plus',
      'je ne sais pas',
      'à voir',
      'j’accepte sauf le téléphone',
      '',
    ],
    /réponse nette/,
  ),
});

table('a rating', rate(prompt, TRUE7), {
  reads: [
    ...each(['5', 'cinq', '5/7', '5 sur 7', 'je dirais 5', 'plutôt vraie', 'plutôt vrai', 'plutot'], 5),
    ['très vraie', 6],
    ['pas vraie', 1],
    ['un peu', 3],
    ['à moitié', 4],
    ['1 – Pas vraie du tout', 1], // as a button says it
    ['5 - plutot vraie', 5],
  ],
  asks: [
    ...each(['plutôt pas', 'plutôt non'], /de 1 à 7/),
    ...each(['5/10', '4,5', '4-5', '8', '0', '-3', 'NA', 'e'], /de 1 à 7/),
    ['peu vraie', /« Très peu vraie » ou « Un peu vraie »/],
  ],
});
table('a rating from 0', rate(prompt, { from: 0, labels: Array.from({ length: 11 }, (_, n) => `${n}`) }), {
  reads: [
    ['0', 0],
    ['10/10', 10],
    ['dix', 10],
    ['zéro', 0],
  ],
  asks: [['11', /de 0 à 10/]],
});
table('a rating, or not concerned', orNotConcerned(rate(prompt, TRUE7), 'Ne me concerne pas'), {
  reads: [...each(['NA', 'ne me concerne pas', 'Non concerné'], 'NA'), ['3', 3]],
  asks: [['rien', /de 1 à 7/]],
});
