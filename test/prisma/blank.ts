// A PGlite to try migrations on: copied from the empty one that the set-up makes, when it is there (prisma/blank.mjs).
import { existsSync, readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { BLANK_FILE } from '../../prisma/blank.mjs';

export const blankDatabase = (): Promise<PGlite> =>
  PGlite.create(existsSync(BLANK_FILE) ? { loadDataDir: new Blob([readFileSync(BLANK_FILE)]) } : {});
