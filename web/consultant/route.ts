// The address of a view: #/, #/questions, #/evaluations or #/dossiers/{id}/{tab}. A reload and the back button stay where they are. Nothing a person
// said is ever in an address: what is searched for stays in the page.
import { useSyncExternalStore } from 'react';
import { type DossierId, dossierId } from '../../domain/ids.ts';

export const TABS = ['fiche', 'echanges', 'suivi'] as const;
export type Tab = (typeof TABS)[number];
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'questions' | 'evaluations' }
  | { readonly kind: 'dossier'; readonly id: DossierId; readonly tab: Tab }
  | { readonly kind: 'unknown' };

export function routeOf(hash: string): Route {
  if (/^#?\/?$/.test(hash)) return { kind: 'list' };
  if (hash === QUESTIONS) return { kind: 'questions' };
  if (hash === EVALUATIONS) return { kind: 'evaluations' };
  const [, id, tab = 'fiche'] = /^#\/dossiers\/([\w-]{1,100})(?:\/(\w+))?$/.exec(hash) ?? [];
  const known = TABS.find((name) => name === tab);
  if (id === undefined || known === undefined) return { kind: 'unknown' };
  return { kind: 'dossier', id: dossierId(id), tab: known };
}

export const LIST = '#/';
export const QUESTIONS = '#/questions';
export const EVALUATIONS = '#/evaluations';
export const dossierHref = (id: DossierId, tab: Tab = 'fiche'): string => `#/dossiers/${id}/${tab}`;

export const useHash = (): string => useSyncExternalStore(listen, () => location.hash);
function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
