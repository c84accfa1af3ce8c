const SPACE = 32;
const FULL_STOP = 46;
const APOSTROPHE = 39;
const ASCII = 128;

/** A word or a mark as it was cut out of a text. */
export interface Cut {
  text: string;
  /** In code units of the text. */
  start: number;
  /** Whether it is letters of ASCII and nothing else. */
  isPlain: boolean;
}

/**
 * Cuts a text into words and marks by a pattern; plain words between spaces and marks, nine in ten of all, by their
 * character codes, which is the faster way to the same cuts.
 *
 * @param pattern sticky; takes in whatever is no space
 * @param longest the most letters of a plain word
 */
export function cutWords(text: string, pattern: RegExp, longest: number): Cut[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end - at <= longest && isLetter(text.charCodeAt(end))) end++;
    const length = end - at;
    if (length >= 2 && length <= longest && endsWord(text.charCodeAt(end))) {
      cuts.push({ text: text.slice(at, end), start: at, isPlain: true });
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const word = text.charCodeAt(at) === SPACE ? undefined : pattern.exec(text)?.[0];
    if (word !== undefined) cuts.push({ text: word, start: at, isPlain: false });
    at += word?.length ?? 1;
  }
  return cuts;
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether letters of ASCII before this character are a whole word; before the text's end (NaN) they are. */
const endsWord = (code: number) => !(code >= ASCII || code === FULL_STOP || code === APOSTROPHE);
