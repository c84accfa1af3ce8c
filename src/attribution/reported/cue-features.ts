import { CUE } from './feature-names.ts';
import { add, emptyFeatures, type Features, hashWord, mix } from './features.ts';
import { PARTS, type Unit, unitAt } from './units.ts';

const NONE = 99;
/** How far a subject, a complement and a quotation are looked for. */
const SUBJECT_REACH = 8;
const COMPLEMENT_REACH = 5;
const QUOTATION_REACH = 12;
/** From this strength on a word is more likely a cue than not. */
const STRONG = 5;

const COLON = hashWord(':');
const TO = hashWord('to');
const NOT = hashWord('not');
const COMPLEMENTS = new Set(
  ['that', 'whether', 'to', 'of', 'about', 'if', 'for', 'how', ':'].map((word) => hashWord(word)),
);

/** A word that is no verb must have been a cue one time of fourteen; of the others not one in five hundred is one. */
const LEAST_STRENGTH = 3;

/** Whether a word may be a cue at all: any verb, any other word that often is one, a colon. */
export function mayBeCue(unit: Unit, at: number): boolean {
  if (unit.quoted) return false;
  if (unit.part === PARTS.PUNCT) return unit.lemma === COLON && at > 0;
  return unit.part === PARTS.VERB || unit.strength >= LEAST_STRENGTH;
}

/** Filled anew each time. */
const features = emptyFeatures();

/** What speaks for each word of a sentence being a cue: the word, its neighbours, its subject, its complement, other cues. */
export function cueFeatures(sentence: readonly Unit[]): (at: number) => Features {
  const strongest = strongestBefore(sentence);
  const ahead = strengthAhead(sentence);
  const hasQuotation = sentence.some(({ quoted }) => quoted > 0);
  return (at) => {
    features.count = 0;
    addWords(features, sentence, at);
    addOtherCues(features, sentence, at, strongest[at] ?? -1, ahead[at] ?? 0);
    addSubject(features, sentence, at);
    addQuotations(features, sentence, at, hasQuotation);
    addComplement(features, sentence, at);
    return features;
  };
}

/** For each place, that of the strongest cue word before it, the nearest of several; −1 for none. */
function strongestBefore(sentence: readonly Unit[]): number[] {
  let best = -1;
  let most = 0;
  return sentence.map(({ strength }, at) => {
    const before = best;
    if (strength >= most) {
      best = at;
      most = strength;
    }
    return before;
  });
}

function strengthAhead(sentence: readonly Unit[]): number[] {
  const strengths = new Array<number>(sentence.length).fill(0);
  for (let i = sentence.length - 2; i >= 0; i--) {
    strengths[i] = Math.max(strengths[i + 1] ?? 0, sentence[i + 1]?.strength ?? 0);
  }
  return strengths;
}

function addWords(f: Features, sentence: readonly Unit[], at: number): void {
  const { lemma, part, form, suffix, strength, capital } = unitAt(sentence, at);
  const b3 = unitAt(sentence, at - 3);
  const b2 = unitAt(sentence, at - 2);
  const b1 = unitAt(sentence, at - 1);
  const a1 = unitAt(sentence, at + 1);
  const a2 = unitAt(sentence, at + 2);
  const a3 = unitAt(sentence, at + 3);
  add(f, CUE.lemma, lemma);
  add(f, CUE.lemmaPart, lemma, part);
  add(f, CUE.form, form);
  add(f, CUE.suffix, suffix, part);
  add(f, CUE.strengthPart, strength, part);
  add(f, CUE.always, 0);
  add(f, CUE.partBefore3, b3.part, part);
  add(f, CUE.partBefore2, b2.part, part);
  add(f, CUE.partBefore, b1.part, part);
  add(f, CUE.partAfter, a1.part, part);
  add(f, CUE.partAfter2, a2.part, part);
  add(f, CUE.partAfter3, a3.part, part);
  add(f, CUE.partsAround, b1.part, a1.part);
  add(f, CUE.partsBefore, b2.part, b1.part);
  add(f, CUE.partsAfter, a1.part, a2.part);
  add(f, CUE.threePartsAfter, mix(a1.part, a2.part), a3.part);
  add(f, CUE.twoPartsBeforeOneAfter, mix(b2.part, b1.part), a1.part);
  add(f, CUE.lemmaBefore, b1.lemma);
  add(f, CUE.lemmaAfter, a1.lemma);
  add(f, CUE.lemmaBefore2, b2.lemma);
  add(f, CUE.lemmaAfter2, a2.lemma);
  add(f, CUE.lemmasWithBefore, b1.lemma, lemma);
  add(f, CUE.lemmasWithAfter, a1.lemma, lemma);
  add(f, CUE.lemmaPartAfter, lemma, a1.part);
  add(f, CUE.lemmaPartBefore, lemma, b1.part);
  add(f, CUE.lemmaPartsAfter, lemma, mix(a1.part, a2.part));
  add(f, CUE.strengthLemmaAfter, strength, a1.lemma);
  add(f, CUE.strengthPartAfter, strength, a1.part);
  add(f, CUE.strengthLemmaBefore, strength, b1.lemma);
  add(f, CUE.strengthPartsAround, strength, mix(a1.part, b1.part));
  add(f, CUE.lemmasWithAfter2, lemma, a2.lemma);
  add(f, CUE.strengthLemmasAfter, strength, mix(a1.lemma, a2.lemma));
  add(f, CUE.capitalStrength, capital, strength);
  add(f, CUE.place, Math.min(at, 5));
  for (const before of [b1, b2, b3]) {
    if (before.part === PARTS.AUX || before.lemma === NOT || before.lemma === TO) {
      add(f, CUE.auxiliary, before.form, part === PARTS.VERB ? 1 : 0);
    }
  }
}

function addOtherCues(
  f: Features,
  sentence: readonly Unit[],
  at: number,
  place: number,
  ahead: number,
): void {
  const { strength, lemma } = unitAt(sentence, at);
  const before = place < 0 ? undefined : sentence[place];
  const behind = before?.strength ?? 0;
  add(f, CUE.cueBeforeStrength, behind, strength);
  add(f, CUE.cuesAhead, ahead, strength);
  add(f, CUE.cueBeforeDistance, before ? far(at - place) : NONE, behind);
  if (!before) return;
  add(f, CUE.cueBeforeLemma, before.lemma, behind >= STRONG ? 1 : 0);
  add(f, CUE.cueBeforeNext, unitAt(sentence, place + 1).lemma, behind);
  add(f, CUE.cueBeforeLemmas, before.lemma, lemma);
}

function addSubject(f: Features, sentence: readonly Unit[], at: number): void {
  const { strength, lemma } = unitAt(sentence, at);
  let found = 0;
  for (let gap = 1; gap <= Math.min(SUBJECT_REACH, at) && !found; gap++) {
    const unit = unitAt(sentence, at - gap);
    if (unit.quoted) {
      found = 2;
    } else if (unit.part === PARTS.PRON || unit.part === PARTS.PROPN || unit.part === PARTS.NOUN) {
      found = 1;
      add(f, CUE.subjectLemma, unit.lemma);
      add(f, CUE.subjectPart, unit.part, gap);
      add(f, CUE.subjectPartLemma, unit.part, lemma);
    } else if (unit.part === PARTS.PUNCT) {
      add(f, CUE.markBeforeSubject, unit.lemma, gap);
    }
  }
  add(f, CUE.subjectKind, found, strength);
}

function addQuotations(f: Features, sentence: readonly Unit[], at: number, hasQuotation: boolean): void {
  const { strength, lemma } = unitAt(sentence, at);
  let sides = 0;
  if (hasQuotation) {
    if (addQuotation(f, CUE.quotationBefore, sentence, at, -1)) sides += 1;
    if (addQuotation(f, CUE.quotationAfter, sentence, at, 1)) sides += 2;
  }
  add(f, CUE.quotationSides, sides);
  add(f, CUE.lemmaQuotationSides, lemma, sides);
  add(f, CUE.strengthQuotationSides, strength, sides);
}

/** Adds the nearest quotation on one side of a word; whether there is one. */
function addQuotation(
  f: Features,
  template: number,
  sentence: readonly Unit[],
  at: number,
  side: 1 | -1,
): boolean {
  for (let gap = 1; gap <= QUOTATION_REACH; gap++) {
    const { quoted } = unitAt(sentence, at + side * gap);
    if (!quoted) continue;
    add(f, template, far(gap), quoted);
    return true;
  }
  return false;
}

function addComplement(f: Features, sentence: readonly Unit[], at: number): void {
  const { strength, lemma } = unitAt(sentence, at);
  for (let gap = 1; gap <= COMPLEMENT_REACH; gap++) {
    const opener = unitAt(sentence, at + gap).lemma;
    if (!COMPLEMENTS.has(opener)) continue;
    add(f, CUE.complement, opener, gap);
    add(f, CUE.complementStrength, opener, strength);
    add(f, CUE.complementLemma, opener, lemma);
    return;
  }
}

/** A distance in words, in nine steps. */
function far(gap: number): number {
  if (gap <= 4) return gap;
  if (gap <= 6) return 5;
  if (gap <= 9) return 6;
  return gap <= 14 ? 7 : 8;
}
