// A question → an answer made of passages, or none. There is no way to answer without passages (R122-R126).

import type { Calendar } from '../domain/holidays.ts';
import type { Answer, Asking, Grounded, Knowledge, Near, Refused, Statement, Why } from '../domain/ports.ts';
import { isTrusted, readCloseReading } from './closely.ts';
import { compose, focused } from './compose.ts';
import { datedBy } from './facts/dated.ts';
import { type Place, placesOf } from './facts/places.ts';
import { located, placesNamed } from './facts/where.ts';
import { CONCEPTS } from './french/concepts.data.ts';
import { concepts } from './french/concepts.ts';
import { isNeutral } from './french/neutral.ts';
import { folded, words } from './french/words.ts';
import { MEASURED } from './holds.ts';
import type { Passage } from './passage.ts';
import type { Ranked } from './ranking.ts';
import { createReading, meaning } from './reading.ts';
import { withoutStrangers } from './strangers.ts';
import { createSuggestions } from './suggest.ts';
import { contactsOf, whoFor } from './talk/contacts.ts';
import { intentOf, isEnglish } from './talk/intent.ts';
import { refusal } from './talk/refuse.fr.ts';
import type { Term } from './term.ts';
import type { Unit } from './unit.ts';
import { grounded, LONGEST, nearby } from './word.fr.ts';

/** Short of it, a passage is worth showing as near. */
const CLOSE = 0.45;

const isWord = (plain: string): boolean =>
  concepts.vocabulary.has(plain) || words(plain).every((word) => word.stop || isNeutral(word));
const speaksOf = (...names: readonly string[]) => {
  const those = new Set(names.map((name) => CONCEPTS.findIndex((line) => line.startsWith(`${name},`))));
  return ({ senses }: Term): boolean => senses.some(({ concept, share }) => share === 1 && those.has(concept));
};
const speaksOfPlaces = speaksOf('lieu', 'adresse', 'présentiel', 'bilan', 'expatrié', 'entretien', 'alentours');
const speaksOfAccess = speaksOf('pmr', 'accès', 'handicap');

/** The documents, read: what answers, and what a model is given to answer from. */
export interface Documents extends Knowledge {
  /** The passages that speak most of it, the best first. */
  find(asking: Asking): readonly Passage[];
  /** The provider's notices on what these passages say (R125). */
  noticesOn(said: readonly Passage[]): readonly Passage[];
}

/** Reads the passages once; each answer then takes a few milliseconds and touches nothing outside. */
export function createKnowledge(passages: readonly Passage[]): Documents {
  const reading = createReading(passages);
  const { lexicon } = reading;
  const readClosely = readCloseReading(new URL('./closely/', import.meta.url), meaning.dim);
  const places = placesOf(passages, isWord);
  const isThere = thereAmong(places.all);
  /** The row of one place, beside what is not said of places: « je peux commencer le 1er ? » is not about Paris 01. */
  const labels = new Set(places.all.map(({ label }) => label));
  const isOfPlace = ({ kind, passages: [{ cells }] }: Unit) => kind === 'row' && labels.has(cells?.[0]?.text ?? '');
  const isAstray = (unit: Unit, first?: Unit) => isOfPlace(unit) && first !== undefined && !isOfPlace(first);
  const contacts = contactsOf(passages);
  const notices = passages.filter(({ corrects }) => corrects);
  const isSubject = (said: string): boolean =>
    lexicon.subject?.stems.includes(said) === true ||
    lexicon.subject?.senses.some(({ concept }) => `#${concept}` === said) === true;
  const declined = (why: Why, question: string): Refused =>
    refusal({ why, contact: whoFor(question, contacts), english: isEnglish(question), next: suggested() });

  function certain(asking: Asking): Grounded | Near | null {
    const { question } = asking;
    const read = reading.read(asking);
    const { want, day } = read;
    const before = asking.before.at(-1)?.asked ?? '';
    const where = located({ question, before, asked: want, isWord, speaksOfPlaces, speaksOfAccess }, places);
    if (where?.kind === 'absent') return where.near;
    if (where) return told(where.statements);
    const all = reading.rank(read);
    // « combien coûte une séance le samedi ? » counts nothing from that day.
    const mayReckon = want.wants === 'date' || !MEASURED.has(want.wants);
    if (day && mayReckon) {
      const near = all.filter(({ cover }) => cover >= CLOSE).map((one) => focused(one, want.terms));
      const dated = datedBy(near, { question, day, calendar: calendarIn(question), isSubject });
      if (dated) return reckoned(dated.statement, grounded([dated.by], noticesOn(passagesOf([dated.by]), notices)));
    }
    const there = placesNamed(question, places, isWord);
    const possible = withoutStrangers(all, want, lexicon.subject).filter(
      ({ unit }) => isThere(unit, there) && isThen(unit, want.terms),
    );
    const closely = readClosely(reading.close(read, possible), possible);
    const answering = closely.ranked;
    // Beside a figure, what holds none is of something else.
    const measured = MEASURED.has(want.wants) && answering[0]?.holds;
    const isBeside = ({ unit, holds }: Ranked): boolean => (!measured || holds) && !isAstray(unit, answering[0]?.unit);
    const together = answering.filter((one, at) => at === 0 || isBeside(one));
    const said = isTrusted(closely) ? compose(together, want.terms) : null;
    if (said) return grounded(said, noticesOn(passagesOf(said), notices, said.map(textSaid)));
    const close = all.find(({ cover }) => cover >= CLOSE);
    return close ? nearby(close.unit, whoFor(question, contacts)?.words ?? null) : null;
  }
  const found = (asking: Asking): readonly Ranked[] => reading.rank(reading.read(reading.typed(asking)));
  /** « À qui adresser une réclamation, et sous combien de temps répondez-vous ? » asks twice. */
  function both(asking: Asking): Grounded | Near | null {
    const [first, second] = partsOf(asking.question);
    if (first === undefined || second === undefined) return certain(asking);
    const one = certain({ ...asking, question: first });
    if (one?.kind !== 'grounded') return certain(asking);
    const before = [...asking.before, { asked: first, answered: textOf(one) }];
    const two = certain({ ...asking, question: `et ${second}`, before });
    return two?.kind === 'grounded' ? joined(one, two) : certain(asking);
  }
  const suggested = createSuggestions(passages, (question) => {
    const given = certain({ question, before: [], today: '' });
    return given?.kind === 'grounded' ? given : null;
  });

  return {
    find: (asking) => [...new Set(passagesOf(found(asking).map(({ unit }) => unit)))],
    noticesOn: (said) => noticesOn(said, notices),
    answer(asking: Asking): Answer {
      const typed = reading.typed(asking);
      const { question } = typed;
      const intent = intentOf(question);
      if (intent) return declined(intent, question);
      const given = both(typed);
      if (given?.kind !== 'grounded') return given ?? declined('unknown', question);
      return { ...given, next: suggested(documentOf(given), given) };
    },
  };
}

/** Of the parking of one town, nothing is said by the parking of another; what names none holds for all. `all`: the whole list. */
function thereAmong(all: readonly Place[]): (unit: Unit, asked: readonly Place[]) => boolean {
  const labels = new Map(all.map((place) => [place, folded(place.label).toLowerCase()]));
  return ({ text, passages: [first] }, asked) => {
    if (asked.length === 0) return true;
    const said = folded([text, first.lead ?? '', ...first.path, first.about.title].join(' ')).toLowerCase();
    const isSaid = (place: Place): boolean =>
      said.includes(labels.get(place) ?? place.label) || place.area.words.every((word) => said.includes(word));
    return asked.some(isSaid) || !all.some(isSaid);
  };
}

const NAMED_ALONE = /^(?:(?:19|20)\d\d|[lrd]?\d{4}-\d+)$/;
/** Of the rate of 2023, nothing is said by that of 2024; of an article, by another. */
const isThen = ({ letters }: Unit, terms: readonly Term[]): boolean =>
  terms.every(
    ({ role, words }) =>
      role !== 'required' ||
      !NAMED_ALONE.test(words) ||
      letters.includes(` ${words.replace(/^[lrd]|-/g, ' ').trim()} `),
  );

const told = (statements: Grounded['statements']): Grounded => ({
  kind: 'grounded',
  statements,
  by: 'documents',
  next: [],
});
/** The date first, then the rule it was counted by, and what the provider notes of it. */
const reckoned = (date: Statement, { statements }: Grounded): Grounded => {
  const rest = textOf({ statements }).length + date.text.length < LONGEST ? statements : [];
  return told([date, ...rest]);
};
const passagesOf = (units: readonly Unit[]): readonly Passage[] => units.flatMap(({ passages }) => passages);

const calendarIn = (question: string): Calendar => {
  const plain = folded(question).toLowerCase();
  if (/guadeloupe|gwada|antilles/.test(plain)) return 'guadeloupe';
  return /monaco|principaute/.test(plain) ? 'monaco' : 'france';
};

const TWICE =
  /[,;]? (?:et|ou) (?=(?:combien|nb|nombre|quand|comment|qui|quel|pourquoi|est-ce|[aà] quel|[aà] qui|sous|vous (?:me )?\p{L}+ (?:en|sous|combien)))|\? (?=\S+ \S+)/iu;
const partsOf = (question: string): readonly string[] => {
  const parts = question.split(TWICE).map((part) => part.trim());
  return parts.length === 2 &&
    parts.every((part) => part.split(' ').length > 1) &&
    (parts[0]?.split(' ').length ?? 0) > 2
    ? parts
    : [question];
};
const textOf = ({ statements }: Pick<Grounded, 'statements'>): string => statements.map(({ text }) => text).join(' ');
/** Short, as one: what the second says again is left out. */
function joined(one: Grounded, two: Grounded): Grounded {
  const said = new Set(one.statements.map(({ text }) => text));
  const more = two.statements.filter(({ text }) => !said.has(text));
  const [first, ...others] = [...one.statements, ...more];
  const short = textOf({ ...one, statements: [first ?? one.statements[0], ...others] }).length <= LONGEST;
  return short ? { ...one, statements: [first ?? one.statements[0], ...others] } : one;
}

/** Its name, as it stands in the address of its first source. */
const documentOf = ({ statements: [first] }: Grounded): string | undefined =>
  decodeURIComponent(/^\/documents\/([^#]+)/.exec(first.from[0].url)?.[1] ?? '') || undefined;

/** Of a row, the cells that are said. */
const textSaid = ({ text, passages: [{ lead = '' }] }: Unit): string => `${lead} ${text}`;
const textWhole = ({ text, lead = '' }: Passage): string => `${lead} ${text}`;

/** A dated fact goes with the provider's notice about it (R125). `texts`: what is said of these passages. */
function noticesOn(
  said: readonly Passage[],
  notices: readonly Passage[],
  texts: readonly string[] = said.map(textWhole),
): readonly Passage[] {
  const text = texts.join(' ');
  return notices.filter((notice) => !said.includes(notice) && notice.corrects?.some((words) => text.includes(words)));
}
