// The formulas once more, as a spreadsheet would have them: columns of cells and their weights, written out by hand and apart from
// the questionnaires' files. What the product computes must equal it to 1e-9.
type Cells = Readonly<Record<string, unknown>>;
const PREFIX = { A: 'MOT-A', B: 'MOT-B', V: 'VAL-' } as const;

/** `6R` is cell 6 the other way round. */
export const SCALES: Readonly<Record<string, readonly [cells: string, needs: number]>> = {
  INTR: ['01 06R 11 16', 3],
  IDEN: ['02 07 12R 17', 3],
  INTJ: ['03 08 13', 2],
  EXTR: ['04 09 14', 2],
  AMOT: ['05 10 15R 18', 3],
};
export const MOTIVES = ['AUT', 'APP', 'LIE', 'REC', 'UTI', 'SEC', 'REM', 'EQU', 'INF', 'CON'] as const;
export const VALUES: Readonly<Record<string, string>> = {
  AUD: '01 12 23',
  STI: '06 15 25',
  HED: '08 17 28',
  REU: '04 13 24',
  POU: '10 19 27',
  SEC: '03 14 22',
  CON: '07 18 30',
  TRA: '09 20 29',
  BIE: '02 11 26',
  UNI: '05 16 21',
};

function cell(cells: Cells, sheet: keyof typeof PREFIX, name: string, top: number): number | null {
  const value = cells[PREFIX[sheet] + name.replace('R', '')];
  if (typeof value !== 'number') return null;
  return name.endsWith('R') ? top + 1 - value : value;
}
const average = (column: readonly (number | null)[], needs: number): number | null => {
  let sum = 0;
  let count = 0;
  for (const value of column) if (value !== null) [sum, count] = [sum + value, count + 1];
  return count >= needs ? sum / count : null;
};

export function motivationSheet(cells: Cells) {
  const scale = (id: string): number | null => {
    const [names = '', needs = 0] = SCALES[id] ?? [];
    return average(
      names.split(' ').map((name) => cell(cells, 'A', name, 7)),
      needs,
    );
  };
  const [intr, iden, intj, extr, amot] = ['INTR', 'IDEN', 'INTJ', 'EXTR', 'AMOT'].map(scale);
  const both = (a: number | null | undefined, b: number | null | undefined) =>
    typeof a === 'number' && typeof b === 'number' ? (a + b) / 2 : null;
  const whole = [intr, iden, intj, extr].every((score) => typeof score === 'number');
  const side = (motive: number, name: 'importance' | 'presence') =>
    average(
      [motive, motive + 10].map((n) => {
        const pair = cells[`MOT-B${String(n).padStart(2, '0')}`] as Cells | undefined;
        const value = pair?.[name];
        return typeof value === 'number' ? value : null;
      }),
      1,
    );
  return {
    scales: { INTR: intr, IDEN: iden, INTJ: intj, EXTR: extr, AMOT: amot },
    indices: {
      AUTONOMOUS: both(intr, iden),
      CONTROLLED: both(intj, extr),
      RAI: whole ? 2 * (intr ?? 0) + (iden ?? 0) - (intj ?? 0) - 2 * (extr ?? 0) : null,
    },
    motives: Object.fromEntries(
      MOTIVES.map((id, at) => {
        const importance = side(at + 1, 'importance');
        const presence = side(at + 1, 'presence');
        return [
          id,
          { importance, presence, gap: importance === null || presence === null ? null : importance - presence },
        ];
      }),
    ),
  };
}

export function valuesSheet(cells: Cells) {
  const columns = Object.entries(VALUES).map(
    ([id, names]) => [id, names.split(' ').map((name) => cell(cells, 'V', name, 6))] as const,
  );
  const mean = average(
    columns.flatMap(([, column]) => column),
    24,
  );
  const raw = Object.fromEntries(columns.map(([id, column]) => [id, average(column, 2)]));
  const centred: Record<string, number | null> = {};
  for (const id of Object.keys(VALUES)) {
    const score = raw[id] ?? null;
    centred[id] = mean === null || score === null ? null : score - mean;
  }
  const group = (ids: string, needs: number) =>
    average(
      ids.split(' ').map((id) => centred[id] ?? null),
      needs,
    );
  const groups = {
    OUV: group('AUD STI HED', 2),
    AFF: group('REU POU', 2),
    CNT: group('SEC CON TRA', 2),
    DEP: group('BIE UNI', 2),
  };
  const axis = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
  return {
    mean,
    raw,
    centred,
    groups,
    axes: { 'OUV-CNT': axis(groups.OUV, groups.CNT), 'DEP-AFF': axis(groups.DEP, groups.AFF) },
  };
}
