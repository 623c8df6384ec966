// How a place is spoken of: by what the documents list, never more.
import type { Area } from '../french/geography.ts';
import type { Place } from './places.ts';

const MOST = 40;

export const fr = {
  all: (places: readonly Place[]): string => `Les lieux indiqués : ${list(places)}.`,
  present: (area: Area, places: readonly Place[]): string => {
    const [only] = places;
    const row = only && places.length === 1 ? (only.passage.cells ?? only.access?.by.cells ?? []) : [];
    if (row.length > 1)
      return `Oui : ${row.map(({ column, text }, at) => (at === 0 || !column ? text : `${column} : ${text}`)).join(' ; ')}.`;
    if (only && places.length === 1 && isOwn(only)) return `Oui : ${only.passage.text.replace(/[.;\s]+$/, '')}.`;
    if (places.length === 1 && only?.area.code === area.code)
      return `Oui, ${only.label} figure parmi les lieux indiqués.`;
    return `Oui, parmi les lieux indiqués (${area.name}) : ${list(places)}.`;
  },
  nearby: (area: Area, places: readonly Place[]): string =>
    `${area.name} ne figure pas parmi les lieux indiqués. Dans le même département : ${list(places)}.`,
  absent: (area: Area, places: readonly Place[]): string =>
    `${area.name} ne figure pas parmi les lieux indiqués dans les documents. Les lieux indiqués : ${list(places)}.`,
  access: ({ label, passage, access }: Place): string => {
    if (access?.how === 'said') return `${passage.text.replace(/[.;\s]+$/, '')}.`;
    if (access?.how === 'row') {
      const said = (access.by.cells ?? []).slice(1).map(({ column, text }) => `${column} : ${text}`);
      return access.open
        ? `${label} : ${said.join(' ; ')}.`
        : `Non, ${label} n’est pas accessible aux personnes à mobilité réduite (${said.join(' ; ')}).`;
    }
    const note = (access?.by.text ?? '').replace(/^\s*(?:\*+|\(\d\)|[¹†])\s*/, '').replace(/[.\s]+$/, '');
    return access?.how === 'mark'
      ? `${access.open ? 'Oui' : 'Non'} : ${label} porte la marque de la note, et « ${note} ».`
      : `${access?.open ? 'Oui' : 'Non'} : ${label} ne porte pas la marque de la note. « ${note} » : accès PMR à confirmer avec le centre.`;
  },
  accessible: (places: readonly Place[], open: boolean): string =>
    `${open ? 'Avec' : 'Sans'} accès PMR d’après les documents : ${list(places)}.`,
};

/** The passage speaks of this place and says more than its name. */
const isOwn = ({ passage, label }: Place): boolean =>
  passage.kind !== 'row' &&
  passage.text.length < 160 &&
  passage.text.length > label.length + 12 &&
  !passage.text.includes(label.toUpperCase()) &&
  (passage.text.match(/,/g) ?? []).length < 4;

/** « Paris 01, 06 et 08 » is said once. */
const list = (places: readonly Place[]): string => {
  const labels = places.map(({ label }) => label);
  const said = labels.map((label, at) => {
    const [town = '', number = ''] = label.split(/ (?=\d+$)/);
    return number && labels[at - 1]?.startsWith(`${town} `) && /\d$/.test(labels[at - 1] ?? '') ? number : label;
  });
  const more = said.length - MOST;
  return more > 1 ? `${said.slice(0, MOST).join(', ')} et ${more} autres` : said.join(', ');
};
