import { useCallback, useEffect, useState } from 'react';
import type { Outcome, Problem } from './client.ts';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: Problem };

const LOADING = { kind: 'loading' } as const;

/** Loads when `load` changes (keep it stable: useCallback), and when `retry` is called. A late answer is dropped. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<Outcome<T>>): {
  state: Loaded<T>;
  retry: () => void;
} {
  const [state, setState] = useState<Loaded<T>>(LOADING);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is what asks again.
  useEffect(() => {
    const leaving = new AbortController();
    setState(LOADING);
    void load(leaving.signal).then((outcome) => {
      if (leaving.signal.aborted) return;
      setState(outcome.kind === 'ok' ? { kind: 'ready', value: outcome.value } : outcome);
    });
    return () => leaving.abort();
  }, [load, tries]);
  return { state, retry: useCallback(() => setTries((n) => n + 1), []) };
}

/** The value once it has stood still for `delay` milliseconds. */
export function useDebounced<T>(value: T, delay: number): T {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return still;
}
