import type { Definition, Html, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import { findDangerous } from './check-characters.ts';
import { isComment } from './read-comment.ts';

const SCHEME = /^([a-zA-Z][a-zA-Z0-9+.-]*):/;
const SAFE_SCHEMES = ['http', 'https', 'mailto'];

/**
 * Reports what may not be in an article: raw HTML, links that run a script or leave the web, pictures that stand among words,
 * and characters that must not get out, where they are written by their number.
 * None of it is published, whatever becomes of the message.
 *
 * @param pictures those that stand by themselves
 */
export function checkMarkup(nodes: readonly Nodes[], pictures: ReadonlySet<Nodes>, file: VFile): void {
  for (const node of nodes) {
    if (node.type === 'html') checkHtml(node, file);
    else if (node.type === 'link' || node.type === 'definition') checkLink(node, file);
    else if ((node.type === 'image' || node.type === 'imageReference') && !pictures.has(node))
      reportPicture(node, file);
    if (node.type === 'link' || node.type === 'linkReference') checkWords(node, file);
    checkReferences(node, file);
  }
}

/** Whether an address may be linked to: http, https, mailto, or a place on the site itself. */
export function isSafeUrl(url: string): boolean {
  const scheme = SCHEME.exec(withoutControls(url))?.[1];
  return scheme === undefined || SAFE_SCHEMES.includes(scheme.toLowerCase());
}

/** Browsers ignore white space and control characters within a scheme. */
function withoutControls(url: string): string {
  return [...url].filter((char) => char > ' ').join('');
}

/** “&#x202E;”: what the file itself doesn't hold, but readers would be given. */
function checkReferences(node: Nodes, file: VFile): void {
  const words = [
    node.type === 'text' ? node.value : '',
    'alt' in node ? (node.alt ?? '') : '',
    'title' in node ? (node.title ?? '') : '',
  ];
  for (const { ruleId, reason, found } of words.flatMap(findDangerous)) {
    // What stands there as itself is told with its place.
    if (!String(file).includes(found)) report(file, ruleId, reason, { place: node });
  }
}

function checkHtml(node: Html, file: VFile): void {
  if (isComment(node)) return;
  const start = node.value.trim().split('\n')[0] ?? '';
  const isOpen = start.startsWith('<!--') && !node.value.includes('-->');
  const reason = isOpen
    ? 'The comment is never closed, so that all below it is a part of it; end it with “-->”.'
    : start.startsWith('<!--')
      ? 'Text stands on the same line as a comment; put the comment on a line of its own.'
      : `Raw HTML “${start.slice(0, 40)}” is not published; write it in Markdown, or escape “<” as “\\<”.`;
  report(file, 'raw-html', reason, { place: node, actual: start });
}

function checkLink(node: Link | Definition, file: VFile): void {
  if (isSafeUrl(node.url)) return;
  const scheme = SCHEME.exec(withoutControls(node.url))?.[1] ?? '';
  report(
    file,
    'link-protocol',
    `The link leads to “${scheme}:”; expected http, https, mailto or a path on the site.`,
    { place: node, actual: node.url, expected: SAFE_SCHEMES },
  );
}

function checkWords(node: Link | LinkReference, file: VFile): void {
  if (wordsOf(node).trim() !== '') return;
  report(file, 'empty-block', 'The link has no words; write some between “[” and “]”.', { place: node });
}

function reportPicture(node: Image | ImageReference, file: VFile): void {
  report(
    file,
    'image',
    'The picture stands among words, in a list or in a quotation; put it in a paragraph of its own, with an empty line before and behind it.',
    { place: node },
  );
}
