// « corriger prénom », « modifier mon téléphone », « corriger 7 »: which answer is meant (R25).
import type { Form } from './form.ts';
import { bare } from './french.ts';
import { type Option, optionsWorded } from './options.ts';
import type { Asked, Sheet } from './sheet.ts';
import { type Met, walk } from './walk.ts';

export type Found =
  | { readonly kind: 'found'; readonly key: string }
  | { readonly kind: 'several'; readonly among: readonly { readonly key: string; readonly label: string }[] }
  /** A question of the form, which has no answer yet. */
  | { readonly kind: 'notYet'; readonly label: string }
  | { readonly kind: 'none' };

const VERB =
  /^(?:(?:je (?:veux|voudrais|souhaite)|peux tu|pouvez vous|svp|alors) )?(?:corriger|corrige|modifier|modifie|changer|change|rectifier|rectifie|reprendre|revoir)(?: |$)/;
const LEAD = /^(?:(?:la|le|les|l|ma|mon|mes|a|au|aux|de|sur|reponse|question|numero|no|n|point|ligne) )+/;

/**
 * Among the answers that count, by their number in the recap, their label, their other names, or the words of the question.
 * `words` may hold the verb. Accents, case and one wrong letter do not matter.
 */
export function findQuestion(form: Form<unknown>, sheet: Pick<Sheet, 'answers' | 'reopened'>, words: string): Found {
  const { met } = walk(form, sheet);
  const answered = met.filter((one) => one.state === 'answered');
  const said = bare(words).replace(VERB, '');
  const [, figure] = /^(?:[a-z]{1,8} )*(\d{1,3})$/.exec(said) ?? [];
  const numbered = figure === undefined ? undefined : answered[Number(figure) - 1];
  if (figure !== undefined) return numbered ? { kind: 'found', key: numbered.key } : { kind: 'none' };
  const wanted = said.replace(LEAD, '');
  const ways = [labels, otherNames, texts].map((namesOf) => meant(wanted, answered, namesOf));
  return ways.find(({ kind }) => kind !== 'none') ?? notYet(wanted, met);
}

function notYet(wanted: string, met: readonly Met[]): Found {
  const open = met.filter((one) => one.state === 'open');
  const found = meant(wanted, open, labels);
  const label = found.kind === 'found' ? open.find(({ key }) => key === found.key)?.field.prompt.label : undefined;
  return label === undefined ? { kind: 'none' } : { kind: 'notYet', label };
}

type NamesOf = (asked: Asked) => readonly string[];
const labels: NamesOf = ({ field }) => [field.prompt.label];
const otherNames: NamesOf = ({ field }) => field.prompt.also ?? [];
const texts: NamesOf = ({ field }) => [field.prompt.text];

function meant(wanted: string, answered: readonly Asked[], namesOf: NamesOf): Found {
  const names = answered.flatMap((asked) => namesOf(asked).map((label): Option => ({ id: asked.key, label })));
  const keys = new Set(optionsWorded(wanted, names).map(({ id }) => id));
  const among = answered
    .filter(({ key }) => keys.has(key))
    .map(({ key, field }) => ({ key, label: field.prompt.label }));
  const [first, ...others] = among;
  if (!first) return { kind: 'none' };
  return others.length === 0 ? { kind: 'found', key: first.key } : { kind: 'several', among };
}
