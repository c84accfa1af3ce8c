import type { FootnoteDefinition, Heading, Html, Nodes, Paragraph, Root, ThematicBreak } from 'mdast';
import type { PluggableList } from 'unified';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import type { Container } from '../schema/container.ts';
import { type Definitions, type InlineContent, inlineContent } from '../text/inline-content.ts';
import { trimContent } from '../text/trim-content.ts';
import { blockContent } from './block-content.ts';
import { checkForeignSyntax } from './check-foreign-syntax.ts';
import { checkMarkup } from './check-markup.ts';
import { descendants } from './descendants.ts';
import { isEmpty, reportEmpty } from './empty-block.ts';
import { type Leaf, leafBlocks } from './leaf-blocks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { isComment, readComment, type Settings } from './read-comment.ts';
import { type ReadFrontMatter, readFrontMatter } from './read-front-matter.ts';
import { onlyPicture, type PictureBlock, readPicture, standingPictures } from './read-picture.ts';
import { resolveSiteLinks, type SiteLink } from './site-links.ts';

/** A heading, or a comment that opens a section without one. */
export interface SectionStart {
  type: 'section';
  /** The heading's words. */
  heading: InlineContent | null;
  /** How deep the heading is, from 1; null without one. */
  depth: number | null;
  settings: Settings;
  place: Position | undefined;
}

/** A paragraph, whatever it stands in; a block of code, a row of a table. */
export interface ParagraphBlock {
  type: 'paragraph';
  content: InlineContent;
  /** Outermost first. */
  containers: Container[];
  settings: Settings;
  place: Position | undefined;
}

/** A line between two parts of a text (`---`). */
export interface BreakBlock {
  type: 'break';
}

/** What an article is made of. */
export type DocumentBlock = SectionStart | ParagraphBlock | BreakBlock | PictureBlock;

/** A Markdown article taken apart, in the order of the file. */
export interface ArticleDocument extends ReadFrontMatter {
  blocks: DocumentBlock[];
  footnotes: FootnoteDefinition[];
  /** Where link references lead, by identifier. */
  definitions: Definitions;
  /** The links that stay on the same site. */
  links: SiteLink[];
}

/**
 * Reads an article: front matter, headings, comments, paragraphs and footnotes. Reports raw HTML, links to
 * scripts, pictures among words, and comments that are wrong or stand before nothing.
 *
 * @param file Its value is the Markdown without a byte order mark.
 * @param remarkPlugins The owner's, which see the article's tree before it is read.
 * @param url The article's address; where it has none yet, links stay as they are written.
 */
export function readDocument(
  file: VFile,
  remarkPlugins: PluggableList = [],
  url: string | null = null,
): ArticleDocument {
  const source = String(file);
  const tree = parse(file, remarkPlugins);
  const nodes = descendants(tree);
  const document: ArticleDocument = {
    ...readFrontMatter(tree, file),
    blocks: [],
    footnotes: [],
    definitions: definitionsIn(nodes),
    links:
      url === null ? [] : resolveSiteLinks(nodes, { url, home: new URL('../../', url), beside: 'article' }),
  };
  checkMarkup(nodes, standingPictures(tree), file);
  /** What comments have set for the next paragraph. */
  let pending: Settings = {};
  let pendingPlace: Position | undefined;
  for (const leaf of leafBlocks(tree)) readLeaf(leaf);
  endPending();
  return document;

  function readLeaf(leaf: Leaf): void {
    const { node, containers } = leaf;
    if (node.type === 'html') readBlockComment(node);
    else if (node.type === 'footnoteDefinition') document.footnotes.push(node);
    else if (node.type === 'heading') readHeading(node, containers);
    else if (node.type === 'thematicBreak') readBreak(node, containers);
    else if (node.type === 'paragraph' && onlyPicture(node.children)) readStanding(node, containers);
    else {
      if (node.type === 'paragraph') checkComments(node);
      const content = blockContent(leaf, source, document.definitions);
      if (isEmpty(leaf, content)) reportEmpty(leaf, file);
      else if (content && content.text !== '') {
        if (node.type !== 'code') checkForeignSyntax(content, file);
        addParagraph(content, containers, node.position);
      }
    }
  }

  function readHeading(node: Heading, containers: readonly Container[]): void {
    endPending();
    if (containers.length > 0) {
      report(file, 'block-place', HEADING_INSIDE, { place: node });
      return;
    }
    const heading = trimContent(inlineContent(node.children, source, document.definitions));
    if (heading.text === '') report(file, 'empty-block', EMPTY_HEADING, { place: node });
    for (const { label, place } of heading.references) {
      report(file, 'annotation-nested', markInHeading(label), { place, actual: label });
    }
    let settings: Settings = {};
    for (const comment of commentsIn(node)) settings = { ...settings, ...readComment(comment, file) };
    document.blocks.push({ type: 'section', heading, depth: node.depth, settings, place: node.position });
  }

  function readBreak(node: ThematicBreak, containers: readonly Container[]): void {
    if (containers.length > 0) report(file, 'block-place', BREAK_INSIDE, { place: node });
    else document.blocks.push({ type: 'break' });
  }

  function readStanding({ children }: Paragraph, containers: readonly Container[]): void {
    const node = onlyPicture(children);
    const picture = node && containers.length === 0 ? readPicture(node, document.definitions, file) : null;
    if (!picture) return;
    // Before a picture below which nobody is quoted, it speaks of the paragraph behind it.
    const { speaker, ...others } = QUOTING.test(picture.caption ?? '') ? pending : {};
    if (speaker) pending = others;
    document.blocks.push({ ...picture, ...(speaker && { speaker }) });
  }

  function checkComments(node: Paragraph): void {
    for (const comment of commentsIn(node)) {
      if (Object.keys(readComment(comment, file)).length > 0) {
        report(file, 'comment-misplaced', INSIDE_PARAGRAPH, { place: comment });
      }
    }
  }

  function addParagraph(content: InlineContent, containers: Container[], place: Position | undefined): void {
    document.blocks.push({ type: 'paragraph', content, containers, settings: pending, place });
    pending = {};
  }

  function readBlockComment(node: Html): void {
    if (!isComment(node)) return;
    const settings = readComment(node, file);
    if (settings.section) {
      const { position: place } = node;
      document.blocks.push({ type: 'section', heading: null, depth: null, settings, place });
    } else if (Object.keys(settings).length > 0) {
      for (const key of KEYS) {
        const [earlier, later] = [pending[key], settings[key]];
        if (!earlier || !later) continue;
        const reason = setTwice(key, earlier.value, later.place.start.line);
        report(file, 'comment-misplaced', reason, { place: earlier.place, actual: earlier.value });
      }
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

/** A quotation mark of any language. */
const QUOTING = /["“”„«»]/;

const INSIDE_PARAGRAPH =
  'A comment with keys stands inside a paragraph; put it on a line of its own before the paragraph.';
const BEFORE_NOTHING =
  'The comment stands before no paragraph; put it right before the paragraph it speaks of.';

/** What a comment sets for a paragraph. */
const KEYS = ['speaker', 'id'] as const;

function setTwice(key: (typeof KEYS)[number], value: string, line: number): string {
  const remedy =
    key === 'speaker'
      ? 'keep one for all quotes of the paragraph, or name one for each in a list, as in “speaker: [one-id, none]”'
      : 'keep one of them';
  return `The comment “${key}: ${value}” is ignored, for the one on line ${line} speaks of the same paragraph; ${remedy}.`;
}

const HEADING_INSIDE =
  'A heading stands in a list or a quotation; headings open parts of the article: put it on a line of its own, or write it in bold.';
const BREAK_INSIDE =
  'A dividing line stands in a list or a quotation; put it between paragraphs of the article, or take it out.';
const EMPTY_HEADING = 'The heading has no words; write some, or take the “#” out.';

const markInHeading = (label: string) =>
  `The mark “[^${label}]” stands in a heading; put it behind words of the text below.`;

function commentsIn(node: Heading | Paragraph): Html[] {
  return descendants(node).filter((inner) => inner.type === 'html' && isComment(inner)) as Html[];
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
