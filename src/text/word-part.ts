import type { PartOfSpeech } from 'wink-nlp';
import { dictionaryForm, ENDING, lookUp, TAGGING } from './look-up.ts';
import { readMachines } from './pattern-machine.ts';

/** What the tagger knows of a word, wherever it stands; or of a part of one, as it takes “cannot” for two. */
export interface WordPart {
  /** The number of its part of speech, as long as nothing around speaks for another. */
  tag: number;
  /** The tags that the words around may give it, a bit for each. */
  possible: number;
  /** Its event to the machines that tag; null if it is what its tag is. */
  hint: number | null;
  /** Its event to the machine that ends sentences, behind a space and at the very beginning. */
  stop: number;
  firstStop: number;
  /** Its numbers in wink-nlp; the last one, of its dictionary form and tag, is 0 unless they are the same whatever is around. */
  id: number;
  spaces: number;
  fixed: number;
  /** The tags it was met with, and its dictionary form for each. */
  tags: number[];
  lemmas: string[];
}

/** The machines that give words their tags by those around them, one after the other. */
export const TAGGERS = readMachines(TAGGING.machines);
/** The machines that end sentences. */
export const STOPS = readMachines(ENDING.machines);
/** More than there are. */
const MOST_TAGS = 32;

const { cache, tagShift } = lookUp('');
const [hintOf] = TAGGING.transformers;
const [stopOf] = ENDING.transformers;

/** The parts of speech by their numbers. */
export const TAG_NAMES: readonly PartOfSpeech[] = Array.from(
  { length: MOST_TAGS },
  (_, tag) => cache.valueOf('pos', tag) ?? 'X',
);

/** Numbers that wink-nlp has for a word. */
const SIZE = 4;
/** The bits of the second that count spaces. */
const SPACES = 0xffff;

/**
 * Looks up words, each by itself.
 *
 * @param words without spaces
 */
export function readParts(words: readonly string[]): WordPart[][] {
  const { tokens, tags } = lookUp(words.map((word) => ` ${word}`).join(''));
  const parts: WordPart[][] = [];
  for (const [at, tag] of tags.entries()) {
    const [id = 0, spaces = 0, fixed = 0] = tokens.slice(at * SIZE, (at + 1) * SIZE);
    if ((spaces & SPACES) > 0) parts.push([]);
    parts.at(-1)?.push(partOf(tag, id, spaces, fixed));
  }
  return parts;
}

function partOf(tag: number, id: number, spaces: number, fixed: number): WordPart {
  const normal = spaces > SPACES ? cache.nox(spaces) : cache.normal(id);
  const hint = hintOf(0, cache, [id, spaces], 0);
  const stopBehind = (space: number) => STOPS.eventOf(stopOf(normal, cache, [id, space], 0));
  return {
    tag,
    possible: TAG_NAMES.reduce((bits, _, one) => bits | (cache.isMemberPOS(normal, one) ? 1 << one : 0), 0),
    hint: hint === 0 ? null : TAGGERS.eventOf(hint),
    stop: stopBehind(spaces),
    firstStop: stopBehind(0),
    id,
    spaces,
    fixed,
    tags: [],
    lemmas: [],
  };
}

/** The dictionary form of a word with a tag, asked for once: wink-nlp tries eight patterns a time. */
export function lemmaOf(part: WordPart, tag: number): string {
  const met = part.lemmas[part.tags.indexOf(tag)];
  if (met !== undefined) return met;
  const tokens = [part.id, part.spaces, part.fixed || tag << tagShift, 0];
  const lemma = dictionaryForm({ tokens, cache }).toLowerCase();
  part.tags.push(tag);
  part.lemmas.push(lemma);
  return lemma;
}
