import { type Hashes, sharedInOrder, type Weigh, weightOf } from './likeness.ts';
import { stretches } from './stretches.ts';

/** How much of a part's weight must be found in order and close together. Lower ones take paragraphs on the same matter for it. */
const LEAST_CONTAINED = 0.85;
/** Shorter parts must make up the whole: a few usual words are found in any long paragraph. */
const LEAST_WORDS = 5;
/** The stretch of a whole that a part is looked for in, in lengths of the part, and words on top. */
const STRETCH = 1.3;
const STRETCH_WORDS = 2;

/** The index of the text that holds most of a part's words close together; null where none holds enough of them. */
export function findContainer(part: Hashes, wholes: readonly Hashes[], weigh: Weigh): number | null {
  if (part.length < LEAST_WORDS) {
    const equal = wholes.findIndex((whole) => part.length > 0 && whole.join() === part.join());
    return equal < 0 ? null : equal;
  }
  const weight = weightOf(part, weigh);
  let most = LEAST_CONTAINED * weight;
  let best: number | null = null;
  for (const [i, whole] of wholes.entries()) {
    const found = new Set(whole);
    const atMost = weightOf(
      part.filter((hash) => found.has(hash)),
      weigh,
    );
    if (atMost <= most) continue;
    const held = mostHeld(part, whole, weigh);
    if (held > most) {
      most = held;
      best = i;
    }
  }
  return best;
}

/** The weight of a part's words in that stretch of a whole that holds most of them in order. */
function mostHeld(part: Hashes, whole: Hashes, weigh: Weigh): number {
  const length = Math.ceil(part.length * STRETCH) + STRETCH_WORDS;
  let most = 0;
  for (const stretch of stretches(whole, length)) most = Math.max(most, sharedInOrder(part, stretch, weigh));
  return most;
}
