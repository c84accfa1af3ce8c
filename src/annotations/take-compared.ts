import type { InlineContent } from '../text/inline-content.ts';
import { sliceContent } from '../text/slice-content.ts';
import { sourceEnd } from '../text/source-end.ts';

/** Words that a note names, without quotation marks, and where these stand in the file, in UTF-16 code units, end exclusive. */
export interface NamedWords {
  words: string;
  start: number;
  end: number;
}

/** What a note compares its words with. */
export interface Compared {
  /** Empty where nothing stands in quotation marks behind `compare:`. */
  passages: NamedWords[];
  /** Where `compare:` itself stands. */
  key: { start: number; end: number };
  /** The note without them. */
  rest: InlineContent;
}

const KEY = /^\s*(compare:)\s*/;
const PASSAGE = /(?:“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]|«([^«»]+)»)\s*(?:[,;]\s*)?/y;
const DASH = /\s*(?:[—–]|--?)\s*/y;

/**
 * Takes `compare: “words”, “other words” —` from the start of a note: passages of the same article that speak of the same as its own
 * words do. They end at the first closing mark.
 *
 * @param source The whole Markdown file.
 * @returns Null for a note that compares nothing.
 */
export function takeCompared(content: InlineContent, source: string): Compared | null {
  const key = KEY.exec(content.text);
  if (!key) return null;
  const keyStart = key[0].indexOf('compare:');
  const passages: NamedWords[] = [];
  let at = key[0].length;
  PASSAGE.lastIndex = at;
  for (let match = PASSAGE.exec(content.text); match; match = PASSAGE.exec(content.text)) {
    const words = match.slice(1).find((each) => each !== undefined) ?? '';
    const start = sourceEnd(content, at, source);
    passages.push({ words, start, end: content.offsets[at + 1 + words.length] ?? start });
    at = PASSAGE.lastIndex;
  }
  DASH.lastIndex = at;
  if (DASH.test(content.text)) at = DASH.lastIndex;
  const first = content.offsets[keyStart] ?? 0;
  return {
    passages,
    key: { start: first, end: first + 'compare:'.length },
    rest: sliceContent(content, at, content.text.length),
  };
}
