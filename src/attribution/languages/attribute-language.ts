import type { Attribution, AttributionContext, TextBlock } from '../attribution.ts';
import { plant } from '../speech/trees.ts';
import type { Candidate } from './candidates.ts';
import { choose, type LanguageModel } from './choose.ts';
import type { Word } from './cut-words.ts';
import { languageDay } from './day.ts';
import type { LanguageWords } from './language-words.ts';
import model from './model.json' with { type: 'json' };
import { nameSpeaker } from './name-speaker.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type ReadBlock, readBlocks } from './read-blocks.ts';
import { reportStart } from './report.ts';

const languageModel: LanguageModel = {
  forest: plant(model.trees),
  confidence: model.confidence as [number, number][],
};

/**
 * From which probability on a speaker is told at all, with the confidence that belongs to it; below it silence is better than a guess.
 * What is published names somebody from the confidence `NAMED_FROM` on, in every language.
 */
const TOLD_FROM = 0.65;

/** Fewer words between marks, which nobody is found to have said, are a term or a title. */
const FEWEST_WORDS = 3;

/**
 * Finds what is quoted in a text and who said it, in a language that there are words of. Names are resolved to the fullest form in
 * the text or to known speakers; a pronoun is left open.
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
  );
  const found: Attribution[] = [];
  for (const block of read) {
    let previous: NounPhrase | null = null;
    for (const [quote, span] of block.quoted.entries()) {
      const place = block.words.findIndex((word) => word.quote === quote);
      const { candidate, probability, confidence } = choose(
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
      if (isSure) previous = candidate.phrase;
      if (!candidate && text.slice(span.inner.start, span.inner.end).split(/\s+/).length < FEWEST_WORDS)
        continue;
      const open = {
        kind: 'direct' as const,
        polarity: 'said' as const,
        start: span.start,
        end: span.end,
        confidence: isSure ? confidence : 0,
      };
      found.push({ ...open, ...(isSure ? told(block, candidate) : NOBODY), group: `g${found.length}` });
    }
  }
  return found;

  function told({ words }: ReadBlock, { phrase, cue }: Candidate) {
    const speaker = phrase.name && nameOf(phrase.name);
    const word = cue ? words[cue.at] : undefined;
    return {
      speaker: { start: phrase.start, end: phrase.end, text: text.slice(phrase.start, phrase.end) },
      cue: word ? { start: word.start, end: word.end, text: word.text } : null,
      name: speaker?.name ?? (phrase.kind === 'nominal' ? text.slice(phrase.start, phrase.end) : null),
      speakerId: speaker?.id ?? null,
      medium: null,
      date: word ? languageDay(sentenceOf(text, words, word), published, tag) : null,
      basis: speaker
        ? ('named' as const)
        : phrase.kind === 'pronoun'
          ? ('pronoun' as const)
          : ('nominal' as const),
    };
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
};

/** The sentence of a word, without the quotations in it. */
function sentenceOf(text: string, words: readonly Word[], { sentence }: Word): string {
  return words
    .filter((word) => word.sentence === sentence && word.quote === null)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
