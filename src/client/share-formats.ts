import { setApart } from '../text/set-apart.ts';
import { standAlone } from '../text/stand-alone.ts';
import { inMarks } from './share-in-marks.ts';

/** Words of an article, and what those who quote them need. */
export interface SharedWords {
  words: string;
  /** The link to the words. */
  link: string;
  headline: string;
  /** The site’s name. */
  publisher: string;
  /** The day of publication, as ISO. */
  published: string;
  /** Who said the words; null where they are the article’s own, or nobody’s. */
  speaker: string | null;
  /** The ISO day on which they were said; null where nothing tells it. */
  said: string | null;
  language: string;
  /** How the language quotes, around `{words}`, and what it puts between parts of a list. */
  quotation: string;
  comma: string;
}

/** The words as a line of a bibliography or an e-mail, without the comma that only the sentence around them needed. */
export function asCitation(shared: SharedWords): string {
  return sourced({ ...shared, words: inMarks({ ...shared, words: standAlone(shared.words) }) });
}

/** The words as they stand, with who said them, where, when, and the link: words that have their own marks need no others. */
export function sourced(shared: SharedWords): string {
  const { words, headline, link, comma } = shared;
  const title = shared.quotation.replace('{words}', () => headline);
  return `${words} — ${[...sayer(shared), title, ...issue(shared), link].join(comma)}`;
}

/** The words as a block quote of Markdown, which shows them as they are. */
export function asMarkdown(shared: SharedWords): string {
  const source = [
    ...sayer(shared).map(escapeMarkdown),
    `[${escapeMarkdown(shared.headline)}](<${shared.link}>)`,
  ];
  const paragraphs = linesOf(shared.words).map((lines) => lines.map(escapeMarkdown).join('\\\n'));
  const lines = [
    ...paragraphs.join('\n\n').split('\n'),
    '',
    `— ${[...source, ...issue(shared)].join(shared.comma)}`,
  ];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** The words as HTML: a block quote that names its source. */
export function asHtml(shared: SharedWords): string {
  const link = escapeHtml(shared.link);
  const source = `<a href="${link}">${escapeHtml(shared.headline)}</a>`;
  const words = linesOf(shared.words)
    .map((lines) => `<p>${lines.map(escapeHtml).join('<br>\n')}</p>`)
    .join('\n');
  const about = [...sayer(shared).map(escapeHtml), source, ...issue(shared).map(escapeHtml)].join(
    shared.comma,
  );
  return `<blockquote cite="${link}" lang="${escapeHtml(shared.language)}">\n${words}\n<p>— ${about}</p>\n</blockquote>`;
}

/** The lines of each paragraph. */
function linesOf(words: string): string[][] {
  return words.split(/\s*\n\s*\n\s*/).map((paragraph) => paragraph.split(/[^\S\n]*\n[^\S\n]*/));
}

/** Who said the words, and on which day: that is often not the one on which the article came out. */
function sayer({ speaker, said, language }: SharedWords): string[] {
  if (speaker === null) return [];
  return [said === null ? speaker : `${speaker} (${setApart(said, language)})`];
}

function issue({ publisher, published, language }: SharedWords): string[] {
  return [publisher, setApart(published.slice(0, 10), language)];
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&').replace(/^(\d+)([.)])|^([-+=])/g, '$1\\$2$3');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
