import type { Lexeme } from './lexeme.ts';
import { recognize } from './pattern-machine.ts';
import { readParts, STOPS, TAG_NAMES, TAGGERS, type WordPart } from './word-part.ts';

/** What the tagger finds for the parts of all words, in order. */
interface Tagged {
  /** Their parts of speech, by the numbers of `TAG_NAMES`. */
  tags: Uint8Array;
  /** 1 where a sentence ends, else 0. */
  ends: Uint8Array;
}

/** The event that each tag is to the machines that tag. */
const TAG_EVENTS = Uint8Array.from(TAG_NAMES, (_, tag) => TAGGERS.eventOf(tag));

/**
 * Tags the words of a stretch of English as wink-nlp does, by its language model: each has its own part of speech, which
 * two machines put right by the words around; a third ends sentences.
 */
export function tagWords(words: readonly Lexeme[]): Tagged {
  const parts = partsOf(words);
  const { length } = parts;
  const tags = new Uint8Array(length);
  for (let at = 0; at < length; at++) tags[at] = (parts[at] as WordPart).tag;
  const events = new Uint8Array(length);
  for (const machine of TAGGERS.machines) {
    for (let at = 0; at < length; at++) {
      events[at] = (parts[at] as WordPart).hint ?? (TAG_EVENTS[tags[at] as number] as number);
    }
    recognize(machine, events, (at, tag) => {
      if (tag < 0) tags[at] = -tag;
      else if (((parts[at] as WordPart).possible >> tag) & 1) tags[at] = tag;
    });
  }
  for (let at = 0; at < length; at++) {
    const { fixed, tag } = parts[at] as WordPart;
    if (fixed > 0) tags[at] = tag;
  }
  return { tags, ends: endsOf(parts) };
}

/** A sentence ends with the last word at the latest. */
function endsOf(parts: readonly WordPart[]): Uint8Array {
  const events = new Uint8Array(parts.length);
  for (let at = 0; at < parts.length; at++) events[at] = (parts[at] as WordPart).stop;
  events[0] = parts[0]?.firstStop ?? 0;
  const ends = new Uint8Array(parts.length);
  for (const machine of STOPS.machines) {
    recognize(machine, events, (at) => {
      ends[at] = 1;
    });
  }
  ends[parts.length - 1] = 1;
  return ends;
}

/** The parts of all words; those of words that are new are looked up first, all at once. */
function partsOf(words: readonly Lexeme[]): WordPart[] {
  const unknown = words.filter(({ parts }) => parts.length === 0);
  if (unknown.length > 0) {
    const found = readParts(unknown.map(({ plain }) => plain));
    for (const [i, word] of unknown.entries()) word.parts = found[i] ?? [];
  }
  const all: WordPart[] = [];
  for (const { parts } of words) for (const part of parts) all.push(part);
  return all;
}
