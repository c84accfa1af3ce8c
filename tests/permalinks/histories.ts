import {
  chinese,
  contents,
  copiesAdded,
  copiesReworded,
  cutAndSplit,
  downloads,
  type History,
  interview,
  keyPoints,
  mould,
  nearCopies,
  ordinary,
  rewritten,
} from './make-histories.ts';
import type { Random } from './prose.ts';

/** A kind of history, and of each thousand links how many may be wrong or lost on its last revision. */
interface Kind {
  make: (random: Random) => History;
  /** With a ledger saved at every revision. */
  kept: { wrong: number; lost: number };
  /** With nothing but what the links carry. */
  alone: { wrong: number; lost: number };
}

/** Every kind of history, made by chance. */
export const KINDS: Record<string, Kind> = {
  'an article lightly edited': { make: ordinary, kept: { wrong: 0, lost: 0 }, alone: { wrong: 5, lost: 0 } },
  'interview blocks in another order': {
    make: interview,
    kept: { wrong: 0, lost: 0 },
    alone: { wrong: 2, lost: 0 },
  },
  'sections of one mould in another order': {
    make: mould,
    kept: { wrong: 62, lost: 0 },
    alone: { wrong: 26, lost: 0 },
  },
  'a list of downloads': { make: downloads, kept: { wrong: 5, lost: 0 }, alone: { wrong: 19, lost: 11 } },
  'a key point that repeats a sentence which is then extended': {
    make: keyPoints,
    kept: { wrong: 18, lost: 0 },
    alone: { wrong: 129, lost: 141 },
  },
  'a contents list above stubs that grow': {
    make: contents,
    kept: { wrong: 6, lost: 37 },
    alone: { wrong: 302, lost: 271 },
  },
  'a line of many copies reworded': {
    make: copiesReworded,
    kept: { wrong: 0, lost: 83 },
    alone: { wrong: 0, lost: 229 },
  },
  'near copies of which one is reworded': {
    make: nearCopies,
    kept: { wrong: 0, lost: 41 },
    alone: { wrong: 20, lost: 73 },
  },
  'paragraphs cut, split and joined': {
    make: cutAndSplit,
    kept: { wrong: 0, lost: 0 },
    alone: { wrong: 4, lost: 103 },
  },
  'paragraphs rewritten where they stand': {
    make: rewritten,
    kept: { wrong: 0, lost: 21 },
    alone: { wrong: 0, lost: 110 },
  },
  'a script without spaces': { make: chinese, kept: { wrong: 0, lost: 0 }, alone: { wrong: 5, lost: 0 } },
  'copies added and taken out': {
    make: copiesAdded,
    kept: { wrong: 9, lost: 0 },
    alone: { wrong: 57, lost: 4 },
  },
};
