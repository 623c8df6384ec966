// Which of the units that answer are said together: the best, and those nearly as good that say something else. Short by choice.
import type { Judged } from './judge.ts';
import { within } from './level.ts';
import type { Term } from './term.ts';
import type { Unit, Zone } from './unit.ts';

/** Twenty times less likely than the best (log-odds), a unit is not said with it. */
export const ALSO = 3;
/** So many are said at most. */
export const MOST = 3;
/** Together they stay a short answer, not a dump (700 characters at most, see word.fr.ts). */
const ROOM = 620;

/** `answers`: the best first; `terms`: what is asked about. `null`: there is none. */
export function compose(answers: readonly Judged[], terms: readonly Term[]): readonly [Unit, ...Unit[]] | null {
  const [first, ...others] = answers;
  if (!first) return null;
  const said: [Unit, ...Unit[]] = [focused(first, terms)];
  let room = ROOM - lengthOf(said[0]);
  for (const judged of others) {
    const { score } = judged;
    const unit = focused(judged, terms);
    if (said.length === MOST || score < first.score - ALSO) break;
    const length = lengthOf(unit);
    if (length > room || said.some((other) => repeats(other, unit) || sameFigures(other, unit))) continue;
    said.push(unit);
    room -= length;
  }
  return said;
}

/** A cell says a term. */
const SAYS = 0.4;
/** Of a row, what it is about, the cell that answers, and what it says of what is asked about: « Étape : les tests ; Semaine : 2 ». */
export function focused({ unit, part }: Judged, terms: readonly Term[]): Unit {
  const { cells: all = [] } = unit.passages[0];
  if (part === null || all[part] === undefined) return unit;
  const asked = terms.filter(({ role }) => role === 'required');
  const says = (at: number) => asked.filter((term) => within(term, unit.parts[at]?.own ?? NOTHING) > SAYS);
  const said = new Set([...says(0), ...says(part)]);
  const cells = all.filter((_, at) => at === 0 || at === part || says(at).some((term) => !said.has(term)));
  return { ...unit, said: cells, text: cells.map(({ column, text }) => `${column} ${text}`).join(' · ') };
}

const NOTHING: Zone = { stems: new Set(), senses: new Map() };

const lengthOf = ({ text, passages: [{ lead }] }: Unit): number => text.length + (lead?.length ?? 0);

/** « 2 400 € TTC » once is enough, whichever passages say it; of two people with one telephone, both are said. */
function sameFigures(a: Unit, b: Unit): boolean {
  const figures = figuresOf(b);
  const said = new Set(figuresOf(a));
  return figures.length > 0 && figures.every((figure) => said.has(figure));
}
const figuresOf = ({ text }: Unit): readonly string[] =>
  (text.match(/[\w.-]+@[\w.-]+|\d[\d  ]*/g) ?? []).map((figure) => figure.trim());

/** A list and its item, or twice the same words in two documents. */
const repeats = (a: Unit, b: Unit): boolean =>
  a.passages.some((passage) => b.passages.includes(passage)) || a.text === b.text;
