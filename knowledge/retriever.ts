// The documents as langchain's chains want them: a retriever of `Document`s, over whatever finds the passages.
import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Asking } from '../domain/ports.ts';
import { address, type Passage } from './passage.ts';
import { quoted } from './word.fr.ts';

export type Find = (asking: Asking) => readonly Passage[] | Promise<readonly Passage[]>;
/** `passage` is the whole of it, for those who need more than a chain does. */
export interface PassageMetadata extends Record<string, unknown> {
  readonly document: string;
  readonly heading: string;
  readonly anchor: string;
  readonly url: string;
  readonly passage: Passage;
}

/** Best passages first. A follow-up is understood with `before`, as everywhere. */
export class PassageRetriever extends BaseRetriever<PassageMetadata> {
  static override lc_name(): string {
    return 'PassageRetriever';
  }
  readonly lc_namespace = ['knowledge', 'retriever'];
  readonly #find: Find;
  readonly #context: Omit<Asking, 'question'>;

  constructor(find: Find, context: Omit<Asking, 'question'> = { before: [], today: '' }) {
    super();
    this.#find = find;
    this.#context = context;
  }
  override async _getRelevantDocuments(question: string): Promise<Document<PassageMetadata>[]> {
    return [...(await this.#find({ ...this.#context, question }))].map(documentOf);
  }
}

const documentOf = (passage: Passage): Document<PassageMetadata> =>
  new Document({
    pageContent: quoted(passage).quote,
    id: address(passage),
    metadata: {
      document: passage.document,
      heading: passage.path.join(' > '),
      anchor: passage.anchor,
      url: address(passage),
      passage,
    },
  });
