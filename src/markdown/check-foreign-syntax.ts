import type { VFile } from 'vfile';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { Format, InlineContent } from '../text/inline-content.ts';

/** What other programs put into Markdown, and whose it is. */
const FOREIGN: readonly { pattern: RegExp; name: string }[] = [
  { pattern: /\{\{[<%].*?(?:[>%]\}\}|$)/s, name: 'a shortcode of Hugo' },
  { pattern: /\{%.*?(?:%\}|$)/s, name: 'a tag of Jekyll or Liquid' },
  {
    pattern:
      /\[(?:caption|gallery|embed|video|audio|playlist) [\w-]+=[^\]]*\]|\[\/(?:caption|embed|video|audio)\]/,
    name: 'a shortcode of WordPress',
  },
  { pattern: /^:::+ ?[\w{].*/s, name: 'a block of Docusaurus, Pandoc and others' },
  { pattern: /^!!! ?\w.*/s, name: 'a block of MkDocs' },
  { pattern: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/, name: 'an alert of GitHub' },
];

/** Reports what would be published as it stands, though it was written for a program to read: the first of each paragraph. */
export function checkForeignSyntax({ text, offsets, formats }: InlineContent, file: VFile): void {
  for (const { pattern, name } of FOREIGN) {
    const match = pattern.exec(text);
    if (!match) continue;
    const isCode = ({ kind, start, end }: Format) =>
      kind === 'inlineCode' && start <= match.index && match.index < end;
    if (formats.some(isCode)) continue;
    const start = offsets[match.index] ?? 0;
    // Whoever escapes it means the signs themselves.
    if (String(file).charAt(start) === '\\') continue;
    const shown = match[0].split('\n', 1)[0]?.slice(0, 40) ?? '';
    const reason = `“${shown}” is ${name}, which is text here; write what it stands for, or “\\” before it.`;
    report(file, 'foreign-syntax', reason, {
      place: positionOf(file, start, (offsets[match.index + match[0].length - 1] ?? start) + 1),
      actual: shown,
    });
    return;
  }
}
