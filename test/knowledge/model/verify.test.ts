import { describe, expect, test } from 'vitest';
import { verify } from '../../../knowledge/model/verify.ts';
import { itemOf, passageOf, rowOf } from './passages.ts';

/** `kept`, or the kinds of the reasons, each once. */
const verdict = (
  quote: Parameters<typeof verify>[1] extends ReadonlyMap<string, infer P> ? P : never,
  text: string,
) => {
  const given = verify({ text, from: ['s1'] }, new Map([['s1', quote]]), 'fr');
  return given.kind === 'kept' ? 'kept' : [...new Set(given.reasons.map(({ kind }) => kind))].join(' ');
};

const PRICE = 'Le bilan professionnel coûte 2 400 € TTC.';
const OPTION = 'Le tarif de la restitution tripartite est de 250 € HT.';
const DELAY = 'Un délai de 11 jours ouvrés sépare la signature du devis et le premier rendez-vous.';
const LENGTH = 'Le bilan dure de 17 h à 24 h, sur 8 à 14 semaines.';
const TWO = 'L’entretien préalable dure 1 h et le bilan dure 24 h.';
const LAW =
  'Le décret n° 2018-1330 du 28 décembre 2018 et l’article R. 6313-4 du Code du travail décrivent les trois phases.';
const CONTACT = 'Le référent handicap est Paul Martin, 01 23 45 67 89, handicap@exemple.fr, sur www.exemple.fr.';
const START = 'Les inscriptions ouvrent le 2 avril 2026 et la semaine 3 est réservée aux tests.';

describe.each([
  ['the same words', PRICE, PRICE, 'kept'],
  ['an amount written otherwise', PRICE, 'Le bilan professionnel coûte 2400 euros TTC.', 'kept'],
  [
    'an amount in words',
    PRICE,
    'Le bilan professionnel coûte deux mille quatre cents euros toutes taxes comprises.',
    'kept',
  ],
  ['a price for a cost', PRICE, 'Le prix du bilan est de 2 400 € TTC.', 'kept'],
  ['an answer that begins with yes', PRICE, 'Oui, le bilan coûte 2 400 € TTC.', 'kept'],
  ['another amount', PRICE, 'Le bilan professionnel coûte 2 500 € TTC.', 'figure'],
  ['TTC for HT', OPTION, 'Le tarif de la restitution tripartite est de 250 € TTC.', 'figure'],
  ['HT for TTC', PRICE, 'Le bilan professionnel coûte 2 400 € HT.', 'figure'],
  ['a tax left out', OPTION, 'Le tarif de la restitution tripartite est de 250 €.', 'figure'],
  ['a tax brought', 'La séance coûte 60 €.', 'La séance coûte 60 € TTC.', 'figure'],
  ['« hors taxes » is HT', OPTION, 'Le tarif de la restitution tripartite est de 250 euros hors taxes.', 'kept'],
  ['a price for an hour', 'La séance coûte 60 € par heure.', 'La séance coûte 60 €.', 'figure'],
  ['a price for an hour, kept', 'La séance coûte 60 € par heure.', 'La séance coûte 60 €/h.', 'kept'],
  ['a computed total', PRICE, 'Le bilan coûte 200 € TTC par mois.', 'figure'],
  ['working days', DELAY, 'Un délai de onze jours ouvrés sépare le devis et le premier rendez-vous.', 'kept'],
  ['working days that become days', DELAY, 'Un délai de 11 jours sépare le devis et le premier rendez-vous.', 'figure'],
  ['working days that become opening days', DELAY, 'Le délai est de 11 jours ouvrables.', 'figure'],
  ['days that become weeks', DELAY, 'Le délai est de 11 semaines.', 'figure'],
  ['a range', LENGTH, 'Le bilan dure de 17 à 24 heures.', 'kept'],
  ['one end of a range', LENGTH, 'Le bilan dure 24 h.', 'range'],
  ['the other end', LENGTH, 'Le bilan dure 8 semaines.', 'range'],
  ['a range out of two figures', TWO, 'Le bilan dure de 1 h à 24 h.', 'range'],
  ['minutes for hours', 'L’atelier dure 1 h 30.', 'L’atelier dure 90 minutes.', 'kept'],
  ['hours without their minutes', 'L’atelier dure 1 h 30.', 'L’atelier dure 1 h.', 'figure'],
  ['each figure with what it measures', TWO, 'Le bilan dure 24 h et l’entretien préalable 1 h.', 'kept'],
  ['a figure that measures the other thing', TWO, 'L’entretien préalable dure 24 h.', 'mixed up'],
  ['figures exchanged', TWO, 'Le bilan dure 1 h et l’entretien préalable dure 24 h.', 'mixed up'],
  ['one year in words', 'Le suivi dure 1 an.', 'Le suivi dure un an.', 'kept'],
  ['one year for two', 'Le suivi dure 2 ans.', 'Le suivi dure un an.', 'figure'],
  ['a percentage', 'Le taux de satisfaction est de 96 %.', 'Le taux de satisfaction est de 96 pour cent.', 'kept'],
  ['another percentage', 'Le taux de satisfaction est de 96 %.', 'Le taux de satisfaction est de 98 %.', 'figure'],
  ['a number for a percentage', 'Le taux de satisfaction est de 96 %.', 'La satisfaction est de 96.', 'figure'],
  [
    'a rank is no number',
    'Les tests sont restitués au 3e entretien.',
    'Les tests sont restitués en 3 entretiens.',
    'kept',
  ],
  [
    'a rank in words',
    'Les tests sont restitués au 3ème entretien.',
    'Les tests sont restitués au troisième entretien.',
    'kept',
  ],
  ['another rank', 'Les tests sont restitués au 3e entretien.', 'Les tests sont restitués au 2e entretien.', 'figure'],
  ['a number in words', LAW, 'L’article R6313-4 décrit 3 phases.', 'kept'],
  ['an article', LAW, 'L’article R6313-4 du Code du travail décrit les trois phases.', 'kept'],
  ['another article', LAW, 'L’article R. 6313-8 du Code du travail décrit les trois phases.', 'figure'],
  ['another letter', LAW, 'L’article L. 6313-4 du Code du travail décrit les trois phases.', 'figure'],
  ['a decree', LAW, 'Le décret 2018-1330 du 28/12/2018 décrit les trois phases.', 'kept'],
  ['another decree', LAW, 'Le décret n° 2018-1331 décrit les trois phases.', 'figure'],
  ['a date otherwise', START, 'Les inscriptions ouvrent le 02/04/2026.', 'kept'],
  ['a date without its year', START, 'Les inscriptions ouvrent le 2 avril.', 'kept'],
  ['another year', START, 'Les inscriptions ouvrent le 2 avril 2027.', 'figure'],
  ['a year brought', 'Les inscriptions ouvrent le 2 avril.', 'Les inscriptions ouvrent le 2 avril 2026.', 'figure'],
  ['another day', START, 'Les inscriptions ouvrent le 3 avril 2026.', 'figure'],
  ['a week by its rank', START, 'La 3e semaine est réservée aux tests.', 'kept'],
  ['another week', START, 'La semaine 4 est réservée aux tests.', 'figure'],
  ['a person reached', CONTACT, 'Le référent handicap, Paul Martin, est au 01.23.45.67.89.', 'kept'],
  ['another phone', CONTACT, 'Le référent handicap est au 01 23 45 67 88.', 'figure'],
  ['a phone from abroad', CONTACT, 'Le référent handicap est au +33 1 23 45 67 89.', 'kept'],
  ['another mail', CONTACT, 'Le référent handicap est à contact@exemple.fr.', 'figure'],
  ['another site', CONTACT, 'Le référent handicap est sur www.autre.fr.', 'figure'],
  ['another name', CONTACT, 'Le référent handicap est Julie Martin.', 'words'],
  ['an organisation of nowhere', PRICE, 'Le bilan professionnel de Dupont coûte 2 400 € TTC.', 'words'],
  ['a word brought', PRICE, 'Le bilan professionnel, remboursé, coûte 2 400 € TTC.', 'words'],
  ['an adjective turned round', 'L’entretien préalable est gratuit.', 'L’entretien préalable est payant.', 'words'],
  ['a promise', PRICE, 'Le bilan garantit un emploi.', 'words'],
  ['all for some', 'Des lieux ont un accès PMR.', 'Tous les lieux ont un accès PMR.', 'words'],
  ['nothing at all', PRICE, 'Oui.', 'empty'],
  ['markup', PRICE, 'Le bilan coûte <b>2 400 € TTC</b>.', 'form words'],
  ['a link', PRICE, '[Le bilan](https://exemple.fr) coûte 2 400 € TTC.', 'form figure'],
])('figures and words: %s', (_title, quote, text, expected) => {
  test(text, () => expect(verdict(passageOf(quote), text)).toBe(expected));
});

const FREE = 'L’entretien préalable est gratuit et n’engage à rien.';
const ACCESS = 'Les locaux de Nantes ne sont pas accessibles, ceux de Nice le sont.';
const LIMIT = 'Le bilan ne peut excéder 24 h.';
const FUNDED = 'Dans certaines situations, le bilan est pris en charge en totalité par France Travail.';
const SHARED = 'La synthèse est remise à l’employeur avec l’accord écrit du bénéficiaire.';

describe.each([
  ['what is left aside may be', FREE, 'L’entretien préalable est gratuit.', 'kept'],
  ['a negation that vanishes', FREE, 'L’entretien préalable engage.', 'lost'],
  ['a negation kept', FREE, 'L’entretien préalable n’engage à rien.', 'kept'],
  ['a negation said otherwise', FREE, 'L’entretien préalable est sans engagement.', 'kept'],
  ['a negation of one place', ACCESS, 'Les locaux de Nantes ne sont pas accessibles.', 'kept'],
  ['… that vanishes', ACCESS, 'Les locaux de Nantes sont accessibles.', 'lost'],
  [
    'a negation in a list',
    'Les tests et questionnaires ne sont pas obligatoires.',
    'Les tests sont obligatoires.',
    'lost',
  ],
  ['a negation brought', 'Les tests sont payants.', 'Les tests ne sont pas payants.', 'added'],
  ['« aucun » is a negation', 'Il n’y a aucun prérequis.', 'Il y a un prérequis.', 'lost'],
  ['« aucun » is « pas de »', 'Il n’y a aucun prérequis.', 'Il n’y a pas de prérequis.', 'kept'],
  [
    '« sans » before a comma',
    'La remise d’une synthèse, sans entretien, est gratuite.',
    'La remise d’une synthèse est gratuite.',
    'lost',
  ],
  [
    '« hors »',
    'Le bilan se fait hors temps de travail.',
    'Le bilan se fait pendant le temps de travail.',
    'words lost',
  ],
  [
    '« en dehors » is « hors »',
    'Le bilan se fait hors temps de travail.',
    'Le bilan se fait en dehors du temps de travail.',
    'kept',
  ],
  [
    '« sauf » holds for all of it',
    'Sauf accord de l’employeur, le bilan se fait le soir.',
    'Le bilan se fait le soir.',
    'lost',
  ],
  ['« jamais »', 'Les résultats ne sont jamais transmis.', 'Les résultats sont transmis.', 'lost'],
  ['« ni »', 'Ni les tests ni les entretiens ne sont facturés.', 'Les tests sont facturés.', 'lost'],
  [
    '« ne … que » is a limit',
    'Les résultats ne sont remis qu’au bénéficiaire.',
    'Les résultats sont remis au bénéficiaire.',
    'lost',
  ],
  [
    '… said otherwise',
    'Les résultats ne sont remis qu’au bénéficiaire.',
    'Les résultats sont remis uniquement au bénéficiaire.',
    'kept',
  ],
  ['a maximum that vanishes', LIMIT, 'Le bilan est de 24 h.', 'lost'],
  ['a maximum said otherwise', LIMIT, 'Le bilan est de 24 h au maximum.', 'kept'],
  ['a maximum that becomes a minimum', LIMIT, 'Le bilan est d’au moins 24 h.', 'lost added'],
  ['a minimum', 'La séance dure au moins 2 h.', 'La séance dure 2 h.', 'lost'],
  ['« à partir de »', 'Le bilan coûte à partir de 1 500 € TTC.', 'Le bilan coûte 1 500 € TTC.', 'lost'],
  ['« jusqu’à »', 'Le CPF finance jusqu’à 1 600 € TTC.', 'Le CPF finance 1 600 € TTC.', 'lost'],
  ['« environ »', 'La séance dure environ 2 h.', 'La séance dure 2 h.', 'lost'],
  ['a maximum brought', 'Le bilan dure 24 h.', 'Le bilan dure 24 h au maximum.', 'added'],
  ['« dans certaines situations »', FUNDED, 'Le bilan est pris en charge en totalité par France Travail.', 'lost'],
  ['… kept', FUNDED, 'Dans certaines situations, France Travail prend en charge le bilan en totalité.', 'kept'],
  ['« sous réserve »', 'Le bilan est financé sous réserve d’un dossier complet.', 'Le bilan est financé.', 'lost'],
  ['« si »', 'Si le salarié le demande, une attestation est remise.', 'Une attestation est remise.', 'lost'],
  ['« en cas de »', 'En cas de handicap, une solution est recherchée.', 'Une solution est recherchée.', 'lost'],
  ['an agreement', SHARED, 'La synthèse est remise à l’employeur.', 'lost'],
  [
    'an agreement that was written',
    SHARED,
    'La synthèse est remise à l’employeur avec l’accord du bénéficiaire.',
    'lost',
  ],
  ['a written agreement', SHARED, 'La synthèse est remise à l’employeur avec l’accord écrit du bénéficiaire.', 'kept'],
  ['« peut » that vanishes', 'Le bilan peut être suivi à distance.', 'Le bilan est suivi à distance.', 'lost'],
  ['a duty brought', 'Le bénéficiaire signe la convention.', 'Le bénéficiaire doit signer la convention.', 'added'],
  ['a duty that vanishes', 'Les documents doivent être détruits.', 'Les documents sont détruits.', 'lost'],
  ['« non accessible »', 'La salle est non accessible.', 'La salle est accessible.', 'lost'],
])('what bounds: %s', (_title, quote, text, expected) => {
  test(text, () => expect(verdict(passageOf(quote), text)).toBe(expected));
});

const ROW = rowOf(
  'Offre',
  'Bilan professionnel',
  'Durée totale',
  '17 h à 24 h',
  'Travail personnel',
  '7 h et plus',
  'Tarif en € TTC',
  '2 400',
);
describe.each([
  ['the figure of a cell with its column', 'Le travail personnel représente 7 h et plus.', 'kept'],
  ['with another column', 'La durée totale est de 7 h et plus.', 'mixed up'],
  ['a limit in a cell', 'Le travail personnel est de 7 h.', 'lost'],
  ['the unit of a column', 'Le bilan professionnel coûte 2 400 € TTC.', 'kept'],
  ['another tax than the column', 'Le bilan professionnel coûte 2 400 € HT.', 'figure'],
  ['a range in a cell', 'La durée totale va de 17 h à 24 h.', 'words'],
  ['a range in a cell, in its words', 'La durée totale est de 17 h à 24 h.', 'kept'],
])('a row: %s', (_title, text, expected) => {
  test(text, () => expect(verdict(ROW, text)).toBe(expected));
});

describe('where it stands', () => {
  const [one, two] = [passageOf(PRICE), passageOf(OPTION)];
  const sent = new Map([
    ['s1', one],
    ['s2', two],
  ]);
  test('an id that was not sent', () => {
    expect(verify({ text: PRICE, from: ['s9'] }, sent, 'fr')).toMatchObject({ reasons: [{ kind: 'unknown source' }] });
    expect(verify({ text: PRICE, from: ['s1', 's9'] }, sent, 'fr').kind).toBe('dropped');
  });
  test('no id', () => expect(verify({ text: PRICE, from: [] }, sent, 'fr').kind).toBe('dropped'));
  test('in another sentence than the one it names', () => {
    expect(verify({ text: PRICE, from: ['s2'] }, sent, 'fr').kind).toBe('dropped');
  });
  test('each sentence in one of its quotations, and the text of the documents printed', () => {
    const given = verify({ text: `${PRICE} ${OPTION}`, from: ['s1', 's2'] }, sent, 'fr');
    expect(given).toMatchObject({ kind: 'kept', statement: { from: [{ quote: PRICE }, { quote: OPTION }] } });
  });
  test('two documents joined into what neither says', () => {
    const text = 'Le bilan professionnel avec la restitution tripartite coûte 2 400 € TTC.';
    expect(verify({ text, from: ['s1', 's2'] }, sent, 'fr').kind).toBe('dropped');
  });
  test('items of one list are said together', () => {
    const items = ['le livret d’accueil', 'la charte', 'le règlement intérieur'].map((text, at) =>
      itemOf(text, 'Les documents remis sont :', at),
    );
    const list = new Map(items.map((item, at) => [`s${at + 1}`, item] as const));
    const text = 'Les documents remis sont le livret d’accueil, la charte et le règlement intérieur.';
    expect(verify({ text, from: ['s1', 's2', 's3'] }, list, 'fr')).toMatchObject({ kind: 'kept' });
    expect(verify({ text, from: ['s1', 's2'] }, list, 'fr').kind).toBe('dropped');
  });
  test('a condition of the heading is one of the passage', () => {
    const under = passageOf('Le bilan est pris en charge en totalité.', { path: ['Si vous êtes en congé'] });
    expect(verdict(under, 'Le bilan est pris en charge en totalité.')).toBe('lost');
    expect(verdict(under, 'Si vous êtes en congé, le bilan est pris en charge en totalité.')).toBe('kept');
  });
  test('our ids are not printed', () => {
    const given = verify({ text: 'Oui, le bilan coûte 2 400 € TTC (s1).', from: ['S1'] }, sent, 'fr');
    expect(given).toMatchObject({ statement: { text: 'Le bilan coûte 2 400 € TTC.' } });
  });
});

describe.each([
  [PRICE, 'The assessment costs €2,400 including VAT.', 'kept'],
  [PRICE, 'The assessment costs €2,400 excluding VAT.', 'figure'],
  [PRICE, 'The assessment costs €2,400.', 'figure'],
  [DELAY, 'There is a period of eleven working days between the quote and the first meeting.', 'kept'],
  [LIMIT, 'The assessment is 24 hours at most.', 'kept'],
  [LIMIT, 'The assessment is 24 hours.', 'lost'],
  [FREE, 'The preliminary interview is free.', 'kept'],
  [FREE, 'The preliminary interview is mandatory.', 'added'],
  [SHARED, 'The report is given to the employer with the written agreement of the beneficiary.', 'kept'],
  [SHARED, 'The report is given to the employer.', 'lost'],
])('in English, of « %s »', (quote, text, expected) => {
  const given = (spoken: 'fr' | 'en') => verify({ text, from: ['s1'] }, new Map([['s1', passageOf(quote)]]), spoken);
  test(text, () => {
    const verdict = given('en');
    expect(verdict.kind === 'kept' ? 'kept' : [...new Set(verdict.reasons.map(({ kind }) => kind))].join(' ')).toBe(
      expected,
    );
    expect(given('fr')).toMatchObject({ reasons: [{ kind: 'language' }] });
  });
});
