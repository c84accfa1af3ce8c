import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { bodyMarkdown } from './body-markdown.ts';
import { htmlToMdast } from './html-to-mdast.ts';
import type { ImportedArticle } from './imported-article.ts';
import { pageAddress, pageFields } from './page-fields.ts';

/**
 * Takes in a saved web page: finds the article in it as browsers' reader views do (Mozilla Readability), drops what stands
 * around it, and keeps paragraphs, headings, emphasis, links, lists and block quotes.
 */
export function importHtml(html: string): ImportedArticle {
  // linkedom takes tags as they come; parsed as browsers do first, the page has a root and its paragraphs their ends.
  const { document: page } = parseHTML(toHtml(fromHtml(html)));
  const fields = pageFields(page);
  const base = pageAddress(page);
  const whole = page.body?.innerHTML ?? '';
  const tree = htmlToMdast(new Readability(page).parse()?.content ?? whole, base);
  dropHeadline(tree, fields.headline);
  return { fields, body: bodyMarkdown(tree) };
}

/** The headline is a field, not a heading of the text. */
function dropHeadline(tree: Root, headline: string | undefined): void {
  const at = tree.children.findIndex(
    (node) => node.type === 'heading' && wordsOf(node).replace(/\s+/g, ' ').trim() === headline,
  );
  if (at !== -1) tree.children.splice(at, 1);
}
