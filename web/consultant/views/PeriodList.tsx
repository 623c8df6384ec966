import { Body1, Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useFormStyles } from './form-styles.ts';

interface PeriodListProps {
  readonly periods: readonly { readonly id: string; readonly words: string }[];
  /** The name of the button that takes one away. */
  readonly removing: (words: string) => string;
  readonly remove: (id: string) => void;
}

export function PeriodList({ periods, removing, remove }: PeriodListProps) {
  const form = useFormStyles();
  if (periods.length === 0) return null;
  return (
    <ul className={form.list}>
      {periods.map(({ id, words }) => (
        <li key={id} className={form.line}>
          <Body1>{words}</Body1>
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={removing(words)}
            onClick={() => remove(id)}
          />
        </li>
      ))}
    </ul>
  );
}
