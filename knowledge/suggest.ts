// What to ask next: questions the documents themselves put, or that anybody asks, kept only when the documents answer them.
import type { Grounded } from '../domain/ports.ts';
import type { Action } from '../domain/say.ts';
import type { Passage } from './passage.ts';

/** Asked of any provider. */
const USUAL = [
  'Combien coûte le bilan ?',
  'Combien de temps dure le bilan ?',
  'Comment financer le bilan ?',
  'Où se déroule le bilan ?',
  'Comment se déroule le bilan ?',
  'Qui contacter ?',
  'Qui est le référent handicap ?',
  'Mes échanges sont-ils confidentiels ?',
];
const SHOWN = 2;

/** `answer`: a certain answer, or `null`. Each candidate is tried once, when the documents are read. */
export function createSuggestions(passages: readonly Passage[], answer: (question: string) => Grounded | null) {
  const own = new Map<string, readonly string[]>();
  for (const { document, about, path } of passages) {
    const asked = path.filter((heading) => /\?$/.test(heading) && heading.length < 80);
    own.set(document, [...new Set([...(own.get(document) ?? about.questions), ...asked])]);
  }
  const known = new Map<string, string | null>();
  const saidTo = (question: string): string | null => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const said = answer(question)?.statements[0].text ?? null;
    known.set(question, said);
    return said;
  };
  for (const question of [...[...own.values()].flat(), ...USUAL]) saidTo(question);
  /** Of the document just cited first; never what has just been answered; without either, what anybody asks. */
  return (document?: string, given?: Grounded): readonly Action[] => {
    const candidates = [...((document === undefined ? undefined : own.get(document)) ?? []), ...USUAL];
    const shown: Action[] = [];
    for (const question of new Set(candidates)) {
      if (shown.length === SHOWN) break;
      const said = saidTo(question);
      if (said !== null && said !== given?.statements[0].text) shown.push({ title: question, says: question });
    }
    return shown;
  };
}
