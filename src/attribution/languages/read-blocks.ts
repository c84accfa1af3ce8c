import type { TextBlock } from '../attribution.ts';
import { type Cue, findCues } from './candidates.ts';
import { cutWords, type Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { type SpokenSpan, spokenSpans } from './spoken-spans.ts';

/** A block as the choice of speakers sees it. */
export interface ReadBlock {
  quoted: readonly SpokenSpan[];
  words: readonly Word[];
  phrases: readonly NounPhrase[];
  cues: readonly Cue[];
}

/** Cuts a text into words, phrases and cues, block by block. */
export function readBlocks(
  text: string,
  blocks: readonly TextBlock[],
  tag: string,
  language: LanguageWords,
): ReadBlock[] {
  const cut = blocks.map((block, index) => {
    const quoted = spokenSpans(text, block, index, tag, language);
    return { quoted, words: cutWords(text, block, quoted, language) };
  });
  const outside = cut.flatMap(({ words }) => words).filter(({ quote }) => quote === null);
  // What follows an article somewhere is a noun; what is written with a capital within a sentence is a name at the start of one, too.
  const nouns = new Set(
    outside
      .filter(
        (_, i) =>
          language.capitalNouns &&
          language.determiners.has(outside[i - 1]?.lower ?? '') &&
          // “von der Leyen” is a name.
          !language.particles.has(outside[i - 2]?.lower ?? ''),
      )
      .map(({ text: word }) => word),
  );
  const names = new Set(
    outside.flatMap(({ opens, text: word }) =>
      !opens && /^\p{Lu}\p{Ll}/u.test(word) && !nouns.has(word) ? word : [],
    ),
  );
  return cut.map(({ quoted, words }) => ({
    quoted,
    words,
    phrases: nounPhrases(words, language, (word) => names.has(word)),
    cues: findCues(words, language),
  }));
}
