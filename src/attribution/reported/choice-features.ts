import type { Candidate } from './candidates.ts';
import { CHOICE } from './feature-names.ts';
import { add, emptyFeatures, type Features } from './features.ts';
import { AFTER, PARTS, type Unit } from './units.ts';

/** Candidates farther apart in the list have nothing to do with each other. */
const NEIGHBOURS = 16;
const NONE = 99;
/** Filled anew each time. */
const features = emptyFeatures();

/**
 * What speaks for a candidate being an attribution: how sure its parts are, their shape, and the other candidates that it
 * holds, that hold it or that cross it (of nested attributions only the outermost counts).
 *
 * @param candidates those of the passage
 * @param isFirst whether the passage is the text's first, mostly a headline
 */
export function choiceFeatures(
  units: readonly Unit[],
  candidates: readonly Candidate[],
  index: number,
  isFirst: boolean,
): Features {
  const f = features;
  f.count = 0;
  const candidate = candidates[index];
  if (!candidate) return f;
  addCertainty(f, candidate, isFirst);
  addNeighbours(f, candidates, index, candidate);
  addShape(f, units, candidate);
  return f;
}

function addCertainty(f: Features, { odds, whole }: Candidate, isFirst: boolean): void {
  const sure = Math.max(-10, Math.round(whole * 2));
  add(f, CHOICE.always, 0);
  add(f, CHOICE.odds, level(odds));
  add(f, CHOICE.whole, sure);
  add(f, CHOICE.oddsWhole, level(odds), sure);
  add(f, CHOICE.isFirstOdds, isFirst ? 1 : 0, level(odds));
}

function addNeighbours(
  f: Features,
  candidates: readonly Candidate[],
  index: number,
  candidate: Candidate,
): void {
  let holding = NONE;
  let held = NONE;
  let crossing = NONE;
  let beside = NONE;
  const more = (most: number, { odds }: Candidate) =>
    most === NONE ? level(odds) : Math.max(most, level(odds));
  const to = Math.min(candidates.length, index + NEIGHBOURS + 1);
  for (let i = Math.max(0, index - NEIGHBOURS); i < to; i++) {
    const other = candidates[i];
    if (!other || other === candidate) continue;
    const isHeld = candidate.content.includes(other.at);
    const holds = other.content.includes(candidate.at);
    if (holds) holding = more(holding, other);
    if (isHeld) held = more(held, other);
    if (!holds && !isHeld && touch(candidate.content, other.content)) crossing = more(crossing, other);
    if (Math.abs(other.at - candidate.at) <= 2) beside = more(beside, other);
  }
  const own = level(candidate.odds);
  add(f, CHOICE.holding, holding);
  add(f, CHOICE.held, held);
  add(f, CHOICE.crossing, crossing);
  add(f, CHOICE.holdingOdds, holding, own);
  add(f, CHOICE.heldOdds, held, own);
  add(f, CHOICE.besideOdds, beside, own);
}

const touch = (one: readonly number[], other: readonly number[]) =>
  (one[0] ?? 0) <= (other.at(-1) ?? 0) && (other[0] ?? 0) <= (one.at(-1) ?? 0);

function addShape(f: Features, units: readonly Unit[], { at, content, source, cue, odds }: Candidate): void {
  const unit = (place: number | undefined) => units[place ?? -1] ?? AFTER;
  const word = unit(at);
  const first = content[0] ?? at;
  const last = content.at(-1) ?? at;
  const length = Math.min(12, content.length);
  const quotations = content.filter((place) => unit(place).quoted > 0).length;
  const kind = quotations === content.length ? 0 : quotations > 0 ? 1 : 2;
  const verbs = content.filter(
    (place) => unit(place).part === PARTS.VERB || unit(place).part === PARTS.AUX,
  ).length;
  add(f, CHOICE.length, length);
  add(f, CHOICE.sourceLength, Math.min(8, source.length));
  add(f, CHOICE.contentFrom, clamp(first - at, 10));
  add(f, CHOICE.kind, kind);
  add(f, CHOICE.kindOdds, kind, level(odds));
  add(f, CHOICE.lemma, word.lemma);
  add(f, CHOICE.partHasSource, word.part, source.length > 0 ? 1 : 0);
  add(f, CHOICE.lemmaHasSource, word.lemma, source.length > 0 ? 1 : 0);
  add(f, CHOICE.firstLemma, unit(first).lemma);
  add(f, CHOICE.firstParts, unit(first).part, content.length > 1 ? unit(content[1]).part : 0);
  add(f, CHOICE.formBehind, unit(last + 1).form);
  add(f, CHOICE.verbs, Math.min(3, verbs));
  add(f, CHOICE.verbsLength, Math.min(3, verbs), length);
  add(f, CHOICE.cueLength, cue.length);
  add(f, CHOICE.strengthKind, word.strength, kind);
  add(f, CHOICE.lemmaAfter, unit(at + 1).lemma);
  add(f, CHOICE.partsWithBefore, unit(at - 1).part, word.part);
  add(f, CHOICE.lemmaOdds, word.lemma, level(odds));
  if (source.length === 0) return;
  const head = unit(source.at(-1));
  add(f, CHOICE.sourceHead, head.part, head.capital);
  add(f, CHOICE.sourceHeadLemma, head.lemma);
  add(f, CHOICE.sourceFirstLemma, unit(source[0]).lemma);
  add(f, CHOICE.sourceFrom, clamp((source[0] ?? at) - at, 8));
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** Log odds in half steps, from −6 to 6. */
const level = (odds: number) => clamp(Math.round(2 * odds), 6);
