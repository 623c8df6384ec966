// What matters against what the work gives: two marks a motive, told apart by their shape too, and the way from one to the other.
import { scaleLinear } from '@visx/scale';
import { Circle, Line } from '@visx/shape';
import type { MeansProfile, MotiveLine } from '../../domain/profile.ts';
import { Caption, Chart, type ChartProps, Row, Upright } from './Chart.tsx';
import { type Look, layoutOf, SIZES } from './look.ts';
import { CHARTS, inOrder, wordsOfMotive } from './words.fr.ts';

/** Above the grades: what each mark means. */
const LEGEND = 26;

export function ImportancePresence({ profile, ...chart }: ChartProps & { readonly profile: MeansProfile }) {
  const { from, to } = profile.motiveBounds;
  const { look, width } = chart;
  const motives = inOrder(profile);
  const layout = layoutOf(width, motives.length, { header: LEGEND });
  const x = scaleLinear({ domain: [from, to], range: [layout.left + SIZES.dot, layout.right] });
  const grades = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return (
    <Chart
      {...chart}
      height={layout.height}
      title={CHARTS.motives.title}
      description={motives.map(wordsOfMotive).join(' ; ')}
    >
      <Legend look={look} />
      {grades.map((grade) => (
        <Upright key={grade} x={x(grade)} layout={layout} stroke={look.rule} dashed />
      ))}
      {grades.map((grade) => (
        <Caption key={grade} x={x(grade)} y={LEGEND + 12} look={look} anchor="middle">
          {String(grade)}
        </Caption>
      ))}
      {motives.map((line, at) => (
        <Row key={line.id} look={look} layout={layout} at={at} label={line.name} words={wordsOfMotive(line)}>
          <Marks line={line} x={x} y={layout.middle(at)} look={look} />
        </Row>
      ))}
    </Chart>
  );
}

interface MarksProps {
  readonly line: MotiveLine;
  readonly y: number;
  readonly look: Look;
  x(figure: number): number;
}

function Marks({ line: { importance, presence }, x, y, look }: MarksProps) {
  return (
    <>
      {importance !== null && presence !== null && (
        <Line from={{ x: x(presence), y }} to={{ x: x(importance), y }} stroke={look.soft} strokeWidth={4} />
      )}
      {presence !== null && <Presence x={x(presence)} y={y} look={look} />}
      {importance !== null && <Importance x={x(importance)} y={y} look={look} />}
    </>
  );
}

const LEGEND_AT = { importance: SIZES.dot + 2, presence: 118 };
function Legend({ look }: { readonly look: Look }) {
  return (
    <>
      <Importance x={LEGEND_AT.importance} y={12} look={look} />
      <Caption x={LEGEND_AT.importance + 12} look={look} anchor="start">
        {CHARTS.motives.importance}
      </Caption>
      <Presence x={LEGEND_AT.presence} y={12} look={look} />
      <Caption x={LEGEND_AT.presence + 14} look={look} anchor="start">
        {CHARTS.motives.presence}
      </Caption>
    </>
  );
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly look: Look;
}
/** A ring, larger than the other mark: both are seen where they meet. */
export const Presence = ({ x, y, look }: MarkProps) => (
  <Circle cx={x} cy={y} r={SIZES.dot + 1.5} fill={look.page} stroke={look.text} strokeWidth={2} />
);
export const Importance = ({ x, y, look }: MarkProps) => (
  <Circle cx={x} cy={y} r={SIZES.dot - 1.5} fill={look.strong} />
);
