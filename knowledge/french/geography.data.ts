// What people call a place, in plain letters, and the départements it covers: name | départements | what it is called.
import type { Area } from './geography.ts';

type Nickname = Pick<Area, 'name' | 'kind' | 'departements'>;
const nicknames = (kind: Area['kind'], lines: string): readonly (readonly [string, Nickname])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', codes = '', others = ''] = line.split('|').map((part) => part.trim());
      return others.split(',').map((other) => [other.trim(), { name, kind, departements: codes.split(' ') }] as const);
    });

const REGIONS = `
  Île-de-France | 75 77 78 91 92 93 94 95 | idf, ile de france, region parisienne, banlieue parisienne, banlieue, grande couronne, petite couronne
  Provence-Alpes-Côte d’Azur | 04 05 06 13 83 84 | paca, region paca, region sud`;

// A former region, a country of old, a coast: what lies in its départements lies about there.
const COUNTRIES_OF_OLD = `
  Guadeloupe | 971 | guadeloupe, gwada
  Martinique | 972 | martinique, madinina
  les Antilles | 971 972 | antilles, antilles francaises
  l’outre-mer | 971 972 973 974 976 | outre mer, dom tom, dom, drom
  La Réunion | 974 | ile de la reunion
  Pays basque | 64 | pays basque, cote basque
  Béarn | 64 | bearn
  Côte d’Azur | 06 83 | cote d azur, riviera
  Camargue | 13 30 | camargue
  Provence | 04 13 83 84 | provence
  la province | 2A 2B 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 76 79 80 81 82 83 84 85 86 87 88 89 90 | province
  Picardie | 02 60 80 | picardie
  Alsace | 67 68 | alsace
  Lorraine | 54 55 57 88 | lorraine
  Aquitaine | 24 33 40 47 64 | aquitaine
  Midi-Pyrénées | 09 12 31 32 46 65 81 82 | midi pyrenees
  Languedoc | 11 30 34 48 | languedoc, languedoc roussillon
  Roussillon | 66 | roussillon
  Rhône-Alpes | 01 07 26 38 42 69 73 74 | rhone alpes
  Auvergne | 03 15 43 63 | auvergne
  Limousin | 19 23 87 | limousin
  Poitou-Charentes | 16 17 79 86 | poitou, poitou charentes
  Champagne | 08 10 51 52 | champagne, champagne ardenne
  Bourgogne | 21 58 71 89 | bourgogne
  Franche-Comté | 25 39 70 90 | franche comte
  Haute-Normandie | 27 76 | haute normandie
  Basse-Normandie | 14 50 61 | basse normandie
  Nord-Pas-de-Calais | 59 62 | nord pas de calais
  Gâtinais | 45 77 | gatinais
  Anjou | 49 | anjou
  Touraine | 37 | touraine
  Sologne | 18 41 45 | sologne
  Périgord | 24 | perigord
  Vendée | 85 | vendee
  Corse | 2A 2B | corse
  le Sud-Est | 04 05 06 13 30 83 84 | sud est
  le Sud-Ouest | 31 32 33 40 47 64 65 81 82 | sud ouest`;

const ABROAD = `
  Monaco | MC | monaco, monte carlo, principaute, principaute de monaco
  Suisse | CH | suisse
  Genève | CH-GE | geneve
  Lausanne | CH-VD | lausanne
  Belgique | BE | belgique
  Bruxelles | BE-BRU | bruxelles
  Luxembourg | LU | luxembourg
  Espagne | ES | espagne
  Barcelone | ES-B | barcelone
  Madrid | ES-M | madrid
  Andorre | AD | andorre
  Italie | IT | italie
  Allemagne | DE | allemagne
  Berlin | DE-BE | berlin
  Portugal | PT | portugal
  Angleterre | GB | angleterre, royaume uni, grande bretagne
  Londres | GB-LND | londres
  Irlande | IE | irlande
  Pays-Bas | NL | pays bas, hollande
  Maroc | MA | maroc
  Algérie | DZ | algerie
  Tunisie | TN | tunisie
  Sénégal | SN | senegal
  Côte d’Ivoire | CI | cote d ivoire
  Cameroun | CM | cameroun
  Canada | CA | canada
  Québec | CA-QC | quebec, montreal
  États-Unis | US | etats unis, usa
  Maurice | MU | ile maurice
  Saint-Pierre-et-Miquelon | 975 | saint pierre et miquelon
  Polynésie française | 987 | polynesie, polynesie francaise, tahiti
  Nouvelle-Calédonie | 988 | nouvelle caledonie, noumea
  Dubaï | AE | dubai`;

export const NICKNAMES: ReadonlyMap<string, Nickname> = new Map([
  ...nicknames('region', REGIONS),
  ...nicknames('departement', COUNTRIES_OF_OLD),
  ...nicknames('commune', 'La Défense | 92 | la defense, paris la defense'),
  ...nicknames('territory', ABROAD),
]);
