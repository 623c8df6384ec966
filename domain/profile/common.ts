// What the profile of any questionnaire has.
import { type Answers, chosen, type Questionnaire } from '../questionnaire.ts';
import type { Flag } from '../scores/flags.ts';
import { behindOf } from './behind.ts';
import { FRAME, flagWords, quoted } from './profile.fr.ts';
import type { Audience, Behind, Profile, Statement, Top, WordedFlag } from './shape.ts';

/** One run, and who will see it. */
export interface Seen {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly flags: readonly Flag[];
  readonly audience: Audience;
}

/** Among the highest: the five first, ties included. */
const HIGHEST = 5;

export function commonOf(
  seen: Seen,
): Pick<Profile, 'questionnaire' | 'audience' | 'frame' | 'context' | 'flags' | 'open'> {
  const { questionnaire, answers, audience } = seen;
  const { id, version, title, items } = questionnaire;
  const of = (type: string): readonly Behind[] =>
    items.filter((item) => item.type === type).map((item) => behindOf(questionnaire, answers, item));
  const isForConsultant = audience === 'consultant';
  return {
    questionnaire: { id, version, title },
    audience,
    frame: FRAME,
    context: of('one').filter(({ words }) => words !== null),
    flags: isForConsultant ? wordedFlags(seen) : [],
    open: isForConsultant ? of('long').filter(({ words }) => words !== null) : [],
  };
}

export function wordedFlags({ questionnaire, answers, flags }: Seen): readonly WordedFlag[] {
  const all = questionnaire.items.map((item) => behindOf(questionnaire, answers, item));
  const textOf = (id: string) => quoted(all.find((item) => item.id === id)?.text ?? id);
  return flags.map((flag) => {
    const ids = idsOf(questionnaire, answers, flag);
    return { code: flag.code, text: flagWords(flag, textOf), items: all.filter(({ id }) => ids.includes(id)) };
  });
}

function idsOf({ items, scoring }: Questionnaire, answers: Answers, flag: Flag): readonly string[] {
  if (flag.code === 'CONTRADICTION') return flag.pairs.flat();
  const top = scoring.method === 'centred' ? scoring.top : scoring.motives?.top;
  if (flag.code === 'TOP-GAP' && top !== undefined) return [top];
  if (flag.code !== 'MISSING') return [];
  return items.filter((item) => isMissing(item.type, answers[item.id])).map(({ id }) => id);
}

/** A rating not given, or one side of a pair; « ne me concerne pas » is none either. */
function isMissing(type: string, answer: unknown): boolean {
  if (type === 'rate') return typeof answer !== 'number';
  if (type !== 'pair') return false;
  const { importance, presence } = (answer ?? {}) as Readonly<Record<string, unknown>>; // `as`: what a pair is stored as
  return typeof importance !== 'number' || typeof presence !== 'number';
}

/** For the consultant: the three chosen, with the rank of each; `null` where nobody chose. */
export function topOf(
  { questionnaire, answers, audience }: Seen,
  id: string,
  lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly rank: number | null;
    readonly isTied: boolean;
  }[],
): Top | null {
  const item = questionnaire.items.find((one) => one.id === id);
  const ids = chosen(answers[id]);
  if (!item || ids.length === 0 || audience === 'person') return null;
  return {
    item: behindOf(questionnaire, answers, item),
    chosen: ids.flatMap((one) => {
      const line = lines.find((candidate) => candidate.id === one);
      if (!line) return [];
      const { name, rank, isTied: tied } = line;
      return [{ id: one, name, rank, isTied: tied, isHigh: rank === null ? null : rank <= HIGHEST }];
    }),
  };
}

/** The third statement to discuss is the first flag, where there is one to be seen. */
export function firstFlag(seen: Seen, ask: (text: string) => string): Statement | null {
  const [flag] = seen.audience === 'consultant' ? wordedFlags(seen) : [];
  return flag ? { line: null, text: ask(flag.text), items: flag.items } : null;
}

/** Equal ones share a rank: is there another? */
export const isTied = (rank: number | null, ranks: readonly (number | null)[]): boolean =>
  rank !== null && ranks.filter((other) => other === rank).length > 1;
