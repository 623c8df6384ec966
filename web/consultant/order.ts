// Which dossiers are listed, and in what order. Pure.
import type { DossierSummary } from '../api.ts';
import { nameOf } from './texts.fr.ts';

export const COLUMNS = ['name', 'stage', 'progress', 'lastAt'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly by: Column;
  readonly way: 'ascending' | 'descending';
}
export type StageChoice = DossierSummary['stage'] | 'all';

/** Case and accents do not count. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const french = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
const COMPARE: Readonly<Record<Column, (a: DossierSummary, b: DossierSummary) => number>> = {
  // The nameless ones come last.
  name: (a, b) => Number(a.name === undefined) - Number(b.name === undefined) || french.compare(nameOf(a), nameOf(b)),
  stage: (a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''),
  progress: (a, b) => share(a) - share(b),
  lastAt: (a, b) => a.lastAt.localeCompare(b.lastAt),
};

export const share = ({ progress: { done, total } }: DossierSummary): number =>
  total === 0 ? 0 : Math.min(1, done / total);

export function listed(
  dossiers: readonly DossierSummary[],
  { search, stage, order }: { search: string; stage: StageChoice; order: Order },
): readonly DossierSummary[] {
  const words = plain(search).split(/\s+/);
  const found = dossiers.filter((dossier) => {
    const text = plain(`${dossier.name ?? ''} ${dossier.reference}`);
    return (stage === 'all' || dossier.stage === stage) && words.every((word) => text.includes(word));
  });
  const compare = COMPARE[order.by];
  return found.sort(
    (a, b) => (order.way === 'ascending' ? compare(a, b) : compare(b, a)) || a.reference.localeCompare(b.reference),
  );
}
