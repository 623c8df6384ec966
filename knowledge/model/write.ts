// Two attempts at an answer: the second is told what was wrong with the first.
import { isEnglish } from '../talk/intent.ts';
import type { Chat, Heard } from './chat.ts';
import type { Fault } from './fault.ts';
import { again, inForm, type Prompted, prompt } from './prompt.fr.ts';
import { type Verdict, verify } from './verify.ts';

export type Kept = Extract<Verdict, { kind: 'kept' }>;
export type Written =
  /** `kept` is `null` when the passages do not answer, or when the sentence that does was dropped. */
  | { readonly kind: 'written'; readonly kept: readonly [Kept, ...Kept[]] | null; readonly dropped: readonly string[] }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** `within`: a fresh signal for each attempt. */
export async function write(asked: Prompted, chat: Chat, within: () => AbortSignal): Promise<Written> {
  const messages = prompt(asked);
  const first = await chat.ask(messages, within());
  if (first.kind === 'failed') {
    if (first.fault.kind !== 'unreadable' && first.fault.kind !== 'down') return first;
    const second = await chat.ask([...messages, ...(first.fault.kind === 'unreadable' ? [inForm] : [])], within());
    return second.kind === 'failed' ? second : judged(second, asked).outcome;
  }
  const { verdicts, outcome } = judged(first, asked);
  if (outcome.dropped.length === 0) return outcome;
  const second = await chat.ask([...messages, ...again(first.reply, verdicts)], within());
  if (second.kind === 'failed') return outcome;
  const better = judged(second, asked).outcome;
  return { ...(better.kept ? better : outcome), dropped: [...outcome.dropped, ...better.dropped] };
}

function judged({ reply }: Extract<Heard, { kind: 'said' }>, { question, sent }: Prompted) {
  const spoken = isEnglish(question) ? 'en' : 'fr';
  const verdicts = reply.answered ? reply.statements.map((claim) => verify(claim, sent, spoken)) : [];
  const dropped = verdicts.flatMap((verdict) =>
    verdict.kind === 'dropped' ? verdict.reasons.map(({ kind }) => kind) : [],
  );
  // The first sentence is the answer: without it, the others only speak of the subject.
  const [first, ...others] = verdicts;
  const kept: readonly [Kept, ...Kept[]] | null = first?.kind === 'kept' ? [first, ...others.filter(isKept)] : null;
  return { verdicts, outcome: { kind: 'written', kept, dropped } satisfies Written };
}
const isKept = (verdict: Verdict): verdict is Kept => verdict.kind === 'kept';
