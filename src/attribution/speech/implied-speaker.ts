import type { Mention } from '../names/mention.ts';
import { parseName } from '../names/parse-name.ts';
import type { Candidate } from './candidates.ts';
import { countBetween, type Narrative, type QuotedTokens } from './narrative.ts';

/** Shorter ones are mottoes and shouts on banners. */
const LEAST_TOKENS = 5;
/** A first sentence that names nobody leads back to the one before, no farther. */
const SENTENCES_BACK = 2;

/** Whether a quotation is one or more whole sentences, printed where a sentence may begin: speech, even where no verb tells of it. */
export function isWholeSentence(
  text: string,
  { tokens }: Narrative,
  { first, last, span }: QuotedTokens,
): boolean {
  const said = text.slice(span.inner.start, span.inner.end).trim();
  return (
    last - first + 1 >= LEAST_TOKENS &&
    (first === 0 || /^(?:[.?!:…”"’)—–-]|'')$/.test(tokens[first - 1]?.text ?? '')) &&
    /^['‘[(]?[\p{Lu}\p{N}…]/u.test(said) &&
    (/[.?!…]['’)\]]?$/.test(said) || !span.closed || /^[.?!]$/.test(tokens[last + 1]?.text ?? ''))
  );
}

/** Whether a quotation opens a sentence, breaks off at a comma and has a verb, or one behind it: “It rained,” “A triumph,” gushed … */
export function isBrokenOff({ tokens }: Narrative, { first, last }: QuotedTokens): boolean {
  const within = tokens.slice(first + 1, last);
  return (
    within.at(-1)?.text === ',' &&
    (first === 0 || /^[.?!]$/.test(tokens[first - 1]?.text ?? '')) &&
    [...within, tokens[last + 1]].some((token) => token?.pos === 'VERB' || token?.pos === 'AUX')
  );
}

/** Whether a quotation has more words than a name or a nickname, and begins small: “blaming “a lasting fall in orders””. */
export function isWithinSentence({ tokens }: Narrative, { first, last }: QuotedTokens): boolean {
  const words = tokens.slice(first + 1, last).filter(({ pos }) => pos !== 'PUNCT');
  return words.length >= LEAST_TOKENS && /^\p{Ll}/u.test(words[0]?.text ?? '');
}

/**
 * Who speaks a whole sentence that no verb of saying gives to anybody: whoever acts in the sentence before it (“Berg shook her
 * head. “I told them.””), or whom a colon leads to it from (“Striker Berg, who scored twice: …”). Null where there is no such
 * person in its paragraph.
 */
export function impliedSpeaker(narrative: Narrative, { first }: QuotedTokens): Candidate | null {
  const { tokens, mentions, quoteAt, before } = narrative;
  const colon = tokens[first - 1]?.text === ':';
  const sentence = before.sentences[first] ?? 0;
  const earlier = mentions.filter((mention) => mention.last < first && quoteAt[mention.first] === -1);
  const oldest = sentence - (colon ? 0 : SENTENCES_BACK);
  for (let at = colon ? sentence : sentence - 1; at >= oldest && at >= 0; at--) {
    const within = earlier.filter((mention) => before.sentences[mention.first] === at);
    const person = within.find((mention) => isPerson(narrative, mention) && !isOblique(narrative, mention));
    if (person) return { narrative, mention: person, cue: null };
    // A quotation in between has a speaker of its own.
    if (countBetween(before.quotes, within[0]?.first ?? first, first) > 0) return null;
  }
  return null;
}

const PEOPLE =
  /(?:man|woman|men|women|person|people|er|or|ist|ant|ent|chief|host|aide|coach|head|lawyer|general|star|wife|husband|son|daughter|mother|father|boy|girl|teen|student|resident|neighbou?r)s?$/i;

function isPerson({ tokens }: Narrative, mention: Mention): boolean {
  const head = tokens[mention.head]?.lower ?? '';
  if (mention.kind === 'pronoun') return head === 'he' || head === 'she';
  if (mention.kind === 'nominal')
    return PEOPLE.test(head) && !/^(?:report|letter|paper|number|matter|order)/.test(head);
  const parsed = parseName(tokens, mention);
  return parsed !== null && parsed.personhood > 0;
}

/** Behind a preposition, or owner of something; but “For Berg, it was the end” is about Berg. */
function isOblique({ tokens, before }: Narrative, { first, last }: Mention): boolean {
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? '')) return true;
  const opens = first < 2 || before.sentences[first - 1] !== before.sentences[first - 2];
  return tokens[first - 1]?.pos === 'ADP' && !(opens && tokens[first - 1]?.lower === 'for');
}
