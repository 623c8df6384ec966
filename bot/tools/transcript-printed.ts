// What both ways to a transcript (the database, the running server) are given, and give back.
export type Format = 'md' | 'json' | 'csv';
export interface Wanted {
  /** An id or a reference. */
  readonly dossier: string;
  readonly format: Format;
}
export type Printed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: string };

export const failed = (why: string): Printed => ({ kind: 'failed', why });
export const UNKNOWN = 'There is no such dossier.';

/** `lines`: as in web/api.ts. */
export const transcriptJson = (reference: string, exportedAt: string, lines: readonly unknown[]): string =>
  `${JSON.stringify({ reference, exportedAt, lines }, null, 2)}\n`;
