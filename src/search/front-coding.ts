import type { ByteReader, ByteWriter } from './bytes.ts';

/** Writes sorted words one by one, each as what it shares with the one before and the rest (front coding). */
export function frontWriter(writer: ByteWriter): (word: string) => void {
  let last = '';
  return (word) => {
    let shared = 0;
    while (shared < last.length && last[shared] === word[shared]) shared += 1;
    // Half of a surrogate pair can't be written as UTF-8.
    if (!word.slice(0, shared).isWellFormed()) shared -= 1;
    writer.number(shared);
    writer.text(word.slice(shared));
    last = word;
  };
}

/** Reads what {@link frontWriter} has written. */
export function frontReader(reader: ByteReader): () => string {
  let last = '';
  return () => {
    const shared = reader.number();
    last = last.slice(0, shared) + reader.text();
    return last;
  };
}
