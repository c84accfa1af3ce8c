import { textOf } from './permalink-paragraphs.ts';
import { wholeWords } from './share-whole-words.ts';

/** Words of one paragraph that the reader has selected. */
export interface SelectedWords {
  paragraph: HTMLElement;
  words: string;
  /** Where they stand in the paragraph’s text, in UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** Where they stand on the screen. */
  place: DOMRect;
  /** The quote in somebody's own words that they are all part of. */
  quote: HTMLElement | null;
}

/** The selected words, as whole words; null where none are, or not all in one paragraph. */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const paragraph = elementOf(range.startContainer)?.closest<HTMLElement>('[data-paragraph]');
  if (!paragraph) return null;
  // A triple click ends at the start of what follows.
  if (!paragraph.contains(range.endContainer)) range.setEnd(paragraph, paragraph.childNodes.length);
  if (range.toString().trim() !== selection.toString().trim()) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const span = wholeWords(textOf(paragraph), from, from + range.toString().length);
  if (!span) return null;
  const [start, end] = span;
  return {
    paragraph,
    words: textOf(paragraph).slice(start, end),
    start,
    end,
    place: range.getBoundingClientRect(),
    quote:
      elementOf(range.commonAncestorContainer)?.closest<HTMLElement>(
        '[data-quote]:not([data-quote="indirect"])',
      ) ?? null,
  };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
