import { holdersOf } from './holders-of.ts';
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
  const holders = holdersOf(wholes);
  return (part) => {
    if (part.length < LEAST_WORDS) {
      const equal = wholes.findIndex((whole) => part.length > 0 && whole.join() === part.join());
      return equal < 0 ? null : equal;
    }
    let most = LEAST_CONTAINED * weightOf(part, weigh);
    let best: number | null = null;
    for (const i of likelyContainers(part, holders, weigh)) {
      const held = mostHeld(part, wholes[i] ?? [], weigh);
      if (held > most || (held === most && best !== null && i < best)) {
        most = held;
        best = i;
      }
    }
    return best;
  };
}

/** All texts that can hold enough of a part: those with one of the words, rarest first, that make up more than may be missing. */
function likelyContainers(part: Hashes, holders: ReadonlyMap<number, number[]>, weigh: Weigh): Set<number> {
  const placesOf = (hash: number) => holders.get(hash) ?? [];
  const rarest = part.toSorted((a, b) => placesOf(a).length - placesOf(b).length);
  const missing = (1 - LEAST_CONTAINED) * weightOf(part, weigh);
  const likely = new Set<number>();
  let sum = 0;
  for (const hash of rarest) {
    if (sum > missing) break;
    sum += weigh(hash);
    for (const place of placesOf(hash)) likely.add(place);
  }
  return likely;
}

/** The weight of a part's words in that stretch of a whole that holds most of them in order. */
function mostHeld(part: Hashes, whole: Hashes, weigh: Weigh): number {
  const length = Math.ceil(part.length * STRETCH) + STRETCH_WORDS;
  let most = 0;
  for (const stretch of stretches(whole, length)) most = Math.max(most, sharedInOrder(part, stretch, weigh));
  return most;
}
