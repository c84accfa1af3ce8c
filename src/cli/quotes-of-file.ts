import { decodeString } from 'micromark-util-decode-string';
import { VFile } from 'vfile';
import { textBlocks } from '../article/text-blocks.ts';
import { attribute } from '../attribution/attribute.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { plainTextBlocks } from '../attribution/plain-text-blocks.ts';
import { readDocument } from '../markdown/read-document.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';
import { readSourceText } from './read-source-file.ts';
import { refuseNesting } from './refuse-nesting.ts';

/** An escape or a character reference. */
const LONG_CHARACTER = /^(?:\\[!-/:-@[-`{-~]|&#?\w+;)/;

/** An attribution whose offsets are UTF-16 code units of the file exactly as it is. */
export interface FoundQuote extends Attribution {
  /** The quoted words as the file has them. */
  words: string;
}

/**
 * Finds who said what in a file. Markdown is read as an article, though it need not be a valid one.
 *
 * @param language that of a text which does not state its own, as a BCP 47 tag
 * @throws FileProblem when the file can't be read, is empty, or is not UTF-8
 */
export function quotesOfFile(
  file: string,
  speakers: readonly KnownSpeaker[],
  language: string,
): FoundQuote[] {
  const source = readSourceText(file);
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  if (isMarkdown) refuseNesting(file, source);
  const quotes = isMarkdown ? inMarkdown(source, speakers, language) : inText(source, speakers, language);
  return quotes.map((quote) => ({ ...quote, words: source.slice(quote.start, quote.end) }));
}

function inText(text: string, speakers: readonly KnownSpeaker[], language: string): Attribution[] {
  return attribute(text, plainTextBlocks(text), { language, published: null, speakers });
}

function inMarkdown(source: string, speakers: readonly KnownSpeaker[], language: string): Attribution[] {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const markdown = source.slice(mark);
  const { frontMatter, blocks } = readDocument(new VFile(markdown));
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const running = joinParagraphs(paragraphs.map(({ content }) => content));
  const { text, sourceOffset } = running;
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const found = attribute(text, textBlocks(blocks, running, known), {
    language: frontMatter?.language ?? language,
    published: frontMatter?.published ?? null,
    speakers,
  });
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: mark + sourceOffset(span.start),
    end: mark + sourceEnd(span.end),
  });
  return found.map((quote) => ({
    ...moved(quote),
    speaker: quote.speaker && moved(quote.speaker),
    cue: quote.cue && moved(quote.cue),
  }));

  /** Behind the last character of a span, which may be written as an escape or a character reference. */
  function sourceEnd(end: number): number {
    const last = sourceOffset(end - 1);
    const written = LONG_CHARACTER.exec(markdown.slice(last))?.[0];
    return last + (written && decodeString(written) === text.charAt(end - 1) ? written.length : 1);
  }
}
