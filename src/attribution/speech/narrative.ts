import type { Token } from '../../text/token.ts';
import { countOn } from '../count-on.ts';
import { findMentions } from '../names/find-mentions.ts';
import type { Mention } from '../names/mention.ts';
import type { Passage, QuotedSpan } from '../passage.ts';
import { labelBefore, signature } from './label-names.ts';

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
  /** Within quotation marks. */
  quotedMentions: readonly Mention[];
  /** The mentions by the place of their first, and of their last token; of two that share one, the longer. */
  mentionStarting: ReadonlyMap<number, Mention>;
  mentionEnding: ReadonlyMap<number, Mention>;
  quotes: readonly QuotedTokens[];
  /** For each token the place of its quotation in `quotes`, or -1. */
  quoteAt: readonly number[];
  /** How many there are before each token, outside quotation marks; one entry more than tokens. */
  before: Record<'words' | 'verbs' | 'mentions' | 'commas' | 'quotes' | 'sentences', number[]>;
}

/** Reads a passage for who acts and speaks around its quotations. */
export function narrate(read: Passage): Narrative {
  const quotes = placeQuotes(read);
  const tokens = nameLabels(read, quotes);
  const passage = { ...read, tokens };
  const quoteAt = new Array<number>(tokens.length).fill(-1);
  for (const [i, quote] of quotes.entries()) quoteAt.fill(i, quote.first, quote.last + 1);
  const found = findMentions(passage);
  const isOutside = ({ first, last }: Mention) => quoteAt[first] === -1 && quoteAt[last] === -1;
  const mentions = found.filter(isOutside);
  return {
    passage,
    tokens,
    mentions,
    quotedMentions: found.filter((mention) => !isOutside(mention)),
    mentionStarting: new Map(mentions.map((mention) => [mention.first, mention])),
    mentionEnding: new Map(mentions.map((mention) => [mention.last, mention])),
    quotes,
    quoteAt,
    before: countUp(passage, mentions, quotes, quoteAt),
  };
}

/** How many there are from one token up to another, exclusive. */
export function countBetween(counts: readonly number[], from: number, to: number): number {
  return from < to ? (counts[to] ?? 0) - (counts[from] ?? 0) : 0;
}

/** The first token between which and the one at hand nothing is counted. */
export function firstEqual(counts: readonly number[], at: number): number {
  let low = 0;
  let high = at;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countBetween(counts, middle, at) === 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens with the names of labels marked as names, whatever the tagger takes “Prior” and “Page” for. */
function nameLabels({ tokens, turn }: Passage, quotes: readonly QuotedTokens[]): readonly Token[] {
  const first = quotes[0]?.first ?? 0;
  const label = turn ? null : labelBefore(tokens, first);
  const signed = turn ? null : signature(tokens, (quotes.at(-1)?.last ?? -1) + 1);
  const names = [label, signed].filter((name) => name !== null);
  if (names.length === 0 && !turn) return tokens;
  return tokens.map((token, at) => {
    const isLabel =
      names.some((name) => name.first <= at && at <= name.last) ||
      (turn && turn.label.start <= token.start && token.end <= turn.label.end);
    return isLabel && /^\p{L}/u.test(token.text) ? { ...token, pos: 'PROPN' } : token;
  });
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

function countUp(
  { tokens, sentences }: Passage,
  mentions: readonly Mention[],
  quotes: readonly QuotedTokens[],
  quoteAt: readonly number[],
): Narrative['before'] {
  const none = () => new Array<number>(tokens.length + 1).fill(0);
  const before = {
    words: none(),
    verbs: none(),
    mentions: none(),
    commas: none(),
    quotes: none(),
    sentences: none(),
  };
  // An owner and what it owns may share their last word.
  const isHead = new Uint8Array(tokens.length);
  for (const { head } of mentions) isHead[head] = 1;
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { pos, text, end } = tokens[at] as Token;
    const inside = quoteAt[at] as number;
    // An array is slow to tell that it has nothing at −1.
    const quote = inside < 0 ? undefined : quotes[inside];
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < end) sentence++;
    const endsSentence = sentences[sentence]?.end === end;
    countOn(before.words, at, !quote && pos !== 'PUNCT');
    countOn(before.verbs, at, !quote && pos === 'VERB');
    countOn(before.mentions, at, isHead[at] === 1);
    countOn(before.commas, at, !quote && text === ',');
    countOn(before.quotes, at, quote?.first === at);
    countOn(before.sentences, at, endsSentence && (!quote || quote.last === at));
  }
  return before;
}
