import type { Clause } from './clause.ts';
import { ARGUMENT } from './feature-names.ts';
import { add, type Features, mix } from './features.ts';
import { AFTER, type Unit, unitAt } from './units.ts';

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
  const cue = unitAt(units, at);
  const next = unitAt(units, at + 1);
  const before = unitAt(units, at - 1);
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
  const unit = unitAt(units, at);
  const b2 = unitAt(units, at - 2);
  const b1 = unitAt(units, at - 1);
  const a1 = unitAt(units, at + 1);
  const a2 = unitAt(units, at + 2);
  add(f, ARGUMENT.side, side);
  add(f, ARGUMENT.lemma, unit.lemma, side);
  add(f, ARGUMENT.part, unit.part, side);
  add(f, ARGUMENT.lemmaBefore, b1.lemma, side);
  add(f, ARGUMENT.lemmaAfter, a1.lemma, side);
  add(f, ARGUMENT.partsWithBefore, mix(b1.part, unit.part), side);
  add(f, ARGUMENT.partsWithAfter, mix(unit.part, a1.part), side);
  add(f, ARGUMENT.partsAround, mix(mix(b1.part, unit.part), a1.part), side);
  add(f, ARGUMENT.twoPartsBefore, mix(b2.part, b1.part), unit.part);
  add(f, ARGUMENT.twoPartsAfter, mix(a2.part, a1.part), unit.part);
  add(f, ARGUMENT.lemmasWithBefore, b1.lemma, unit.lemma);
  add(f, ARGUMENT.lemmasWithAfter, unit.lemma, a1.lemma);
  add(f, ARGUMENT.capital, unit.capital, unit.part);
  add(f, ARGUMENT.suffix, unit.suffix, side);
  add(f, ARGUMENT.edge, at === 0 ? 1 : at === units.length - 1 ? 2 : 0, unit.part);
  if (unit.quoted) add(f, ARGUMENT.quotedSide, unit.quoted, side);
  const first = phraseFirst[at] ?? -1;
  if (first < 0) return;
  const last = phraseLast[at] ?? at;
  add(f, ARGUMENT.lemmaBeforePhrase, unitAt(units, first - 1).lemma, side);
  add(f, ARGUMENT.lemmaBehindPhrase, unitAt(units, last + 1).lemma, side);
  add(f, ARGUMENT.lastLemmaOfPhrase, unitAt(units, last).lemma, side);
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
  const unit = unitAt(clause.units, at);
  add(f, ARGUMENT.near, near);
  add(f, ARGUMENT.nearPart, near, unit.part);
  if (unit.quoted) add(f, ARGUMENT.nearQuoted, unit.quoted, near);
  add(f, ARGUMENT.verbsMarks, verbs, marks);
  add(f, ARGUMENT.verbsPart, verbs, unit.part);
  add(f, ARGUMENT.marksPart, marks, unit.part);
  add(f, ARGUMENT.phrasesPart, phrases, unit.part);
  add(f, ARGUMENT.phrasesVerbsMarks, mix(phrases, verbs), marks);
  add(f, ARGUMENT.quotationsPart, lane + between(clause.quotations, low, high, 2), unit.part);
  add(f, ARGUMENT.cuesPart, lane + between(clause.cues, low, high, 3), unit.part);
  add(f, ARGUMENT.relativesVerbs, lane + between(clause.relatives, low, high, 2), verbs);
  add(f, ARGUMENT.strengthVerbs, unit.strength, verbs);
  addCue(f, context, unit, near, side);
  if (unit.quoted) add(f, ARGUMENT.quotedVerbsMarks, unit.quoted, mix(verbs, marks));
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
  add(f, ARGUMENT.cueLemma, cue.lemma, side);
  add(f, ARGUMENT.cueLemmaPartNear, cue.lemma, mix(unit.part, near));
  add(f, ARGUMENT.cueNextLemmas, mix(cue.lemma, next.lemma), side);
  add(f, ARGUMENT.frameNear, frame, near);
  add(f, ARGUMENT.cueOwnLemmas, cue.lemma, unit.lemma);
  add(f, ARGUMENT.cuePartOwnLemma, cue.part, mix(unit.lemma, side));
  add(f, ARGUMENT.cueStrengthPart, cue.strength, mix(side, unit.part));
  add(f, ARGUMENT.cueFormNear, cue.form, near);
  add(f, ARGUMENT.quotationSidesPart, mix(sides, side), unit.part);
  if (unit.quoted) add(f, ARGUMENT.quotedCueLemma, cue.lemma, side);
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
  const CUE_MARK = 3;
  const before = side > 0 ? Math.max(markBefore[at] ?? -1, cueAt) : (markBefore[at] ?? -1);
  const place = markBehind[at] ?? -1;
  const behind = side < 0 && (place === -1 || place > cueAt) ? cueAt : place;
  const left = before === cueAt ? CUE_MARK : unitAt(units, before).lemma;
  const right = behind === cueAt ? CUE_MARK : (behind < 0 ? AFTER : unitAt(units, behind)).lemma;
  add(f, ARGUMENT.markBefore, mix(left, before < 0 ? 0 : steps(at - before)), side);
  add(f, ARGUMENT.markBehind, mix(right, behind < 0 ? 0 : steps(behind - at)), side);
  add(f, ARGUMENT.marksAround, mix(left, right), verbs);
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
  const before = unitAt(units, first - 1);
  const behind = unitAt(units, last + 1);
  const head = unitAt(units, last);
  const around = mix(before.part, behind.part);
  add(f, ARGUMENT.phraseHead, head.part, mix(phrases, verbs));
  add(f, ARGUMENT.aroundPhrase, around, phrases);
  const touch = last === cueAt - 1 ? 1 : first === cueAt + 1 ? 2 : 0;
  add(f, ARGUMENT.phraseTouchesCue, mix(touch, head.part), before.part);
}

/** A distance in words, in ten steps. */
function steps(gap: number): number {
  if (gap <= 6) return gap;
  if (gap <= 8) return 7;
  if (gap <= 12) return 8;
  return gap <= 20 ? 9 : 10;
}
