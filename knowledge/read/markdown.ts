// Markdown → blocks. Only words are kept: emphasis, links and HTML of a document never reach a page or a chat.
import { lexer, type Token, type Tokens } from 'marked';
import type { Block } from '../passage.ts';

export const markdownBlocks = (source: string): readonly Block[] => lexer(source).flatMap(block);

function block(token: Token): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', depth: (token as Tokens.Heading).depth, text: words(token) }];
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', text: words(token) }];
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap(block);
    case 'list':
      return [{ kind: 'list', items: (token as Tokens.List).items.map(item) }];
    case 'table':
      return [table(token as Tokens.Table)];
    default:
      return [];
  }
}

const table = (token: Tokens.Table): Block => ({
  kind: 'table',
  columns: token.header.map(words),
  rows: token.rows.map((row) => row.map(words)),
});

/** A list inside an item is said in its line: « a : b, c ». */
const item = (token: Tokens.ListItem): string =>
  token.tokens
    .map((part) => (part.type === 'list' ? (part as Tokens.List).items.map(item).join(', ') : words(part)))
    .join(' ')
    .trim();

function words(token: { readonly tokens?: readonly Token[]; readonly text?: string; readonly type?: string }): string {
  if (token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  const said = token.tokens ? token.tokens.map(words).join('') : (token.text ?? '');
  return said.replace(/\s+/g, ' ');
}
