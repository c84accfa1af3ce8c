import type { ParagraphBlock } from '../markdown/read-document.ts';
import type { Standing } from '../permalinks/carry-forward.ts';
import type { Paragraph, Quote, Section } from '../schema/article.ts';
import type { RunningText } from '../text/join-paragraphs.ts';
import type { SectionPlan } from './lay-out-sections.ts';
import type { PlacedNote } from './place-notes.ts';
import { type NoteMark, renderParagraph } from './render-paragraph.ts';

/** All that paragraphs are made of. */
export interface Parts {
  paragraphs: readonly ParagraphBlock[];
  running: RunningText;
  permalinks: readonly Standing[];
  quotes: readonly Quote[];
  /** In the order of their numbers. */
  notes: readonly PlacedNote[];
}

/** Puts the paragraphs, with their quotes and notes, into the sections planned for them. */
export function assembleSections(plans: readonly SectionPlan[], parts: Parts): Section[] {
  const paragraphs = parts.paragraphs.map((block, index) => assembleParagraph(block, index, parts));
  return plans.map(({ id, kind, label, heading, inferred, speaker, start, end }) => ({
    id,
    kind,
    label,
    heading,
    inferred,
    speaker,
    paragraphs: paragraphs.slice(start, end),
  }));
}

function assembleParagraph(block: ParagraphBlock, index: number, parts: Parts): Paragraph {
  const { start, end } = parts.running.spans[index] ?? { start: 0, end: 0 };
  const { id = '', aliases = [], earlier = [] } = parts.permalinks[index] ?? {};
  const quotes = parts.quotes.filter((quote) => quote.start >= start && quote.end <= end);
  const marks = parts.notes.flatMap((note, n) => (note.paragraph === index ? [noteMark(note, n)] : []));
  return {
    id,
    aliases,
    earlier,
    index,
    text: block.content.text,
    html: renderParagraph(block.content, quotes, marks, start),
    start,
    end,
    containers: block.containers,
    quotes,
    annotations: marks.map((mark) => mark.id),
  };
}

function noteMark({ id, kind, start, end, mark }: PlacedNote, index: number): NoteMark {
  return { id, number: index + 1, kind, start, end, mark };
}
