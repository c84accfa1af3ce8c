import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import type { InlineContent } from '../text/inline-content.ts';
import type { Leaf } from './leaf-blocks.ts';

/** What stands empty, and what to do about it. */
const EMPTY = {
  code: 'The block of code is empty; write it, or take it out.',
  blockquote: 'The quotation is empty; write it behind the “>”, or take that out.',
  listItem: 'The item of the list is empty; write it, or take it out.',
};

/** Whether a block would be published without a word or a character in it. */
export function isEmpty({ node }: Leaf, content: InlineContent | null): boolean {
  return node.type in EMPTY && (content === null || content.text.trim() === '');
}

/** Reports such a block. */
export function reportEmpty({ node }: Leaf, file: VFile): void {
  report(file, 'empty-block', EMPTY[node.type as keyof typeof EMPTY], { place: node });
}
