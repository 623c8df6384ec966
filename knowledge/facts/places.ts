// Where the provider receives people, read from any document that lists its places: a closed list, so that what is not in it can be
// said not to be; and what is said of each, by its row or by the footnote of its mark (R46, R61).

import { isFrench } from '../french/dictionary.ts';
import { type Area, geography, isIn, isNear, isWider } from '../french/geography.ts';
import { namedPlaces } from '../french/named-places.ts';
import { folded } from '../french/words.ts';
import type { Passage } from '../passage.ts';

export interface Place {
  readonly area: Area;
  readonly label: string;
  readonly passage: Passage;
  /** What the document says of access for people with reduced mobility; `null`: nothing. */
  readonly access: Access | null;
}
export interface Access {
  readonly open: boolean;
  /** Says it: the row itself, or the footnote. */
  readonly by: Passage;
  readonly how: 'row' | 'said' | 'mark' | 'no mark';
}
export interface Places {
  readonly all: readonly Place[];
  in(area: Area): readonly Place[];
  near(area: Area): readonly Place[];
  /** A place of the list, typed with a slip. */
  spelled(text: string): Area | null;
}

const LISTS =
  /\b(?:lieux?|villes?|centres?|agences?|antennes?|implantations?|sites?|adresses?|locaux|nous trouver|ou nous)\b/;
const ACCESS = /\b(?:pmr|accessib|acces|mobilite reduite|fauteuil)/;
const NO = /\b(?:non|pas|sans|aucun|inaccessible)\b/;
const STEPS = /\b(?:pmr|accessib|mobilite reduite|fauteuil|ascenseur|plain-pied)/;
const MARK_AT_END = /(\*|\(\d\)|[¹²³†])\s*[.;,]?$/;
const MARK = /^\s?(\*+|\(\d\)|[¹²³†])/;

/** `isWord`: see namedPlaces. Nothing of the kind in the documents: an empty list. */
export function placesOf(passages: readonly Passage[], isWord: (plain: string) => boolean): Places {
  const listing = passages.filter(lists);
  const notes = footnotes(passages);
  const found = new Map<string, Place>();
  for (const passage of listing)
    for (const place of placesIn(passage, notes, isWord)) {
      const known = found.get(place.area.code);
      // Named in a list, and told more of in a table: the list says where, the table how.
      if (!known) found.set(place.area.code, place);
      else if (known.access === null && place.access !== null)
        found.set(place.area.code, { ...known, access: place.access });
    }
  const areas = [...found.values()].map(({ area }) => area);
  const all = inOrder([...found.values()].filter(({ area }) => !isWider(area, areas)));
  return {
    all,
    in: (area) => all.filter((place) => isIn(place.area, area)),
    near: (area) => all.filter((place) => !isIn(place.area, area) && isNear(place.area, area)),
    spelled: (text) => spelled(text, all, isWord),
  };
}

/** The arrondissements by their numbers, whatever the table they are in is sorted by. */
function inOrder(places: readonly Place[]): readonly Place[] {
  const isNumbered = ({ area }: Place) => area.kind === 'arrondissement';
  const numbered = places.filter(isNumbered);
  const sorted = [...numbered].sort((a, b) => a.area.code.localeCompare(b.area.code));
  return places.map((place) => sorted[numbered.indexOf(place)] ?? place);
}

const plainly = (text: string): string => folded(text).toLowerCase();
const lists = ({ path, lead, cells, about }: Passage): boolean =>
  LISTS.test(plainly([...path.slice(-1), lead ?? '', cells?.[0]?.column ?? '', about.title].join(' . ')));

function placesIn(passage: Passage, notes: readonly Passage[], isWord: (plain: string) => boolean): readonly Place[] {
  const [first, ...rest] = passage.cells ?? [];
  const text = first ? first.text : passage.text;
  const row = rest.find(({ column }) => ACCESS.test(plainly(column)));
  const note = notes.find(({ document }) => document === passage.document);
  const marks = arrondissementsIn(text);
  const named = namedPlaces(listed(text), isWord, 0).map(({ area, end }) => ({
    area,
    mark: MARK.exec(text.slice(end))?.[1],
  }));
  const all = [...marks, ...named];
  // « Villeurbanne : 4 avenue Barbusse, 2e étage sans ascenseur »
  const says = all.length === 1 && STEPS.test(plainly(text));
  const noted = MARK_AT_END.exec(text)?.[1];
  return all.map(({ area, mark = all.length === 1 ? noted : undefined }): Place => {
    const label = area.name;
    if (row) return { area, label, passage, access: { open: !NO.test(plainly(row.text)), by: passage, how: 'row' } };
    if (says) return { area, label, passage, access: { open: !NO.test(plainly(text)), by: passage, how: 'said' } };
    if (!note || !isMarked(passage, note)) return { area, label, passage, access: null };
    const isNegative = NO.test(plainly(note.text));
    return {
      area,
      label,
      passage,
      access: { open: (mark !== undefined) !== isNegative, by: note, how: mark === undefined ? 'no mark' : 'mark' },
    };
  });
}

/** A footnote tells of every place of its list, marked or not. */
const isMarked = (passage: Passage, note: Passage): boolean =>
  passage.path.join() === note.path.join() || /[*†]/.test(passage.text);

/** « PARIS 01, 06, 09*, 11* »: the numbers after a name are its arrondissements. */
function arrondissementsIn(text: string): readonly { readonly area: Area; readonly mark: string | undefined }[] {
  const found = /\bparis\b[^0-9]{0,40}((?:\d{1,2}(?:e|er|eme)?\s?\*?(?:\s?(?:,|et)\s?)?)+)/.exec(plainly(text))?.[1];
  if (!found) return [];
  return [...found.matchAll(/(\d{1,2})(?:er|eme|e)?\s?(\*?)/g)]
    .filter(([, number]) => Number(number) >= 1 && Number(number) <= 20)
    .map(([, number, mark]) => ({ area: geography().arrondissement(Number(number)), mark: mark || undefined }));
}
/** The arrondissements are read apart. In capitals everything has a capital: towns in a list need no other sign. */
const listed = (text: string): string =>
  text.replace(/\b([Pp]aris|PARIS)\b[^\p{L}]*\d[^\p{L}]*/gu, (part) => ' '.repeat(part.length));

const footnotes = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ text }) => /ast[eé]risque|^\s*(?:\*|\(1\)|¹|†)/.test(text) && ACCESS.test(plainly(text)));

/** « villeurbane » is a slip, « ville » a word. */
function spelled(text: string, all: readonly Place[], isWord: (plain: string) => boolean): Area | null {
  const words = plainly(text)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 4 && !isWord(word) && !isFrench(word));
  const near = all.find(({ label }) => {
    const name = plainly(label).replace(/[^a-z]/g, '');
    return words.some((word) => name.startsWith(word) || (word.startsWith(name) && word.length - name.length < 2));
  });
  return near?.area ?? null;
}
