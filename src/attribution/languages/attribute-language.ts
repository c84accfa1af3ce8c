import type { Attribution, AttributionContext, TextBlock } from '../attribution.ts';
import type { Span } from '../passage.ts';
import { plant } from '../speech/trees.ts';
import type { Candidate, Cue } from './candidates.ts';
import { type Choice, choose, type LanguageModel } from './choose.ts';
import type { Word } from './cut-words.ts';
import { languageDay } from './day.ts';
import { droppedSubject } from './dropped-subject.ts';
import { languageMedium } from './language-medium.ts';
import type { LanguageWords } from './language-words.ts';
import { linkSpeaker } from './link-speaker.ts';
import model from './model.json' with { type: 'json' };
import { type NamedSpeaker, nameSpeaker } from './name-speaker.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type ReadBlock, readBlocks } from './read-blocks.ts';
import { relativeOfTwo } from './relative-of-two.ts';
import { reportStart } from './report.ts';
import { innerSpeaker } from './report-within-report.ts';

const languageModel: LanguageModel = {
  forest: plant(model.trees),
  confidence: model.confidence as [number, number][],
};

/**
 * From which probability on a speaker is told at all, with the confidence that belongs to it; below it silence is better than a guess.
 * What is published names somebody from the confidence `NAMED_FROM` on, in every language.
 */
const TOLD_FROM = 0.65;

/**
 * How often a pronoun is linked to the right person, and a verb without a subject: what the rule does with “he” and “she” in English
 * articles, as they are and as if they told no sex (`tests/bench/train/linked-speakers.ts`).
 */
const LINKED = 0.92;
const IMPLIED = 0.88;

/** The confidence in whom the structure of a sentence alone tells, as in English. */
const PLAIN = 0.9;

/** Fewer words between marks, which nobody is found to have said, are a term or a title. */
const FEWEST_WORDS = 3;

/**
 * Finds what is quoted in a text and who said it, in a language that there are words of. Names are resolved to the fullest form in
 * the text or to known speakers; a pronoun, and a verb without a subject, to whoever alone it may mean.
 */
export function attributeLanguage(
  text: string,
  blocks: readonly TextBlock[],
  { language: tag, published, speakers }: AttributionContext,
  language: LanguageWords,
): Attribution[] {
  const read = readBlocks(text, blocks, tag, language);
  const nameOf = nameSpeaker(
    text,
    read.flatMap(({ phrases }) => phrases.flatMap(({ name }) => name ?? [])),
    speakers,
    language.inflection,
  );
  const ofPhrase = ({ name }: NounPhrase) => name && nameOf(name);
  const found: Attribution[] = [];
  for (const [index, block] of read.entries()) {
    let previous: NounPhrase | null = null;
    let previousWhole: number | null = null;
    for (const [quote, span] of block.quoted.entries()) {
      const place = block.words.findIndex((word) => word.quote === quote);
      const plain = relativeOfTwo(block, place, language) ?? innerSpeaker(block, place, language);
      const { candidate, probability, confidence }: Choice = plain
        ? { ...plain, probability: 1, confidence: PLAIN }
        : choose(
            {
              text,
              ...block,
              quote: place,
              at: reportStart(block.words, place, block.cues, language),
              language,
              previous,
            },
            languageModel,
          );
      const isSure = candidate !== null && probability >= TOLD_FROM;
      const implied = isSure || plain ? null : impliedBy(index, place);
      if (!candidate && !plain && !implied && countWords(span.inner) < FEWEST_WORDS) continue;
      if (isSure) previous = candidate.phrase;
      const isPart = previousWhole === span.whole;
      previousWhole = span.whole;
      found.push({
        kind: 'direct',
        polarity: 'said',
        start: span.start,
        end: span.end,
        ...(isSure ? told(index, candidate, confidence) : (implied ?? NOBODY)),
        group: isPart ? (found.at(-1)?.group ?? '') : `g${found.length}`,
      });
    }
  }
  return found;

  function told(index: number, { phrase, cue }: Candidate, confidence: number) {
    const named = phrase.name && nameOf(phrase.name);
    const linked = named ?? (cue && phrase.kind === 'pronoun' ? meantBy(index, phrase, cue) : null);
    return {
      ...by(index, cue, linked),
      speaker: { start: phrase.start, end: phrase.end, text: text.slice(phrase.start, phrase.end) },
      name: linked?.name ?? (phrase.kind === 'nominal' ? text.slice(phrase.start, phrase.end) : null),
      basis: named
        ? ('named' as const)
        : phrase.kind === 'pronoun'
          ? ('pronoun' as const)
          : ('nominal' as const),
      confidence: named || !linked ? confidence : confidence * LINKED,
    };
  }

  /** Whom “he” and “she” mean. */
  function meantBy(index: number, { first }: NounPhrase, cue: Cue): NamedSpeaker | null {
    const { words } = read[index] as ReadBlock;
    const pronoun = words[first]?.lower ?? '';
    const gender = language.she.has(pronoun) ? 'female' : language.he.has(pronoun) ? 'male' : null;
    // German “sie sagte” is a woman, “sie sagten” are many.
    if (!gender || language.plural.test(words[cue.verb]?.lower ?? '')) return null;
    return linkSpeaker(read, { block: index, word: first }, gender, language, ofPhrase);
  }

  /** Who speaks by a verb without a subject. */
  function impliedBy(index: number, place: number) {
    const dropped = droppedSubject(read[index] as ReadBlock, place, language);
    if (!dropped) return null;
    const { cue, gender } = dropped;
    const word = Math.min(cue.verb, place);
    const speaker = linkSpeaker(read, { block: index, word }, gender, language, ofPhrase);
    return (
      speaker && { ...by(index, cue, speaker), speaker: null, basis: 'pronoun' as const, confidence: IMPLIED }
    );
  }

  function by(index: number, cue: Cue | null, speaker: NamedSpeaker | null) {
    const { words, cues } = read[index] as ReadBlock;
    const word = cue ? words[cue.at] : undefined;
    return {
      cue: word ? { start: word.start, end: word.end, text: word.text } : null,
      name: speaker?.name ?? null,
      speakerId: speaker?.id ?? null,
      medium: cue && languageMedium(text, words, cue, cues, language),
      date: word ? languageDay(sentenceOf(text, words, word), published, tag) : null,
    };
  }

  function countWords({ start, end }: Span): number {
    return text.slice(start, end).split(/\s+/).length;
  }
}

const NOBODY = {
  speaker: null,
  cue: null,
  name: null,
  speakerId: null,
  medium: null,
  date: null,
  basis: 'none' as const,
  confidence: 0,
};

/** The sentence of a word as it is written, its quotations left out. */
function sentenceOf(text: string, words: readonly Word[], { sentence }: Word): string {
  const own = words.filter((word) => word.sentence === sentence);
  const quotations = own.filter(({ quote }) => quote !== null);
  const ends = [...quotations.map(({ start }) => start), own.at(-1)?.end];
  return [own[0]?.start, ...quotations.map(({ end }) => end)]
    .map((start, i) => text.slice(start, ends[i]))
    .join(' ');
}
