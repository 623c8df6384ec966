// A questionnaire's data → a dialog like any other (R29): one file of data, and no code.
import { type ConsentPurpose, questionnairePurpose } from '../../domain/consent.ts';
import type { Answers, Item, Questionnaire } from '../../domain/questionnaire.ts';
import { choice, many, rate, top3 } from '../choices.ts';
import type { Consequence, Dialog } from '../dialog.ts';
import type { Field, Prompt, Scale } from '../field.ts';
import { consent, longText, optional, orNotConcerned, text } from '../fields.ts';
import { type Form, form } from '../form.ts';
import { fr } from './questionnaire.fr.ts';

type Said = Readonly<Record<string, unknown>>;

export interface QuestionnaireDialog extends Dialog<Said> {
  readonly questionnaire: Questionnaire;
}

/** Two ratings on one line are two questions: « Apprendre … : important pour moi », « … : présent dans mon travail ». */
const SIDES = ['importance', 'presence'] as const;
/** So many questions on a card at most (R35); a statement keeps its two ratings together. */
const MOST = 6;

export function questionnaireDialog(questionnaire: Questionnaire): QuestionnaireDialog {
  const { id, version, title, minutes, intro, outro, flags } = questionnaire;
  const purpose = questionnairePurpose(id);
  const [agreement] = questionnaire.items;
  if (agreement?.type !== 'consent') throw new Error(`${id}: the first item is the consent (R4)`);
  const built = formOf(questionnaire);
  const say = flags === null ? fr.anonymousNotice : fr.notice;
  const notice = say(questionnaire.purpose, minutes);
  return {
    questionnaire,
    id,
    version,
    title,
    purpose,
    minutes,
    consentKeys: { [purpose]: agreement.id },
    words: {
      intro,
      notice,
      noticeVersion: fr.noticeVersion,
      outro,
      ...(flags === null && { confirm: fr.sendAnonymously }),
    },
    form: () => built,
    consequences: (before, after) => [
      ...agreed(agreement, purpose, notice, before, after),
      ...otherAgreements(questionnaire, agreement, before, after),
    ],
  };
}

/** Refused, or taken back: the run ends, and nothing of it stays but the fact. */
function agreed(
  { id, text: asked }: Item,
  purpose: ConsentPurpose,
  notice: string,
  before: Said,
  after: Said,
): readonly Consequence[] {
  const said = after[id];
  if (typeof said !== 'boolean' || said === before[id]) return [];
  const decision = said ? 'given' : 'declined';
  const entry: Consequence = {
    kind: 'consent',
    purpose,
    decision,
    textVersion: fr.noticeVersion,
    text: `${notice}\n${asked}`,
  };
  return said ? [entry] : [entry, { kind: 'stop', say: fr.declined }];
}

/** « Acceptez-vous d’être recontacté ? »: a purpose of its own. */
function otherAgreements({ id, items }: Questionnaire, first: Item, before: Said, after: Said): readonly Consequence[] {
  return items.flatMap((item): readonly Consequence[] => {
    const said = after[item.id];
    if (item.type !== 'consent' || item.id === first.id || typeof said !== 'boolean' || said === before[item.id])
      return [];
    const purpose = questionnairePurpose(`${id}/${item.id}`);
    const decision = said ? 'given' : 'declined';
    return [{ kind: 'consent', purpose, decision, textVersion: fr.noticeVersion, text: item.text }];
  });
}

function formOf({ id, version, sections, items, ratingScales }: Questionnaire): Form<Said> {
  const built = sections.reduce<Form<unknown>>(
    (whole, { id: name, title, stem, pageSize }) => {
      const own = items.filter(({ section }) => section === name);
      const size = own.some(({ type }) => type === 'pair') ? MOST : pageSize;
      const begun = whole.section(name, title, { page: size, ...(stem === undefined ? {} : { stem }) });
      return own
        .flatMap((item) => fieldsOf(item, ratingScales))
        .reduce<Form<unknown>>((left, [key, field]) => left.ask(key, field), begun);
    },
    form(id, version),
  );
  return built as Form<Said>; // `as`: the keys are data; each is read as unknown
}

type Asked = readonly [key: string, field: Field<unknown>];

function fieldsOf(item: Item, scales: Questionnaire['ratingScales']): readonly Asked[] {
  const { label, text: asked, why, help } = item;
  const prompt: Prompt = { label, text: asked, why, class: item.class, ...(help === undefined ? {} : { help }) };
  if (item.type !== 'pair') return [[item.id, freely(item, fieldOf(item, prompt, scales))]];
  return SIDES.map((side) => {
    const named = { ...prompt, label: `${label} : ${fr.sides[side]}`, text: `${asked} : ${fr.sides[side]}` };
    return [`${item.id}.${side}`, freely(item, rated(named, scales[item[side]]))];
  });
}

function fieldOf(
  item: Exclude<Item, { type: 'pair' }>,
  prompt: Prompt,
  scales: Questionnaire['ratingScales'],
): Field<unknown> {
  switch (item.type) {
    case 'rate':
      return rated(prompt, scales[item.scale]);
    case 'number':
      return rate(prompt, figures(item.from, item.to));
    case 'one':
      return choice(prompt, labelsOf(item.options));
    case 'many':
      return many(prompt, labelsOf(item.options));
    case 'top3':
      return top3(prompt, labelsOf(item.options));
    case 'consent':
      return consent(prompt);
    case 'short':
      return text(prompt);
    case 'long':
      return longText(prompt);
  }
}

const freely = ({ required }: Item, field: Field<unknown>): Field<unknown> => (required ? field : optional(field));

function rated(prompt: Prompt, scale: Questionnaire['ratingScales'][string] | undefined): Field<unknown> {
  if (scale === undefined) throw new Error(`${prompt.label}: no such scale`); // file.ts has checked it
  const field = rate(prompt, scale);
  return scale.notConcerned === undefined ? field : orNotConcerned(field, scale.notConcerned);
}
const figures = (from: number, to: number): Scale => ({
  from,
  labels: Array.from({ length: to - from + 1 }, (_, place) => String(from + place)),
});
const labelsOf = (options: readonly { readonly id: string; readonly label: string; readonly help?: string }[]) =>
  Object.fromEntries(options.map(({ id, label, help }) => [id, help === undefined ? label : `${label} : ${help}`]));

/** What was said in a run → answers as the formulas read them: the two ratings of a statement are one answer again. */
export function answersOf({ items }: Questionnaire, said: Said): Answers {
  const whole = items.flatMap((item): readonly (readonly [string, unknown])[] => {
    if (item.type !== 'pair') return item.id in said ? [[item.id, said[item.id]]] : [];
    const sides = SIDES.filter((side) => `${item.id}.${side}` in said);
    return sides.length === 0
      ? []
      : [[item.id, Object.fromEntries(sides.map((side) => [side, said[`${item.id}.${side}`]]))]];
  });
  return Object.fromEntries(whole);
}

/** The item an answer of a run belongs to: `MOT-B01.presence` is one of MOT-B01. */
export const itemOf = (key: string): string => key.replace(/\.(?:importance|presence)$/, '');
