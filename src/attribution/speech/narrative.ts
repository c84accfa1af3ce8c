import type { Token } from '../../text/tokens.ts';
import { findMentions } from '../names/find-mentions.ts';
import type { Mention } from '../names/mention.ts';
import type { Passage, QuotedSpan } from '../passage.ts';

/** A quotation and the places of its first and last token, marks included. */
export interface QuotedTokens {
  span: QuotedSpan;
  first: number;
  last: number;
}

/** A passage as the writer's own words, with its quotations as blanks, ready to be measured. */
export interface Narrative {
  passage: Passage;
  tokens: readonly Token[];
  /** Outside quotation marks. */
  mentions: readonly Mention[];
  /** The mentions by the place of their first, and of their last token; of two that share one, the longer. */
  mentionStarting: ReadonlyMap<number, Mention>;
  mentionEnding: ReadonlyMap<number, Mention>;
  quotes: readonly QuotedTokens[];
  /** For each token the place of its quotation in `quotes`, or -1. */
  quoteAt: readonly number[];
  /** How many there are before each token, outside quotation marks; one entry more than tokens. */
  before: Record<Measure, readonly number[]>;
}

export type Measure = 'words' | 'verbs' | 'mentions' | 'commas' | 'quotes' | 'sentences';

/** Reads a passage for who acts and speaks around its quotations. */
export function narrate(passage: Passage): Narrative {
  const { tokens } = passage;
  const quotes = placeQuotes(passage);
  const quoteAt = new Array<number>(tokens.length).fill(-1);
  for (const [i, quote] of quotes.entries()) quoteAt.fill(i, quote.first, quote.last + 1);
  const mentions = findMentions(passage).filter(
    (mention) => quoteAt[mention.first] === -1 && quoteAt[mention.last] === -1,
  );
  const heads = new Set(mentions.map((mention) => mention.head));
  const sentenceLasts = new Set(passage.sentences.map((sentence) => sentence.end));
  const outside = (at: number) => quoteAt[at] === -1;
  return {
    passage,
    tokens,
    mentions,
    mentionStarting: new Map(mentions.map((mention) => [mention.first, mention])),
    mentionEnding: new Map(mentions.map((mention) => [mention.last, mention])),
    quotes,
    quoteAt,
    before: {
      words: running(tokens, (token, at) => outside(at) && token.pos !== 'PUNCT'),
      verbs: running(tokens, (token, at) => outside(at) && token.pos === 'VERB'),
      mentions: running(tokens, (_, at) => heads.has(at)),
      commas: running(tokens, (token, at) => outside(at) && token.text === ','),
      quotes: running(tokens, (_, at) => quotes[quoteAt[at] ?? -1]?.first === at),
      sentences: running(
        tokens,
        (token, at) =>
          sentenceLasts.has(token.end) && (outside(at) || quotes[quoteAt[at] ?? -1]?.last === at),
      ),
    },
  };
}

/** How many there are from one token up to another, exclusive. */
export function countBetween(narrative: Narrative, measure: Measure, from: number, to: number): number {
  const counts = narrative.before[measure];
  return from < to ? (counts[to] ?? 0) - (counts[from] ?? 0) : 0;
}

function placeQuotes(passage: Passage): QuotedTokens[] {
  const placed: QuotedTokens[] = [];
  let at = 0;
  for (const span of passage.quoted) {
    while (at < passage.tokens.length && (passage.tokens[at]?.start ?? 0) < span.start) at++;
    const first = at;
    while (at < passage.tokens.length && (passage.tokens[at]?.end ?? 0) <= span.end) at++;
    if (at > first) placed.push({ span, first, last: at - 1 });
  }
  return placed;
}

function running(tokens: readonly Token[], counts: (token: Token, at: number) => boolean): number[] {
  const sums = [0];
  let sum = 0;
  for (const [at, token] of tokens.entries()) {
    if (counts(token, at)) sum++;
    sums.push(sum);
  }
  return sums;
}
