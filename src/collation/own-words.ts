import { diffArrays } from 'diff';
import { markedWords, saysSame } from './marked-words.ts';

/** A stretch of a passage: words that all others have in the same order, or words that one of them has not. */
export interface PassagePart {
  text: string;
  isOwn: boolean;
}

/** Of passages that speak of the same, the words of each that not all others have. Other marks and capitals are no difference. */
export function ownWords(passages: readonly string[]): PassagePart[][] {
  const split = passages.map(markedWords);
  return split.map((words, at) => {
    const others = split.filter((_, other) => other !== at);
    const shared = others.map((other) => sharedWith(words, other));
    return words.reduce<PassagePart[]>((parts, text, place) => {
      const isOwn = shared.some((flags) => !flags[place]);
      const last = parts.at(-1);
      if (last?.isOwn === isOwn) last.text += text;
      else parts.push({ text, isOwn });
      return parts;
    }, []);
  });
}

/** Which of some words stand in others too, in the same order. */
function sharedWith(words: readonly string[], others: readonly string[]): boolean[] {
  return diffArrays([...words], [...others], { comparator: saysSame }).flatMap(({ value, added, removed }) =>
    added ? [] : value.map(() => !removed),
  );
}
