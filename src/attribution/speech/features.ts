import type { Token } from '../../text/token.ts';
import type { Mention } from '../names/mention.ts';
import type { Candidate } from './candidates.ts';
import { countBetween, type Narrative } from './narrative.ts';
import { subjectOf } from './subject.ts';
import { UNKNOWN_ODDS, type WordOdds } from './word-odds.ts';

/** What was decided for the quotation before. */
export interface Decided {
  candidate: Candidate;
  /** The place of its passage. */
  passage: number;
}

/** Everything a feature may look at. */
export interface Setting {
  text: string;
  narratives: readonly Narrative[];
  /** Place of the quotation's passage, and of the quotation in it. */
  at: number;
  quote: number;
  previous: Decided | null;
  /** How often each name's last word is mentioned in the article. */
  salience: ReadonlyMap<string, number>;
  odds: WordOdds;
}

/** Far and many are one to the model beyond this. */
const MANY = 60;
const ABSENT = -1;
const NO_TOKEN = -2;

/** Stands for a candidate where the quotation is nobody's: a title, a nickname, words held at arm's length. */
export const NOBODY_FEATURES: readonly number[] = new Array<number>(45).fill(-9);

/** The numbers that describe a quotation, the same for all its candidates. */
export function quoteFeatures(setting: Setting): number[] {
  const { text, narratives, at, quote } = setting;
  const narrative = narratives[at];
  const quoted = narrative?.quotes[quote];
  if (!narrative || !quoted) return [];
  const { tokens } = narrative;
  const { inner } = quoted.span;
  const said = text.slice(inner.start, Math.min(inner.end, inner.start + 2));
  const ahead = narratives[at - 1]?.quotes.at(-1);
  const total = tokens.length;
  return [
    Math.min(MANY, quoted.last - quoted.first),
    endOf(text.slice(Math.max(inner.start, inner.end - 3), inner.end)),
    /^\s*['‘“"]?\p{Lu}/u.test(said) ? 1 : 0,
    placeBefore(tokens[quoted.first - 1], tokens[quoted.first - 2], narrative, quoted.first),
    placeAfter(tokens[quoted.last + 1], narrative, quoted.last),
    quoted.span.closed ? 1 : 0,
    Math.min(MANY, countBetween(narrative.before.words, 0, quoted.first)),
    Math.min(MANY, countBetween(narrative.before.words, quoted.last + 1, total)),
    narrative.quotes.length,
    quote,
    ahead ? (ahead.span.closed ? 1 : 2) : 0,
    at === 0 ? 1 : 0,
    setting.previous ? Math.min(5, at - setting.previous.passage) : ABSENT,
    Math.min(
      MANY,
      countBetween(narrative.before.words, sentenceStart(narrative, quoted.first), quoted.first),
    ),
    countBetween(narrative.before.verbs, sentenceStart(narrative, quoted.first), quoted.first),
    capitalShare(tokens.slice(quoted.first + 1, Math.min(quoted.last, quoted.first + 12))),
    posCode(tokens[quoted.first - 1]),
    posCode(tokens[quoted.last + 1]),
  ];
}

/** The numbers that describe one candidate beside its quotation. */
export function candidateFeatures(setting: Setting, candidate: Candidate): number[] {
  const { narratives, at, quote, previous, odds } = setting;
  const { narrative, mention, cue } = candidate;
  const own = narratives[at];
  const quoted = own?.quotes[quote];
  if (!own || !quoted) return [];
  const { tokens } = narrative;
  const delta = narrative.passage.index - own.passage.index;
  const isAfter = delta > 0 || (delta === 0 && mention.first > quoted.last);
  const gap = gapOf(own, narrative, quoted, mention.first, mention.last, delta, isAfter);
  const head = tokens[mention.head];
  const name = nameKey(head);
  const previousKey =
    previous && nameKey(previous.candidate.narrative.tokens[previous.candidate.mention.head]);
  const sentence = sentenceStart(narrative, mention.first);
  const cueToken = cue === null ? undefined : tokens[cue];
  const [near, far] =
    cue === null ? [0, 0] : cue > mention.last ? [mention.last + 1, cue] : [cue + 1, mention.first];
  const cueGap =
    cue === null
      ? null
      : gapOf(own, narrative, quoted, cue, cue, delta, delta > 0 || (delta === 0 && cue > quoted.last));
  return [
    delta,
    isAfter ? 1 : 0,
    gap.words,
    gap.mentions,
    gap.verbs,
    gap.quotes,
    gap.sentences,
    gap.commas,
    kindCode(candidate),
    mention.kind === 'nominal' ? (odds.source[head?.lemma ?? ''] ?? UNKNOWN_ODDS) : ABSENT,
    mention.last - mention.first,
    /^['’]/.test(tokens[mention.last + 1]?.text ?? '') ? 1 : 0,
    posCode(tokens[mention.first - 1]),
    posCode(tokens[mention.last + 1]),
    Math.min(MANY, countBetween(narrative.before.words, sentence, mention.first)),
    countBetween(narrative.before.mentions, sentence, mention.first),
    previous?.candidate.mention === mention ? (previous.candidate.cue === cue ? 2 : 1) : 0,
    name !== '' && name === previousKey ? 1 : 0,
    Math.min(MANY, setting.salience.get(name) ?? 0),
    countBetween(narrative.before.sentences, mention.last, tokens.length),
    cueToken ? ((cueToken.pos === 'NOUN' ? odds.noun : odds.cue)[cueToken.lemma] ?? UNKNOWN_ODDS) : -9,
    cueToken ? formCode(cueToken) : ABSENT,
    cue === null ? ABSENT : cue > mention.last ? 1 : 0,
    cue === null ? ABSENT : Math.min(MANY, far - near),
    cue === null ? ABSENT : countBetween(narrative.before.mentions, near, far),
    cue === null ? ABSENT : countBetween(narrative.before.commas, near, far),
    cue === null ? ABSENT : countBetween(narrative.before.verbs, near, far),
    cue === null ? ABSENT : countBetween(narrative.before.quotes, near, far),
    cueGap?.words ?? ABSENT,
    cueGap?.mentions ?? ABSENT,
    cueGap?.verbs ?? ABSENT,
    cueGap?.quotes ?? ABSENT,
    cueGap?.sentences ?? ABSENT,
    cue === null ? ABSENT : posCode(tokens[cue - 1]),
    cue === null ? ABSENT : posCode(tokens[cue + 1]),
    cue === null ? ABSENT : wordCode(tokens[cue - 1]),
    cue === null ? ABSENT : wordCode(tokens[cue + 1]),
    cue === null ? ABSENT : cue < quoted.first && delta === 0 ? 0 : 1,
    cue === null ? -2 : subjectCode(narrative, cue, mention),
    cueToken?.pos === 'NOUN' ? 1 : 0,
    wordCode(tokens[mention.first - 1]),
    wordCode(tokens[mention.last + 1]),
    mention.first === 0 ? 1 : 0,
    /^\p{Lu}{2,}$/u.test(head?.text ?? '') ? 1 : 0,
    Math.min(9, Math.log2(1 + Math.abs(narrative.passage.index))),
  ];
}

/** Whether a mention is the verb's subject; -1 if another one is. */
function subjectCode(narrative: Narrative, cue: number, mention: Mention): number {
  const subject = subjectOf(narrative, cue);
  if (!subject) return 0;
  return subject === mention ? 1 : -1;
}

interface Gap {
  words: number;
  mentions: number;
  verbs: number;
  quotes: number;
  sentences: number;
  commas: number;
}

/** What lies between a quotation and other words, in its own passage or another. */
function gapOf(
  own: Narrative,
  other: Narrative,
  quoted: { first: number; last: number },
  first: number,
  last: number,
  delta: number,
  isAfter: boolean,
): Gap {
  const same = delta === 0;
  const [from, to] = isAfter
    ? [quoted.last + 1, same ? first : own.tokens.length]
    : [same ? last + 1 : 0, quoted.first];
  const [otherFrom, otherTo] = isAfter
    ? [0, same ? 0 : first]
    : [same ? 0 : last + 1, same ? 0 : other.tokens.length];
  const one = own.before;
  const two = other.before;
  return {
    words: Math.min(MANY, countBetween(one.words, from, to) + countBetween(two.words, otherFrom, otherTo)),
    mentions: countBetween(one.mentions, from, to) + countBetween(two.mentions, otherFrom, otherTo),
    verbs: countBetween(one.verbs, from, to) + countBetween(two.verbs, otherFrom, otherTo),
    quotes: countBetween(one.quotes, from, to) + countBetween(two.quotes, otherFrom, otherTo),
    sentences: countBetween(one.sentences, from, to) + countBetween(two.sentences, otherFrom, otherTo),
    commas: countBetween(one.commas, from, to) + countBetween(two.commas, otherFrom, otherTo),
  };
}

/** The first token of the sentence that a token stands in, quotations counted as parts of it. */
function sentenceStart(narrative: Narrative, at: number): number {
  const counts = narrative.before.sentences;
  const sentence = counts[at];
  let low = 0;
  let high = at;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle] ?? 0) < (sentence ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf(end: string): number {
  if (/,['’]?\s*$/.test(end)) return 1;
  if (/[.…]['’]?\s*$/.test(end)) return 2;
  if (/[?!]['’]?\s*$/.test(end)) return 3;
  return /[—–-]\s*$/.test(end) ? 4 : 0;
}

function placeBefore(
  token: Token | undefined,
  earlier: Token | undefined,
  narrative: Narrative,
  first: number,
): number {
  if (!token) return 0;
  if (narrative.quoteAt[first - 1] !== -1) return 1;
  if (token.text === ',') return earlier?.pos === 'VERB' ? 2 : 3;
  if (token.text === ':') return 4;
  if (/^[.?!]$/.test(token.text)) return 5;
  if (token.lower === 'that') return 6;
  return token.pos === 'PUNCT' ? 7 : 8;
}

function placeAfter(token: Token | undefined, narrative: Narrative, last: number): number {
  if (!token) return 0;
  if (narrative.quoteAt[last + 1] !== -1) return 1;
  if (token.text === ',') return 2;
  if (/^[.?!;:]$/.test(token.text)) return 3;
  if (token.pos === 'PUNCT') return 4;
  return /^\p{Lu}/u.test(token.text) ? 5 : 6;
}

/** Ordered so that a threshold parts kinds that act alike. */
const TAGS = [
  'PUNCT',
  'ADP',
  'VERB',
  'AUX',
  'NOUN',
  'PROPN',
  'PRON',
  'DET',
  'ADJ',
  'ADV',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
];

const TAG_CODES = new Map<string, number>(TAGS.map((tag, code) => [tag, code]));

const posCode = (token: Token | undefined) => (token ? (TAG_CODES.get(token.pos) ?? ABSENT) : NO_TOKEN);

const WORDS =
  'to not n\'t was were be been is are has had have would will that reporters : , ( of for in by from with at on as and who which when after if , ) his her their "'.split(
    ' ',
  );

const WORD_CODES = new Map([...WORDS.entries()].reverse().map(([code, word]) => [word, code]));

const wordCode = (token: Token | undefined) => (token ? (WORD_CODES.get(token.lower) ?? ABSENT) : NO_TOKEN);

function formCode(token: Token): number {
  if (/ing$/i.test(token.text)) return 0;
  return token.lower === token.lemma ? 1 : /s$/.test(token.text) ? 2 : 3;
}

const PRONOUNS = ['he', 'she', 'i', 'we', 'they', 'who', 'it', 'you'];

function kindCode({ mention, narrative }: Candidate): number {
  if (mention.kind === 'name') return 20;
  if (mention.kind === 'nominal') return 10;
  return PRONOUNS.indexOf(narrative.tokens[mention.head]?.lower ?? '');
}

const nameKey = (head: Token | undefined) => (head?.pos === 'PROPN' ? head.lower : '');

const capitalShare = (tokens: readonly Token[]) => {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  return words.length === 0 ? 0 : words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length;
};
