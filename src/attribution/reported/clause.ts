import { hashWord } from './features.ts';
import { PARTS, type Unit } from './units.ts';

/** A sentence, with the quotation that stands right before or behind it, and what is counted in it once for all cues. */
export interface Clause {
  units: readonly Unit[];
  /** Place of the sentence's first unit, and behind its last. */
  from: number;
  to: number;
  /** For each unit of a noun phrase its phrase's first and last unit, else −1. */
  phraseFirst: readonly number[];
  phraseLast: readonly number[];
  /** How many of each kind stand before a unit. */
  verbs: readonly number[];
  marks: readonly number[];
  phrases: readonly number[];
  quotations: readonly number[];
  cues: readonly number[];
  relatives: readonly number[];
  /** For each unit the place of the nearest mark or quotation before it, and behind it; −1 for none near. */
  markBefore: readonly number[];
  markBehind: readonly number[];
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
  const { first, last, starts } = phrasesOf(units);
  const isMark = (unit: Unit) => unit.part === PARTS.PUNCT || unit.quoted > 0;
  return {
    units,
    from,
    to: from + sentence.length,
    phraseFirst: first,
    phraseLast: last,
    verbs: counted(units, (unit) => unit.part === PARTS.VERB || unit.part === PARTS.AUX),
    marks: counted(units, (unit) => unit.part === PARTS.PUNCT),
    phrases: counted(units, (_, i) => starts[i] === 1),
    quotations: counted(units, (unit) => unit.quoted > 0),
    cues: counted(units, (unit) => unit.strength >= STRONG),
    relatives: counted(units, (unit) => RELATIVES.has(unit.lemma)),
    markBefore: nearest(units, isMark, 1),
    markBehind: nearest(units, isMark, -1),
  };
}

/** Noun phrases without what hangs on them: runs of determiners, adjectives, nouns, names, numbers, possessives. */
function phrasesOf(units: readonly Unit[]): {
  first: readonly number[];
  last: readonly number[];
  starts: number[];
} {
  const first = new Array<number>(units.length).fill(-1);
  const last = new Array<number>(units.length).fill(-1);
  const starts = new Array<number>(units.length).fill(0);
  for (const [i, unit] of units.entries()) {
    if (unit.quoted || !(IN_PHRASE.has(unit.part) || POSSESSIVE.has(unit.lemma))) continue;
    const before = units[i - 1];
    const goesOn = before !== undefined && first[i - 1] !== -1 && !opensPhrase(unit, before);
    first[i] = goesOn ? (first[i - 1] ?? i) : i;
    starts[i] = goesOn ? 0 : 1;
  }
  for (let i = units.length - 1; i >= 0; i--) {
    if (first[i] === -1) continue;
    last[i] = first[i + 1] === first[i] ? (last[i + 1] ?? i) : i;
  }
  return { first, last, starts };
}

function opensPhrase(unit: Unit, before: Unit): boolean {
  if (unit.part === PARTS.PRON) return true;
  if (unit.part === PARTS.DET && before.part !== PARTS.ADJ) return true;
  return before.part === PARTS.PRON && unit.part !== PARTS.NOUN;
}

function counted(units: readonly Unit[], counts: (unit: Unit, i: number) => boolean): number[] {
  const sums = new Array<number>(units.length + 1).fill(0);
  for (const [i, unit] of units.entries()) sums[i + 1] = (sums[i] ?? 0) + (counts(unit, i) ? 1 : 0);
  return sums;
}

/** For each unit the place of the nearest other one for which `holds`, on the side that `step` (1: before) comes from. */
function nearest(units: readonly Unit[], holds: (unit: Unit) => boolean, step: 1 | -1): number[] {
  const places = new Array<number>(units.length).fill(-1);
  let place = -1;
  for (let i = step > 0 ? 0 : units.length - 1; i >= 0 && i < units.length; i += step) {
    if (place !== -1 && Math.abs(i - place) <= MARK_REACH) places[i] = place;
    const unit = units[i];
    if (unit && holds(unit)) place = i;
  }
  return places;
}
