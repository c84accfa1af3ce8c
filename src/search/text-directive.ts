/**
 * The part of a URL behind `#id` that has the browser mark words of a text (WICG Scroll To Text Fragment): each run of
 * marks, a long one by the words it begins and ends with, and the words around it, so that the same words elsewhere on the
 * page stay unmarked. Empty without marks.
 *
 * @param marks [start, end] in UTF-16 code units of the text
 */
export function textDirective(text: string, marks: readonly (readonly [number, number])[]): string {
  const parts = runs(marks)
    .slice(0, MOST_RUNS)
    .map(([start, end]) => {
      const before = lastWords(text.slice(0, start));
      const behind = firstWords(text.slice(end));
      return `text=${before === '' ? '' : `${encode(before)}-,`}${words(text.slice(start, end))}${behind === '' ? '' : `,-${encode(behind)}`}`;
    });
  return parts.length === 0 ? '' : `:~:${parts.join('&')}`;
}

/** More would make a URL that no one wants to share. */
const MOST_RUNS = 5;
/** Code units between two marks that are still marked as one run: a space, and marks beside it. */
const GAP = 3;
/** Words of context: enough to tell one place from another. */
export const CONTEXT_WORDS = 3;
/** Code units from which a run is named by its ends: twice as many make an address that breaks in an e-mail. */
const LONG_RUN = 150;

function runs(marks: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = found.at(-1);
    if (last !== undefined && start - last[1] <= GAP) last[1] = end;
    else found.push([start, end]);
  }
  return found;
}

function words(run: string): string {
  return run.length < LONG_RUN ? encode(run) : `${encode(firstWords(run))},${encode(lastWords(run))}`;
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/u).slice(-CONTEXT_WORDS).join(' ');
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/u).slice(0, CONTEXT_WORDS).join(' ');
}

/** A hyphen, comma or ampersand has a meaning of its own there. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}
