import { Button } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import type { Saving } from '../useSaving.ts';
import { useFormStyles } from './form-styles.ts';
import { Said } from './Said.tsx';

interface FormProps {
  readonly send: () => Promise<void>;
  readonly saving: Pick<Saving<unknown>, 'busy' | 'told'>;
  /** The words of the button that sends. */
  readonly button: string;
  readonly isMain?: boolean;
  /** Beside that button. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** What is wrong is said in our words, not in the browser's: it checks nothing by itself. */
export function Form({ send, saving, button, isMain = false, more, children }: FormProps) {
  const form = useFormStyles();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving.busy) void send();
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {children}
      <div className={form.end}>
        <Button type="submit" appearance={isMain ? 'primary' : 'secondary'} disabledFocusable={saving.busy}>
          {button}
        </Button>
        {more}
        <Said told={saving.told} />
      </div>
    </form>
  );
}
