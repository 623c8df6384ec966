// The address of a view: #/, #/agenda/{view}/{day}, #/questions, #/evaluations, #/envois, #/dossiers/{id}/{tab} or #/dossiers/{id}/questionnaires/{run}. A reload and the back button stay where they are. Nothing a person
// said is ever in an address: what is searched for stays in the page.
import { useSyncExternalStore } from 'react';
import { type DossierId, dossierId } from '../../domain/ids.ts';

export const TABS = ['fiche', 'rendezvous', 'questionnaires', 'echanges', 'suivi'] as const;
export type Tab = (typeof TABS)[number];
export const AGENDA_TABS = ['liste', 'calendrier', 'disponibilites'] as const;
export type AgendaTab = (typeof AGENDA_TABS)[number];
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'questions' | 'evaluations' | 'jobs' }
  | { readonly kind: 'agenda'; readonly view: AgendaTab | null; readonly day: string | null }
  | { readonly kind: 'dossier'; readonly id: DossierId; readonly tab: Tab; readonly run: string | null }
  | { readonly kind: 'unknown' };

export function routeOf(hash: string): Route {
  if (/^#?\/?$/.test(hash)) return { kind: 'list' };
  if (hash === QUESTIONS) return { kind: 'questions' };
  if (hash === EVALUATIONS) return { kind: 'evaluations' };
  if (hash === JOBS) return { kind: 'jobs' };
  const agenda = AGENDA_ADDRESS.exec(hash);
  if (agenda)
    return { kind: 'agenda', view: AGENDA_TABS.find((name) => name === agenda[1]) ?? null, day: agenda[2] ?? null };
  const [, id, tab = 'fiche', run = null] = ADDRESS.exec(hash) ?? [];
  const known = TABS.find((name) => name === tab);
  if (id === undefined || known === undefined || (run !== null && known !== 'questionnaires'))
    return { kind: 'unknown' };
  return { kind: 'dossier', id: dossierId(id), tab: known, run };
}

const ADDRESS = /^#\/dossiers\/([\w-]{1,100})(?:\/(\w+)(?:\/([\w-]{1,100}))?)?$/;

const AGENDA_ADDRESS = /^#\/agenda(?:\/(\w+)(?:\/(\d{4}-\d\d-\d\d))?)?$/;

export const AGENDA = '#/agenda';
/** `view: null`: the one that suits the screen. `day`: any of the week; today's without it. */
export const agendaHref = (view: AgendaTab, day: string | null = null): string =>
  `${AGENDA}/${view}${day === null ? '' : `/${day}`}`;
export const LIST = '#/';
export const QUESTIONS = '#/questions';
export const EVALUATIONS = '#/evaluations';
export const JOBS = '#/envois';
export const dossierHref = (id: DossierId, tab: Tab = 'fiche'): string => `#/dossiers/${id}/${tab}`;

export const runHref = (id: DossierId, run: string): string => `${dossierHref(id, 'questionnaires')}/${run}`;

export const useHash = (): string => useSyncExternalStore(listen, () => location.hash);
function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
