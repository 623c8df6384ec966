import { describe, expect, test } from 'vitest';
import { concepts } from '../../../knowledge/french/concepts.ts';
import { type Area, geography, isIn, isNear } from '../../../knowledge/french/geography.ts';
import { namedPlaces } from '../../../knowledge/french/named-places.ts';
import { isNeutral } from '../../../knowledge/french/neutral.ts';
import { words } from '../../../knowledge/french/words.ts';

const { vocabulary } = concepts;
const isWord = (plain: string): boolean =>
  vocabulary.has(plain) || words(plain).every((word) => word.stop || isNeutral(word));
const names = (text: string, peopled?: number): readonly string[] =>
  namedPlaces(text, isWord, peopled).map(({ area }) => area.name);

describe('a place is known however it is typed', () => {
  test.each([
    ['vous êtes à paris 15 ?', 'Paris 15'],
    ['Paris 15ème arrondissement', 'Paris 15'],
    ['dans le 15e arrondissement', 'Paris 15'],
    ['dans le 11e à paris', 'Paris 11'],
    ['75015', 'Paris 15'],
    ['buttes chaumont (19e)', 'Paris 19'],
    ['je suis sur paris', 'Paris'],
    ['64100', 'Bayonne'],
    ['dans le 92', 'Hauts-de-Seine'],
    ['dept 33', 'Gironde'],
    ['le 92 vous avez quoi', 'Hauts-de-Seine'],
    ['dans le 9-3', 'Seine-Saint-Denis'],
    ['le 15 au matin', undefined],
    ['Le 42 rue Gambetta', undefined],
    ['le val de marne', 'Val-de-Marne'],
    ['dans les landes', 'Landes'],
    ['dans la creuse', 'Creuse'],
    ['dans le lot', 'Lot'],
    ['dans le nord', 'Nord'],
    ['la Marne', 'Marne'],
    ['en vendée', 'Vendée'],
    ['en bretagne', 'Bretagne'],
    ['en PACA', 'Provence-Alpes-Côte d’Azur'],
    ['dans le grand est', 'Grand Est'],
    ['idf', 'Île-de-France'],
    ['en banlieue ?', 'Île-de-France'],
    ['en région parisienne', 'Île-de-France'],
    ['à monaco', 'Monaco'],
    ['en principauté', 'Monaco'],
    ['aux antilles', 'les Antilles'],
    ['à La Réunion', 'La Réunion'],
    ['pays basque', 'Pays basque'],
    ['côte d’azur', 'Côte d’Azur'],
    ['en suisse', 'Suisse'],
    ['à bruxelles', 'Bruxelles'],
    ['au Maroc', 'Maroc'],
    ['j habite nantes', 'Nantes'],
    ['sur biarritz ça existe ?', 'Biarritz'],
    ['st jean de luz', 'Saint-Jean-de-Luz'],
    ['au mans', 'Le Mans'],
    ['La Rochelle', 'La Rochelle'],
    ['à tours', 'Tours'],
    ['à nice', 'Nice'],
    ['levallois', 'Levallois-Perret'],
    ['à la défense', 'La Défense'],
    ['entre Pau et Tarbes', 'Pau'],
  ])('%s: %s', (text, name) => expect(names(text)[0]).toBe(name));
});

describe('a word is not the town of that name', () => {
  test.each([
    ['quel est le sens du bilan'],
    ['contes pour enfants'],
    ['mes créances'],
    ['au mois de mai'],
    ['c’est dans la rue de la paix'],
    ['le bois'],
    ['la réunion dure combien de temps'],
    ['à la réunion tripartite'],
    ['le lot de documents'],
    ['en somme c’est cher'],
    ['le cher'],
    ['à distance'],
    ['en charge'],
    ['à condition'],
    ['au cas où'],
    ['le test est long'],
    ['je suis dans le flou'],
    ['Madame Martin'],
    ['je m’appelle Paul Lens'],
    ['Le Plan de formation'],
    ['entre le 15 mars et le 20 avril'],
    ['dans le 24 heures'],
    ['avec une grande expérience'],
    ['Bonjour, Est-ce possible ?'],
  ])('%s', (text) => expect(names(text)).toEqual([]));
});

describe('in a list of places, capitals are enough', () => {
  test.each([
    ['Nos centres : Tours, Nice et Orange', ['Tours', 'Nice', 'Orange']],
    ['BAYONNE, PAU, DAX, TARBES', ['Bayonne', 'Pau', 'Dax', 'Tarbes']],
    ['SAINT DENIS, MONTROUGE', ['Saint-Denis', 'Montrouge']],
    ['Accueil, Parking, Salle de Repos, Accès PMR', []],
    ['Le Centre est ouvert du lundi au vendredi', []],
  ])('%s', (text, expected) => expect(names(text, 0)).toEqual(expected));
});

describe('what lies in what', () => {
  const area = (text: string): Area => {
    const found = namedPlaces(text, isWord)[0]?.area;
    if (!found) throw new Error(`no place in « ${text} »`);
    return found;
  };
  test.each([
    ['paris 19', 'Paris', 'in'],
    ['Bayonne', 'pays basque', 'in'],
    ['Biarritz', 'dans le 64', 'in'],
    ['Paris', 'idf', 'in'],
    ['paris 19', 'idf', 'in'],
    ['buttes chaumont', 'paris 19', 'in'],
    ['75019', 'paris 19', 'in'],
    ['Rennes', 'en bretagne', 'in'],
    ['Nice', 'côte d’azur', 'in'],
    ['en guadeloupe', 'aux antilles', 'in'],
    ['Bruxelles', 'en belgique', 'in'],
    ['Bayonne', 'Pau', 'near'],
    ['paris 19', 'paris 12', 'near'],
    ['Lyon', 'Marseille', 'apart'],
    ['Monaco', 'Nice', 'apart'],
    ['en suisse', 'en belgique', 'apart'],
    ['pays basque', 'Bayonne', 'near'],
  ])('%s, %s: %s', (place, other, how) => {
    const [a, b] = [area(place), area(other)];
    expect(isIn(a, b) ? 'in' : isNear(a, b) ? 'near' : 'apart').toBe(how);
  });
  test('a code nobody has is no place', () => {
    expect(geography().departement('99')).toBeNull();
    expect(geography().posted('75999')).toBeNull();
  });
});
