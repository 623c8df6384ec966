import { Button, Field, Input, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { DossierView } from '../../api.ts';
import type { Filter } from '../client.ts';
import { TRANSCRIPT_TEXTS as TEXTS } from '../texts.fr.ts';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
    maxWidth: '54rem',
  },
  search: { flex: '2 1 16rem', maxWidth: '26rem' },
  box: { width: '100%', maxWidth: 'none' },
  choice: { flex: '1 1 12rem', maxWidth: '16rem' },
  date: { flex: '1 1 0', maxWidth: '10rem', minWidth: 0 },
  dates: { flex: '1 1 17rem', display: 'flex', gap: tokens.spacingHorizontalM },
  input: { minWidth: 0, width: '100%' },
});

interface TranscriptToolsProps {
  readonly dialogs: DossierView['dialogs'];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly clear: () => void;
}

export function TranscriptTools({ dialogs, filter, setFilter, clear }: TranscriptToolsProps) {
  const styles = useStyles();
  const set = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <search className={styles.tools}>
      <Field label={TEXTS.search} className={styles.search}>
        <SearchBox
          className={styles.box}
          value={filter.q}
          maxLength={200}
          onChange={(_, { value }) => set({ q: value })}
        />
      </Field>
      {dialogs.length > 1 && (
        <Field label={TEXTS.dialog} className={styles.choice}>
          <Select value={filter.dialog} onChange={(_, { value }) => set({ dialog: value })}>
            <option value="">{TEXTS.allDialogs}</option>
            {dialogs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.dates}>
        <Field label={TEXTS.from} className={styles.date}>
          <Input
            type="date"
            className={styles.input}
            value={filter.from}
            max={filter.to}
            onChange={(_, { value }) => set({ from: value })}
          />
        </Field>
        <Field label={TEXTS.to} className={styles.date}>
          <Input
            type="date"
            className={styles.input}
            value={filter.to}
            min={filter.from}
            onChange={(_, { value }) => set({ to: value })}
          />
        </Field>
      </div>
      {Object.values(filter).some((value) => value !== '') && (
        <Button appearance="subtle" onClick={clear}>
          {TEXTS.clear}
        </Button>
      )}
    </search>
  );
}
