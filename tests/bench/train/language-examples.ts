import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Candidate, type Cue, candidatesOf } from '../../../src/attribution/languages/candidates.ts';
import type { Word } from '../../../src/attribution/languages/cut-words.ts';
import { featuresOf } from '../../../src/attribution/languages/features.ts';
import { languageWords } from '../../../src/attribution/languages/language-of.ts';
import type { LanguageWords } from '../../../src/attribution/languages/language-words.ts';
import type { NounPhrase } from '../../../src/attribution/languages/noun-phrases.ts';
import { readBlocks } from '../../../src/attribution/languages/read-blocks.ts';
import { reportStart } from '../../../src/attribution/languages/report.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { english } from './english-words.ts';
import { type Clause, invertClause } from './invert-clause.ts';
import type { GoldArticle, Scorer } from './scorer.ts';

/** A quotation whose speaker is known, with the features of its candidates, the first of whom is nobody. */
export interface LanguageExample {
  file: string;
  rows: Float32Array[];
  /** The candidates to learn. */
  right: number[];
  /** The candidates whose phrase is the speaker, whatever the cue. */
  acceptable: boolean[];
  /** Which phrase each candidate is; -1 for nobody. */
  phrases: number[];
}

interface Gold {
  file: string;
  start: number;
  end: number;
  speaker: { start: number; end: number; cue: { start: number; end: number } };
}

interface Range {
  start: number;
  end: number;
}

/** What is known of a quotation: its speaker, or that it is nobody's. */
interface Known {
  speaker: readonly Range[];
  cue: readonly Range[];
}

/**
 * The quotations of a folder of texts: those of `gold.jsonl` with their speakers, and others for nobody, where their sentence has no
 * word of speech.
 */
export function languageExamples(folder: string, tag: string): LanguageExample[] {
  const language = languageWords(tag);
  if (!language) throw new Error(`There are no words for “${tag}”.`);
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
  const gold = Map.groupBy(
    lines.map((line) => JSON.parse(line) as Gold),
    ({ file }) => file,
  );
  return [...gold].flatMap(([file, quotes]) => {
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    return examplesOf(file, text, tag, language, (span, { words, cues, at }) => {
      const known = quotes.find((one) => isSame(one, span));
      if (known) return { speaker: [known.speaker], cue: [known.speaker.cue] };
      return cues.some((cue) => words[cue.at]?.sentence === words[at]?.sentence) ? null : NOBODY;
    });
  });
}

/** The quotations of annotated English articles, every so many. */
export function englishExamples(
  articles: readonly GoldArticle[],
  { sourceHeads }: Scorer,
  every: number,
): LanguageExample[] {
  return articles
    .filter((_, i) => i % every === 0)
    .flatMap(({ file, text, direct, discard }) =>
      examplesOf(file, text, 'en', english, (span) => {
        if (discard.some((stretch) => touch(stretch, span))) return null;
        const attribution = direct.find((stretch) => isSame(stretch, span))?.attribution;
        if (!attribution) return NOBODY;
        if (attribution.source.length === 0) return null;
        // “Anna Berg, head of the harbour”: who touches the harbour isn't right.
        const heads = attribution.source.flatMap((source) =>
          sourceHeads(text.slice(source.start, source.end)).map((head) => ({
            start: source.start + head.start,
            end: source.start + head.end,
          })),
        );
        return { speaker: heads.length > 0 ? heads : attribution.source, cue: attribution.cue };
      }),
    );
}

const NOBODY: Known = { speaker: [], cue: [] };

/** @param knownOf what is known of a quotation; null leaves it out */
function examplesOf(
  file: string,
  text: string,
  tag: string,
  language: LanguageWords,
  knownOf: (span: Range, place: { words: readonly Word[]; cues: readonly Cue[]; at: number }) => Known | null,
): LanguageExample[] {
  return readBlocks(text, plainTextBlocks(text), tag, language).flatMap((block) => {
    let previous: NounPhrase | null = null;
    return block.quoted.flatMap((span, quote): LanguageExample[] => {
      const at = block.words.findIndex((word) => word.quote === quote);
      const known = knownOf(span.inner, { ...block, at });
      if (!known) return [];
      const { example, best } = exampleOf({ file, text, language, quote, known, previous }, block);
      previous = best?.phrase ?? previous;
      const turned = tag === 'en' && best ? invertClause(block, best) : null;
      return turned
        ? [example, exampleOf({ file, text, language, quote, known, previous: null }, turned).example]
        : [example];
    });
  });
}

interface Quotation {
  file: string;
  text: string;
  language: LanguageWords;
  quote: number;
  known: Known;
  previous: NounPhrase | null;
}

function exampleOf({ file, known, quote, ...rest }: Quotation, { words, phrases, cues }: Clause) {
  const place = words.findIndex((word) => word.quote === quote);
  const at = reportStart(words, place, cues, rest.language);
  const setting = { ...rest, words, quote: place, at, phrases, cues };
  const candidates = [null, ...candidatesOf(words, at, phrases, cues, rest.language)];
  const grades = candidates.map((candidate) => gradeOf(candidate, known, words));
  const top = Math.max(...grades);
  const example: LanguageExample = {
    file,
    rows: candidates.map((candidate) => featuresOf(setting, candidate)),
    right: grades.map((grade) => (grade > 0 && grade === top ? 1 : 0)),
    acceptable: grades.map((grade) => grade > 0),
    phrases: candidates.map((candidate) => (candidate ? phrases.indexOf(candidate.phrase) : -1)),
  };
  return { example, best: top > 0 ? (candidates[grades.indexOf(top)] ?? null) : null };
}

function gradeOf(candidate: Candidate | null, { speaker, cue }: Known, words: readonly Word[]): number {
  if (!candidate || speaker.length === 0) return candidate || speaker.length > 0 ? 0 : 1;
  if (!speaker.some((one) => touch(candidate.phrase, one))) return 0;
  const word = candidate.cue ? words[candidate.cue.at] : undefined;
  return word && cue.some((one) => touch(word, one)) ? 2 : 1;
}

const touch = (one: Range, other: Range) => one.start < other.end && one.end > other.start;

const isSame = (one: Range, other: Range) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) >
  0.6 * Math.max(one.end - one.start, other.end - other.start);
