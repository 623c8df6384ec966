// What people call a place, in plain letters, and the départements it covers.
import type { Area } from './geography.ts';

type Nickname = Pick<Area, 'name' | 'kind' | 'departements'>;
const departement = (name: string, ...departements: readonly string[]): Nickname => ({
  name,
  kind: 'departement',
  departements,
});
const territory = (name: string, ...departements: readonly string[]): Nickname => ({
  name,
  kind: 'territory',
  departements,
});

const MONACO = territory('Monaco', 'MC');
const ILE_DE_FRANCE: Nickname = {
  name: 'Île-de-France',
  kind: 'region',
  departements: ['75', '77', '78', '91', '92', '93', '94', '95'],
};
const GUADELOUPE = departement('Guadeloupe', '971');

export const NICKNAMES: ReadonlyMap<string, Nickname> = new Map([
  ['monaco', MONACO],
  ['monte carlo', MONACO],
  ['principaute', MONACO],
  ['principaute de monaco', MONACO],
  ['idf', ILE_DE_FRANCE],
  ['ile de france', ILE_DE_FRANCE],
  ['region parisienne', ILE_DE_FRANCE],
  ['banlieue parisienne', ILE_DE_FRANCE],
  ['banlieue', ILE_DE_FRANCE],
  ['guadeloupe', GUADELOUPE],
  ['gwada', GUADELOUPE],
  ['antilles', departement('les Antilles', '971', '972')],
  ['outre mer', departement('l’outre-mer', '971', '972', '973', '974', '976')],
  ['dom tom', departement('l’outre-mer', '971', '972', '973', '974', '976')],
  ['pays basque', departement('Pays basque', '64')],
  ['bearn', departement('Béarn', '64')],
  ['cote d azur', departement('Côte d’Azur', '06', '83')],
  ['riviera', departement('Côte d’Azur', '06', '83')],
  ['camargue', departement('Camargue', '13', '30')],
  ['provence', departement('Provence', '13', '84', '83', '04')],
  ['picardie', departement('Picardie', '02', '60', '80')],
  ['alsace', departement('Alsace', '67', '68')],
  ['lorraine', departement('Lorraine', '54', '55', '57', '88')],
  ['aquitaine', departement('Aquitaine', '24', '33', '40', '47', '64')],
  ['midi pyrenees', departement('Midi-Pyrénées', '09', '12', '31', '32', '46', '65', '81', '82')],
  ['languedoc', departement('Languedoc', '11', '30', '34', '48')],
  ['rhone alpes', departement('Rhône-Alpes', '01', '07', '26', '38', '42', '69', '73', '74')],
  ['auvergne', departement('Auvergne', '03', '15', '43', '63')],
  ['limousin', departement('Limousin', '19', '23', '87')],
  ['champagne', departement('Champagne', '08', '10', '51', '52')],
  ['gatinais', departement('Gâtinais', '45', '77')],
  ['anjou', departement('Anjou', '49')],
  ['vendee', departement('Vendée', '85')],
  ['sud est', departement('le Sud-Est', '04', '05', '06', '13', '30', '83', '84')],
  ['sud ouest', departement('le Sud-Ouest', '31', '32', '33', '40', '47', '64', '65', '81', '82')],
  ['cote basque', departement('Pays basque', '64')],
  ['la defense', { name: 'La Défense', kind: 'commune', departements: ['92'] }],
  ['paris la defense', { name: 'La Défense', kind: 'commune', departements: ['92'] }],
  ['suisse', territory('Suisse', 'CH')],
  ['belgique', territory('Belgique', 'BE')],
  ['luxembourg', territory('Luxembourg', 'LU')],
  ['espagne', territory('Espagne', 'ES')],
  ['angleterre', territory('Angleterre', 'GB')],
]);
/** Quarters people name instead of an arrondissement of Paris. */
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['buttes chaumont', 19],
  ['belleville', 20],
  ['montmartre', 18],
  ['bastille', 11],
  ['republique', 11],
  ['chatelet', 1],
  ['louvre', 1],
  ['marais', 4],
  ['quartier latin', 5],
  ['odeon', 6],
  ['saint germain des pres', 6],
  ['champs elysees', 8],
  ['opera', 9],
  ['gare du nord', 10],
  ['gare de l est', 10],
  ['gare de lyon', 12],
  ['bercy', 12],
  ['place d italie', 13],
  ['montparnasse', 14],
  ['vaugirard', 15],
  ['trocadero', 16],
  ['auteuil', 16],
  ['batignolles', 17],
]);
