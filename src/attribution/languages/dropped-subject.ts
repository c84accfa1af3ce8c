import type { Gender } from '../names/gender.ts';
import type { Cue } from './candidates.ts';
import { maySpeak } from './clause.ts';
import type { LanguageWords } from './language-words.ts';
import type { ReadBlock } from './read-blocks.ts';

/** How many words may stand between a verb of speech and the quotation behind it: “added on Monday that”. */
const FARTHEST = 4;

/**
 * The verb of speech that a quotation belongs to in a sentence without a subject: “‘…’, [he] said.” and “[She] added that ‘…’.” of
 * languages whose verbs do without one.
 *
 * @param quote the place of the quotation among the words of its block
 * @returns its cue, and what its end tells of who speaks; null where there is no such verb, or it has a subject
 */
export function droppedSubject(
  { words, phrases, cues }: Pick<ReadBlock, 'words' | 'phrases' | 'cues'>,
  quote: number,
  language: LanguageWords,
): { cue: Cue; gender: Gender | null } | null {
  const { dropsSubject } = language;
  const sentence = words[quote]?.sentence;
  const hasSubject = phrases.some(
    (phrase) => words[phrase.first]?.sentence === sentence && maySpeak(words, phrase, language),
  );
  if (!dropsSubject || hasSubject) return null;
  const cue = cues.find(
    ({ kind, at, verb }) =>
      kind === 'speech' &&
      words[at]?.sentence === sentence &&
      (at > quote ? verb - quote <= 2 : quote - at <= FARTHEST),
  );
  const verb = words[cue?.verb ?? -1]?.lower;
  if (!cue || verb === undefined || language.plural.test(verb)) return null;
  const gender = dropsSubject.she?.test(verb) ? 'female' : dropsSubject.he?.test(verb) ? 'male' : null;
  return { cue, gender };
}
