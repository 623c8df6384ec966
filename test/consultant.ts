// What the consultant reads in the end, through the API: each dossier sent, with its sheet and every line of its transcript.
import type { DossierList, DossierView, TranscriptLine, TranscriptPage } from '../web/api.ts';
import type { Assistant } from './assistant.ts';

export interface Submitted {
  readonly name: string;
  readonly view: DossierView;
  readonly lines: readonly TranscriptLine[];
  /** What the person did, in words, in order. */
  readonly heard: readonly string[];
  /** Of the sheet: key, words, version. */
  readonly rows: readonly (readonly [key: string, words: string | null, version: number])[];
}

export async function readSubmitted({ url, token }: Pick<Assistant, 'url' | 'token'>): Promise<readonly Submitted[]> {
  const authorization = `Bearer ${await token()}`;
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${url}${path}`, { headers: { authorization } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T; // `as`: the API's own types; its zod is the page's business
  };
  async function linesOf(id: string): Promise<readonly TranscriptLine[]> {
    const lines: TranscriptLine[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const after = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const page: TranscriptPage = await get(`/api/dossiers/${id}/transcript?limit=200${after}`);
      lines.push(...page.lines);
      cursor = page.next;
    }
    return lines;
  }
  const { dossiers } = await get<DossierList>('/api/dossiers');
  const submitted: Submitted[] = [];
  for (const { id, name = '' } of dossiers.filter(({ stage }) => stage === 'submitted')) {
    const view = await get<DossierView>(`/api/dossiers/${id}`);
    const lines = await linesOf(id);
    const heard = lines.filter(({ direction }) => direction === 'in').map(({ text }) => text);
    const sections = view.sheet?.sections ?? [];
    const rows = sections.flatMap(({ rows }) => rows.map(({ key, words, version }) => [key, words, version] as const));
    submitted.push({ name, view, lines, heard, rows });
  }
  return submitted;
}

/** Lines that are there twice, or out of order: none. */
export const misplaced = ({ lines }: Submitted): readonly TranscriptLine[] =>
  lines.filter(({ conversation, seq }, at) => {
    const before = lines[at - 1];
    return before !== undefined && before.conversation === conversation && before.seq >= seq;
  });
