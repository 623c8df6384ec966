// What the bot says, before any channel: each channel renders it as text or as a card (bot/render.ts).
// It is also what the transcript keeps of the bot's side, so that a reload shows the same cards again.
import type { RunId } from './ids.ts';

export type Say =
  | { readonly kind: 'text'; readonly text: string; readonly actions?: readonly Action[] }
  | Questions
  | Recap
  | {
      readonly kind: 'sources';
      /** The question this answers. Without a source: the documents hold no answer. */
      readonly asked: string;
      readonly text: string;
      readonly sources: readonly Source[];
      /** A model wrote the sentences: it is said wherever they are shown (R161). */
      readonly by?: 'model';
      readonly actions?: readonly Action[];
    };

/** A button. It says `says` in the person's place, so that everything can be typed too; or it opens a page of ours. */
export type Action =
  | { readonly title: string; readonly says: string }
  | { readonly title: string; readonly opens: string };

/** One question, or a page of them. `round`: see dialogs/sheet.ts; a card carries it back with the answers. */
export interface Questions {
  readonly kind: 'questions';
  readonly run: RunId;
  readonly round: number;
  readonly section: string;
  /** What all the questions of the section ask. */
  readonly stem?: string;
  /** About how many minutes are left. */
  readonly minutes?: number;
  /** Questions answered, and to answer in all (it may shrink as branches close). */
  readonly done: number;
  readonly total: number;
  readonly questions: readonly Question[];
  readonly actions: readonly Action[];
}
export interface Question {
  readonly key: string;
  readonly text: string;
  readonly help?: string;
  readonly required: boolean;
  readonly input: Input;
  /** What was said before, in words and as a card input wants it, when the question is asked again. */
  readonly before?: { readonly words: string; readonly value: string };
}
export type Input =
  | { readonly kind: 'text'; readonly long: boolean; readonly max: number }
  | { readonly kind: 'one' | 'many'; readonly options: readonly Choice[] }
  | { readonly kind: 'grid'; readonly rows: readonly Choice[]; readonly columns: readonly Choice[] }
  | { readonly kind: 'date' | 'email' | 'phone' };
/** A grid's value is a list of `row-column` ids. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The summary to check, correct and send. `digest` says which answers are agreed to. */
export interface Recap {
  readonly kind: 'recap';
  readonly run: RunId;
  readonly digest: string;
  /** On the button that sends it; absent: to the consultant. */
  readonly confirm?: string;
  readonly text: string;
  readonly sections: readonly { readonly title: string; readonly rows: readonly RecapRow[] }[];
  readonly actions: readonly Action[];
}
export interface RecapRow {
  readonly key: string;
  readonly label: string;
  readonly words: string;
}

/** A passage of the provider's documents. `url` opens it at its place. */
export interface Source {
  readonly title: string;
  readonly section: string;
  readonly quote: string;
  readonly url: string;
}
