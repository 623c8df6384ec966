// The five reasons to act, from what is done for itself to what is done without a reason left: each on its own scale of seven.
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { LIMITS } from '../../domain/profile/limits.ts';
import type { MeansProfile } from '../../domain/profile.ts';
import { Caption, Chart, type ChartProps, Figure, Row, Upright } from './Chart.tsx';
import { layoutOf, SIZES } from './look.ts';
import { CHARTS, wordsOfScale } from './words.fr.ts';

const SPACE = 6;
/** The lowest there is has a bar too. */
const THIN = 3;

export function ContinuumBars({ profile, ...chart }: ChartProps & { readonly profile: MeansProfile }) {
  const { scales, scaleBounds } = profile;
  const { look, width } = chart;
  const layout = layoutOf(width, scales.length);
  const x = scaleLinear({ domain: [scaleBounds.from, scaleBounds.to], range: [layout.left, layout.right] });
  const limits = [scaleBounds.from, LIMITS.some, LIMITS.high, scaleBounds.to];
  return (
    <Chart
      {...chart}
      height={layout.height}
      title={CHARTS.scales.title}
      description={scales.map(wordsOfScale).join(' ; ')}
    >
      {CHARTS.scales.zones.map((zone, at) => (
        <Caption key={zone} x={(x(limits[at] ?? 0) + x(limits[at + 1] ?? 0)) / 2} look={look} anchor="middle">
          {zone}
        </Caption>
      ))}
      {[LIMITS.some, LIMITS.high].map((limit) => (
        <Upright key={limit} x={x(limit)} layout={layout} stroke={look.rule} dashed />
      ))}
      {scales.map((line, at) => (
        <Row key={line.id} look={look} layout={layout} at={at} label={line.name} words={wordsOfScale(line)}>
          <Bar {...track(layout, at)} fill={look.band} />
          {line.score !== null && (
            <Bar {...track(layout, at)} width={Math.max(THIN, x(line.score) - layout.left)} fill={look.strong} />
          )}
          <Figure x={(line.score === null ? layout.left : x(line.score)) + SPACE} y={layout.middle(at)}>
            {line.shown ?? CHARTS.none}
          </Figure>
        </Row>
      ))}
    </Chart>
  );
}

const track = ({ left, right, middle }: ReturnType<typeof layoutOf>, at: number) => ({
  x: left,
  y: middle(at) - SIZES.bar / 2,
  width: right - left,
  height: SIZES.bar,
  rx: 2,
});
