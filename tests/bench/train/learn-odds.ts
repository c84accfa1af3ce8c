import type { WordOdds } from '../../../src/attribution/speech/word-odds.ts';
import type { Scorer } from './scorer.ts';
import type { ReadArticle } from './speaker-examples.ts';

/** Words met less often tell nothing. */
const LEAST_COUNT = 3;
/** The share of verbs that are cues and of nouns that head a source, and how many observations that belief is worth. */
const PRIOR = 0.03;
const PRIOR_WEIGHT = 4;
/** Only nouns that are cues rather often are kept, for there are very many nouns. */
const LEAST_NOUN_ODDS = -2.5;

type Counts = Map<string, { all: number; hits: number }>;

/** Log odds of lemmas to be a cue or the head of a source, counted in annotated articles. */
export function learnOdds(articles: readonly ReadArticle[], scorer: Scorer): WordOdds {
  const cue: Counts = new Map();
  const noun: Counts = new Map();
  const source: Counts = new Map();
  for (const { gold, narratives } of articles) {
    const cues = gold.attributions.flatMap((attribution) => attribution.cue);
    const heads = gold.attributions.flatMap((attribution) =>
      attribution.source.flatMap((span) =>
        scorer.sourceHeads(gold.text.slice(span.start, span.end)).map((head) => ({
          start: span.start + head.start,
          end: span.start + head.end,
        })),
      ),
    );
    for (const { tokens, quoteAt, mentions } of narratives) {
      for (const [i, token] of tokens.entries()) {
        if (quoteAt[i] !== -1) continue;
        if (token.pos === 'VERB') count(cue, token.lemma, isIn(cues, token));
        if (token.pos === 'NOUN') count(noun, token.lemma, isIn(cues, token));
      }
      for (const mention of mentions) {
        const head = tokens[mention.head];
        if (head && mention.kind === 'nominal') count(source, head.lemma, isIn(heads, head));
      }
    }
  }
  const nouns = Object.entries(oddsOf(noun)).filter(([, odds]) => odds > LEAST_NOUN_ODDS);
  return { cue: oddsOf(cue), noun: Object.fromEntries(nouns), source: oddsOf(source) };
}

interface Range {
  start: number;
  end: number;
}

const isIn = (spans: readonly Range[], token: Range) =>
  spans.some((span) => span.start < token.end && span.end > token.start);

function count(counts: Counts, word: string, hit: boolean): void {
  const { all, hits } = counts.get(word) ?? { all: 0, hits: 0 };
  counts.set(word, { all: all + 1, hits: hits + (hit ? 1 : 0) });
}

function oddsOf(counts: Counts): Record<string, number> {
  const entries = [...counts]
    .filter(([, { all }]) => all >= LEAST_COUNT)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, { all, hits }]) => {
      const odds = (hits + PRIOR_WEIGHT * PRIOR) / (all - hits + PRIOR_WEIGHT * (1 - PRIOR));
      return [word, Math.round(Math.log(odds) * 10) / 10] as const;
    });
  return Object.fromEntries(entries);
}
