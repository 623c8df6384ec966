// How a place is spoken of: by what the documents list, never more.
import type { Area } from '../french/geography.ts';
import type { Place } from './places.ts';

const MOST = 12;

export const fr = {
  present: (area: Area, places: readonly Place[]): string => {
    const [only] = places;
    if (places.length === 1 && only?.area.code === area.code)
      return `Oui, ${only.label} figure parmi les lieux indiqués.`;
    return `Oui, parmi les lieux indiqués (${area.name}) : ${list(places)}.`;
  },
  nearby: (area: Area, places: readonly Place[]): string =>
    `${area.name} ne figure pas parmi les lieux indiqués. Dans le même département : ${list(places)}.`,
  absent: (area: Area, places: readonly Place[]): string =>
    `${area.name} ne figure pas parmi les lieux indiqués dans les documents. Les lieux indiqués : ${list(places)}.`,
  access: ({ label, passage, access }: Place): string => {
    if (access?.how === 'row')
      return `${label} : ${(passage.cells ?? [])
        .slice(1)
        .map(({ column, text }) => `${column} : ${text}`)
        .join(' ; ')}.`;
    const note = (access?.by.text ?? '').replace(/^\s*(?:\*+|\(\d\)|[¹†])\s*/, '').replace(/[.\s]+$/, '');
    return access?.how === 'mark'
      ? `${access.open ? 'Oui' : 'Non'} : ${label} porte un astérisque, et « ${note} ».`
      : `${access?.open ? 'Oui' : 'Non'} : ${label} ne porte pas d’astérisque. « ${note} » : accès PMR à confirmer avec le centre.`;
  },
  accessible: (places: readonly Place[], open: boolean): string =>
    `${open ? 'Avec' : 'Sans'} accès PMR d’après les documents : ${list(places)}.`,
};

const list = (places: readonly Place[]): string => {
  const labels = places.map(({ label }) => label);
  const more = labels.length - MOST;
  return more > 1 ? `${labels.slice(0, MOST).join(', ')} et ${more} autres` : labels.join(', ');
};
