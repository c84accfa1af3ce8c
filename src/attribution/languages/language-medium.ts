import type { Cue } from './candidates.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';

/** How many words may stand between the preposition and the medium: “in a short written statement”. */
const FARTHEST_PREPOSITION = 4;
/** A medium before its verb stands right before it, where it doesn't open the sentence. */
const NEAR_VERB = 3;

/** Networks, which have one name everywhere. */
const NETWORK =
  /^(?:Twitter|X|Facebook|Instagram|YouTube|Telegram|TikTok|Bluesky|Mastodon|LinkedIn|Threads)$/;

/**
 * Through what something was said, in the text's words: German “in einer Pressemitteilung”, Spanish “en rueda de prensa”.
 *
 * It opens the sentence, or stands between the verb's parts, right before or behind the verb; elsewhere it belongs to another verb.
 *
 * @param words of a block
 * @returns null where the sentence of the cue tells of none
 */
export function languageMedium(
  text: string,
  words: readonly Word[],
  { at, verb }: Cue,
  cues: readonly Cue[],
  language: LanguageWords,
): string | null {
  const sentence = words[at]?.sentence;
  for (const [noun, word] of words.entries()) {
    if (word.sentence !== sentence || word.quote !== null || !isMedium(word, language)) continue;
    const first = prepositionBefore(words, noun, language);
    if (first === null) continue;
    const opens = words[first]?.opens ?? false;
    const isBefore = noun < verb && (opens || verb - noun <= NEAR_VERB);
    const isOthers = cues.some(
      (cue) => (cue.kind === 'speech' || cue.kind === 'colon') && cue.at > at && cue.at < first,
    );
    if (!isBefore && !(first > verb && !isOthers)) continue;
    const last = words[tailOf(words, noun, language)] ?? word;
    const found = text.slice(words[first]?.start, last.end);
    return opens ? found.charAt(0).toLowerCase() + found.slice(1) : found;
  }
  return null;
}

function isMedium({ text, lower }: Word, { media, capitalNouns }: LanguageWords): boolean {
  // German “Hafenkonferenz” is a conference.
  return (
    media.has(lower) ||
    NETWORK.test(text) ||
    (capitalNouns && [...media].some((noun) => endsWith(lower, noun)))
  );
}

const SHORTEST_COMPOUND = 5;
const endsWith = (word: string, noun: string) => noun.length >= SHORTEST_COMPOUND && word.endsWith(noun);

/** The place of the preposition before a medium, articles and adjectives between them; null where there is none. */
function prepositionBefore(words: readonly Word[], noun: number, language: LanguageWords): number | null {
  for (let at = noun - 1; at >= noun - FARTHEST_PREPOSITION; at--) {
    const word = words[at];
    if (!word || word.quote !== null || word.sentence !== words[noun]?.sentence) return null;
    if (language.through.has(word.lower)) return at;
    const mayStand =
      /^\p{L}+[’-]?\p{L}*$/u.test(word.text) &&
      (language.determiners.has(word.lower) ||
        isPlain(word, language) ||
        // French “lors d’une conférence”.
        (language.throughJoints.has(word.lower) && language.through.has(words[at - 1]?.lower ?? '')));
    if (!mayStand) return null;
  }
  return null;
}

/** The last word of what belongs to a medium: “conference [of] press”, “interview with the Harbour Post”. */
function tailOf(words: readonly Word[], noun: number, language: LanguageWords): number {
  let last = noun;
  const next = words[noun + 1];
  if (next && !language.capitalNouns && isPlain(next, language)) last = noun + 1;
  const joint = words[last + 1];
  if (!joint || !language.throughJoints.has(joint.lower)) return last;
  const from = language.determiners.has(words[last + 2]?.lower ?? '') ? last + 3 : last + 2;
  const word = words[from];
  if (!word || word.quote !== null) return last;
  if (isPlain(word, language) && !language.capitalNouns)
    return isCapital(words[from + 1]) ? capitals(words, from + 1) : from;
  return isCapital(word) ? capitals(words, from) : last;
}

function capitals(words: readonly Word[], from: number): number {
  let last = from;
  while (isCapital(words[last + 1])) last++;
  return last;
}

const isCapital = (word: Word | undefined) =>
  word !== undefined && word.quote === null && /^\p{Lu}/u.test(word.text);

/** A word in small letters that is none of the language's small words and no verb of speech. */
function isPlain({ text, lower, quote }: Word, language: LanguageWords): boolean {
  return (
    quote === null &&
    /^\p{Ll}[\p{L}’-]*$/u.test(text) &&
    ![
      language.others,
      language.prepositions,
      language.determiners,
      language.pronouns,
      language.joints,
      language.times,
      language.speech,
      language.opinion,
      language.auxiliaries,
      language.that,
      language.relatives,
    ].some((set) => set.has(lower))
  );
}
