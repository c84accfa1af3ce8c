import type { Statement } from './statements.ts';

/** Where a quoted passage stands in a statement, in UTF-16 code units. */
export interface PassagePlace {
  statement: Statement;
  start: number;
  end: number;
}

/**
 * Every place where the passage stands, whole words and word for word. Two liberties of print are allowed: a curly
 * apostrophe for a straight one, and a comma before the closing mark where the statement has its full stop or its end.
 */
export function findPassage(passage: string, statements: readonly Statement[]): PassagePlace[] {
  const words = curly(passage);
  return statements.flatMap((statement) => {
    const text = curly(statement.text);
    return placesOf(words, text)
      .concat(words.endsWith(',') ? placesOf(words.slice(0, -1), text).filter(endsSentence(text)) : [])
      .filter(
        ([start, end]) =>
          !/[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1)) &&
          !/[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1)),
      )
      .map(([start, end]) => ({ statement, start, end }));
  });
}

function curly(text: string): string {
  return text.replaceAll("'", '’');
}

function placesOf(words: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push([at, at + words.length]);
  }
  return places;
}

function endsSentence(text: string): (place: [number, number]) => boolean {
  return ([, end]) => end === text.length || text[end] === '.';
}
