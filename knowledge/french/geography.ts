// French places: communes, arrondissements, départements, régions, and what people call them. Read once, at first need.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NICKNAMES } from './geography.data.ts';
import { folded } from './words.ts';

/** A place, as an area. `departements` and `regions`: those it lies in, or covers. */
export interface Area {
  readonly name: string;
  readonly kind: 'arrondissement' | 'commune' | 'departement' | 'region' | 'territory';
  /** The INSEE code of a commune or of an arrondissement; else its own name. */
  readonly code: string;
  readonly commune: string | null;
  /** Of its name, in plain letters. */
  readonly words: readonly string[];
  readonly departements: readonly string[];
  readonly population: number;
}

interface Row {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly region?: string;
  readonly population?: number;
}

export interface Geography {
  /** The place of exactly this name, the most peopled one. */
  named(name: string): Area | null;
  arrondissement(number: number): Area;
}

const plain = (name: string): string =>
  folded(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();

let read: Geography | null = null;
/** A hundred milliseconds the first time. */
export function geography(): Geography {
  read ??= readGeography();
  return read;
}

function readGeography(): Geography {
  const rows = (file: string): readonly Row[] =>
    JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8'));
  const areas = new Map<string, Area>();
  const regions = rows('regions');
  const departements = rows('departements');
  for (const row of rows('communes')) {
    if (row.type !== 'commune-actuelle') continue;
    const name = plain(row.nom);
    const population = row.population ?? 0;
    if ((areas.get(name)?.population ?? -1) < population) areas.set(name, communeOf(row, population));
  }
  for (const { code, nom } of departements)
    if (!areas.has(plain(nom)) || code === '75') areas.set(plain(nom), departementOf(nom, [code]));
  for (const { code, nom } of regions) {
    const inside = departements.filter(({ region }) => region === code).map((one) => one.code);
    areas.set(plain(nom), { ...departementOf(nom, inside), kind: 'region' });
  }
  const paris = areas.get('paris');
  for (const [name, area] of NICKNAMES)
    areas.set(name, { ...departementOf(area.name, area.departements), kind: area.kind, words: name.split(' ') });
  if (paris)
    areas.set('paris', { ...departementOf('Paris', ['75']), kind: 'commune', code: '75056', commune: '75056' });
  return {
    named: (name) => areas.get(plain(name)) ?? null,
    arrondissement: (number) => ({
      name: `Paris ${String(number).padStart(2, '0')}`,
      kind: 'arrondissement',
      code: `751${String(number).padStart(2, '0')}`,
      commune: '75056',
      words: ['paris'],
      departements: ['75'],
      population: 0,
    }),
  };
}
const require = createRequire(import.meta.url);

const communeOf = ({ code, nom, departement }: Row, population: number): Area => ({
  name: nom,
  kind: 'commune',
  code,
  commune: code,
  words: plain(nom).split(' '),
  departements: departement ? [departement] : [],
  population,
});
const departementOf = (name: string, codes: readonly string[]): Area => ({
  name,
  kind: 'departement',
  code: plain(name),
  commune: null,
  words: plain(name).split(' '),
  departements: codes,
  population: 1_000_000,
});

/** `place` is `area`, or lies in it. */
export function isIn(place: Area, area: Area): boolean {
  if (place.code === area.code) return true;
  if (area.kind === 'commune') return place.kind === 'arrondissement' && place.commune === area.code;
  if (area.kind === 'arrondissement') return false;
  return (
    area.departements.length > 0 &&
    place.departements.length > 0 &&
    place.departements.every((code) => area.departements.includes(code))
  );
}
/** Neither is in the other, but they share a département: not far. */
export const isNear = (a: Area, b: Area): boolean => a.departements.some((code) => b.departements.includes(code));
