import { between, type Clock, HOUR, type Instant } from '../../domain/time.ts';

export interface Budget {
  /** Whether the conversation may ask the model once more; it then counts. */
  spend(conversation: string): boolean;
}

/** So many questions of a conversation in an hour go to the model: beyond, the documents answer, and nobody's bill grows. */
export function createBudget({
  clock,
  questions = 30,
  conversations = 5_000,
}: {
  clock: Clock;
  questions?: number;
  conversations?: number;
}): Budget {
  /** In the order of the last use: the first is dropped when there are too many. */
  const spent = new Map<string, readonly Instant[]>();
  return {
    spend(conversation) {
      const now = clock();
      const recent = (spent.get(conversation) ?? []).filter((at) => between(at, now) < HOUR);
      const may = recent.length < questions;
      spent.delete(conversation);
      spent.set(conversation, may ? [...recent, now] : recent);
      const [oldest] = spent.keys();
      if (spent.size > conversations && oldest !== undefined) spent.delete(oldest);
      return may;
    },
  };
}
