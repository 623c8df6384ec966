import { useState } from 'react';
import type { Outcome } from './client.ts';
import { PROBLEMS } from './texts.fr.ts';

export interface Told {
  readonly words: string;
  readonly isFault: boolean;
}
export interface Saving<T> {
  readonly busy: boolean;
  /** What became of the last one. */
  readonly told: Told | null;
  /** Says what is wrong in a form, without asking the server. */
  refuse(words: string): void;
  /** `words`: once it is done. Resolves with whether it was: what was typed stays otherwise. */
  save(call: () => Promise<Outcome<T>>, words: string): Promise<boolean>;
}

/** One form: what it saves, and what is said of it. */
export function useSaving<T>(changed: (value: T) => void): Saving<T> {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  return {
    busy,
    told,
    refuse: (words) => setTold({ words, isFault: true }),
    async save(call, words) {
      setBusy(true);
      setTold(null);
      const saved = await call();
      setBusy(false);
      if (saved.kind === 'failed') {
        setTold({ words: PROBLEMS[saved.problem], isFault: true });
        return false;
      }
      changed(saved.value);
      setTold({ words, isFault: false });
      return true;
    },
  };
}
