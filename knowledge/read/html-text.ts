// The words of HTML: what is seen, in lines; and what is a menu, hidden or bold.
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { oneLine, raised } from './clean.ts';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
export const attribute = (node: Tree.Element, name: string): string =>
  node.attrs.find((one) => one.name === name)?.value ?? '';
export const children = (node: Tree.ParentNode, names: RegExp): readonly Tree.Element[] =>
  node.childNodes.filter((child): child is Tree.Element => isElement(child) && names.test(child.tagName));

const UNSEEN =
  /^(?:script|style|noscript|template|nav|svg|math|iframe|object|canvas|video|audio|select|textarea|input|datalist|head|del|s|strike)$/;
/** Not shown, not read: struck prices are no prices. Buttons too, but for those that open an answer. */
export const isHidden = (node: Tree.Element): boolean =>
  UNSEEN.test(node.tagName) ||
  (node.tagName === 'button' && !isInHeading(node)) ||
  attribute(node, 'hidden') !== '' ||
  node.attrs.some(({ name }) => name === 'hidden') ||
  attribute(node, 'aria-hidden') === 'true' ||
  /^(?:navigation|search|menu|menubar)$/.test(attribute(node, 'role')) ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, 'style'));

function isInHeading(node: Tree.Element): boolean {
  let up: Tree.ParentNode | null = node.parentNode;
  while (up && isElement(up)) {
    if (/^(?:h[1-6]|summary|dt)$/.test(up.tagName)) return true;
    up = up.parentNode;
  }
  return false;
}

/** Around the text, or called so: a list of nothing but links. */
export function isMenu(list: Tree.Element): boolean {
  const items = children(list, /^li$/);
  const isLinks = items.length > 0 && items.every((item) => words(item, false) === words(item, true));
  return isLinks && isAround(list);
}
function isAround(node: Tree.Element): boolean {
  let up: Tree.ParentNode | null = node;
  while (up && isElement(up)) {
    if (
      /^(?:footer|header|aside)$/.test(up.tagName) ||
      /\b(?:nav|navbar|menu|breadcrumb|fil-ariane|sommaire|toc|footer)\b/i.test(
        `${attribute(up, 'class')} ${attribute(up, 'id')}`,
      )
    )
      return true;
    up = up.parentNode;
  }
  return false;
}
/** The letters of a node, or of its links only, addresses apart: they are no menu. */
function words(node: Tree.Node, linksOnly: boolean): string {
  if ('value' in node) return linksOnly ? '' : node.value.replace(/\s/g, '');
  if (!('childNodes' in node)) return '';
  const isLink = isElement(node) && node.tagName === 'a' && !/^(?:mailto|tel):/.test(attribute(node, 'href'));
  return node.childNodes.map((child) => words(child, linksOnly && !isLink)).join('');
}

/** The words of inline nodes, a text for each line; none is empty. */
export const textsOf = (nodes: readonly Tree.Node[]): readonly string[] =>
  nodes
    .map(said)
    .join('')
    .split('\n')
    .map(oneLine)
    .filter((text) => text !== '');

/** Blank space of the source is one space; a line break is a line. */
function said(node: Tree.Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value.replace(/[^\S\u00a0\u202f]+/g, ' ');
  if (!isElement(node) || isHidden(node)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'pre')
    return node.childNodes.map((child) => ('value' in child ? child.value : said(child))).join('');
  const inside = node.childNodes.map(said).join('');
  if (node.tagName === 'sup') return raised(inside);
  if (node.tagName === 'a') return linked(inside, attribute(node, 'href'));
  return /^(?:p|div|li|h[1-6]|td|th|dd|dt)$/.test(node.tagName) ? `\n${inside}\n` : inside;
}

/** « Écrivez-nous » says no address: it is added to the words. */
function linked(words: string, href: string): string {
  const address = /^(?:mailto|tel):([^?]+)/i.exec(href)?.[1];
  if (!address) return words;
  const plain = decoded(address).trim();
  const digits = (text: string) => text.replace(/\D/g, '').slice(-9);
  const isSaid = plain.includes('@') ? words.includes(plain) : digits(words).includes(digits(plain));
  return isSaid ? words : words.trim() ? `${words.trimEnd()} (${plain})` : plain;
}
const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** All that can be read of it is bold. */
export function isStrong(nodes: readonly Tree.Node[], inherited = false): boolean {
  return (
    nodes.every((node) => {
      if ('value' in node) return inherited || node.nodeName !== '#text' || node.value.trim() === '';
      if (!isElement(node)) return true;
      const bold =
        /^(?:strong|b|th)$/.test(node.tagName) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style'));
      return isStrong(node.childNodes, inherited || bold);
    }) &&
    (inherited || nodes.some((node) => textsOf([node]).length > 0))
  );
}
