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
  ['tweets', 'tweet'],
]);

/** What may follow a verb of saying, and not often a noun that ends a name. */
const FOLLOWS = /^(?:[,.:“"]|''|that|back|in|on)$/;
const AFTER_SUBJECT = new Set(['PROPN', 'NOUN', 'NUM']);
/** Where a subject begins: behind a mark, behind “as”, or behind the verb of “heard a man shout”. */
const BEFORE_SUBJECT = /^(?:[,“”".:]|''|as|but|and|hear|heard|hears|saw|recalled|remembered)$/i;
const LONGEST_SUBJECT = 6;

/**
 * Makes a verb of “notes” in “…,” Berg notes, and of “reports” in “As the Holm Daily reports:”, which the tagger takes for
 * nouns: a noun that could be a verb of saying, behind a name or “the …” that begins a clause.
 */
export function verbFromNoun(tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  if (token?.pos !== 'NOUN' && token?.pos !== 'ADJ') return;
  const lemma = VERBS.get(token.text);
  if (!lemma) return;
  if (!FOLLOWS.test(tokens[at + 1]?.text ?? '') || !AFTER_SUBJECT.has(tokens[at - 1]?.pos ?? '')) return;
  let first = at;
  while (first > 0 && at - first < LONGEST_SUBJECT && !BEFORE_SUBJECT.test(tokens[first - 1]?.text ?? '')) {
    const { pos, text } = tokens[first - 1] as Token;
    if (!/^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(pos) && !/^[-–]$/.test(text)) return;
    first--;
  }
  const named = tokens[at - 1]?.pos === 'PROPN' || tokens[first]?.pos === 'DET';
  if (!named) return;
  token.pos = 'VERB';
  token.lemma = lemma;
}
