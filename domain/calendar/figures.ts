// A figure of the law or of the programme, with the day from which it holds: a change is one more row, and what was reckoned before keeps its own.

export interface Figure<Value> {
  readonly value: Value;
  /** YYYY-MM-DD. */
  readonly from: string;
  /** Where it was read: a requirement, an article, the programme's words. */
  readonly source: string;
}

/** Oldest first. The first one also holds for days before its own. */
export type Figures<Value> = readonly [Figure<Value>, ...Figure<Value>[]];

/** The figure that holds on a day (YYYY-MM-DD), with its source. */
export const figureOn = <Value>(figures: Figures<Value>, day: string): Figure<Value> =>
  figures.findLast(({ from }) => from <= day) ?? figures[0];

export const valueOn = <Value>(figures: Figures<Value>, day: string): Value => figureOn(figures, day).value;
