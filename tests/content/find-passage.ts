import type { Statement } from './statements.ts';

/** Where a quoted passage stands in a statement, in UTF-16 code units. */
export interface PassagePlace {
  statement: Statement;
  start: number;
  end: number;
}

/**
 * Every place where the passage stands, whole words, character for character. One liberty of print is allowed: a comma
 * before the closing mark where the statement has its full stop or its end.
 */
export function findPassage(passage: string, statements: readonly Statement[]): PassagePlace[] {
  return statements.flatMap((statement) => {
    const { text } = statement;
    return placesOf(passage, text)
      .concat(passage.endsWith(',') ? placesOf(passage.slice(0, -1), text).filter(endsSentence(text)) : [])
      .filter(
        ([start, end]) =>
          !/[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1)) &&
          !/[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1)),
      )
      .map(([start, end]) => ({ statement, start, end }));
  });
}

function placesOf(passage: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    places.push([at, at + passage.length]);
  }
  return places;
}

function endsSentence(text: string): (place: [number, number]) => boolean {
  return ([, end]) => end === text.length || text[end] === '.';
}
