import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf } from './apply-styles.ts';
import { attribute, wordsOf } from './words-of.ts';

/** A note of the source: the label of its mark, and what it says. */
export interface LiftedNote {
  label: string;
  content: ElementContent[];
}

/** What is a note’s mark by its words: a number, a letter or a sign, perhaps in brackets. */
const MARK_WORDS = /^[[(]?(?:\d{1,4}|[a-z]{1,4}|[*†‡§¶]+|note\s*\d+)[\])]?$/i;
/** What a note begins with beside its words: its own mark again. */
const OWN_MARK = /^\s*(?:[[(]?(?:\d{1,4}|[ivx]{1,5}|[*†‡§¶]+)[\])]?[.:]?|[↑^])\s+/i;
const WAY_BACK = /^(?:[↩↑⬆⤴^]|&#8617;|back|return|jump back.*|\[?\d{1,4}\]?|[a-z])[\uFE0E\uFE0F]*$/i;
const SPEAKS_OF_NOTES =
  /(?:^|[-_\s])(?:foot-?notes?|end-?notes?|fn\w*|note-?ref|noteref|references?|cite[_-]\w+|ftn\w*|edn\w*)(?:$|[-_\s\d])/i;
const BLOCKS = ['p', 'li', 'div', 'dd', 'td', 'aside', 'section', 'blockquote'];
const HEADING = /^h[1-6]$/;
const NOTES_TITLE = /^(?:foot|end)?notes?:?$|^references:?$/i;

/**
 * Takes the notes of a page out of it, those at its foot that links in the text lead to. Each link that is the mark of one becomes
 * `<sup data-note="label">` without words, so that no mark is taken for a part of the number before it.
 */
export function liftNotes(page: Root): LiftedNote[] {
  const parents = new Map<ElementContent, Parents>();
  const byId = new Map<string, Element>();
  const links: Element[] = [];
  visit(page, 'element', (node, _, parent) => {
    if (parent) parents.set(node, parent);
    for (const name of ['id', 'name']) {
      const id = attribute(node.properties, name);
      if (id !== '' && !byId.has(id)) byId.set(id, node);
    }
    if (node.tagName === 'a' && /^#(?!cmnt)/.test(attribute(node.properties, 'href'))) links.push(node);
  });
  const marks = links.flatMap((link) => {
    const target = byId.get(fragmentOf(link));
    if (target && isMark(link, target, parents)) return [{ link, target }];
    // Without its note it is still a mark, and no part of the number before it.
    if (!target && speaksOfNotes(link) && MARK_WORDS.test(wordsOf(link))) raise(link);
    return [];
  });
  const targets = new Set(marks.map(({ target }) => target));
  // A note that leads back has a link that looks like a mark, too: the one that stands first in the page is the mark.
  const order = new Map([...byId.values()].map((node) => [node, startOf(node)]));
  const notes: LiftedNote[] = [];
  const blocks = new Map<Element, { content: ElementContent[]; uses: number; number: number }>();
  for (const { link, target } of marks) {
    if (startOf(link) > (order.get(target) ?? 0)) continue;
    const block = noteBlock(target, targets, parents);
    if (block === null) continue;
    const known = blocks.get(block) ?? {
      content: contentOf(block, target, byId),
      uses: 0,
      number: blocks.size + 1,
    };
    blocks.set(block, known);
    known.uses++;
    const label = known.uses === 1 ? `${known.number}` : `${known.number}-${known.uses}`;
    notes.push({ label, content: structuredClone(known.content) });
    replaceMark(link, label, parents);
  }
  for (const block of blocks.keys()) removeWithRest(block, parents);
  return notes;
}

function fragmentOf(link: Element): string {
  const fragment = attribute(link.properties, 'href').slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function startOf(node: Element): number {
  return node.position?.start.offset ?? 0;
}

/** Whether a link is the mark of a note: short, and raised, called so, or led back to. */
function isMark(link: Element, target: Element, parents: ReadonlyMap<ElementContent, Parents>): boolean {
  if (!MARK_WORDS.test(wordsOf(link))) return false;
  const near = [link, parents.get(link)].filter((node): node is Element => node?.type === 'element');
  if (near.some(({ tagName }) => tagName === 'sup')) return true;
  if (near.some((node) => speaksOfNotes(node)) || speaksOfNotes(target)) return true;
  return leadsBack(target, link) || leadsBack(parents.get(target), link);
}

function speaksOfNotes(node: Element): boolean {
  const { id, name, role, rel } = node.properties;
  const said = [...classesOf(node), id, name, role, rel].filter(Boolean).join(' ');
  return SPEAKS_OF_NOTES.test(said.replace(/doc-/g, ''));
}

function leadsBack(from: Parents | undefined, link: Element): boolean {
  const own = ['id', 'name'].map((name) => attribute(link.properties, name)).filter(Boolean);
  let found = false;
  if (from?.type !== 'element') return false;
  visit(from, 'element', (node) => {
    if (node.tagName === 'a' && own.includes(fragmentOf(node))) found = true;
  });
  return found;
}

/** The block that is the note: that of its target, and what stands around it as long as that is nothing but the note. */
function noteBlock(
  target: Element,
  targets: ReadonlySet<Element>,
  parents: ReadonlyMap<ElementContent, Parents>,
): Element | null {
  let block: Parents | undefined = target;
  while (block?.type === 'element' && !BLOCKS.includes(block.tagName)) block = parents.get(block);
  if (block?.type !== 'element') return null;
  for (;;) {
    const parent = parents.get(block);
    if (parent?.type !== 'element' || !['div', 'li', 'aside'].includes(parent.tagName)) return block;
    if (!holdsNothingElse(parent, target, targets)) return block;
    block = parent;
  }
}

function holdsNothingElse(parent: Element, target: Element, targets: ReadonlySet<Element>): boolean {
  let isAlone = true;
  visit(parent, 'element', (node) => {
    const isMarkThere = node.properties['dataNote'] !== undefined || node.tagName === 'sup';
    if (
      HEADING.test(node.tagName) ||
      node.tagName === 'hr' ||
      (targets.has(node) && node !== target) ||
      isMarkThere
    )
      isAlone = false;
  });
  return isAlone && parent.children.filter((child) => child.type === 'element').length <= 4;
}

function contentOf(block: Element, target: Element, byId: ReadonlyMap<string, Element>): ElementContent[] {
  const copy = structuredClone(block);
  const id = attribute(target.properties, 'id') || attribute(target.properties, 'name');
  visit(copy, 'element', (node, index, parent) => {
    if (!parent || index === undefined || node.tagName !== 'a') return undefined;
    const isWayBack =
      (attribute(node.properties, 'href').startsWith('#') &&
        byId.has(fragmentOf(node)) &&
        WAY_BACK.test(wordsOf(node))) ||
      (wordsOf(node) === '' && attribute(node.properties, 'id') === id);
    if (!isWayBack) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  stripOwnMark(copy);
  return copy.children;
}

/** The number that a note begins with. */
function stripOwnMark(note: Element): void {
  let isFirst = true;
  visit(note, 'text', (node) => {
    if (!isFirst || node.value.trim() === '') return;
    isFirst = false;
    node.value = node.value.replace(OWN_MARK, '').trimStart();
  });
}

function raise(link: Element): void {
  link.children = [{ type: 'element', tagName: 'sup', properties: {}, children: link.children }];
}

function replaceMark(link: Element, label: string, parents: ReadonlyMap<ElementContent, Parents>): void {
  const parent = parents.get(link);
  const mark =
    parent?.type === 'element' && parent.tagName === 'sup' && wordsOf(parent) === wordsOf(link)
      ? parent
      : link;
  mark.tagName = 'sup';
  mark.properties = { dataNote: label };
  mark.children = [];
}

/** Removes a note, and the list, the rule and the title that hold nothing any more. */
function removeWithRest(block: Element, parents: ReadonlyMap<ElementContent, Parents>): void {
  const parent = parents.get(block);
  if (!parent) return;
  const children: RootContent[] = parent.children;
  const index = children.indexOf(block);
  if (index === -1) return;
  children.splice(index, 1);
  const before = parent.children.slice(0, index).filter(isContent);
  const isLast = parent.children.slice(index).filter(isContent).length === 0;
  const last = before.at(-1);
  if (isLast && last?.type === 'element' && (last.tagName === 'hr' || isNotesTitle(last))) {
    children.splice(children.indexOf(last), 1);
  }
  if (
    parent.type === 'element' &&
    !['body', 'article', 'main'].includes(parent.tagName) &&
    !parent.children.some(isContent)
  ) {
    removeWithRest(parent, parents);
  }
}

function isNotesTitle(node: Element): boolean {
  return (HEADING.test(node.tagName) || node.tagName === 'p') && NOTES_TITLE.test(wordsOf(node));
}

function isContent(node: Parents['children'][number]): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element';
}
