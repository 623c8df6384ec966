// What the forms make of a dossier's answers. dialogs/ knows it, prisma/ does not, and this is where bot/ brings them together.
import type { DossierRecord } from '../../prisma/stores/dossiers.ts';
import type { Sheet } from '../../web/api.ts';

export interface Reading {
  readonly progress: { readonly done: number; readonly total: number };
  /** Required questions without an answer. */
  readonly missing: readonly { readonly key: string; readonly label: string }[];
  /** « Camille Durand »; `null` as long as it is not said. */
  readonly name: string | null;
  readonly sheet: Sheet;
}

export interface FormReader {
  /** Of a draft too: who shows it decides what is seen (views.ts). */
  read(dossier: DossierRecord): Reading;
  /** A question of the sheet, and any of its values in words (`null`: passed, or taken back); `null` when it is not in it. */
  answer(dossier: DossierRecord, key: string): { readonly label: string; words(value: unknown): string | null } | null;
  /** Of a dialog; its id when it is not known any more. */
  titleOf(dialog: string): string;
}
