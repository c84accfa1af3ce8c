import { pageParagraphs, textOf } from './permalink-paragraphs.ts';
import { withoutStrayMarks } from './share-stray-marks.ts';
import { wholeWords } from './share-whole-words.ts';

/** What of one paragraph is selected. */
export interface SelectedPart {
  paragraph: HTMLElement;
  words: string;
  /** Where the words stand in the paragraph’s text, in UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

/** What stands between paragraphs, as one sees them. */
const BREAK = '\n\n';

/** Words that the reader has selected, in one paragraph or over several. */
export interface SelectedWords {
  /** At least one. */
  parts: [SelectedPart, ...SelectedPart[]];
  /** All of them, the paragraphs apart by an empty line, as one sees them. */
  words: string;
  /** Where they stand on the screen. */
  place: DOMRect;
  /** The id of the speaker in whose own words they all are. */
  speaker: string | null;
}

/** The selected words, as whole words; null where none are, or where the selection begins or ends in something else. */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!isOfText(range.startContainer) || !isOfText(range.endContainer)) return null;
  const [first, ...others] = pageParagraphs().flatMap((paragraph) => partOf(paragraph, range) ?? []);
  if (!first) return null;
  const parts = withWholeMarks([first, ...others]);
  const [speaker = '', another] = new Set(parts.map(speakerOf));
  return {
    parts,
    words: parts.map(({ words }) => words).join(BREAK),
    place: range.getBoundingClientRect(),
    speaker: speaker !== '' && another === undefined ? speaker : null,
  };
}

/** Whether it is no note, and nothing that belongs to the page rather than to the article. */
function isOfText(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-article]') != null && element.closest('.annotation') === null;
}

function partOf(paragraph: HTMLElement, selected: Range): SelectedPart | null {
  if (!selected.intersectsNode(paragraph)) return null;
  const range = selected.cloneRange();
  // A triple click ends at the start of what follows.
  if (!paragraph.contains(range.startContainer)) range.setStart(paragraph, 0);
  if (!paragraph.contains(range.endContainer)) range.setEnd(paragraph, paragraph.childNodes.length);
  const from = offsetIn(paragraph, range.startContainer, range.startOffset);
  const span = wholeWords(textOf(paragraph), from, from + range.toString().length);
  if (!span) return null;
  const [start, end] = span;
  return { paragraph, words: textOf(paragraph).slice(start, end), start, end };
}

/** The parts without the marks at both ends that open or close nothing among them. */
function withWholeMarks(parts: SelectedWords['parts']): SelectedWords['parts'] {
  const [{ paragraph, start }] = parts;
  const last = parts.at(-1) ?? parts[0];
  const texts = parts.map((part) => textOf(part.paragraph));
  const text = texts.join(BREAK);
  const lastAt = text.length - (texts.at(-1)?.length ?? 0);
  const language = paragraph.closest<HTMLElement>('[lang]')?.lang ?? '';
  const [from, to] = withoutStrayMarks(text, [start, lastAt + last.end], language);
  const cut = ({ end, ...part }: SelectedPart, place: number): SelectedPart => {
    const own = {
      start: place === 0 ? from : part.start,
      end: place === parts.length - 1 ? to - lastAt : end,
    };
    return { ...part, ...own, words: textOf(part.paragraph).slice(own.start, own.end) };
  };
  return [cut(parts[0], 0), ...parts.slice(1).map((part, index) => cut(part, index + 1))];
}

/** The speaker of the quote that holds all of a part; an empty string where there is none. */
function speakerOf({ paragraph, start, end }: SelectedPart): string {
  const quotes = paragraph.querySelectorAll<HTMLElement>('[data-quote]:not([data-quote="indirect"])');
  const holding = [...quotes].find((quote) => {
    const from = offsetIn(paragraph, quote, 0);
    return from <= start && end <= from + textOf(quote).length;
  });
  return holding?.dataset['speaker'] ?? '';
}

/** How many code units of a paragraph’s text come before a place in it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
