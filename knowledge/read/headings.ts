// Which lines are headings. Their form says which may be (looks.ts); what stands before and after says which are. A heading that
// nothing follows is no heading, a fact in capitals is none either: no rule here knows what the document is about.

import { isCapitals, isGeneric, type Look, lookOf } from './looks.ts';
import { noteOf } from './marks.ts';
import { type Line, type Raw, textsOf } from './raw.ts';

/** As long as a sentence, were it without a full stop. */
const SENTENCE = 90;

/** One a raw: how it is a heading, or null. Read from the end: whether a line is one may hang on the next. */
export function headingsOf(raws: readonly Raw[]): readonly (Look | null)[] {
  const texts = raws.flatMap(textsOf);
  const looks = raws.map((raw) => (raw.kind === 'line' ? lookOf(raw) : null));
  const isMarkedUp = raws.some(
    (raw, at) =>
      (raw.kind === 'heading' && raw.depth > 0) || (looks[at] === 'strong' && raws[at + 1]?.kind !== 'heading'),
  );
  const isNote = raws.map((raw) => raw.kind === 'line' && noteOf(raw.text, texts) !== null);
  const found: (Look | null)[] = raws.map(() => null);
  for (let at = raws.length - 1; at >= 0; at -= 1) {
    const raw = raws[at];
    const look = looks[at];
    const next = raws[at + 1];
    if (raw?.kind !== 'line' || !look || !next || next.kind === 'end' || isNote[at] || isNote[at + 1]) continue;
    if (look === 'small' && isMarkedUp) continue;
    const around = {
      isFirst: at === 1,
      before: raws[at - 1],
      raw,
      next,
      lookBefore: looks[at - 1],
      lookNext: looks[at + 1],
      nextFound: found[at + 1],
    };
    if (holds(look, around)) found[at] = look;
  }
  return found;
}

interface Around {
  /** Only the title of the whole stands before it. */
  readonly isFirst: boolean;
  readonly before: Raw | undefined;
  readonly raw: Line;
  readonly next: Raw;
  readonly lookBefore: Look | null | undefined;
  readonly lookNext: Look | null | undefined;
  /** What the next line was found to be. */
  readonly nextFound: Look | null | undefined;
}

function holds(look: Look, around: Around): boolean {
  const { raw, next, lookNext, nextFound } = around;
  switch (look) {
    case 'article':
      return true;
    case 'caps':
      return isCapsHeading(around);
    case 'strong':
      return !(lookNext === 'strong' && !nextFound) && !(lookNext === 'caps' && !isPart(next));
    case 'question':
      return lookNext !== 'question' && !raw.isClose;
    case 'label':
      return next.kind === 'line' && !nextFound && !next.isClose;
    case 'small':
      return isSmallHeading(around);
    default:
      // « Phase 1 », « Phase 2 » on the next line: what is counted, each with nothing below it.
      return lookNext !== look;
  }
}

/** In a run of lines in capitals the first is a heading, the others are what it holds, but for one that text follows. */
function isCapsHeading({ before, raw, next, isFirst }: Around): boolean {
  const runs = !isFirst && before?.kind === 'line' && isCapitals(before.text);
  const goesOn = next.kind === 'line' && isCapitals(next.text);
  if (/,/.test(raw.text)) return !runs && !goesOn;
  return !runs || !goesOn;
}

function isSmallHeading({ before, raw, next, lookBefore, nextFound }: Around): boolean {
  const word = isGeneric(raw.text);
  if (next.kind !== 'line') return next.kind !== 'heading' && !(raw.isClose && !word);
  if (word && !nextFound) return true;
  if (raw.isClose || next.isClose) return false;
  if (nextFound === 'caps') return isPart(next) && !(before?.kind === 'line' && lookBefore === 'caps');
  return nextFound !== null && nextFound !== undefined
    ? true
    : /[.!?:…»]$/.test(next.text) || next.text.length >= SENTENCE;
}

const isPart = (next: Raw): boolean => next.kind === 'line' && isGeneric(next.text);
