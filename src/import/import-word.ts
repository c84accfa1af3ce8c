import { zipSync } from 'fflate';
import type { Element, Root as Hast } from 'hast';
import mammoth from 'mammoth';
import { visit } from 'unist-util-visit';
import { classesOf } from './apply-styles.ts';
import type { Change } from './change.ts';
import { flattenScripts } from './flatten-scripts.ts';
import { bodyOf } from './import-html.ts';
import type { ImportedArticle, TakePicture } from './imported-article.ts';
import { liftNotes } from './lift-notes.ts';
import { markPictures } from './mark-pictures.ts';
import { parsePage } from './parse-page.ts';
import { reviseWord } from './revise-word.ts';
import { settleElements } from './settle-elements.ts';
import { unpackWord } from './unpack-word.ts';
import { wordsOf } from './words-of.ts';

/** Word's own names of the styles that mammoth does not know by itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

const UNKNOWN_ELEMENT = /^An unrecognised element was ignored: (.+)$/;

/**
 * Takes in a Word document (.docx): its title becomes the headline, its notes become footnotes. Who saved the file and when says
 * nothing of who wrote the article and when, and is left alone.
 *
 * @throws Error when the bytes are no Word document, or one that unpacks to more than any article has
 */
export async function importWord(bytes: Uint8Array, take: TakePicture): Promise<ImportedArticle> {
  const changes: Change[] = [];
  const revised = zipSync(reviseWord(unpackWord(bytes), changes), { level: 0 });
  const pictures: Uint8Array[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push(await image.readAsBuffer());
    return { src: `#${pictures.length - 1}` };
  });
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(revised) },
    { styleMap: STYLES, convertImage },
  );
  for (const { message } of messages) {
    const name = UNKNOWN_ELEMENT.exec(message)?.[1];
    if (name !== undefined) changes.push({ kind: 'object', words: name, place: null });
  }
  const page = parsePage(html);
  figuresOf(page);
  const fields: ImportedArticle['fields'] = {};
  takeTitle(page, fields);
  const notes = liftNotes(page);
  settleElements(page, changes);
  flattenScripts(page, changes);
  const takeInside: TakePicture = (source) => {
    const inside = 'address' in source ? pictures[Number(source.address.slice(1))] : undefined;
    return take(inside ? { bytes: inside } : source);
  };
  const body = bodyOf(page, {
    base: null,
    notes,
    pictures: markPictures(page, changes),
    take: takeInside,
    fields,
    changes,
  });
  return { fields, ...body, changes: withoutLines(changes) };
}

/** A place in what the converter writes is none in the document; the order of its elements is, which the notes are known by. */
function withoutLines(changes: readonly Change[]): Change[] {
  return changes.map((change) =>
    change.place && 'line' in change.place ? { ...change, place: null } : change,
  );
}

/** A paragraph in the style of captions behind a picture is that picture’s. */
function figuresOf(page: Hast): void {
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !classesOf(node).includes('caption')) return undefined;
    const before = parent.children[index - 1];
    if (before?.type !== 'element' || wordsOf(before) !== '' || !holdsPicture(before)) return undefined;
    const figure: Element = { type: 'element', tagName: 'figure', properties: {}, children: [before, node] };
    parent.children.splice(index - 1, 2, figure);
    return index;
  });
}

function holdsPicture(node: Element): boolean {
  let holds = false;
  visit(node, 'element', ({ tagName }) => {
    holds ||= tagName === 'img';
  });
  return holds;
}

function takeTitle(page: Hast, fields: ImportedArticle['fields']): void {
  visit(page, 'element', (node) => {
    if (node.tagName !== 'body') return;
    const [first] = node.children;
    if (first?.type !== 'element' || first.tagName !== 'h1') return;
    fields.headline = wordsOf(first);
    node.children.shift();
  });
}
