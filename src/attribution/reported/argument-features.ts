import type { Clause } from './clause.ts';
import { add, type Features, mix } from './features.ts';
import { AFTER, BEFORE, type Unit } from './units.ts';

/** What is known of the cue, once for all units of its clause. */
interface CueContext {
  at: number;
  cue: Unit;
  next: Unit;
  /** The parts of speech around the cue and its own. */
  frame: number;
  /** Whether quotations stand before it (2) and behind it (1). */
  sides: number;
}

export function cueContext({ units, quotations }: Clause, at: number): CueContext {
  const cue = units[at] ?? AFTER;
  const next = units[at + 1] ?? AFTER;
  const before = units[at - 1] ?? BEFORE;
  const total = quotations[units.length] ?? 0;
  const ahead = quotations[at] ?? 0;
  return {
    at,
    cue,
    next,
    frame: mix(mix(next.part, before.part), cue.part),
    sides: (ahead > 0 ? 2 : 0) + (total > ahead ? 1 : 0),
  };
}

/** What speaks for a unit being part of the cue's content, of its source, of the cue, or of none. */
export function argumentFeatures(f: Features, clause: Clause, context: CueContext, at: number): void {
  f.count = 0;
  addOwn(f, clause, at, at - context.at);
  addRelative(f, clause, context, at);
}

/**
 * The part of it that is the same for all cues on one side of the unit.
 *
 * @param ahead of which sign: below 0 the cue stands behind the unit, above 0 before it
 */
export function addOwn(
  f: Features,
  { units, phraseFirst, phraseLast }: Clause,
  at: number,
  ahead: number,
): void {
  const side = Math.sign(ahead);
  const unit = units[at] ?? AFTER;
  const b2 = units[at - 2] ?? BEFORE;
  const b1 = units[at - 1] ?? BEFORE;
  const a1 = units[at + 1] ?? AFTER;
  const a2 = units[at + 2] ?? AFTER;
  add(f, 1, side);
  add(f, 2, unit.lemma, side);
  add(f, 3, unit.part, side);
  add(f, 4, b1.lemma, side);
  add(f, 5, a1.lemma, side);
  add(f, 6, mix(b1.part, unit.part), side);
  add(f, 7, mix(unit.part, a1.part), side);
  add(f, 8, mix(mix(b1.part, unit.part), a1.part), side);
  add(f, 9, mix(b2.part, b1.part), unit.part);
  add(f, 10, mix(a2.part, a1.part), unit.part);
  add(f, 11, b1.lemma, unit.lemma);
  add(f, 12, unit.lemma, a1.lemma);
  add(f, 13, unit.capital, unit.part);
  add(f, 14, unit.suffix, side);
  add(f, 15, at === 0 ? 1 : at === units.length - 1 ? 2 : 0, unit.part);
  if (unit.quoted) add(f, 19, unit.quoted, side);
  const first = phraseFirst[at] ?? -1;
  if (first < 0) return;
  const last = phraseLast[at] ?? at;
  add(f, 71, (units[first - 1] ?? BEFORE).lemma, side);
  add(f, 72, (units[last + 1] ?? AFTER).lemma, side);
  add(f, 73, (units[last] ?? AFTER).lemma, side);
}

/** The part of it that depends on the cue and what stands between. */
export function addRelative(f: Features, clause: Clause, context: CueContext, at: number): void {
  const side = Math.sign(at - context.at);
  const near = steps(Math.abs(at - context.at)) * side;
  const lane = side * 8;
  const low = Math.min(at, context.at) + 1;
  const high = Math.max(at, context.at);
  const verbs = lane + between(clause.verbs, low, high, 4);
  const marks = lane + between(clause.marks, low, high, 4);
  const phrases = lane + between(clause.phrases, low, high, 5);
  const unit = clause.units[at] ?? AFTER;
  add(f, 16, near);
  add(f, 17, near, unit.part);
  if (unit.quoted) add(f, 18, unit.quoted, near);
  add(f, 20, verbs, marks);
  add(f, 21, verbs, unit.part);
  add(f, 22, marks, unit.part);
  add(f, 23, phrases, unit.part);
  add(f, 24, mix(phrases, verbs), marks);
  add(f, 25, lane + between(clause.quotations, low, high, 2), unit.part);
  add(f, 26, lane + between(clause.cues, low, high, 3), unit.part);
  add(f, 27, lane + between(clause.relatives, low, high, 2), verbs);
  add(f, 28, unit.strength, verbs);
  addCue(f, context, unit, near, side);
  if (unit.quoted) add(f, 29, unit.quoted, mix(verbs, marks));
  addMarks(f, clause, context, at, side, verbs);
  if ((clause.phraseFirst[at] ?? -1) >= 0) addPhrase(f, clause, context, at, verbs, phrases);
}

/** How many are counted from one unit up to another, and no more than `most`. */
const between = (counts: readonly number[], from: number, to: number, most: number) =>
  from < to ? Math.min(most, (counts[to] ?? 0) - (counts[from] ?? 0)) : 0;

function addCue(
  f: Features,
  { cue, next, frame, sides }: CueContext,
  unit: Unit,
  near: number,
  side: number,
): void {
  add(f, 30, cue.lemma, side);
  add(f, 31, cue.lemma, mix(unit.part, near));
  add(f, 32, mix(cue.lemma, next.lemma), side);
  add(f, 33, frame, near);
  add(f, 34, cue.lemma, unit.lemma);
  add(f, 35, cue.part, mix(unit.lemma, side));
  add(f, 36, cue.strength, mix(side, unit.part));
  add(f, 37, cue.form, near);
  add(f, 38, mix(sides, side), unit.part);
  if (unit.quoted) add(f, 39, cue.lemma, side);
}

/** The marks on either side, or the cue where it is nearer. */
function addMarks(
  f: Features,
  clause: Clause,
  { at: cueAt }: CueContext,
  at: number,
  side: number,
  verbs: number,
): void {
  const { units, markBefore, markBehind } = clause;
  const CUE = 3;
  const before = side > 0 ? Math.max(markBefore[at] ?? -1, cueAt) : (markBefore[at] ?? -1);
  const place = markBehind[at] ?? -1;
  const behind = side < 0 && (place === -1 || place > cueAt) ? cueAt : place;
  const left = before === cueAt ? CUE : (units[before] ?? BEFORE).lemma;
  const right = behind === cueAt ? CUE : (units[behind] ?? AFTER).lemma;
  add(f, 60, mix(left, before < 0 ? 0 : steps(at - before)), side);
  add(f, 61, mix(right, behind < 0 ? 0 : steps(behind - at)), side);
  add(f, 62, mix(left, right), verbs);
}

/** The noun phrase as a whole: what stands before it and behind it, its last word. */
function addPhrase(
  f: Features,
  clause: Clause,
  { at: cueAt }: CueContext,
  at: number,
  verbs: number,
  phrases: number,
): void {
  const { units } = clause;
  const first = clause.phraseFirst[at] ?? at;
  const last = clause.phraseLast[at] ?? at;
  const before = units[first - 1] ?? BEFORE;
  const behind = units[last + 1] ?? AFTER;
  const head = units[last] ?? AFTER;
  const around = mix(before.part, behind.part);
  add(f, 74, head.part, mix(phrases, verbs));
  add(f, 75, around, phrases);
  const touch = last === cueAt - 1 ? 1 : first === cueAt + 1 ? 2 : 0;
  add(f, 76, mix(touch, head.part), before.part);
}

/** A distance in words, in ten steps. */
function steps(gap: number): number {
  if (gap <= 6) return gap;
  if (gap <= 8) return 7;
  if (gap <= 12) return 8;
  return gap <= 20 ? 9 : 10;
}
