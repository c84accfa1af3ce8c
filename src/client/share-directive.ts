import {
  CONTEXT_WORDS,
  firstWords,
  LONG_RUN,
  lastWords,
  type RunEnds,
  stretchDirective,
  textDirective,
} from '../search/text-directive.ts';

/**
 * What makes a link to a paragraph one to some of its words. Empty where they stand elsewhere on the page with the same words
 * around them: the browser would mark the wrong ones.
 *
 * @param span the words’ start and end in the paragraph, in UTF-16 code units
 * @param page all that is shown on the page, headings and lists too: the browser takes the first place that fits
 */
export function directiveTo(paragraph: string, span: readonly [number, number], page: string): string {
  const [start, end] = span;
  const run = folded(paragraph.slice(start, end));
  const before = folded(BEFORE.exec(paragraph.slice(0, start))?.[0] ?? '');
  const behind = folded(BEHIND.exec(paragraph.slice(end))?.[0] ?? '');
  const shown = folded(page);
  const isOnce = (words: string) => shown.split(words).length === 2;
  if (run.length < LONG_RUN) return isOnce(before + run + behind) ? textDirective(paragraph, [span]) : '';
  const ends = runEnds(run, before, behind, isOnce);
  return ends ? textDirective(paragraph, [span], ends) : '';
}

/**
 * The same for words over several paragraphs.
 *
 * @param parts what of each paragraph is meant
 */
export function directiveOver(parts: readonly string[], page: string): string {
  const [head = '', tail = ''] = [folded(parts[0] ?? ''), folded(parts.at(-1) ?? '')];
  const shown = folded(page);
  const whole = parts.map(folded).join(' ');
  const first = fewest(wordCount(head), (count) => shown.split(firstWords(head, count)).length === 2);
  const last = fewest(wordCount(tail), (count) => {
    const words = lastWords(tail, count);
    return whole.indexOf(words) === whole.length - words.length;
  });
  return first === null || last === null
    ? ''
    : stretchDirective(firstWords(parts[0] ?? '', first), lastWords(parts.at(-1) ?? '', last));
}

/**
 * How many words at either end tell a long run from all else: those at its start from the whole page, those at its end from
 * what comes before them in the run. Null when no number does.
 */
function runEnds(
  run: string,
  before: string,
  behind: string,
  isOnce: (words: string) => boolean,
): RunEnds | null {
  const most = wordCount(run);
  const first = fewest(most, (count) => isOnce(before + firstWords(run, count)));
  const last = fewest(most, (count) => {
    const words = lastWords(run, count) + behind;
    return `${run}${behind}`.indexOf(words) === run.length + behind.length - words.length;
  });
  return first !== null && last !== null && first + last <= most ? { first, last } : null;
}

const wordCount = (text: string): number => text.split(' ').length;

function fewest(most: number, isEnough: (count: number) => boolean): number | null {
  for (let count = Math.min(CONTEXT_WORDS, most); count <= most; count++) {
    if (isEnough(count)) return count;
  }
  return null;
}

/** As the browser compares: neither case nor the sort of white space counts. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}

const BEFORE = new RegExp(`(?:\\S+\\s*){0,${CONTEXT_WORDS}}$`, 'u');
const BEHIND = new RegExp(`^(?:\\s*\\S+){0,${CONTEXT_WORDS}}`, 'u');
