// From one run to a later one: the difference, line by line. Two versions of a questionnaire are not compared.
import type { Profile } from './shape.ts';
import { shownOrNone } from './shown.ts';

export interface Evolution {
  readonly lines: readonly EvolutionLine[];
}
/** `of`: which figure of the line. Differences at full precision; `null` where one of the two is missing. */
export interface EvolutionLine {
  readonly id: string;
  readonly name: string;
  readonly of: 'score' | 'importance' | 'presence';
  readonly earlier: number | null;
  readonly later: number | null;
  readonly difference: number | null;
  readonly shown: {
    readonly earlier: string | null;
    readonly later: string | null;
    readonly difference: string | null;
  };
}

/** `null`: not the same questionnaire, or not the same version of it. */
export function evolutionOf(earlier: Profile, later: Profile): Evolution | null {
  const [before, after] = [earlier.questionnaire, later.questionnaire];
  if (before.id !== after.id || before.version !== after.version) return null;
  const known = figuresOf(earlier);
  return {
    lines: figuresOf(later).map(({ id, name, of, figure }) => {
      const other = known.find((line) => line.id === id && line.of === of)?.figure ?? null;
      const difference = figure === null || other === null ? null : figure - other;
      const shown = {
        earlier: shownOrNone(other),
        later: shownOrNone(figure),
        difference: shownOrNone(difference),
      };
      return { id, name, of, earlier: other, later: figure, difference, shown };
    }),
  };
}

interface Figure extends Pick<EvolutionLine, 'id' | 'name' | 'of'> {
  readonly figure: number | null;
}
function figuresOf(profile: Profile): readonly Figure[] {
  const lines = profile.method === 'centred' ? profile.values : profile.scales;
  const motives = profile.method === 'centred' ? [] : profile.motives;
  return [
    ...lines.map(({ id, name, score }): Figure => ({ id, name, of: 'score', figure: score })),
    ...motives.flatMap(({ id, name, importance, presence }): readonly Figure[] => [
      { id, name, of: 'importance', figure: importance },
      { id, name, of: 'presence', figure: presence },
    ]),
  ];
}
