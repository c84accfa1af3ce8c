import type { FoundWords } from '../search/record.ts';

/**
 * The words of an article as a file of the cache holds them: a line of JSON with the terms and the counts, then in binary the places of
 * the words, 32 bits each, and what stands beside them, 16 bits each. A build reads those of all articles when one has changed, and
 * numbers in JSON take it several times as long.
 */
export function packWords({ terms, counts, words, near }: FoundWords): Buffer<ArrayBuffer> {
  const columns = [words, near].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([Buffer.from(`${JSON.stringify({ terms, counts })}\n`), ...columns]);
}

/** Reads what {@link packWords} has written. */
export function unpackWords(bytes: Buffer): FoundWords {
  const head = bytes.indexOf('\n');
  const { terms, counts }: Pick<FoundWords, 'terms' | 'counts'> = JSON.parse(bytes.toString('utf8', 0, head));
  // Wider numbers can be read only from a place in memory that is a multiple of their width.
  const columns = bytes.buffer.slice(bytes.byteOffset + head + 1, bytes.byteOffset + bytes.length);
  const length = columns.byteLength / (WORD_BYTES + NEAR_BYTES);
  return {
    terms,
    counts,
    words: new Uint32Array(columns, 0, length),
    near: new Uint16Array(columns, length * WORD_BYTES, length),
  };
}

const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const NEAR_BYTES = Uint16Array.BYTES_PER_ELEMENT;
