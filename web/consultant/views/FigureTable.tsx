// A table of figures: a row an indicator. On a telephone each row is a block, and each figure says its name.
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../evaluations.fr.ts';
import { Card } from './Card.tsx';

const NARROW = '@media (max-width: 40rem)';
const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [NARROW]: { display: 'block' } },
  part: { [NARROW]: { display: 'block' } },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    verticalAlign: 'bottom',
  },
  heads: {
    // Out of sight, not out of the table: a reader still says the column of each figure.
    [NARROW]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', paddingBlock: tokens.spacingVerticalS },
  },
  label: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
    [NARROW]: { display: 'block', paddingInline: 0, fontWeight: tokens.fontWeightSemibold },
  },
  cell: {
    width: '6rem',
    ':nth-child(4)': { width: '13rem', [NARROW]: { width: 'auto' } },
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    verticalAlign: 'top',
    [NARROW]: { display: 'flex', justifyContent: 'space-between', width: 'auto', padding: '0' },
  },
  name: { display: 'none', color: tokens.colorNeutralForeground2, [NARROW]: { display: 'inline' } },
  empty: { [NARROW]: { display: 'none' } },
  hidden: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

interface FigureTableProps {
  readonly title: string;
  readonly note?: string;
  /** The first is of the labels. */
  readonly heads: readonly string[];
  /** `null`: hidden; empty: there is none. */
  readonly rows: readonly {
    readonly label: string;
    readonly note?: string;
    readonly cells: readonly (string | null)[];
  }[];
}

export function FigureTable({ title, note, heads, rows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <Card title={title}>
      {note !== undefined && <Caption1>{note}</Caption1>}
      <table className={styles.table} aria-label={title}>
        <thead className={styles.heads}>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.part}>
          {rows.map(({ label, note: why, cells }) => (
            <tr key={label} className={styles.row}>
              <th scope="row" className={styles.label}>
                {label}
                {why !== undefined && <Caption1 block>{why}</Caption1>}
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]} className={mergeClasses(styles.cell, cell === '' && styles.empty)}>
                  <span aria-hidden className={styles.name}>
                    {heads[at + 1]}
                  </span>
                  <span className={cell === null ? styles.hidden : undefined}>{cell ?? HIDDEN}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
