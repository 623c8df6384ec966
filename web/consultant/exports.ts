// The files a consultant takes away. Their names say nothing of the person: « D-7F3A2C-fiche.html ».
import type { DossierSummary } from '../api.ts';
import type { Client, Outcome } from './client.ts';

export const EXPORTS = ['print', 'sheetHtml', 'sheetJson', 'transcriptMd', 'transcriptCsv', 'transcriptJson'] as const;
export type Export = (typeof EXPORTS)[number];

interface Made {
  readonly name: string;
  readonly content: Blob;
}

/** Asks the server, which logs each export (R98). Printing asks too: the page prints itself, but it is an export like another. */
export async function make(wanted: Export, client: Client, { id, reference }: DossierSummary): Promise<Outcome<Made>> {
  const at = `/api/dossiers/${id}`;
  switch (wanted) {
    case 'print':
    case 'sheetHtml':
      return named(`${reference}-fiche.html`, await client.file(`${at}/sheet?format=html`));
    case 'sheetJson':
      return named(`${reference}-fiche.json`, asJson(await client.sheet(id)));
    case 'transcriptMd':
      return named(`${reference}-echanges.md`, await client.file(`${at}/transcript?format=md`));
    case 'transcriptCsv':
      return named(`${reference}-echanges.csv`, await client.file(`${at}/transcript?format=csv`));
    case 'transcriptJson':
      return named(`${reference}-echanges.json`, asJson(await client.wholeTranscript(id)));
  }
}

const named = (name: string, outcome: Outcome<Blob>): Outcome<Made> =>
  outcome.kind === 'ok' ? { kind: 'ok', value: { name, content: outcome.value } } : outcome;

const asJson = (outcome: Outcome<unknown>): Outcome<Blob> =>
  outcome.kind === 'ok'
    ? { kind: 'ok', value: new Blob([JSON.stringify(outcome.value, null, 2)], { type: 'application/json' }) }
    : outcome;

/** A link clicked in the person's place: a bearer token cannot travel in an address. */
export function save({ name, content }: Made): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the blob by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
