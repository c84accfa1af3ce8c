import type { Hashes } from './likeness.ts';

/** For each word the indices of the texts that it stands in. */
export function holdersOf(texts: readonly Hashes[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [n, hashes] of texts.entries()) {
    for (const hash of new Set(hashes)) {
      const list = holders.get(hash);
      if (list) list.push(n);
      else holders.set(hash, [n]);
    }
  }
  return holders;
}
