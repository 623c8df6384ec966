// The ten values in their circular order, on either side of what their answers have in common: no radar, which is read as a surface.
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { LIMITS } from '../../domain/profile/limits.ts';
import type { CentredProfile, ValueLine } from '../../domain/profile.ts';
import { Caption, Chart, type ChartProps, Figure, Row, Upright } from './Chart.tsx';
import { layoutOf, SIZES } from './look.ts';
import { CHARTS, wordsOfValue } from './words.fr.ts';

/** Small differences are not made to look large. */
const LEAST = 2;
const SPACE = 6;

export function CentredBars({ profile, ...chart }: ChartProps & { readonly profile: CentredProfile }) {
  const { values } = profile;
  const { look, width } = chart;
  const layout = layoutOf(width, values.length, { leftFigure: true });
  const most = Math.max(LEAST, ...values.map(({ score }) => Math.ceil(Math.abs(score ?? 0))));
  const x = scaleLinear({ domain: [-most, most], range: [layout.left, layout.right] });
  const [low, high] = [x(-LIMITS.priority), x(LIMITS.priority)];
  return (
    <Chart
      {...chart}
      height={layout.height}
      title={CHARTS.values.title}
      description={values.map(wordsOfValue).join(' ; ')}
    >
      <Bar
        x={low}
        y={SIZES.top - 4}
        width={high - low}
        height={layout.height - SIZES.top - SIZES.bottom + 4}
        fill={look.band}
      />
      <Caption x={layout.left} look={look} anchor="start">
        {CHARTS.values.less}
      </Caption>
      <Caption x={layout.right} look={look} anchor="end">
        {CHARTS.values.more}
      </Caption>
      <Upright x={x(0)} layout={layout} stroke={look.text} />
      {values.map((line, at) => (
        <Row key={line.id} look={look} layout={layout} at={at} label={line.name} words={wordsOfValue(line)}>
          <ValueBar line={line} x={x} y={layout.middle(at)} look={look} />
        </Row>
      ))}
    </Chart>
  );
}

interface ValueBarProps extends Pick<ChartProps, 'look'> {
  readonly line: ValueLine;
  readonly y: number;
  x(score: number): number;
}

function ValueBar({ line: { score, shown }, x, y, look }: ValueBarProps) {
  if (score === null) return <Figure {...{ x: x(0) + SPACE, y }}>{CHARTS.none}</Figure>;
  const [from, to] = score < 0 ? [x(score), x(0)] : [x(0), x(score)];
  const fill = score < 0 ? look.soft : look.strong;
  return (
    <>
      <Bar x={from} y={y - SIZES.bar / 2} width={to - from} height={SIZES.bar} rx={2} fill={fill} />
      {score < 0 ? (
        <Figure x={from - SPACE} y={y} anchor="end">
          {shown ?? ''}
        </Figure>
      ) : (
        <Figure x={to + SPACE} y={y}>
          {shown ?? ''}
        </Figure>
      )}
    </>
  );
}
