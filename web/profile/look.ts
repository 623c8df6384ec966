// The looks of the charts. No red, no green: nothing in a profile is good or bad.

export interface Look {
  readonly text: string;
  readonly quiet: string;
  /** What counts more, or is important. */
  readonly strong: string;
  /** What counts less, or is only there. */
  readonly soft: string;
  readonly rule: string;
  readonly band: string;
  readonly page: string;
}

/** On paper, in a mail, in a document: as they are. */
export const PAPER: Look = {
  text: '#242424',
  quiet: '#5c5c5c',
  strong: '#0f7285',
  soft: '#757575',
  rule: '#c7c7c7',
  band: '#f0f0f0',
  page: '#ffffff',
};

/** On a page: those of its theme, light, dark or of high contrast (the variables of Fluent). */
export const SCREEN: Look = {
  text: 'var(--colorNeutralForeground1, #242424)',
  quiet: 'var(--colorNeutralForeground2, #424242)',
  strong: 'var(--colorCompoundBrandStroke, #0f7285)',
  soft: 'var(--colorNeutralStrokeAccessible, #616161)',
  rule: 'var(--colorNeutralStroke1, #c7c7c7)',
  band: 'var(--colorNeutralBackground3, #f0f0f0)',
  page: 'var(--colorNeutralBackground1, #ffffff)',
};

/** Where the system imposes its colours: pictures are left as they are, and must take them by themselves; two only, for GrayText may be red. */
export const SYSTEM: Look = {
  text: 'CanvasText',
  quiet: 'CanvasText',
  strong: 'Highlight',
  soft: 'CanvasText',
  rule: 'CanvasText',
  band: 'Canvas',
  page: 'Canvas',
};

const FONT = 13;
export const SIZES = { font: FONT, small: 12, bar: 14, dot: 7, top: 26, bottom: 8, wide: 34, narrow: 48 } as const;
export const FACES = '"Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif';

/** Where things are, in pixels: labels stand beside what they name, or above it where there is little room. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the rows begin. */
  readonly top: number;
  /** The middle of what is drawn in a row. */
  middle(row: number): number;
  label(row: number): number;
}
const BESIDE = 520;
const LABELS = 222;
const FIGURE = 38;

export function layoutOf(width: number, rows: number, { leftFigure = false, header = 0 } = {}): Layout {
  const isBeside = width >= BESIDE;
  const row = isBeside ? SIZES.wide : SIZES.narrow;
  const top = (at: number) => header + SIZES.top + at * row;
  const middle = (at: number) => top(at) + (isBeside ? row / 2 : row - SIZES.bar / 2 - 6);
  return {
    width,
    height: top(rows) + SIZES.bottom,
    left: (isBeside ? LABELS : 2) + (leftFigure ? FIGURE : 0),
    right: width - FIGURE,
    top: top(0),
    middle,
    label: (at) => (isBeside ? middle(at) : top(at) + 16),
  };
}
