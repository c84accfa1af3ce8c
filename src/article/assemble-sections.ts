import type { Root } from 'hast';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import type { Standing } from '../permalinks/carry-forward.ts';
import type { ArticlePicture, Paragraph, Quote, Section } from '../schema/article.ts';
import type { RunningText } from '../text/join-paragraphs.ts';
import type { SectionPlan } from './lay-out-sections.ts';
import type { PlacedNote } from './place-notes.ts';
import type { WrittenPicture } from './place-picture.ts';
import { renderInline } from './render-inline.ts';
import { type NoteMark, renderParagraph } from './render-paragraph.ts';
import { withWholeLinks } from './with-whole-links.ts';
import type { Writers } from './writers.ts';

/** All that paragraphs are made of. */
export interface Parts {
  paragraphs: readonly ParagraphBlock[];
  running: RunningText;
  permalinks: readonly Standing[];
  quotes: readonly Quote[];
  /** In the order of their numbers. */
  notes: readonly PlacedNote[];
  /** The article's address. */
  url: string;
  writers: Writers;
  /** Makes a picture of what an editor has written; null where it can’t be shown. */
  pictureOf: (written: WrittenPicture) => ArticlePicture | null;
}

/** Puts the paragraphs, with their quotes and notes, into the sections planned for them. */
export function assembleSections(plans: readonly SectionPlan[], parts: Parts): Section[] {
  const { paragraphAt } = parts.running;
  const quotes = Map.groupBy(parts.quotes, ({ start }) => paragraphAt(start));
  const marks = Map.groupBy(parts.notes.map(noteMark), ({ paragraph }) => paragraph);
  const paragraphs = parts.paragraphs.map((block, index) =>
    assembleParagraph(block, index, quotes.get(index) ?? [], marks.get(index) ?? [], parts),
  );
  return plans.map(
    ({ id, kind, label, heading, level, inferred, speaker, start, end, breaks, pictures }) => ({
      id,
      kind,
      label,
      heading: heading?.text ?? null,
      headingHtml:
        heading && parts.writers.write(renderInline(withWholeLinks(heading, parts.url)), undefined),
      level,
      inferred,
      speaker,
      breaks,
      pictures: pictures.flatMap(({ before, picture }) => {
        const found = parts.pictureOf(picture);
        return found ? [{ ...found, before }] : [];
      }),
      paragraphs: paragraphs.slice(start, end),
    }),
  );
}

function assembleParagraph(
  { content, containers, place }: ParagraphBlock,
  index: number,
  quotes: readonly Quote[],
  marks: readonly NoteMark[],
  { running, permalinks, url, writers }: Parts,
): Paragraph {
  const { start, end } = running.spans[index] ?? { start: 0, end: 0 };
  const { id = '', aliases = [], earlier = [], born, since } = permalinks[index] ?? {};
  const onPage: Root = renderParagraph(content, quotes, marks, start, writers.placeIn(content));
  const anywhere: Root = renderInline(withWholeLinks(content, url));
  return {
    id,
    aliases,
    earlier,
    ...(born !== undefined && { born }),
    ...(since !== undefined && { since }),
    index,
    text: content.text,
    html: writers.again(anywhere, place),
    marked: writers.write(onPage, place),
    start,
    end,
    containers,
    quotes: [...quotes],
    annotations: marks.map((mark) => mark.id),
  };
}

function noteMark({ id, kind, paragraph, start, end, mark }: PlacedNote, index: number) {
  return { id, number: index + 1, kind, paragraph, start, end, mark } satisfies NoteMark & {
    paragraph: number;
  };
}
