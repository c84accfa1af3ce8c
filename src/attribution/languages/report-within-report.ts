import type { Candidate, Cue } from './candidates.ts';
import { gap, maySpeak, ownVerb } from './clause.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { ReadBlock } from './read-blocks.ts';

type Sentence = Pick<ReadBlock, 'words' | 'phrases' | 'cues'>;

/** A verb of speech with its own subject, or “according to” with whoever it is. */
interface Report {
  cue: Cue;
  subject: NounPhrase;
}

/** How many words may stand between a subject and its verb: “told me”, “had never said”. */
const FARTHEST = 3;

/**
 * Who says a quotation that two reports of one sentence may hold: “Berg recalled that Holt had said: ‘…’”, “Holt said: ‘…’, Berg
 * recalls”, “according to Berg, Holt said that ‘…’”. The inner one's subject speaks where its verb leads right to the quotation.
 *
 * @param quote the place of the quotation among the words of its block
 * @returns nobody where it can't be told whose words are quoted; null where only one reports, or none
 */
export function innerSpeaker(
  sentence: Sentence,
  quote: number,
  language: LanguageWords,
): { candidate: Candidate | null } | null {
  const reports = reportsIn(sentence, quote, language);
  const front = reports.findLast(({ cue }) => cue.kind === 'speech' && cue.at < quote);
  if (!front || !leadsTo(sentence, front, quote, language)) return null;
  const { cue, subject: phrase } = front;
  const rivals = reports.filter(({ subject }) => subject !== phrase && subject.kind !== 'pronoun');
  const candidate = { phrase, cue };
  const tail = rivals.find((rival) => isTail(sentence, rival, quote, language));
  // “Holt said that the quay ‘opens’, Berg recalls”: Berg may be quoted as well.
  if (tail)
    return { candidate: isVerbatim(sentence, quote) && isNextTo(sentence, tail, quote) ? candidate : null };
  if (phrase.kind === 'pronoun' || !rivals.some((rival) => rival.cue.at < cue.at)) return null;
  return { candidate: isMatter(sentence, front, language) ? null : candidate };
}

/** Whether a report is what another is about: “replied to what Holt said: ‘…’” may quote the reply. */
function isMatter({ words }: Sentence, { cue, subject }: Report, language: LanguageWords): boolean {
  const { that, relatives, determiners, clitics } = language;
  const start = Math.min(subject.first, ownVerb(words, cue, language));
  return words.slice(Math.max(0, start - FARTHEST), start).some(({ lower }, i, all) => {
    const before = all[i - 1]?.lower ?? '';
    return (that.has(lower) || relatives.has(lower)) && (determiners.has(before) || clitics.has(before));
  });
}

/** The reports of a quotation's sentence, in order. */
function reportsIn(sentence: Sentence, quote: number, language: LanguageWords): Report[] {
  const { words, cues } = sentence;
  return cues
    .filter(({ at }) => words[at]?.sentence === words[quote]?.sentence)
    .flatMap((cue) => {
      const subject = subjectOf(sentence, cue, language);
      return subject ? { cue, subject } : [];
    });
}

function subjectOf(sentence: Sentence, cue: Cue, language: LanguageWords): NounPhrase | null {
  const { words, phrases } = sentence;
  const { kind, at } = cue;
  const verb = ownVerb(words, cue, language);
  const behind = phrases.find(({ first }) => first === at + 1 || first === verb + 1);
  if (kind === 'according') return behind ?? null;
  if (kind !== 'speech') return null;
  const before = phrases.findLast(
    (phrase) =>
      phrase.last < verb &&
      words[phrase.first]?.sentence === words[at]?.sentence &&
      maySpeak(words, phrase, language) &&
      standsBeside(sentence, phrase, cue, verb, language),
  );
  return before ?? (behind && maySpeak(words, behind, language) ? behind : null);
}

/** Whether nothing but small words stands between a subject and the verb behind it. */
function standsBeside(
  { words, phrases, cues }: Sentence,
  phrase: NounPhrase,
  cue: Cue,
  verb: number,
  language: LanguageWords,
): boolean {
  // “Somebody of the Post said”
  const isJoined = language.joints.has(words[phrase.last + 1]?.lower ?? '');
  const complement = isJoined ? phrases.find(({ first }) => first === phrase.last + 2) : undefined;
  const end = complement && complement.last < verb ? complement : phrase;
  const places = gap(words, end, verb, language);
  // “Yesterday said Berg” has its subject behind the verb; the subject of a verb before stands too far away to be plain.
  const isAnothers = cues.some(
    (other) =>
      other !== cue && ((other.at > phrase.last && other.at < verb) || other.verb === phrase.first - 1),
  );
  return (
    !isAnothers &&
    words.slice(phrase.last, verb).every(({ quote }) => quote === null) &&
    places.length <= FARTHEST &&
    places.every((place) => mayStandBetween(words[place] as Word, language)) &&
    !phrases.some((other) => places.includes(other.first) && other.kind !== 'pronoun')
  );
}

/** Between a subject and its verb: “[Berg] has not [said]”, but not “[excused Berg] by [saying]”. */
const mayStandBetween = ({ text, lower, quote }: Word, { that, and, prepositions }: LanguageWords) =>
  quote === null && /\p{L}/u.test(text) && !that.has(lower) && !and.has(lower) && !prepositions.has(lower);

/** Whether nothing stands between a verb and a quotation but what the verb says of it: “said to the Post:”, “said that the quay”. */
function leadsTo(
  { words, phrases, cues }: Sentence,
  { cue, subject }: Report,
  quote: number,
  language: LanguageWords,
) {
  const between = words.slice(cue.at + 1, quote);
  if (cues.some(({ kind, at }) => kind !== 'colon' && at > cue.at && at < quote)) return false;
  // German sets a comma before “that”.
  const isPause = ({ text }: Word, i: number) =>
    /^[,;–—]$/.test(text) && !language.that.has(between[i + 1]?.lower ?? '');
  if (between.some((word, i) => word.quote !== null || isPause(word, i))) return false;
  if (words[quote - 1]?.text === ':')
    return phrases.every(
      (phrase) =>
        phrase === subject ||
        phrase.first < cue.at ||
        phrase.first > quote ||
        !maySpeak(words, phrase, language),
    );
  const that = between.findIndex(({ lower }) => language.that.has(lower));
  return between.length === 0 || (that !== -1 && that <= 1);
}

/** Whether a report closes the sentence of a quotation before it: “…, said Berg”. */
function isTail(
  { words }: Sentence,
  { cue, subject }: Report,
  quote: number,
  language: LanguageWords,
): boolean {
  if (cue.kind !== 'speech' || cue.verb < quote || subject.first < cue.at) return false;
  const between = words.slice(quote + 1, cue.verb);
  const isApart =
    cue.verb === quote + 1 ||
    words[cue.verb - 1]?.quote !== null ||
    /^[,–—-]$/.test(between.at(-1)?.text ?? '');
  // “Holt said that ‘…’, and ‘…’, Berg added.”
  return isApart && !between.some(({ lower }) => language.and.has(lower));
}

/** Whether a colon says that a quotation is word for word what the verb before it tells of. */
const isVerbatim = ({ words }: Sentence, quote: number) => words[quote - 1]?.text === ':';

const isNextTo = ({ words }: Sentence, { cue }: Report, quote: number) =>
  cue.verb === quote + 1 || (cue.verb === quote + 2 && /^[,–—-]$/.test(words[quote + 1]?.text ?? ''));
