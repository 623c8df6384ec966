// Which units speak of these terms: an inverted index over stems and concepts, best first. It finds; whether one answers is judge.ts's.
import MiniSearch from 'minisearch';
import type { Term } from './asked.ts';
import type { Unit, Zone } from './unit.ts';

export interface Finder {
  /** `weights`: one a term. At most `FOUND`, the best first. */
  find(terms: readonly Term[], weights: readonly number[]): readonly Unit[];
}

interface Entry {
  readonly id: number;
  readonly own: string;
  readonly around: string;
}
const FOUND = 200;
/** What a word stands for counts less than the word, and an association half of that: as in judge.ts. */
const SAME = 0.8;
const ASSOCIATED = 0.4;

export function createFinder(units: readonly Unit[]): Finder {
  const index = new MiniSearch<Entry>({
    fields: ['own', 'around'],
    tokenize: (text) => text.split(' '),
    processTerm: (token) => token || null,
  });
  index.addAll(
    units.map(({ zones }, id) => ({
      id,
      own: tokens(zones.own),
      around: [zones.lead, zones.heading, zones.columns, zones.above, zones.title].map(tokens).join(' '),
    })),
  );
  return {
    find(terms, weights) {
      const boosts = new Map<string, number>();
      terms.forEach((term, at) => {
        for (const [token, share] of wanted(term))
          boosts.set(token, Math.max(boosts.get(token) ?? 0, share * (weights[at] ?? 0)));
      });
      if (boosts.size === 0) return [];
      return index
        .search([...boosts.keys()].join(' '), {
          boost: { own: 1.5 },
          boostTerm: (token) => boosts.get(token) ?? 0,
        })
        .slice(0, FOUND)
        .flatMap(({ id }) => units[id] ?? []);
    },
  };
}

/** A concept is `#12` where it is said, `~12` where it is only near. */
const tokens = ({ stems, senses }: Zone): string =>
  [...stems, ...[...senses].map(([concept, share]) => `${share === 1 ? '#' : '~'}${concept}`)].join(' ');

function wanted({ stems, senses }: Term): readonly (readonly [token: string, share: number])[] {
  const tokens: [string, number][] = stems.map((stem) => [stem, 1]);
  for (const { concept, share } of senses) {
    tokens.push([`#${concept}`, share === 1 ? SAME : ASSOCIATED]);
    if (share === 1) tokens.push([`~${concept}`, ASSOCIATED]);
  }
  return tokens;
}
