// The shape of a questionnaire's file, checked when it is loaded: a fault is told by name, at start, not to a beneficiary.
import { z } from 'zod';
import type { Item, Questionnaire } from '../../domain/questionnaire.ts';

const Text = z.string().trim().min(1);
const Id = z.string().regex(/^[A-Za-z0-9][\w-]*$/);
const Option = z.strictObject({ id: Id, label: Text, help: Text.exactOptional() });
const Scale = z.strictObject({ from: z.int(), labels: z.array(Text).min(2), notConcerned: Text.exactOptional() });

const Common = {
  id: Id,
  text: Text,
  label: Text.exactOptional(),
  help: Text.exactOptional(),
  required: z.boolean().default(false),
  asksPerson: Id.exactOptional(),
};
/** An item says what its section does not say of each of its items. */
const ItemRow = z.strictObject({
  ...Common,
  type: z.enum(['rate', 'pair', 'number', 'one', 'many', 'top3', 'consent', 'short', 'long']).exactOptional(),
  scale: Id.exactOptional(),
  importance: Id.exactOptional(),
  presence: Id.exactOptional(),
  measures: Id.exactOptional(),
  reverse: z.boolean().exactOptional(),
  from: z.int().exactOptional(),
  to: z.int().exactOptional(),
  options: z.array(Option).min(2).exactOptional(),
  class: z.enum(['P', 'S', 'N']).exactOptional(),
  why: Text.exactOptional(),
});
const Section = z.strictObject({
  id: Id,
  title: Text,
  stem: Text.exactOptional(),
  pageSize: z.int().min(1).max(7),
  each: ItemRow.partial().exactOptional(),
  items: z.array(ItemRow).min(1),
});

/** A row with what its section says of each: now it must be whole. */
const Whole = z
  .object({ ...Common, section: Id, class: z.enum(['P', 'S', 'N']), why: Text, label: Text })
  .and(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('rate'), scale: Id, measures: Id, reverse: z.boolean().exactOptional() }),
      z.object({ type: z.literal('pair'), importance: Id, presence: Id, measures: Id }),
      z.object({ type: z.literal('number'), from: z.int(), to: z.int(), measures: Id }),
      z.object({ type: z.enum(['one', 'many', 'top3']), options: z.array(Option).min(2) }),
      z.object({ type: z.enum(['consent', 'short', 'long']) }),
    ]),
  );

const Measured = z.strictObject({ id: Id, name: Text, needs: z.int().min(1), says: Text.exactOptional() });
const Means = z.strictObject({
  method: z.literal('means'),
  scales: z.array(Measured).min(1),
  indices: z.array(z.strictObject({ id: Id, name: Text, of: z.record(Id, z.number()) })),
  motives: z.strictObject({ top: Id, of: z.array(z.strictObject({ id: Id, name: Text })).min(1) }).nullable(),
});
const Centred = z.strictObject({
  method: z.literal('centred'),
  needs: z.int().min(1),
  top: Id,
  values: z.array(Measured).min(2),
  groups: z.array(z.strictObject({ id: Id, name: Text, of: z.array(Id).min(1), needs: z.int().min(1) })),
  axes: z.array(z.strictObject({ id: Id, plus: Id, minus: Id })),
});
const Flags = z.strictObject({
  section: Id,
  row: z.int().min(2),
  apart: z.int().min(1),
  first: z.array(z.tuple([Id, Id])),
});

const File = z.strictObject({
  id: Id,
  version: z.int().min(1),
  language: z.literal('fr'),
  title: Text,
  names: z.array(Text).min(1),
  purpose: Text,
  intro: Text,
  outro: Text,
  minutes: z.int().min(1),
  ratingScales: z.record(Id, Scale),
  sections: z.array(Section).min(1),
  scoring: z.discriminatedUnion('method', [Means, Centred]),
  flags: Flags.nullable(),
});
export type QuestionnaireFile = z.input<typeof File>;

/** @throws Error that names the questionnaire and each of its faults. */
export function load(file: QuestionnaireFile): Questionnaire {
  const { sections, ...rest } = told(file.id, () => File.parse(file));
  const items = told(file.id, () =>
    sections.flatMap(({ id, each, items: rows }) =>
      rows.map((row) => {
        const whole = { class: 'P', label: row.text, ...each, ...row, section: id };
        return Whole.parse({ ...whole, label: whole.label ?? row.text }) as Item; // `as`: what Whole has just checked
      }),
    ),
  );
  const questionnaire: Questionnaire = {
    ...rest,
    sections: sections.map(({ id, title, stem, pageSize }) => ({ id, title, pageSize, ...(stem && { stem }) })),
    items,
  };
  const faults = faultsOf(questionnaire);
  if (faults.length > 0) throw new Error(`questionnaire ${file.id}: ${faults.join('; ')}`);
  return questionnaire;
}

function told<T>(id: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof z.ZodError) throw new Error(`questionnaire ${id}: ${z.prettifyError(error)}`);
    throw error;
  }
}

/** What refers to nothing. */
function faultsOf({ items, ratingScales, scoring, sections, flags }: Questionnaire): readonly string[] {
  const faults: string[] = [];
  const ids = items.map(({ id }) => id);
  const want = (name: string, known: readonly string[], where: string) => {
    if (!known.includes(name)) faults.push(`${where}: no ${name}`);
  };
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`${id} twice`);
  const scales = Object.keys(ratingScales);
  const motives = scoring.method === 'means' ? (scoring.motives?.of ?? []).map(({ id }) => id) : [];
  const measured = (scoring.method === 'means' ? scoring.scales : scoring.values).map(({ id }) => id);
  for (const item of items) {
    if (item.type === 'rate') want(item.scale, scales, item.id);
    if (item.type === 'pair') for (const side of [item.importance, item.presence]) want(side, scales, item.id);
    if (item.type === 'rate' || item.type === 'number') want(item.measures, measured, item.id);
    if (item.type === 'pair') want(item.measures, motives, item.id);
  }
  if (scoring.method === 'centred') {
    const groups = scoring.groups.map(({ id }) => id);
    want(scoring.top, ids, 'top');
    for (const { id, of } of scoring.groups) for (const value of of) want(value, measured, id);
    for (const { id, plus, minus } of scoring.axes) for (const side of [plus, minus]) want(side, groups, id);
  } else {
    if (scoring.motives) want(scoring.motives.top, ids, 'top');
    for (const { id, of } of scoring.indices) for (const scale of Object.keys(of)) want(scale, measured, id);
  }
  if (flags)
    want(
      flags.section,
      sections.map(({ id }) => id),
      'flags',
    );
  for (const id of flags?.first.flat() ?? []) want(id, ids, 'flags');
  return faults;
}
