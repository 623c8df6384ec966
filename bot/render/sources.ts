// An answer from the provider's documents: the passages quoted and linked, and the same as schema.org claims for the clients that show citations.
import type { Say, Source } from '../../domain/say.ts';
import { fr } from '../render.fr.ts';
import type { Rendering } from '../render.ts';
import { literally } from './card.ts';
import { typography } from './typography.ts';

export function sourcesOf({ text, sources, by }: Say & { readonly kind: 'sources' }): Rendering {
  const listed = sources.map((source, place) => `${place + 1}. ${cited(source, text, by === 'model')}`);
  const written = by === 'model' ? [fr.written] : [];
  return {
    text: [marked(typography(literally(text))), ...written, ...listed].join('\n\n'),
    markdown: true,
    entities: [
      {
        type: 'https://schema.org/Message',
        '@context': 'https://schema.org',
        '@type': 'Message',
        '@id': '',
        ...(by === 'model' && { additionalType: ['AIGeneratedContent'] }),
        citation: sources.map(claimOf),
      },
    ],
  };
}

/** The passage, unless the answer has just said it in its own words; and where it opens. A model's words are beside the passage's. */
function cited({ title, section, quote, url }: Source, text: string, isWritten: boolean): string {
  const link = `[${literally(fr.cited(title, section))}](${linkable(url)})`;
  return !isWritten && isSaid(quote, text) ? link : `${typography(`« ${literally(quote)} »`)} ${link}`;
}

/** A row may be said by one of its cells, a list by some of its items. */
function isSaid(quote: string, text: string): boolean {
  const said = new Set(wordsOf(text));
  const words = wordsOf(quote);
  return words.filter((word) => said.has(word)).length >= words.length * 0.3;
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** « [1] » is a mark, for the clients that open the passage from it; other brackets are words. */
const marked = (text: string): string => text.replace(/\\\[(\d{1,2})\\\]/g, '[$1]');

/** Teams shows 160 characters of an abstract, and refuses more. */
const claimOf = ({ title, section, quote, url }: Source, place: number) => ({
  '@type': 'Claim',
  position: place + 1,
  appearance: {
    '@type': 'DigitalDocument',
    name: fr.cited(title, section).slice(0, 80),
    url,
    abstract: quote.length > 160 ? `${quote.slice(0, 159)}…` : quote,
  },
});

/** A parenthesis or a space would end the link in Markdown. */
const linkable = (url: string): string => url.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
