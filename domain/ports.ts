// The services as the rules see them: types only. Implemented in prisma/ and knowledge/, put together in bot/main.ts.
import type { Action, Source } from './say.ts';

/** An answer from the documents always carries its passages: there is no way to write one without. */
export type Answer =
  | {
      readonly kind: 'passages';
      readonly text: string;
      readonly sources: readonly [Source, ...Source[]];
      readonly next: readonly Action[];
      /** The text says itself that it is no certain answer: shown, and counted among the questions left without one (R115). */
      readonly near?: true;
    }
  | { readonly kind: 'unknown' };

/** The provider's documents. Found in process, in milliseconds: a turn may call it. */
export interface Knowledge {
  answer(question: string): Answer;
}
