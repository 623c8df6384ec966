// HTML → headings, lines, lists and tables: what a reader sees of the page, without its menus.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { listItems } from './html-list.ts';
import { tableRaws } from './html-table.ts';
import { attribute, isElement, isHidden, isMenu, isStrong, textsOf } from './html-text.ts';
import { line, type Raw } from './raw.ts';

export interface Page {
  /** What the page calls itself, for want of a heading of the whole. */
  readonly title: string | null;
  readonly raws: readonly Raw[];
}

export function htmlPage(source: string): Page {
  const tree = parse(source);
  const raws: Raw[] = [];
  flow(tree, raws);
  return { title: titleOf(tree), raws };
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Block by block; what stands between two blocks is a paragraph too. */
export function flow(parent: Tree.ParentNode, raws: Raw[]): void {
  let inline: Tree.ChildNode[] = [];
  const close = () => {
    raws.push(...linesOf(inline));
    inline = [];
  };
  for (const node of parent.childNodes) {
    if (!holdsBlocks(node)) {
      inline.push(node);
      continue;
    }
    close();
    if (isElement(node) && !isHidden(node)) block(node, raws);
  }
  close();
}

/** `<span><p>…</p></span>` is found in pages too. */
const holdsBlocks = (node: Tree.ChildNode): boolean =>
  isElement(node) && (BLOCKS.test(node.tagName) || node.childNodes.some(holdsBlocks));

function block(node: Tree.Element, raws: Raw[]): void {
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (heading) {
    const text = textsOf([node]).join(' ');
    const depth = attribute(node, 'class') === 'document-title' ? 0 : Number(heading);
    if (text) raws.push({ kind: 'heading', depth, text });
    return;
  }
  switch (node.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dl': {
      const items = isMenu(node) ? [] : listItems(node);
      if (items.length > 0) raws.push({ kind: 'list', items });
      return;
    }
    case 'table':
      raws.push(...tableRaws(node, cellRaws));
      return;
    case 'summary':
    case 'legend':
      raws.push(...textsOf([node]).map((text) => line(text, { isStrong: true })));
      return;
    case 'footer':
      raws.push({ kind: 'end' });
      flow(node, raws);
      return;
    default:
      flow(node, raws);
  }
}

function cellRaws(cell: Tree.Element): readonly Raw[] {
  const raws: Raw[] = [];
  flow(cell, raws);
  return raws;
}

/** A line break parts what is said, but not in the middle of a sentence. */
function linesOf(nodes: readonly Tree.ChildNode[]): readonly Raw[] {
  const strong = nodes.length > 0 && isStrong(nodes);
  const out: string[] = [];
  for (const text of textsOf(nodes)) {
    const last = out.at(-1);
    if (last !== undefined && /^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(last)) out[out.length - 1] = `${last} ${text}`;
    else out.push(text);
  }
  return out.map((text, at) => line(text, { isStrong: strong, isClose: at > 0 }));
}

function titleOf(node: Tree.ParentNode): string | null {
  for (const child of node.childNodes) {
    if (!isElement(child) || child.tagName === 'body') continue;
    if (child.tagName === 'title')
      return (
        child.childNodes
          .map((text) => ('value' in text ? text.value : ''))
          .join('')
          .trim() || null
      );
    const inside = titleOf(child);
    if (inside) return inside;
  }
  return null;
}
