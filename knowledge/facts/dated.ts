// « si je fais l’entretien le 2 avril, quand puis-je commencer ? »: the delay that the documents state from the event of that day, to what is
// asked for. A delay from something else, or to something else, makes no date: the passage is said as it stands.
import type { Calendar } from '../../domain/holidays.ts';
import type { Statement } from '../../domain/ports.ts';
import { concepts } from '../french/concepts.ts';
import { folded } from '../french/words.ts';
import { type Unit, type Zone, zoneOf } from '../unit.ts';
import { quoted } from '../word.fr.ts';
import type { DayNamed } from './dates.ts';
import { fr } from './delays.fr.ts';
import { delayIn, reckoned } from './delays.ts';

/** Where what is asked begins. */
const ASKS = /[,;?]|\b(?=quand\b|jusqu|combien\b|(?:le )?dernier|(?:la )?date limite|debut au plus)/;
/** « jusqu’à quand », « date limite »: only these ask for a day before the one that is named. */
const LATEST = /\bau plus tard\b|\bjusqu|\blimite\b|\bdernier(?:s|e)? (?:jour|delai|moment|date)|\bavant quand\b/;
/** « jusqu’à quand » of what lasts, not of what takes place then. */
const UNTIL = /\bjusqu/;
const LASTS = /\b(?:pendant|durant|jusqu|conserv|gard)/;
const STARTS = /\b(?:commenc|debut|demarr|plus tot)/;
const FROM_ON = /\b(?:a partir d|au plus tot|commenc|debut|demarr)/;

export interface Dated {
  readonly question: string;
  readonly day: DayNamed;
  readonly calendar: Calendar;
  /** What everything is about tells nothing of what is asked. */
  readonly isSubject: (stem: string) => boolean;
}
/** The date, and the unit that states such a delay and says most of what is asked. `null`: none does. */
export function datedBy(
  units: readonly Unit[],
  { question, day, calendar, isSubject }: Dated,
): { readonly statement: Statement; readonly by: Unit } | null {
  const plain = folded(question).toLowerCase();
  const clauses = plain.split(ASKS);
  const known = clauses.filter((clause) => clause.includes(day.words)).join(' ');
  const asked = clauses.filter((clause) => !clause.includes(day.words)).join(' ');
  const shared = (a: string, b: string): number => common(zoneOf(a, concepts), zoneOf(b, concepts), isSubject);
  const found: { readonly text: string; readonly unit: Unit; readonly says: number }[] = [];
  for (const unit of units) {
    const [passage] = unit.passages;
    const said = unit.said ?? passage.cells;
    const delay = delayIn(said ? said.map((cell) => cell.text).join(' . ') : unit.text);
    if (delay === null || shared(known, delay.event) === 0) continue;
    const isStart = delay.side === 'after' && STARTS.test(asked) && FROM_ON.test(delay.rest);
    const says = shared(asked, delay.rest);
    if (!isStart && says === 0) continue;
    if (delay.side === 'before' ? !LATEST.test(plain) : UNTIL.test(plain) && !LASTS.test(delay.rest)) continue;
    found.push({ text: fr.reckoned(reckoned(delay, day.day, calendar), calendar), unit, says });
  }
  const [best] = found.sort((a, b) => b.says - a.says);
  return best ? { statement: { text: best.text, from: [quoted(best.unit.passages[0])] }, by: best.unit } : null;
}

/** How many words, and things they stand for, both say. */
const common = (a: Zone, b: Zone, isSubject: (stem: string) => boolean): number =>
  [...a.stems].filter((stem) => !isSubject(stem) && b.stems.has(stem)).length +
  [...a.senses].filter(([one, share]) => share === 1 && b.senses.get(one) === 1 && !isSubject(`#${one}`)).length;
