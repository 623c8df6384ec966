// The figures of a profile: each a chart, how to read it, and its table.
import type { ReactElement } from 'react';
import type { Profile } from '../../domain/profile.ts';
import { CentredBars } from './CentredBars.tsx';
import type { ChartProps } from './Chart.tsx';
import { ContinuumBars } from './ContinuumBars.tsx';
import { ImportancePresence } from './ImportancePresence.tsx';
import { MotivesTable, ScalesTable, ValuesTable } from './Tables.tsx';
import { CHARTS } from './words.fr.ts';

export interface ProfileFigure {
  readonly id: 'values' | 'scales' | 'motives';
  readonly title: string;
  readonly how: string;
  picture(chart: Omit<ChartProps, 'id'>): ReactElement;
  table(): ReactElement;
}

export function figuresOf(profile: Profile): readonly ProfileFigure[] {
  if (profile.method === 'centred')
    return [
      {
        id: 'values',
        ...CHARTS.values,
        picture: (chart) => <CentredBars id="values" profile={profile} {...chart} />,
        table: () => <ValuesTable profile={profile} />,
      },
    ];
  const scales: ProfileFigure = {
    id: 'scales',
    ...CHARTS.scales,
    picture: (chart) => <ContinuumBars id="scales" profile={profile} {...chart} />,
    table: () => <ScalesTable profile={profile} />,
  };
  const motives: ProfileFigure = {
    id: 'motives',
    ...CHARTS.motives,
    picture: (chart) => <ImportancePresence id="motives" profile={profile} {...chart} />,
    table: () => <MotivesTable profile={profile} />,
  };
  return profile.motives.length > 0 ? [scales, motives] : [scales];
}
