// The marks of a message, put together: which hours go with which days, what is refused, what is said of places.
import type { Weekday } from '../../domain/agenda.ts';
import type { Day } from '../dates.ts';
import { type Mark, markOf, type Sign } from './marks.ts';
import type { Hours } from './windows.ts';

/** « mardi ou jeudi après 18 h »: its days, and the hours of them all. No hours: any; no day: all. */
export interface Clause {
  readonly refused: boolean;
  readonly dates: readonly Day[];
  /** `null`: « tous les jours ». */
  readonly weekdays: readonly (Weekday | null)[];
  readonly hours: readonly Hours[];
}
export interface Span {
  readonly refused: boolean;
  readonly from: Day | null;
  readonly until: Day | null;
}
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly spans: readonly Span[];
  /** Ranks in the list of places. */
  readonly places: readonly number[];
  readonly refusedPlaces: readonly number[];
  readonly modes: readonly ('remote' | 'onsite')[];
  readonly unknown: readonly string[];
  readonly signs: ReadonlySet<Sign>;
}

interface Open {
  refused: boolean;
  readonly dates: Day[];
  readonly weekdays: (Weekday | null)[];
  readonly hours: Hours[];
  /** « le soir, mardi ou jeudi » rather than « mardi soir ou jeudi ». */
  hoursFirst: boolean;
}
/** How far a refusal reaches: « pas » up to a comma, « sauf » past it. */
type Refusal = 'not' | 'except' | null;

export function clausesOf(text: string): Clauses {
  const clauses: Open[] = [];
  const spans: Span[] = [];
  const places: number[] = [];
  const refusedPlaces: number[] = [];
  const modes: ('remote' | 'onsite')[] = [];
  const unknown: string[] = [];
  const signs = new Set<Sign>();
  let current: Open | undefined;
  let refusal: Refusal = null;
  let bare = false; // a refusal of which nothing is said yet
  let link = ''; // the word before

  const clause = (): Open => {
    current = { refused: refusal !== null, dates: [], weekdays: [], hours: [], hoursFirst: false };
    clauses.push(current);
    return current;
  };
  /** « mardi, je ne peux pas »: said after what it refuses. */
  const close = (): void => {
    if (bare && current) current.refused = true;
    current = undefined;
    refusal = null;
    bare = false;
  };
  const forDay = (): Open => {
    if (!current || current.refused !== (refusal !== null)) return clause();
    const apart = current.hours.length > 0 && (!current.hoursFirst || (!hasDays(current) && /^(?:et|ou)$/.test(link)));
    return apart ? clause() : current;
  };
  const forHours = (): Open => {
    if (!current || current.refused !== (refusal !== null) || (current.hoursFirst && hasDays(current)))
      Object.assign(clause(), { hoursFirst: true });
    const open = current ?? clause();
    if (!hasDays(open)) open.hoursFirst = true;
    return open;
  };

  for (const token of text.trim().split(' ')) {
    const mark = markOf(token);
    if (mark === null) {
      if (token === ',' && refusal === 'not') close();
      if (token === '?') close();
      if (!ARTICLES.has(token)) link = token;
      continue;
    }
    read(mark);
    link = '';
  }
  close();
  return { clauses, spans, places, refusedPlaces, modes, unknown, signs };

  function read(mark: Mark): void {
    switch (mark.kind) {
      case 'day':
        forDay().dates.push(mark.day);
        break;
      case 'weekday':
        forDay().weekdays.push(mark.weekday);
        break;
      case 'hours':
        forHours().hours.push(mark.hours);
        break;
      case 'span':
        spans.push({ refused: refusal !== null, from: mark.from, until: mark.until });
        break;
      case 'place':
        (bare ? refusedPlaces : places).push(mark.rank);
        return; // « pas à Vincennes ni à Vanves »
      case 'unknown':
        unknown.push(mark.said);
        break;
      case 'sign':
        sign(mark.sign);
        return;
    }
    bare = false;
  }

  function sign(said: Sign): void {
    switch (said) {
      case 'not':
      case 'except':
        if (said === 'except' || refusal === null) refusal = said;
        bare = true;
        break;
      case 'but':
        close();
        break;
      case 'remote':
      case 'onsite':
        modes.push(bare ? (said === 'remote' ? 'onsite' : 'remote') : said);
        bare = false;
        break;
      default:
        signs.add(said);
    }
  }
}
const hasDays = ({ dates, weekdays }: Clause): boolean => dates.length + weekdays.length > 0;
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'du', 'de', 'd', 'des', 'au', 'a', 'en', 'tous', 'toutes', 'chaque']);
