// From what a consultant typed to the reader of their calendar.
import type { CalendarReader, CalendarSource } from '../../domain/ports.ts';
import type { Clock } from '../../domain/time.ts';
import { CalendarFault } from './fault.ts';
import { feedReader } from './feed.ts';
import { createGraph, type GraphSettings } from './graph.ts';
import type { Reading } from './ics.ts';
import type { Ask } from './outside.ts';

/** `zone`: of days, and of times that name none. `isOurs`: whose UID is that of one of our appointments. */
export type ReaderOf = (source: CalendarSource, of: Pick<Reading, 'zone' | 'isOurs'>) => CalendarReader;

/** `graph`: `null` when the server has no access to Microsoft 365: mailboxes then say so. */
export function createReaders({
  ask,
  graph,
  clock,
}: {
  readonly ask: Ask;
  readonly graph: GraphSettings | null;
  readonly clock: Clock;
}): ReaderOf {
  const mailboxes = graph && createGraph({ settings: graph, ask, clock });
  return (source, of) => {
    if (source.kind === 'feed') return feedReader(ask, source.address, of);
    if (mailboxes) return mailboxes(source.address, of);
    return { busy: () => Promise.reject(new CalendarFault('notConfigured')) };
  };
}

/** An address of a feed (`https:`, `webcal:`) or of a mailbox; `null`: neither. What it leads to is only known when it is read. */
export function sourceOf(typed: string): CalendarSource | null {
  const text = typed.trim();
  if (text.length > 2_048) return null;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return { kind: 'mailbox', address: text };
  const address = text.replace(/^webcals?:\/\//i, 'https://');
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return { kind: 'feed', address };
}
