import { countOn } from '../count-on.ts';
import { hashWord } from './features.ts';
import { PARTS, type Unit } from './units.ts';

/** A sentence, with the quotation that stands right before or behind it, and what is counted in it once for all cues. */
export interface Clause {
  units: readonly Unit[];
  /** Place of the sentence's first unit, and behind its last. */
  from: number;
  to: number;
  /** For each unit of a noun phrase its phrase's first and last unit, else −1. */
  phraseFirst: number[];
  phraseLast: number[];
  /** How many of each kind stand before a unit. */
  verbs: number[];
  marks: number[];
  phrases: number[];
  quotations: number[];
  cues: number[];
  relatives: number[];
  /** For each unit the place of the nearest mark or quotation before it, and behind it; −1 for none near. */
  markBefore: number[];
  markBehind: number[];
}

const POSSESSIVE = new Set([hashWord("'s"), hashWord('’s')]);
const RELATIVES = new Set(['that', 'who', 'which'].map((word) => hashWord(word)));
const IN_PHRASE = new Set([PARTS.DET, PARTS.ADJ, PARTS.NOUN, PARTS.PROPN, PARTS.NUM, PARTS.PRON]);
/** From this strength on a word counts as a cue. */
const STRONG = 5;
const MARK_REACH = 12;

/** @param sentences those of one passage */
export function readClause(sentences: readonly (readonly Unit[])[], index: number): Clause {
  const sentence = sentences[index] ?? [];
  const before = sentences[index - 1]?.at(-1);
  const behind = sentences[index + 1]?.[0];
  const units = [...sentence];
  if (before?.quoted) units.unshift(before);
  if (behind?.quoted) units.push(behind);
  const from = before?.quoted ? 1 : 0;
  const { first, last } = phrasesOf(units);
  const none = () => new Array<number>(units.length + 1).fill(0);
  const verbs = none();
  const marks = none();
  const phrases = none();
  const quotations = none();
  const cues = none();
  const relatives = none();
  for (let at = 0; at < units.length; at++) {
    const { part, quoted, strength, lemma } = units[at] as Unit;
    countOn(verbs, at, part === PARTS.VERB || part === PARTS.AUX);
    countOn(marks, at, part === PARTS.PUNCT);
    countOn(phrases, at, first[at] === at);
    countOn(quotations, at, quoted > 0);
    countOn(cues, at, strength >= STRONG);
    countOn(relatives, at, RELATIVES.has(lemma));
  }
  return {
    units,
    from,
    to: from + sentence.length,
    phraseFirst: first,
    phraseLast: last,
    verbs,
    marks,
    phrases,
    quotations,
    cues,
    relatives,
    markBefore: nearestMarks(units, 1),
    markBehind: nearestMarks(units, -1),
  };
}

/** Noun phrases without what hangs on them: runs of determiners, adjectives, nouns, names, numbers, possessives. */
function phrasesOf(units: readonly Unit[]): { first: number[]; last: number[] } {
  const first = new Array<number>(units.length).fill(-1);
  const last = new Array<number>(units.length).fill(-1);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.quoted || !(IN_PHRASE.has(unit.part) || POSSESSIVE.has(unit.lemma))) continue;
    const before = units[i - 1];
    const goesOn = before !== undefined && first[i - 1] !== -1 && !opensPhrase(unit, before);
    first[i] = goesOn ? (first[i - 1] ?? i) : i;
  }
  for (let i = units.length - 1; i >= 0; i--) {
    if (first[i] === -1) continue;
    last[i] = first[i + 1] === first[i] ? (last[i + 1] ?? i) : i;
  }
  return { first, last };
}

function opensPhrase(unit: Unit, before: Unit): boolean {
  if (unit.part === PARTS.PRON) return true;
  if (unit.part === PARTS.DET && before.part !== PARTS.ADJ) return true;
  return before.part === PARTS.PRON && unit.part !== PARTS.NOUN;
}

/** For each unit the place of the nearest mark or quotation, on the side that `step` (1: before) comes from. */
function nearestMarks(units: readonly Unit[], step: 1 | -1): number[] {
  const places = new Array<number>(units.length).fill(-1);
  let place = -1;
  for (let i = step > 0 ? 0 : units.length - 1; i >= 0 && i < units.length; i += step) {
    if (place !== -1 && Math.abs(i - place) <= MARK_REACH) places[i] = place;
    const unit = units[i];
    if (unit && (unit.part === PARTS.PUNCT || unit.quoted > 0)) place = i;
  }
  return places;
}
