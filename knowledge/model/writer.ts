// The model mode: a model writes sentences from passages, code keeps those that the passages say, and else the documents answer
// (docs/decisions/015). Whatever happens to the model, the person is answered.
import type { Answer, Asking, Grounded, Knowledge, Statement, Writer } from '../../domain/ports.ts';
import type { Clock } from '../../domain/time.ts';
import type { Passage } from '../passage.ts';
import type { Find } from '../retriever.ts';
import { isEnglish } from '../talk/intent.ts';
import { notedOf } from '../word.fr.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import { inFrench } from './claims/terms.ts';
import { fused } from './fused.ts';
import { isReckoned } from './reckoned.ts';
import type { ModelLog, ModelSettings } from './settings.ts';
import { type Kept, write } from './write.ts';

interface WriterParts {
  /** Answers without the model: its refusals are final, and it answers whenever the model cannot. */
  readonly knowledge: Knowledge;
  /** Best passages first. */
  readonly finder: Find;
  /** One more ranking of passages, by meaning (embeddings.ts); empty when it has none in time. */
  readonly similar?: (question: string) => Promise<readonly Passage[]>;
  /** The provider's notices on these passages (R125). */
  readonly notices: (passages: readonly Passage[]) => readonly Passage[];
  readonly settings: ModelSettings;
  readonly clock: Clock;
  readonly log: ModelLog;
  readonly patience?: Patience;
}
/** Milliseconds: for one attempt, and for both with what is around them. */
export interface Patience {
  readonly attempt: number;
  readonly whole: number;
}
const PATIENCE: Patience = { attempt: 5_000, whole: 7_000 };
/** Sentences sent: what a person would read to answer. */
const SHOWN = 24;
const LONGEST_SHOWN = 1_500;
/** An answer is short (word.fr.ts). */
const LONGEST = 700;

export function createWriter({
  knowledge,
  finder,
  similar,
  notices,
  settings,
  clock,
  log,
  patience = PATIENCE,
}: WriterParts): Writer {
  const engine = Promise.all([import('./chat.ts'), import('../retriever.ts')]).then(
    ([{ createChat }, { PassageRetriever }]) => ({
      chat: createChat(settings),
      PassageRetriever,
    }),
  );
  engine.catch(() => undefined); // told by those who wait for it
  const breaker = createBreaker({ clock });
  const budget = createBudget({ clock });

  async function shown(asking: Asking): Promise<ReadonlyMap<string, Passage>> {
    const { PassageRetriever } = await engine;
    const english = isEnglish(asking.question);
    const question = english ? `${asking.question} ${inFrench(asking.question)}` : asking.question;
    const [found, near] = await Promise.all([
      new PassageRetriever(finder, asking).invoke(question),
      similar?.(asking.question) ?? [],
    ]);
    const best = fused(
      found.map(({ metadata: { passage } }) => passage),
      near,
    ).slice(0, SHOWN);
    const all = [...new Set([...best, ...notices(best)])].filter(({ text }) => text.length <= LONGEST_SHOWN);
    return new Map(all.map((passage, at) => [`s${at + 1}`, passage]));
  }
  async function written(asking: Asking): Promise<readonly [Kept, ...Kept[]] | null> {
    const whole = AbortSignal.timeout(patience.whole);
    const sent = await shown(asking);
    if (sent.size === 0) return null;
    const outcome = await write({ ...asking, sent }, (await engine).chat, () =>
      AbortSignal.any([whole, AbortSignal.timeout(patience.attempt)]),
    );
    if (outcome.kind === 'failed') {
      const { kind, name, status } = outcome.fault;
      if (kind === 'filtered') breaker.succeeded();
      else breaker.failed();
      log.warn({ kind, name, status }, 'the model did not answer');
      return null;
    }
    breaker.succeeded();
    if (outcome.dropped.length > 0)
      log.warn({ dropped: outcome.dropped.join(', ') }, 'sentences of the model were dropped');
    return outcome.kept;
  }
  return {
    async answer(asking, conversation) {
      const plain = knowledge.answer(asking);
      if (!isForModel(plain) || !breaker.allows() || !budget.spend(conversation)) return plain;
      try {
        const kept = await written(asking);
        return kept ? groundedOn(kept, notices, plain) : plain;
      } catch (error) {
        breaker.failed();
        log.warn({ name: error instanceof Error ? error.name : typeof error }, 'the model mode failed');
        return plain;
      }
    },
  };
}

/** What is no question for the documents is no question for a model; and a date reckoned by our rules is surer than its words. */
const isForModel = (plain: Answer): boolean =>
  plain.kind === 'refused' ? plain.why === 'unknown' : plain.kind === 'near' || !isReckoned(plain);

/** The sentence that answers, the provider's notices on what is cited, and what else there is room for. */
function groundedOn(
  [first, ...others]: readonly [Kept, ...Kept[]],
  notices: WriterParts['notices'],
  plain: Answer,
): Grounded {
  const cited = [first, ...others].flatMap(({ passages }) => passages);
  let room = LONGEST - first.statement.text.length;
  const fits = ({ text }: Statement): boolean => {
    if (text.length + 1 > room) return false;
    room -= text.length + 1;
    return true;
  };
  const noted = notices(cited)
    .filter((notice) => !cited.includes(notice))
    .map(notedOf)
    .filter(fits);
  const more = others.map(({ statement }) => statement).filter(fits);
  return { kind: 'grounded', statements: [first.statement, ...more, ...noted], by: 'model', next: plain.next };
}
