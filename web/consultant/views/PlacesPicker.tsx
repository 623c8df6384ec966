import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlaceName } from '../../api-agenda.ts';
import { AVAILABILITY_TEXTS } from '../agenda.fr.ts';

const TEXTS = AVAILABILITY_TEXTS.hours;

const useStyles = makeStyles({
  title: {
    minHeight: '1.75rem',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11rem), 1fr))',
    marginTop: tokens.spacingVerticalXS,
  },
  all: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface PlacesPickerProps {
  readonly places: readonly PlaceName[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

/** Folded: there are thirty of them, and ten hours a week. In the provider's order, whatever was ticked first. */
export function PlacesPicker({ places, chosen, choose }: PlacesPickerProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const labels = places.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  const ids = places.map(({ id }) => id);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.title}>{TEXTS.places(labels)}</summary>
      {open && (
        <>
          <div className={styles.choices}>
            {places.map(({ id, label }) => (
              <Checkbox
                key={id}
                label={label}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) =>
                  choose(ids.filter((one) => (one === id ? checked === true : chosen.includes(one))))
                }
              />
            ))}
          </div>
          <div className={styles.all}>
            <Button size="small" onClick={() => choose(ids.filter((id) => sameClock(places, id)))}>
              {TEXTS.all}
            </Button>
            <Button size="small" onClick={() => choose([])}>
              {TEXTS.noPlace}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}

/** « All » are those that may go together: by the clocks of most. */
const sameClock = (places: readonly PlaceName[], id: string): boolean =>
  places.find((one) => one.id === id)?.zone.startsWith('Europe/') === true;
