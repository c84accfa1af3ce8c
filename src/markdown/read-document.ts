import type { Code, FootnoteDefinition, Heading, Html, List, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import { alignSource } from '../text/align-source.ts';
import { type Definitions, type InlineContent, inlineContent } from '../text/inline-content.ts';
import { checkMarkup } from './check-markup.ts';
import { descendants } from './descendants.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { isComment, readComment, type Settings } from './read-comment.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** What a paragraph stands in. */
export type Container = 'bullet-list' | 'ordered-list' | 'blockquote' | 'code';

/** A heading, or a comment that opens a section without one. */
export interface SectionStart {
  type: 'section';
  heading: string | null;
  settings: Settings;
  place: Position | undefined;
}

/** A paragraph, a list item, a paragraph of a block quote, a block of code. */
export interface ParagraphBlock {
  type: 'paragraph';
  content: InlineContent;
  /** Outermost first. */
  containers: Container[];
  settings: Settings;
  place: Position | undefined;
}

/** A Markdown article taken apart, in the order of the file. */
export interface ArticleDocument {
  /** Null when it is missing or wrong, which has been reported. */
  frontMatter: FrontMatter | null;
  blocks: (SectionStart | ParagraphBlock)[];
  footnotes: FootnoteDefinition[];
  /** Where link references lead, by identifier. */
  definitions: Definitions;
}

/**
 * Reads an article: front matter, headings, comments, paragraphs and footnotes. Reports raw HTML, links to
 * scripts, pictures from elsewhere, and comments that are wrong or stand before nothing.
 *
 * @param file Its value is the Markdown without a byte order mark.
 * @param remarkPlugins The owner's, which see the article's tree before it is read.
 */
export function readDocument(file: VFile, remarkPlugins: PluggableList = []): ArticleDocument {
  const source = String(file);
  const tree = parse(file, remarkPlugins);
  const nodes = descendants(tree);
  const document: ArticleDocument = {
    frontMatter: readFrontMatter(tree, file),
    blocks: [],
    footnotes: [],
    definitions: definitionsIn(nodes),
  };
  checkMarkup(nodes, file);
  /** What comments have set for the next paragraph. */
  let pending: Settings = {};
  let pendingPlace: Position | undefined;
  readChildren(tree, []);
  endPending();
  return document;

  function readChildren(parent: Parents, containers: Container[]): void {
    for (const node of parent.children) readBlock(node, containers);
  }

  function readBlock(node: Nodes, containers: Container[]): void {
    if (node.type === 'heading') readHeading(node);
    else if (node.type === 'paragraph') readParagraph(node, containers);
    else if (node.type === 'code') readCode(node, containers);
    else if (node.type === 'blockquote') readChildren(node, [...containers, 'blockquote']);
    else if (node.type === 'list') readChildren(node, [...containers, listKind(node)]);
    else if (node.type === 'listItem') readChildren(node, containers);
    else if (node.type === 'html') readBlockComment(node);
    else if (node.type === 'footnoteDefinition') document.footnotes.push(node);
  }

  function readHeading(node: Heading): void {
    endPending();
    const { text } = inlineContent(node.children, source, document.definitions);
    let settings: Settings = {};
    for (const comment of commentsIn(node)) settings = { ...settings, ...readComment(comment, file) };
    document.blocks.push({ type: 'section', heading: text.trim() || null, settings, place: node.position });
  }

  function readParagraph(node: Paragraph, containers: Container[]): void {
    for (const comment of commentsIn(node)) {
      if (Object.keys(readComment(comment, file)).length > 0) {
        report(file, 'comment-misplaced', INSIDE_PARAGRAPH, { place: comment });
      }
    }
    const content = inlineContent(node.children, source, document.definitions);
    if (content.text !== '') addParagraph(content, containers, node.position);
  }

  function readCode(node: Code, containers: Container[]): void {
    addParagraph(codeContent(node, source), [...containers, 'code'], node.position);
  }

  function addParagraph(content: InlineContent, containers: Container[], place: Position | undefined): void {
    document.blocks.push({ type: 'paragraph', content, containers, settings: pending, place });
    pending = {};
  }

  function readBlockComment(node: Html): void {
    if (!isComment(node)) return;
    const settings = readComment(node, file);
    if (settings.section) {
      document.blocks.push({ type: 'section', heading: null, settings, place: node.position });
    } else if (Object.keys(settings).length > 0) {
      pending = { ...pending, ...settings };
      pendingPlace = node.position;
    }
  }

  function endPending(): void {
    if (Object.keys(pending).length > 0) {
      report(file, 'comment-misplaced', BEFORE_NOTHING, { place: pendingPlace });
    }
    pending = {};
  }
}

const INSIDE_PARAGRAPH =
  'A comment with keys stands inside a paragraph; put it on a line of its own before the paragraph.';
const BEFORE_NOTHING =
  'The comment stands before no paragraph; put it right before the paragraph it speaks of.';

function commentsIn(node: Heading | Paragraph): Html[] {
  return descendants(node).filter((inner) => inner.type === 'html' && isComment(inner)) as Html[];
}

function listKind(node: List): Container {
  return node.ordered ? 'ordered-list' : 'bullet-list';
}

/** A plugin's mistake is one in the file's way to publication. What it has put on the file as an error stands there already. */
function parse(file: VFile, plugins: PluggableList): Root {
  try {
    return parseMarkdown(file, plugins);
  } catch (error) {
    if (plugins.length === 0) throw error;
    if (!file.messages.some((message) => message === error)) {
      const said = error instanceof Error ? error.message : String(error);
      report(file, 'plugin', `A remark plugin stopped: ${said}`, { place: { line: 1, column: 1 } });
    }
    return parseMarkdown(file);
  }
}

/** The first of two definitions wins (CommonMark 0.31, example 204). */
function definitionsIn(nodes: readonly Nodes[]): Definitions {
  const found = nodes.filter((node) => node.type === 'definition');
  return new Map(found.toReversed().map((node) => [node.identifier, node]));
}

/** A block of code is text as it is; its fence and its language are not. */
function codeContent(node: Code, source: string): InlineContent {
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  const offsets = alignSource(node.value, source.slice(from, end?.offset), true).map((at) => from + at);
  return { text: node.value.replace(/\r\n?/g, '\n'), offsets, formats: [], references: [] };
}
