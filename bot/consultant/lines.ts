// The lines of a transcript as the interface shows them (web/api.ts), page by page, with what was searched for.

import type { DossierId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { Content, DossierStore, StaffMember } from '../../prisma/stores/dossiers.ts';
import type { Cursor, StoredLine } from '../../prisma/stores/transcripts.ts';
import type { TranscriptLine } from '../../web/api.ts';
import { wordsOf } from '../words.ts';
import type { Finder } from './find.ts';

export interface LinesWanted {
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
  readonly dialog?: string | undefined;
  readonly after?: Cursor | undefined;
  readonly find?: Finder | undefined;
}
export interface LinesPage {
  readonly lines: readonly TranscriptLine[];
  readonly next: Cursor | null;
}
export type Read = Pick<DossierStore, 'transcript'>;

/** Lines opened in one go while searching or exporting: some 10 ms of work between two requests of others. */
const BATCH = 500;

/** One page of `limit` lines; with `find`, of the lines in which it is found. */
export async function linesPage(
  store: Read,
  staff: StaffMember,
  id: DossierId,
  { find, ...wanted }: LinesWanted,
  limit: number,
): Promise<Content<LinesPage>> {
  const lines: TranscriptLine[] = [];
  let { after } = wanted;
  for (;;) {
    const page = await store.transcript(staff, id, { ...wanted, after, limit: find ? BATCH : limit });
    if (page.kind !== 'found') return page;
    for (const line of page.value.lines) {
      const shown = shownLine(line, find);
      const last = lines.at(-1);
      // One more was found: there is a next page, after the last one of this one.
      if (shown && last && lines.length === limit) return { ...page, value: { lines, next: placeOf(last) } };
      if (shown) lines.push(shown);
    }
    const { next } = page.value;
    if (next === null || !find) return { ...page, value: { lines, next } };
    after = next;
  }
}

/** All of them, for a file. */
export async function allLines(
  store: Read,
  staff: StaffMember,
  id: DossierId,
  wanted: LinesWanted,
): Promise<Content<readonly TranscriptLine[]>> {
  const lines: TranscriptLine[] = [];
  let { after } = wanted;
  for (;;) {
    const page = await linesPage(store, staff, id, { ...wanted, after }, BATCH);
    if (page.kind !== 'found') return page;
    lines.push(...page.value.lines);
    if (page.value.next === null) return { ...page, value: lines };
    after = page.value.next;
  }
}

/** `null`: what was searched for is not in it. */
function shownLine(line: StoredLine, find: Finder | undefined): TranscriptLine | null {
  const { conversation, seq, at, zone, channel, direction, dialog, edit } = line;
  const text = line.direction === 'in' ? line.heard.text : wordsOf(line.say);
  const matches = find?.(text);
  if (matches?.length === 0) return null;
  const kind = line.direction === 'in' ? line.heard.kind : line.say.kind;
  return { conversation, seq, at, zone, channel, direction, dialog, kind, text, edit, ...(matches && { matches }) };
}

const placeOf = ({ at, conversation, seq }: TranscriptLine): Cursor => ({ at, conversation, seq });
