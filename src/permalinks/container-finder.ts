import { type Hashes, sharedInOrder, type Weigh, weightOf } from './likeness.ts';
import { stretches } from './stretches.ts';

/** How much of a part's weight must be found in order and close together. Less is found in paragraphs on the same matter. */
const LEAST_CONTAINED = 0.85;
/** Shorter parts must make up the whole: a few usual words are found in any long paragraph. */
const LEAST_WORDS = 5;
/** The stretch of a whole that a part is looked for in, in lengths of the part, and words on top. */
const STRETCH = 1.3;
const STRETCH_WORDS = 2;

/** Finds the index of the text that holds most of a part's words close together; null where none holds enough of them. */
export function containerFinder(wholes: readonly Hashes[], weigh: Weigh): (part: Hashes) => number | null {
  const sets = wholes.map((whole) => new Set(whole));
  return (part) => {
    if (part.length < LEAST_WORDS) {
      const equal = wholes.findIndex((whole) => part.length > 0 && whole.join() === part.join());
      return equal < 0 ? null : equal;
    }
    let most = LEAST_CONTAINED * weightOf(part, weigh);
    let best: number | null = null;
    for (const [i, whole] of wholes.entries()) {
      const found = part.filter((hash) => sets[i]?.has(hash));
      if (weightOf(found, weigh) <= most) continue;
      const held = mostHeld(part, whole, weigh);
      if (held > most) {
        most = held;
        best = i;
      }
    }
    return best;
  };
}

/** The weight of a part's words in that stretch of a whole that holds most of them in order. */
function mostHeld(part: Hashes, whole: Hashes, weigh: Weigh): number {
  const length = Math.ceil(part.length * STRETCH) + STRETCH_WORDS;
  let most = 0;
  for (const stretch of stretches(whole, length)) most = Math.max(most, sharedInOrder(part, stretch, weigh));
  return most;
}
