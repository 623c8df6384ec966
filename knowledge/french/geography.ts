// French places: communes, arrondissements, départements, régions, and what people call them. Read once, at first need.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NICKNAMES } from './geography.data.ts';
import { SHORT_NAMES } from './geography-words.data.ts';
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
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

export interface Geography {
  /** The place of exactly this name, the most peopled one. */
  named(name: string): Area | null;
  /** « 92 », « 2A ». */
  departement(code: string): Area | null;
  /** The place of a postal code: the most peopled one, or an arrondissement of Paris. */
  posted(code: string): Area | null;
  /** Of Paris. */
  arrondissement(number: number): Area;
}

const plain = (name: string): string =>
  folded(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();

let read: Geography | null = null;
/** A quarter of a second the first time. */
export function geography(): Geography {
  read ??= readGeography();
  return read;
}

const require = createRequire(import.meta.url);
const rows = (file: string): readonly Row[] =>
  // `as`: the package declares its files by name only.
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8')) as Row[];

function readGeography(): Geography {
  const areas = new Map<string, Area>();
  const posted = new Map<string, Area>();
  for (const row of rows('communes')) {
    if (row.type !== 'commune-actuelle') continue;
    const area = communeOf(row);
    keep(areas, plain(row.nom), area);
    for (const code of row.codesPostaux ?? []) keep(posted, code, area);
  }
  const departements = new Map(rows('departements').map((row) => [row.code, row]));
  nameLarger(areas, [...departements.values()]);
  for (const [short, name] of SHORT_NAMES) {
    const area = areas.get(name);
    if (area) areas.set(short, { ...area, words: [...area.words, ...short.split(' ')] });
  }
  return {
    named: (name) => areas.get(plain(name)) ?? null,
    departement: (code) => {
      const row = departements.get(code.toUpperCase());
      return row ? departementOf(row.nom, [row.code]) : null;
    },
    posted: (code) =>
      /^750(?:0[1-9]|1\d|20)$/.test(code) ? arrondissement(Number(code.slice(-2))) : (posted.get(code) ?? null),
    arrondissement,
  };
}

const isOverseas = ({ departements }: Area): boolean => departements.some((code) => code.startsWith('97'));
function keep(areas: Map<string, Area>, name: string, area: Area): void {
  const known = areas.get(name);
  // « Saint-Denis » without more is the one near Paris, though that of La Réunion has more people.
  const isFirst =
    known && isOverseas(area) !== isOverseas(known) && Math.min(known.population, area.population) >= TOWN_FIRST;
  if (!known || (isFirst ? isOverseas(known) : known.population < area.population)) areas.set(name, area);
}

/** A département of the same name as a small town is what people mean; Vienne and Paris are towns first. */
const TOWN_FIRST = 20_000;
function nameLarger(areas: Map<string, Area>, departements: readonly Row[]): void {
  for (const { code, nom } of departements)
    if ((areas.get(plain(nom))?.population ?? 0) < TOWN_FIRST) areas.set(plain(nom), departementOf(nom, [code]));
  for (const { code, nom } of rows('regions')) {
    const inside = departements.filter(({ region }) => region === code).map((one) => one.code);
    areas.set(plain(nom), { ...departementOf(nom, inside), kind: 'region' });
  }
  for (const [name, area] of NICKNAMES)
    areas.set(name, { ...departementOf(area.name, area.departements), kind: area.kind, words: name.split(' ') });
}

export const PARIS_CODE = '75056';
const arrondissement = (number: number): Area => {
  const digits = String(number).padStart(2, '0');
  return {
    name: `Paris ${digits}`,
    kind: 'arrondissement',
    code: `751${digits}`,
    commune: PARIS_CODE,
    words: ['paris'],
    departements: ['75'],
    population: 0,
  };
};

const communeOf = ({ code, nom, departement, population = 0 }: Row): Area => ({
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
    place.departements.every((code) =>
      area.departements.some((other) => code === other || code.startsWith(`${other}-`)),
    )
  );
}
/** One of them lies in it, and does not cover as much: the Pays basque is not wider than its département. */
export const isWider = (area: Area, others: readonly Area[]): boolean =>
  others.some((other) => isIn(other, area) && !isIn(area, other));
/** Neither is in the other, but they share a département: not far. */
export const isNear = (a: Area, b: Area): boolean => a.departements.some((code) => b.departements.includes(code));
