import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf } from './apply-styles.ts';
import { wordsOf } from './words-of.ts';

/** How Google Docs names a list and the level of it that an element holds: 0 for the outermost. */
const LEVEL = /^lst-(.+)-(\d+)$/;

/** A list that is being filled. */
interface OpenList {
  id: string;
  level: number;
  element: Element;
}

/** Puts the lists of a document of Google Docs into each other, which it writes one behind the other, each with its level. */
export function nestLists(page: Root): void {
  visit(page, (node) => {
    if ('children' in node) node.children = nested(node.children as Element[]) as typeof node.children;
  });
}

function nested(children: readonly Element[]): Element[] {
  let open: OpenList[] = [];
  return children.filter((child) => {
    const list = listOf(child);
    if (!list) {
      if (wordsOf(child) !== '' || child.type === 'element') open = [];
      return true;
    }
    open = open.filter(({ id, level }) => id === list.id && level <= list.level);
    const last = open.at(-1);
    if (!last) {
      open = [list];
      return true;
    }
    if (last.level === list.level) last.element.children.push(...list.element.children);
    else {
      lastItem(last.element).children.push(list.element);
      open.push(list);
    }
    return false;
  });
}

function listOf(child: Element): OpenList | null {
  if (child.type !== 'element' || (child.tagName !== 'ul' && child.tagName !== 'ol')) return null;
  const [, id, level] = classesOf(child).flatMap((name) => LEVEL.exec(name) ?? []);
  return id === undefined ? null : { id, level: Number(level), element: child };
}

/** A list without an item, which no document has, holds the inner one itself. */
function lastItem(list: Element): Element {
  return (list.children.findLast((child) => child.type === 'element' && child.tagName === 'li') ??
    list) as Element;
}
