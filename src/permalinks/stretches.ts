/** All stretches of a text of a given length in words, each a quarter of its length further on; a shorter text as a whole. */
export function* stretches(text: readonly number[], length: number): Generator<readonly number[]> {
  const step = Math.ceil(length / 4);
  for (let start = 0; start === 0 || start < text.length - length + step; start += step) {
    yield text.slice(start, start + length);
  }
}
