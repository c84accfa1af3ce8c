import { type Hashes, sharedInOrder, type Weigh, weightOf } from './likeness.ts';

export const M = { contained: 0.75, minWords: 5 };

/** The text that holds most of a part's words close together; null where none holds enough of them. */
export function findContainer(part: Hashes, wholes: readonly Hashes[], weigh: Weigh): number | null {
  if (part.length < M.minWords) {
    const equal = wholes.findIndex((whole) => part.length > 0 && whole.join() === part.join());
    return equal < 0 ? null : equal;
  }
  const weight = weightOf(part, weigh);
  const size = Math.ceil(part.length * 1.3) + 2;
  let best: number | null = null;
  let most = M.contained;
  const rare = new Set(part);
  wholes.forEach((whole, i) => {
    if (whole.length < part.length * 0.8) return;
    let upper = 0;
    const have = new Set(whole);
    for (const h of rare) if (have.has(h)) upper++;
    if (upper < rare.size / 2) return;
    for (
      let at = 0;
      at === 0 || at + size < whole.length + Math.ceil(size / 3);
      at += Math.max(1, Math.floor(size / 4))
    ) {
      const share = sharedInOrder(part, whole.slice(at, at + size), weigh) / weight;
      if (share > most) {
        most = share;
        best = i;
      }
    }
  });
  return best;
}
