/**
 * The part of a URL behind `#id` that has the browser mark words of a text (WICG Scroll To Text Fragment): each run of
 * marks, a long one by the words it begins and ends with, and the words around it, so that the same words elsewhere on the
 * page stay unmarked. Empty without marks.
 *
 * @param marks [start, end] in UTF-16 code units of the text
 * @param ends how many words a long run is named by at either end
 */
export function textDirective(
  text: string,
  marks: readonly (readonly [number, number])[],
  ends: RunEnds = { first: CONTEXT_WORDS, last: CONTEXT_WORDS },
): string {
  const parts = runs(marks)
    .slice(0, MOST_RUNS)
    .map(([start, end]) => {
      const before = lastWords(text.slice(0, start));
      const behind = firstWords(text.slice(end));
      return `text=${before === '' ? '' : `${encode(before)}-,`}${words(text.slice(start, end), ends)}${behind === '' ? '' : `,-${encode(behind)}`}`;
    });
  return parts.length === 0 ? '' : `:~:${parts.join('&')}`;
}

/** How many words of a long run are named, at its start and at its end. */
export interface RunEnds {
  first: number;
  last: number;
}

/** More would make a URL that no one wants to share. */
const MOST_RUNS = 5;
/** Code units between two marks that are still marked as one run: a space, and marks beside it. */
const GAP = 3;
/** Words of context: enough to tell one place from another. */
export const CONTEXT_WORDS = 3;
/** Code units from which a run is named by its ends: twice as many make an address that breaks in an e-mail. */
export const LONG_RUN = 150;

function runs(marks: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = found.at(-1);
    if (last !== undefined && start - last[1] <= GAP) last[1] = end;
    else found.push([start, end]);
  }
  return found;
}

function words(run: string, { first, last }: RunEnds): string {
  return run.length < LONG_RUN
    ? encode(run)
    : `${encode(firstWords(run, first))},${encode(lastWords(run, last))}`;
}

/** The last words of a text, divided by single spaces. */
export function lastWords(text: string, count = CONTEXT_WORDS): string {
  return text.trim().split(/\s+/u).slice(-count).join(' ');
}

/** The first words of a text, divided by single spaces. */
export function firstWords(text: string, count = CONTEXT_WORDS): string {
  return text.trim().split(/\s+/u).slice(0, count).join(' ');
}

/** The same for a stretch over several paragraphs, by its first words and its last. */
export function stretchDirective(first: string, last: string): string {
  return `:~:text=${encode(first)},${encode(last)}`;
}

/** A hyphen, comma or ampersand has a meaning of its own there. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}
