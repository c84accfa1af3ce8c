import { hashWord } from './hash-word.ts';
import { readId } from './id.ts';
import { words } from './words.ts';

/** finds */
export function locate(id: string, texts: readonly string[]): { index: number; sure: number } | null {
  const parts = readId(id);
  if (!parts) return null;
  const need = new Set(parts.hashes);
  let best: number[] = [];
  let most = 0;
  texts.forEach((t, i) => {
    const have = new Set(words(t).map(hashWord));
    let k = 0;
    for (const h of parts.hashes) if (have.has(h)) k++;
    if (k > most) {
      most = k;
      best = [i];
    } else if (k === most) best.push(i);
  });
  if (most < 3 || need.size === 0) return null;
  const index = best.length === 1 ? best[0] : best[parts.ordinal - 1];
  return index === undefined ? null : { index, sure: most / 4 };
}
