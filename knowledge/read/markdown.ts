// Markdown → headings, lines, lists and tables. Only words are kept: emphasis, links and HTML of a document never reach a page or a chat.
import { lexer, type Token, type Tokens } from 'marked';
import type { ListItem } from '../passage.ts';
import { oneLine, raised } from './clean.ts';
import { htmlPage } from './html.ts';
import { plainRaws } from './plain.ts';
import { line, type Raw } from './raw.ts';

/** Without a heading of Markdown, or with the tabs of a table, it is a plain text under another name. */
export function markdownRaws(source: string): readonly Raw[] {
  const tokens = lexer(source.replace(/<sup>([^<]*)<\/sup>/gi, (_, above: string) => raised(above)));
  const isPlain =
    !tokens.some(({ type }) => type === 'heading' || type === 'table') || /^[^\t\n]+\t[^\t\n]+\t/m.test(source);
  return isPlain && !tokens.some(({ type }) => type === 'html') ? plainRaws(source) : tokens.flatMap(rawsOf);
}

function rawsOf(token: Token): readonly Raw[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', depth: (token as Tokens.Heading).depth, text: words(token) }];
    case 'paragraph':
    case 'text':
      return linesOf(token as Tokens.Paragraph);
    case 'code':
      return plainRaws((token as Tokens.Code).text);
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap(rawsOf);
    case 'list':
      return listOf(token as Tokens.List);
    case 'table':
      return [tableOf(token as Tokens.Table)];
    case 'html':
      return htmlPage((token as Tokens.HTML).text).raws;
    default:
      return [];
  }
}

function linesOf(token: Tokens.Paragraph): readonly Raw[] {
  const inside = token.tokens ?? [];
  const isStrong = inside.length > 0 && inside.every(({ type, raw }) => type === 'strong' || raw.trim() === '');
  return words(token)
    .split('\n')
    .map(oneLine)
    .filter((text) => text !== '')
    .map((text, at) => line(text, { isStrong, isClose: at > 0 }));
}

const tableOf = (token: Tokens.Table): Raw => ({
  kind: 'table',
  heads: token.header.some(({ text }) => text !== '') ? 1 : 0,
  rows: [token.header, ...token.rows].map((row) => row.map((cell) => oneLine(words(cell).replaceAll('\n', ' ')))),
});

/** One item begun by `*` may be a footnote: its line is left as it is typed. */
function listOf(list: Tokens.List): readonly Raw[] {
  const [only] = list.items;
  if (list.items.length === 1 && only && /^\*\s/.test(only.raw)) return [line(`* ${words(only)}`)];
  return [{ kind: 'list', items: list.items.map(itemOf) }];
}

function itemOf(item: Tokens.ListItem): ListItem {
  const inner = item.tokens.flatMap((part) => (part.type === 'list' ? (part as Tokens.List).items.map(itemOf) : []));
  const text = item.tokens
    .filter(({ type }) => type !== 'list')
    .map(words)
    .join(' ');
  return { text: oneLine(text.replaceAll('\n', ' ')), ...(inner.length > 0 && { items: inner }) };
}

function words(token: { readonly tokens?: readonly Token[]; readonly text?: string; readonly type?: string }): string {
  if (token.type === 'html') return /^<br\b/i.test(token.text ?? '') ? '\n' : '';
  if (token.type === 'br') return '\n';
  if (token.type === 'del') return '';
  if (token.tokens) return token.tokens.map(words).join('');
  return decoded(token.text ?? '').replace(/\s+/g, ' ');
}
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['euro', '€'],
  ['#39', "'"],
]);
const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
