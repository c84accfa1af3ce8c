import type { Unzipped } from 'fflate';
import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import type { Change, ChangeKind, SourcePlace } from './change.ts';
import { hiddenStyles } from './hidden-styles.ts';

/** The parts of a Word document that hold its text. */
const TEXT_PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/;

/** What a part’s elements are revised with. */
interface Revision {
  hidden: ReadonlySet<string>;
  changes: Change[];
  /** How many paragraphs have begun; in notes none is counted. */
  paragraph: number;
  isBody: boolean;
  /** The paragraph in which the range of each comment begins. */
  comments: Map<string, number>;
}

/**
 * Takes out of a Word document what is not to be published, and writes what its converter would lose in a form that it keeps: tracked
 * changes are accepted, hidden and struck text, comments, formulas and objects go, text boxes become paragraphs. All of it is told.
 */
export function reviseWord(files: Unzipped, changes: Change[]): Unzipped {
  const hidden = hiddenStyles(read(files, 'word/styles.xml'));
  const comments = new Map<string, number>();
  const revised: Unzipped = { ...files };
  for (const part of TEXT_PARTS) {
    const tree = read(files, part);
    if (!tree) continue;
    const revision = { hidden, changes, paragraph: 0, isBody: part === TEXT_PARTS[0], comments };
    tree.children = tree.children.map((child) =>
      child.type === 'element' ? { ...child, children: reviseAll(child.children, revision) } : child,
    );
    revised[part] = new TextEncoder().encode(toXml(tree));
  }
  tellComments(read(files, 'word/comments.xml'), comments, changes);
  for (const part of Object.keys(files).filter((name) => MARGINS.test(name))) {
    const words = wordsIn(read(files, part)?.children ?? []);
    if (words !== '') changes.push({ kind: 'header-footer', words, place: null });
  }
  return revised;
}

function read(files: Unzipped, part: string): Root | null {
  const bytes = files[part];
  return bytes ? fromXml(new TextDecoder().decode(bytes)) : null;
}

function reviseAll(nodes: readonly ElementContent[], revision: Revision): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'element' ? revise(node, revision) : [node]));
}

function revise(node: Element, revision: Revision): ElementContent[] {
  if (node.name === 'w:p') revision.paragraph++;
  if (node.name === 'w:commentRangeStart' || node.name === 'w:commentReference') {
    const id = node.attributes['w:id'] ?? '';
    if (!revision.comments.has(id)) revision.comments.set(id, revision.paragraph);
  }
  const left = leftOut(node, revision);
  if (left !== null) {
    const words = wordsIn([node]);
    tell(left, left === 'tracked' && words !== '' ? `deleted: ${words}` : words, revision);
    return [];
  }
  if (node.name === 'w:pPr' || node.name === 'w:rPr' || node.name === 'w:tblPr') return [node];
  if (node.name === 'w:ins' || node.name === 'w:moveTo') {
    const words = wordsIn([node]);
    tell('tracked', words === '' ? '' : `inserted: ${words}`, revision);
    return reviseAll(node.children, revision);
  }
  if (node.name === 'mc:AlternateContent') return reviseAll(alternative(node), revision);
  const children = reviseAll(node.children, revision);
  if (node.name !== 'w:p') return [{ ...node, children }];
  return [{ ...node, children: withoutBoxes(children) }, ...boxes(children, revision)];
}

/** What keeps an element from being published; null where nothing does. */
function leftOut(node: Element, revision: Revision): ChangeKind | null {
  switch (node.name) {
    case 'w:del':
    case 'w:moveFrom':
      return 'tracked';
    case 'w:tr':
      return child(node, 'w:trPr', 'w:del') ? 'tracked' : null;
    case 'm:oMath':
    case 'm:oMathPara':
      return 'formula';
    case 'w:object':
    case 'w:altChunk':
      return 'object';
    case 'w:drawing':
      return isDrawn(node) ? 'drawing' : null;
    case 'w:sdt':
      return child(node, 'w:sdtPr', 'w:showingPlcHdr') ? 'placeholder' : null;
    case 'w:r':
      return runLeftOut(node, revision);
    case 'w:p':
      return isHidden(child(node, 'w:pPr', 'w:pStyle'), revision) ? 'hidden' : null;
    default:
      return null;
  }
}

function runLeftOut(run: Element, revision: Revision): ChangeKind | null {
  const own = child(run, 'w:rPr', 'w:vanish');
  if (own ? isOn(own) : isHidden(child(run, 'w:rPr', 'w:rStyle'), revision)) return 'hidden';
  const isStruck = ['w:strike', 'w:dstrike'].some((name) => isOn(child(run, 'w:rPr', name)));
  return isStruck ? 'struck' : null;
}

function isHidden(style: Element | null, { hidden }: Revision): boolean {
  return style !== null && hidden.has(style.attributes['w:val'] ?? '');
}

function isOn(property: Element | null): boolean {
  return property !== null && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

/** A drawing without a picture and without words, such as a chart. */
function isDrawn(node: Element): boolean {
  return find(node, 'pic:pic') === null && find(node, 'w:txbxContent') === null;
}

/** Of two forms of the same, the first has what newer programs have; a picture has its older form too, which the converter reads. */
function alternative(node: Element): ElementContent[] {
  const choice = child(node, 'mc:Choice');
  const fallback = child(node, 'mc:Fallback');
  const isBox = choice !== null && find(choice, 'w:txbxContent') !== null;
  return (isBox ? choice : (fallback ?? choice))?.children ?? [];
}

/** The paragraphs of the text boxes that hang on a paragraph. */
function boxes(children: readonly ElementContent[], revision: Revision): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    const box = node.type === 'element' ? find(node, 'w:txbxContent') : null;
    if (!box) return [];
    tell('text-box', wordsIn([box]), revision);
    return box.children;
  });
}

function withoutBoxes(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element' || find(node, 'w:txbxContent') === null) return [node];
    return node.name === 'w:drawing' || node.name === 'w:pict'
      ? []
      : [{ ...node, children: withoutBoxes(node.children) }];
  });
}

function tell(kind: ChangeKind, words: string, { changes, paragraph, isBody }: Revision): void {
  const place: SourcePlace = isBody && paragraph > 0 ? { paragraph } : null;
  if (words !== '' || kind === 'drawing' || kind === 'object') changes.push({ kind, words, place });
}

function tellComments(tree: Root | null, places: ReadonlyMap<string, number>, changes: Change[]): void {
  const [root] = tree?.children.filter((node) => node.type === 'element') ?? [];
  for (const comment of root?.children ?? []) {
    if (comment.type !== 'element' || comment.name !== 'w:comment') continue;
    const author = comment.attributes['w:author'] ?? '';
    const paragraph = places.get(comment.attributes['w:id'] ?? '');
    const words = [author, wordsIn([comment])].filter((part) => part !== '').join(': ');
    changes.push({ kind: 'comment', words, place: paragraph ? { paragraph } : null });
  }
}

/** The child that a path of names leads to. */
function child(node: Element, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>(
    (at, name) =>
      at?.children.find((each): each is Element => each.type === 'element' && each.name === name) ?? null,
    node,
  );
}

function find(within: Element, name: string): Element | null {
  for (const node of within.children) {
    if (node.type !== 'element') continue;
    const found = node.name === name ? node : find(node, name);
    if (found) return found;
  }
  return null;
}

function wordsIn(nodes: readonly (Root['children'][number] | ElementContent)[]): string {
  return rawWords(nodes).replace(/\s+/g, ' ').trim();
}

function rawWords(nodes: readonly (Root['children'][number] | ElementContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type !== 'element') return '';
      if (['w:t', 'w:delText', 'm:t'].includes(node.name)) return textOf(node);
      return rawWords(node.children) + (node.name === 'w:p' ? ' ' : '');
    })
    .join('');
}

function textOf(node: Element): string {
  return node.children.map((each) => (each.type === 'text' ? each.value : '')).join('');
}
