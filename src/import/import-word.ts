import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import type { FootnoteDefinition } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { bodyMarkdown } from './body-markdown.ts';
import { htmlToMdast } from './html-to-mdast.ts';
import type { ImportedArticle } from './imported-article.ts';

/** Word's own names of the styles that mammoth does not know by itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote > p:fresh"];

/** The ids that mammoth gives to a note's mark and to the note. */
const MARK = /^(foot|end)note-ref-(.+)$/;
const NOTE = /^(foot|end)note-(?!ref-)(.+)$/;

/**
 * Takes in a Word document (.docx): its title becomes the headline, its notes become footnotes. Who saved the file and when says
 * nothing of who wrote the article and when, and is left alone.
 *
 * @throws Error when the bytes are no Word document
 */
export async function importWord(bytes: Buffer): Promise<ImportedArticle> {
  const { value: html } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: STYLES });
  const tree = htmlToMdast(html, null, { a: linkOrMark, ol: listOrNotes });
  const [first] = tree.children;
  if (first?.type !== 'heading' || first.depth !== 1) return { fields: {}, body: bodyMarkdown(tree) };
  tree.children.shift();
  return { fields: { headline: wordsOf(first).replace(/\s+/g, ' ').trim() }, body: bodyMarkdown(tree) };
}

const linkOrMark: Handle = (state, node) => {
  const label = labelOf(node, MARK);
  if (label !== null) return { type: 'footnoteReference', identifier: label, label };
  // The way back from a note to its mark is the page's business.
  if (MARK.test(String(node.properties['href']).slice(1))) return undefined;
  return defaultHandlers.a(state, node);
};

const listOrNotes: Handle = (state, node) => {
  const items = node.children.filter((child) => child.type === 'element');
  const notes = items.flatMap((item): FootnoteDefinition[] => {
    const label = labelOf(item, NOTE);
    if (label === null) return [];
    const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
    return [{ type: 'footnoteDefinition', identifier: label, label, children }];
  });
  return notes.length > 0 ? notes : defaultHandlers.ol(state, node);
};

function labelOf(node: Element, pattern: RegExp): string | null {
  const [, kind, number] = pattern.exec(String(node.properties['id'] ?? '')) ?? [];
  return number === undefined ? null : `${kind === 'end' ? 'end-' : ''}${number}`;
}
