// Lists of HTML: their items, what is nested in them; a term and its definition are one item.
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ListItem } from '../passage.ts';
import { children, isElement, isHidden, textsOf } from './html-text.ts';
import { isOrdinal, itemOf } from './marks.ts';

/** Of `ul`, `ol` or `dl`. */
export function listItems(list: Tree.Element): readonly ListItem[] {
  if (list.tagName === 'dl') return definitions(list);
  return children(list, /^(?:li|ul|ol)$/).flatMap((child): readonly ListItem[] => {
    if (isHidden(child)) return [];
    return child.tagName === 'li' ? itemsOf(child) : listItems(child);
  });
}

const LISTS = /^(?:ul|ol|dl)$/;

function itemsOf(item: Tree.Element): readonly ListItem[] {
  const inner = nestedLists(item).flatMap(listItems);
  const words = spaced(textsOf(withoutLists(item)));
  if (!words) return inner;
  const typed = itemOf(words);
  const mark = typed && isOrdinal(typed.mark) ? typed.mark : undefined;
  return [{ text: typed ? typed.text : words, ...(mark && { mark }), ...(inner.length > 0 && { items: inner }) }];
}

function nestedLists(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    !isElement(child) ? [] : LISTS.test(child.tagName) ? (isHidden(child) ? [] : [child]) : nestedLists(child),
  );
}
/** Its nodes, as if the lists in it were not there. */
function withoutLists(node: Tree.ParentNode): readonly Tree.ChildNode[] {
  return node.childNodes
    .filter((child) => !(isElement(child) && LISTS.test(child.tagName)))
    .map((child) =>
      isElement(child) && nestedLists(child).length > 0 ? { ...child, childNodes: [...withoutLists(child)] } : child,
    );
}

/** Texts of one item or cell as one line: « a ; b », but « Il faut : a » and « Un. Deux. ». */
export const spaced = (texts: readonly string[]): string =>
  texts.reduce((all, text) => (all ? `${all}${/[.:;,!?…)]$/.test(all) ? ' ' : ' ; '}${text}` : text), '');

/** « dt : dd »; several terms share the definition that follows. */
function definitions(list: Tree.Element): readonly ListItem[] {
  const parts = children(list, /^(?:dt|dd|div)$/).flatMap((part) =>
    part.tagName === 'div' ? children(part, /^(?:dt|dd)$/) : [part],
  );
  const out: { terms: string[]; texts: string[] }[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.tagName === 'dt' && (!last || last.texts.length > 0)) out.push({ terms: [...textsOf([part])], texts: [] });
    else if (part.tagName === 'dt') last?.terms.push(...textsOf([part]));
    else if (last) last.texts.push(...textsOf([part]));
    else out.push({ terms: [], texts: [...textsOf([part])] });
  }
  return out.map(({ terms, texts }) => {
    const term = terms.join(', ').replace(/\s*:$/, '');
    return { text: [term, spaced(texts)].filter(Boolean).join(/[?!.]$/.test(term) ? ' ' : ' : ') };
  });
}
