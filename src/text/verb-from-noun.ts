import { tagWords } from './tag-words.ts';
import type { Token } from './token.ts';

/** Verbs of saying that the tagger knows better as nouns or adjectives, and their lemmas. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ...['scream', 'shout', 'whisper', 'yell', 'cry', 'chant'].map((verb): [string, string] => [verb, verb]),
  ['answers', 'answer'],
  ['claims', 'claim'],
  ['counters', 'counter'],
  ['fumed', 'fume'],
  ['jokes', 'joke'],
  ['notes', 'note'],
  ['quotes', 'quote'],
  ['quips', 'quip'],
  ['remarks', 'remark'],
  ['replies', 'reply'],
  ['reports', 'report'],
  ['shot', 'shoot'],
  ['states', 'state'],
  ['tweets', 'tweet'],
]);

/** What may follow a verb of saying, and not often a noun that ends a name. */
const FOLLOWS = /^(?:[,.:“"]|''|that|back|in|on)$/;
const AFTER_SUBJECT = new Set(['PROPN', 'NOUN', 'NUM']);
/** Where a subject begins: behind a mark, behind “as”, or behind the verb of “heard a man shout”. */
const BEFORE_SUBJECT = /^(?:[,“”".:]|''|as|but|and|hear|heard|hears|saw|recalled|remembered)$/i;
const LONGEST_SUBJECT = 6;

/**
 * Makes a verb of “notes” in “…,” Berg notes, of “reports” in “As the Holm Daily reports:” and of “plans” in “Berg plans a
 * bridge”, which the tagger takes for nouns: a noun that could be a verb of saying, behind a name or “the …” that begins a
 * clause; or one that could be any verb between such a name and what only a verb has behind it.
 */
export function verbFromNoun(tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  if (token?.pos !== 'NOUN' && token?.pos !== 'ADJ') return;
  const acting = actingVerb(tokens, at) ?? pastVerb(tokens, at);
  if (acting) {
    token.pos = 'VERB';
    token.lemma = acting;
    return;
  }
  const lemma = VERBS.get(token.text);
  if (!lemma) return;
  if (!FOLLOWS.test(tokens[at + 1]?.text ?? '') || !AFTER_SUBJECT.has(tokens[at - 1]?.pos ?? '')) return;
  let first = at;
  while (first > 0 && at - first < LONGEST_SUBJECT && !BEFORE_SUBJECT.test(tokens[first - 1]?.text ?? '')) {
    const { pos, text } = tokens[first - 1] as Token;
    if (!/^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(pos) && !/^(?:[-–]|of|their|its|his|her|our|my)$/.test(text))
      return;
    first--;
  }
  const opening = tokens[first];
  const named =
    tokens[at - 1]?.pos === 'PROPN' ||
    opening?.pos === 'DET' ||
    /^(?:their|its|his|her|our|my)$/.test(opening?.lower ?? '') ||
    tokens[first + 1]?.pos === 'NUM';
  if (!named) return;
  // “The member states, …” and “states that suffered”, but “…,” their report states, …
  const next = tokens[at + 1]?.text;
  const isSaying =
    next === ':' ||
    (next === 'that' && !/^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) ||
    /^(?:[”"]|'')$/.test(tokens[first - 1]?.text ?? '');
  if (token.text === 'states' && !isSaying) return;
  token.pos = 'VERB';
  token.lemma = lemma;
}

/** What stands behind a verb and not often behind a noun: an object, a clause, a particle, where to. */
const COMPLEMENT =
  /^(?:an?|the|his|her|their|its|him|them|he|she|it|they|himself|herself|that|how|why|whether|out|up|off|down|back|away|to)$/;
/** Where a clause begins: behind a mark or one of these. */
const BEFORE_CLAUSE =
  /^(?:[,;:(“”"–—.!?]|''|``|--|as|when|while|because|if|after|before|until|since|once|but)$/i;

/** The lemma of a noun in “-s” that is the verb of the name before it; null where it is none. */
function actingVerb(tokens: readonly Token[], at: number): string | null {
  const { pos, text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (
    pos !== 'NOUN' ||
    !text.endsWith('s') ||
    !/^\p{Ll}+$/u.test(text) ||
    !(COMPLEMENT.test(next?.lower ?? '') || tellsWhere(tokens, at))
  )
    return null;
  // “Holm officials that were there”
  if (next?.lower === 'that' && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) return null;
  let first = at;
  while (tokens[first - 1]?.pos === 'PROPN' || (first < at && isHyphen(tokens[first - 1]))) first--;
  if (first === at) return null;
  if (tokens[first - 1]?.lower === 'and') first--;
  // “The singer-songwriter Anna Berg talks to …”
  const name = first;
  while (name - first < LONGEST_SUBJECT && isDescribing(tokens[first - 1])) first--;
  const before = tokens[first - 1];
  return before && !BEFORE_CLAUSE.test(before.text) ? null : lemmaOfVerb(text);
}

/** “Anna Berg lives in Holm”: what one does somewhere, behind a name of two words. */
const tellsWhere = (tokens: readonly Token[], at: number): boolean =>
  INTRANSITIVE.test(tokens[at]?.text ?? '') &&
  WHERE.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at - 1]?.pos === 'PROPN' &&
  tokens[at - 2]?.pos === 'PROPN';

const INTRANSITIVE = /^(?:lives|works|sits|stands|walks|waits|sleeps|rides|rests|talks)$/;
const WHERE =
  /^(?:in|at|on|by|for|near|there|here|alone|with|as|next|under|above|across|opposite|behind|outside|inside|among)$/;

const isDescribing = (token: Token | undefined) =>
  /^(?:NOUN|ADJ|PROPN|DET)$/.test(token?.pos ?? '') || isHyphen(token);

const isHyphen = (token: Token | undefined) => /^[-–‑]$/.test(token?.text ?? '');

/** The lemma of “preferred” in “Berg preferred “a bridge””, which the tagger takes for an adjective; null for any other word. */
function pastVerb(tokens: readonly Token[], at: number): string | null {
  const { pos, text } = tokens[at] as Token;
  if (pos !== 'ADJ' || tokens[at - 1]?.pos !== 'PROPN' || !/^\p{Ll}+ed$/u.test(text)) return null;
  if (!/^(?:[“"]|``)$/.test(tokens[at + 1]?.text ?? '')) return null;
  const [, verb] = tagWords(['she', text, 'it']);
  return verb?.pos === 'VERB' ? verb.lemma : null;
}

const lemmas = new Map<string, string | null>();

/** The dictionary form of a verb in “-s” that the tagger knows as one; null for one that it knows as a noun alone. */
function lemmaOfVerb(word: string): string | null {
  const known = lemmas.get(word);
  if (known !== undefined) return known;
  const [, verb] = tagWords(['she', word, 'that', 'he']);
  const bare = verb?.lemma ?? word;
  const isVerb = verb?.pos === 'VERB' && tagWords(['they', 'want', 'to', bare, 'it'])[3]?.pos === 'VERB';
  lemmas.set(word, isVerb ? bare : null);
  return isVerb ? bare : null;
}
