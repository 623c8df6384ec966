import {
  Caption1,
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { DossierSummary } from '../../api.ts';
import { momentOf } from '../dates.fr.ts';
import { COLUMNS, type Order } from '../order.ts';
import { dossierHref } from '../route.ts';
import { LIST_TEXTS, nameOf } from '../texts.fr.ts';
import { NoteBadges, StageBadge } from './Badges.tsx';
import { orderBy } from './ListTools.tsx';
import { Progress } from './Progress.tsx';

const useStyles = makeStyles({
  table: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
  },
  row: { cursor: 'pointer' },
  cell: {
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalL,
    verticalAlign: 'middle',
  },
  // With the padding of the header cell itself, as far in as the cells below.
  header: { paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  name: { width: '24%' },
  stage: { width: '16%' },
  progress: { width: '15%' },
  lastAt: { width: '17%' },
  named: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  unnamed: { fontWeight: tokens.fontWeightRegular, fontStyle: 'italic' },
  reference: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface DossierTableProps {
  readonly dossiers: readonly DossierSummary[];
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
}

export function DossierTable({ dossiers, order, setOrder }: DossierTableProps) {
  const styles = useStyles();
  const sortBy = (column: Order['by']) =>
    setOrder(
      order.by === column
        ? { by: column, way: order.way === 'ascending' ? 'descending' : 'ascending' }
        : orderBy(column),
    );
  return (
    <Table sortable className={styles.table} aria-label={LIST_TEXTS.title}>
      <TableHeader>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableHeaderCell
              key={column}
              className={styles[column]}
              button={{ className: styles.header }}
              {...(order.by === column && { sortDirection: order.way })}
              onClick={() => sortBy(column)}
            >
              {LIST_TEXTS.columns[column]}
            </TableHeaderCell>
          ))}
          <TableHeaderCell sortable={false} button={{ className: styles.header }}>
            {LIST_TEXTS.columns.notes}
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {dossiers.map((dossier) => (
          <Row key={dossier.id} dossier={dossier} />
        ))}
      </TableBody>
    </Table>
  );
}

/** The link is what a keyboard and a screen reader use; a mouse may click anywhere on the row. */
function Row({ dossier }: { dossier: DossierSummary }) {
  const styles = useStyles();
  const href = dossierHref(dossier.id);
  return (
    <TableRow className={styles.row} onClick={() => location.assign(href)}>
      <TableCell className={styles.cell}>
        <Link href={href} className={dossier.name === undefined ? styles.unnamed : styles.named}>
          {nameOf(dossier)}
        </Link>
        <Caption1 block className={styles.reference}>
          {dossier.reference}
        </Caption1>
      </TableCell>
      <TableCell className={styles.cell}>
        <StageBadge dossier={dossier} />
      </TableCell>
      <TableCell className={styles.cell}>
        <Progress dossier={dossier} />
      </TableCell>
      <TableCell className={styles.cell}>
        <time dateTime={dossier.lastAt}>{momentOf(dossier.lastAt)}</time>
      </TableCell>
      <TableCell className={styles.cell}>
        <NoteBadges dossier={dossier} />
      </TableCell>
    </TableRow>
  );
}
