// An answer from the provider's documents: the passages quoted and linked, and the same as schema.org claims for the clients that show citations.
import type { Say, Source } from '../../domain/say.ts';
import { fr } from '../render.fr.ts';
import type { Rendering } from '../render.ts';
import { literally } from './card.ts';
import { typography } from './typography.ts';

export function sourcesOf({ text, sources }: Say & { readonly kind: 'sources' }): Rendering {
  const quoted = sources.map(({ title, section, quote, url }, place) => {
    const name = literally(fr.cited(title, section));
    return `${place + 1}. ${typography(`« ${literally(quote)} »`)} [${name}](${linkable(url)})`;
  });
  return {
    text: [typography(literally(text)), ...quoted].join('\n\n'),
    markdown: true,
    entities: [
      {
        type: 'https://schema.org/Message',
        '@context': 'https://schema.org',
        '@type': 'Message',
        '@id': '',
        citation: sources.map(claimOf),
      },
    ],
  };
}

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
