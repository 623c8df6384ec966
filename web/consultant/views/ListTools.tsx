import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { COLUMNS, type Order, type StageChoice } from '../order.ts';
import { LIST_TEXTS } from '../texts.fr.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  search: { flex: '1 1 16rem', maxWidth: '26rem' },
  box: { width: '100%', maxWidth: 'none' },
  choice: { flex: '1 1 9.5rem', maxWidth: '14rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0 },
});

interface ListToolsProps {
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly stage: StageChoice;
  readonly setStage: (stage: StageChoice) => void;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  /** Cards have no column headers to sort by. */
  readonly sorting: boolean;
}

const STAGES: Readonly<Record<StageChoice, string>> = {
  all: LIST_TEXTS.allStages,
  draft: 'En cours',
  submitted: 'Transmis',
  closed: 'Clos',
};
const isStage = (value: string): value is StageChoice => Object.hasOwn(STAGES, value);

export function ListTools({ search, setSearch, stage, setStage, order, setOrder, sorting }: ListToolsProps) {
  const styles = useStyles();
  return (
    <search className={styles.tools}>
      <Field label={LIST_TEXTS.search} className={styles.search}>
        <SearchBox
          className={styles.box}
          placeholder={LIST_TEXTS.searchHint}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <Field label={LIST_TEXTS.stage} className={styles.choice}>
        <Select
          select={{ className: styles.select }}
          value={stage}
          onChange={(_, { value }) => isStage(value) && setStage(value)}
        >
          {Object.entries(STAGES).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {sorting && (
        <Field label={LIST_TEXTS.sort} className={styles.choice}>
          <Select
            select={{ className: styles.select }}
            value={order.by}
            onChange={(_, { value }) => setOrder(orderBy(value))}
          >
            {COLUMNS.map((column) => (
              <option key={column} value={column}>
                {LIST_TEXTS.columns[column]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </search>
  );
}

/** Dates: the latest first; names: from A. */
export const orderBy = (column: string): Order => {
  const by = COLUMNS.find((known) => known === column) ?? 'lastAt';
  return { by, way: by === 'name' || by === 'progress' ? 'ascending' : 'descending' };
};
