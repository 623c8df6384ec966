// What all charts share: a picture with a name and a description, rows with their labels.
import { Group } from '@visx/group';
import { Line } from '@visx/shape';
import type { ReactNode } from 'react';
import { FACES, type Layout, type Look, SIZES } from './look.ts';

export interface ChartProps {
  /** Its name in the page: two charts of a page have two. */
  readonly id: string;
  /** In pixels. */
  readonly width: number;
  readonly look: Look;
}

interface FrameProps extends ChartProps {
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** The same markup in a page and on a server: no size is measured here, no identifier is drawn. */
export function Chart({ id, width, height, look, title, description, children }: FrameProps) {
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FACES}
      fontSize={SIZES.font}
      fill={look.text}
    >
      <title id={titleId}>{title}</title>
      <desc id={descriptionId}>{description}</desc>
      {children}
    </svg>
  );
}

interface RowProps {
  readonly layout: Layout;
  readonly at: number;
  readonly label: string;
  /** Said when the pointer rests on it: « Plaisir : 0,6, priorité ». */
  readonly words: string;
  readonly look: Look;
  readonly children: ReactNode;
}

export function Row({ look, layout, at, label, words, children }: RowProps) {
  return (
    <Group>
      <title>{words}</title>
      {/* A row is one thing to point at, its blanks too. */}
      <rect
        x={0}
        y={layout.label(at) - SIZES.font}
        width={layout.width}
        height={layout.middle(at) - layout.label(at) + 2 * SIZES.font}
        fillOpacity={0}
      />
      {/* A halo: above what it names, a label may lie on an upright. */}
      <text
        x={0}
        y={layout.label(at)}
        dominantBaseline="central"
        stroke={look.page}
        strokeWidth={4}
        paintOrder="stroke"
      >
        {label}
      </text>
      {children}
    </Group>
  );
}

/** A line from the top of the rows to their bottom. */
export function Upright({
  x,
  layout,
  stroke,
  dashed,
}: {
  x: number;
  layout: Layout;
  stroke: string;
  dashed?: boolean;
}) {
  return (
    <Line
      from={{ x, y: layout.top - 4 }}
      to={{ x, y: layout.height - SIZES.bottom }}
      stroke={stroke}
      strokeWidth={1}
      {...(dashed && { strokeDasharray: '3 3' })}
    />
  );
}

interface CaptionProps {
  readonly x: number;
  readonly y?: number;
  readonly look: Look;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly children: string;
}

/** Above the rows: what being on this side means. */
export function Caption({ x, y = 12, look, anchor, children }: CaptionProps) {
  return (
    <text x={x} y={y} fontSize={SIZES.small} fill={look.quiet} textAnchor={anchor} dominantBaseline="central">
      {children}
    </text>
  );
}

interface NumberProps {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'end';
  readonly children: string;
}

export function Figure({ x, y, anchor = 'start', children }: NumberProps) {
  return (
    <text x={x} y={y} textAnchor={anchor} dominantBaseline="central" fontWeight={600}>
      {children}
    </text>
  );
}
