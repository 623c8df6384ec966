// The dialogs there are: the only list. A new one is a row here.
import type { Dialog } from './dialog.ts';
import { intake } from './intake.ts';

export const DIALOGS: readonly Dialog<unknown>[] = [intake];

/** `undefined` for a dialog that was withdrawn, or that never was. */
export const dialogCalled = (id: string): Dialog<unknown> | undefined => DIALOGS.find((dialog) => dialog.id === id);
