import type { Root as Hast } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { applyStyles, classesOf } from './apply-styles.ts';
import { bodyMarkdown } from './body-markdown.ts';
import type { Change } from './change.ts';
import { countMade } from './count-made.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findArticle } from './find-article.ts';
import { flattenScripts } from './flatten-scripts.ts';
import { htmlToMdast } from './html-to-mdast.ts';
import type { ImportedArticle, TakePicture } from './imported-article.ts';
import { leaveOut } from './leave-out.ts';
import { liftNotes } from './lift-notes.ts';
import { markPictures, type PagePicture } from './mark-pictures.ts';
import { nestLists } from './nest-lists.ts';
import { pageAddress, pageFields } from './page-fields.ts';
import { parsePage } from './parse-page.ts';
import { partPictures, placePictures } from './place-pictures.ts';
import { settleElements } from './settle-elements.ts';
import { settleEmphasis } from './settle-emphasis.ts';
import { wordsOf } from './words-of.ts';

/**
 * Takes in a saved web page: finds the article in it as browsers’ reader views do (Mozilla Readability), drops what stands
 * around it, and keeps paragraphs, headings, emphasis, links, lists, block quotes, tables, pictures and notes. A document of Google
 * Docs is taken in whole.
 *
 * @throws Error when elements stand too deep in each other
 */
export function importHtml(html: string, take: TakePicture): ImportedArticle {
  const page = parsePage(html);
  const { document } = parseHTML(toHtml(page));
  const fields = pageFields(document);
  const changes: Change[] = [];
  const isDocument = takeTitle(page, fields);
  applyStyles(page);
  if (isDocument) nestLists(page);
  const notes = liftNotes(page);
  leaveOut(page, changes);
  settleElements(page, changes);
  flattenScripts(page, changes);
  const pictures = markPictures(page, changes);
  const article = isDocument ? page : findArticle(page, fields.headline, changes);
  const body = bodyOf(article, { base: pageAddress(document), notes, pictures, take, fields, changes });
  return { fields, ...body, changes };
}

/** Everything that a page’s elements are made into Markdown with. */
export interface Material {
  base: string | null;
  notes: ReturnType<typeof liftNotes>;
  pictures: readonly PagePicture[];
  take: TakePicture;
  fields: ImportedArticle['fields'];
  changes: Change[];
}

/** The Markdown of a page’s article, from which furniture and the headline are taken, and what it is made of. */
export function bodyOf(
  article: Hast,
  { base, notes, pictures, take, fields, changes }: Material,
): Pick<ImportedArticle, 'body' | 'made'> {
  const used = new Set<number>();
  const place = placePictures(pictures, take, changes);
  const picture = (number: number) => {
    used.add(number);
    return place(number);
  };
  const tree = htmlToMdast(article, { base, notes, picture, changes });
  for (const [number, { addresses, place: at }] of pictures.entries()) {
    if (!used.has(number)) changes.push({ kind: 'picture', words: addresses[0] ?? '', place: at });
  }
  partPictures(tree);
  settleEmphasis(tree, changes);
  dropHeadline(tree, fields.headline);
  dropFurniture(tree, fields, changes);
  dropLastRules(tree);
  return { body: bodyMarkdown(tree), made: countMade(tree) };
}

/** The title of a document of Google Docs, which is the headline; whether the page is such a document. */
function takeTitle(page: Hast, fields: ImportedArticle['fields']): boolean {
  let isDocument = false;
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName === 'body' && classesOf(node).includes('doc-content')) isDocument = true;
    if (!isDocument || !parent || index === undefined || !classesOf(node).includes('title')) return undefined;
    fields.headline ??= wordsOf(node);
    parent.children.splice(index, 1);
    return index;
  });
  return isDocument;
}

/** The headline is a field, not a heading of the text. */
function dropHeadline(tree: Root, headline: string | undefined): void {
  const at = tree.children.findIndex(
    (node) => node.type === 'heading' && textOf(node).replace(/\s+/g, ' ').trim() === headline,
  );
  if (at !== -1) tree.children.splice(at, 1);
}

/** A rule below which nothing stands any more parted the text from what has been taken out. */
function dropLastRules(tree: Root): void {
  const last = tree.children.findLast(({ type }) => type !== 'footnoteDefinition');
  if (last?.type !== 'thematicBreak') return;
  tree.children.splice(tree.children.indexOf(last), 1);
  dropLastRules(tree);
}
