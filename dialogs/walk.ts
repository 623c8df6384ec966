// The one forward walk over a form with the answers at hand. Everything else (next question, recap, end) is read from it.
import type { Field } from './field.ts';
import type { Form, Question } from './form.ts';
import type { Asked, Section, Sheet } from './sheet.ts';

/** A question as the walk met it. `undecided`: whether, or how, it is asked depends on a question still open. */
export type Met =
  | (Asked & { readonly state: 'answered' })
  | (Asked & { readonly state: 'open' })
  | { readonly key: string; readonly section: Section; readonly state: 'undecided' };

export interface Walked {
  /** The questions that count, in order. */
  readonly met: readonly Met[];
  readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * `offer` may answer an open question on the way, so that one card can open a branch and fill it. Without it the walk is a
 * reading: a turn reads the same answers several times (what is shown, what counted before, the next step), and walks once.
 */
export function walk(form: Form<unknown>, sheet: Pick<Sheet, 'answers' | 'reopened'>, offer?: Offer): Walked {
  if (offer) return walked(form, sheet, offer);
  const known = readings.get(sheet.answers);
  if (known?.form === form && known.reopened === sheet.reopened) return known.walked;
  const reading = { form, reopened: sheet.reopened, walked: walked(form, sheet, nothing) };
  readings.set(sheet.answers, reading);
  return reading.walked;
}
type Offer = (open: Asked) => unknown;
/** By the answers, which never change: others are another object. Gone with them. */
const readings = new WeakMap<object, { form: Form<unknown>; reopened: Sheet['reopened']; walked: Walked }>();

function walked(
  { questions }: Form<unknown>,
  { answers, reopened }: Pick<Sheet, 'answers' | 'reopened'>,
  offer: Offer,
): Walked {
  const earlier: Record<string, unknown> = {};
  const blanks = new Set<PropertyKey>();
  const view = guarded(earlier, blanks);
  const met: Met[] = [];
  for (const question of questions) {
    const { key, section } = question;
    const field = decide(question, blanks.size === 0 ? earlier : view);
    if (field === 'left') continue; // its answer, if any, stays on the sheet: it returns with the branch
    if (field === 'undecided') {
      met.push({ key, section, state: 'undecided' });
      blanks.add(key);
      continue;
    }
    const said = field.accepts(answers[key]) ? answers[key] : undefined;
    const value = said === undefined || Object.hasOwn(reopened, key) ? offer({ key, section, field, said }) : said;
    if (value === undefined) blanks.add(key);
    else earlier[key] = value;
    met.push(
      value === undefined
        ? { key, section, field, said, state: 'open' }
        : { key, section, field, said: value, state: 'answered' },
    );
  }
  return { met, answers: earlier };
}
const nothing = () => undefined;

function decide({ when, field }: Question, earlier: object): Field<unknown> | 'left' | 'undecided' {
  try {
    return when(earlier) ? field(earlier) : 'left';
  } catch (thrown) {
    if (thrown === BLANK) return 'undecided';
    throw thrown;
  }
}

/** To read a blank is a signal: what depends on it cannot be known yet. Listing the keys reads them all. */
const BLANK = new Error('a blank was read'); // made once: it is the stack trace that would cost, at each blank of each turn
function guarded(earlier: object, blanks: ReadonlySet<PropertyKey>): object {
  const stopIf = (blank: boolean) => {
    if (blank) throw BLANK;
  };
  return new Proxy(earlier, {
    get(known, key) {
      stopIf(blanks.has(key));
      return Reflect.get(known, key);
    },
    has(known, key) {
      stopIf(blanks.has(key));
      return Reflect.has(known, key);
    },
    ownKeys(known) {
      stopIf(blanks.size > 0);
      return Reflect.ownKeys(known);
    },
  });
}
