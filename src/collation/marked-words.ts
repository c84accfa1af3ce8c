import { words } from '../permalinks/words.ts';

/** The words of a text, each with the marks before and behind it: a dash is no word. */
export function markedWords(text: string): string[] {
  return (
    text.match(/(?:^[^\p{L}\p{N}]+)?[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*[^\p{L}\p{M}\p{N}]*/gu) ?? [text]
  );
}

/** Whether two words are the same but for marks and capital letters. */
export function saysSame(one: string, other: string): boolean {
  return one === other || words(one).join() === words(other).join();
}
