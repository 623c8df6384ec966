// The lines of a profile as the page lists them, whatever they measure: a name, a figure, what it says, what is behind it.
import type { Behind, Profile } from '../../domain/profile.ts';
import { inOrder } from '../profile/words.fr.ts';
import { LEADS } from './profile.fr.ts';

export interface ShownLine {
  readonly id: string;
  readonly name: string;
  readonly figure: string | null;
  /** A word or two beside it: its place, its reading. */
  readonly tag: string | null;
  /** Whether the tag stands out: a priority. */
  readonly isFirst: boolean;
  readonly says: readonly string[];
  readonly items: readonly Behind[];
}

/** By figure of the profile (web/profile/figures.tsx): the lines that may be commented. */
export function linesOf(
  profile: Profile,
): Readonly<Partial<Record<'values' | 'scales' | 'motives', readonly ShownLine[]>>> {
  if (profile.method === 'centred')
    return {
      values: profile.values.map(({ id, name, shown, place, placeWords, says, items }) => ({
        ...{ id, name, figure: shown, tag: placeWords, isFirst: place === 'priority', says: [says], items },
      })),
    };
  return {
    scales: profile.scales.map(({ id, name, shown, reading, sentence, items }) => ({
      ...{ id, name, figure: shown, tag: reading, isFirst: false, says: [sentence], items },
    })),
    motives: inOrder(profile).map(({ id, name, shown, reading, readingWords, isPartial, items }) => ({
      ...{ id, name, figure: shown.gap, tag: readingWords, isFirst: reading === 'priority', items },
      says: [LEADS.motive(shown), ...(isPartial ? [LEADS.partial] : [])],
    })),
  };
}

/** What is made of several of them: groups and axes, or indices. Read, not commented. */
export function widerLinesOf(profile: Profile): readonly ShownLine[] {
  const plain = { tag: null, isFirst: false };
  if (profile.method === 'means')
    return profile.indices.map(({ id, name, shown, items }) => ({
      ...plain,
      id,
      name,
      figure: shown,
      says: [],
      items,
    }));
  const nameOf = (id: string) => profile.values.find((value) => value.id === id)?.name ?? id;
  return [
    ...profile.groups.map(({ id, name, shown, of, items }) => ({
      ...{ ...plain, id, name, figure: shown, says: [LEADS.group(of.map(nameOf))], items },
    })),
    ...profile.axes.map(({ id, name, plus, minus, shown, items }) => ({
      ...{ ...plain, id, name, figure: shown, says: [LEADS.axis(plus, minus)], items },
    })),
  ];
}
