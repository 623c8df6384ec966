import { useCallback, useEffect, useRef, useState } from 'react';
import type { DossierId } from '../../domain/ids.ts';
import type { TranscriptLine } from '../api.ts';
import type { Client, Filter, Problem } from './client.ts';

interface Reading {
  /** What the lines answer: as long as it is not what is asked now, they are those of before. */
  readonly filter: Filter | null;
  readonly lines: readonly TranscriptLine[];
  readonly next: string | null;
  readonly busy: boolean;
  readonly problem: Problem | null;
}
const START: Reading = { filter: null, lines: [], next: null, busy: true, problem: null };

/** The lines of a filter, page after page. A change of filter starts again; what answers too late is dropped. */
export function useTranscript(client: Client, id: DossierId, filter: Filter) {
  const [reading, setReading] = useState(START);
  const [tries, setTries] = useState(0);

  const load = useCallback(
    async (cursor: string | null, signal: AbortSignal) => {
      setReading((before) => ({ ...before, busy: true, problem: null }));
      const page = await client.transcript(id, filter, cursor, signal);
      if (signal.aborted) return;
      if (page.kind === 'failed')
        return setReading((before) => ({ ...before, filter, busy: false, problem: page.problem }));
      const { lines, next } = page.value;
      setReading((before) => ({
        filter,
        lines: cursor === null ? lines : [...before.lines, ...lines],
        next,
        busy: false,
        problem: null,
      }));
    },
    [client, id, filter],
  );

  const current = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is what asks again.
  useEffect(() => {
    const leaving = new AbortController();
    current.current = leaving;
    void load(null, leaving.signal);
    return () => leaving.abort();
  }, [load, tries]);

  const { next } = reading;
  const more = () => {
    if (next !== null && current.current !== null) void load(next, current.current.signal);
  };
  const busy = reading.busy || reading.filter !== filter;
  return { ...reading, busy, retry: () => setTries((n) => n + 1), more };
}
