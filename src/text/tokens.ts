import type { PartOfSpeech } from 'wink-nlp';
import { cutWords } from './cut-words.ts';
import { TITLES } from './lexeme.ts';
import { tagWords } from './tag-words.ts';
import { isTitleCased } from './title-case.ts';
import { verbFromNoun } from './verb-from-noun.ts';
import { lemmaOf, TAG_NAMES, type WordPart } from './word-part.ts';

/** A word or a mark of the text. */
export interface Token {
  /** The characters as they stand in the text. */
  text: string;
  lower: string;
  /** In UTF-16 code units of the text, end exclusive. */
  start: number;
  end: number;
  /** Universal part of speech. */
  pos: PartOfSpeech;
  /** The dictionary form, lower case: “say” for “said”. */
  lemma: string;
  /** Whether wink-nlp ends a sentence here; `readSentences` knows better where quotation marks stand. */
  last: boolean;
}

const FIRMS = 'Inc|Corp|Co|Ltd|vs';
const MONTHS = 'Jan|Feb|Aug|Sept|Oct|Nov|Dec';
const STATES =
  'Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mo|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis';

/** A run of letters without end (an encoded file, say) is read in pieces: the tagger's time grows with its square. */
const LONGEST_WORD = 60;

const WORD_START = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';

/** Words are parted at hyphens and apostrophes, as the tagger's training text is. */
const TOKEN = new RegExp(
  [
    // The common word first, for speed.
    `[A-Za-z]{2,${LONGEST_WORD}}(?![\\p{L}\\p{M}.'’])`,
    "''|``|\\.{3}|--",
    `${WORD_START}(?:\\p{L}\\.){2,6}`,
    `${WORD_START}(?:\\p{Lu}|${TITLES}|${FIRMS}|${MONTHS}|${STATES})\\.(?=\\s*[\\p{L}\\p{N},;:])`,
    `n['’]t${WORD_END}`,
    `(?<=\\p{L})['’](?:s|re|ve|ll|d|m)${WORD_END}`,
    '\\d+(?:[.,:]\\d+)*(?:\\p{L}{1,2}(?!\\p{L}))?',
    `\\p{L}[\\p{L}\\p{M}]{0,${LONGEST_WORD - 1}}?(?=n['’]t${WORD_END})`,
    `\\p{L}[\\p{L}\\p{M}]{0,${LONGEST_WORD - 1}}`,
    '\\S',
  ].join('|'),
  'uy',
);

/**
 * The words and marks of a stretch of English, tagged as by wink-nlp with its lite web model (1 ms for 1,000 words;
 * compromise takes 50).
 *
 * The text is cut here and not by wink-nlp, whose cuts depend on the words it has met before.
 *
 * @param from first code unit to read
 * @param to code unit to stop before
 */
export function readTokens(text: string, from = 0, to = text.length): Token[] {
  const cuts = cutWords(text.slice(from, to), TOKEN, LONGEST_WORD);
  if (cuts.length === 0) return [];
  const { tags, ends } = tagWords(cuts.map(({ lexeme }) => lexeme));
  let next = 0;
  const tokens = cuts.map(({ lexeme, start }): Token => {
    const tag = tags[next] as number;
    next += lexeme.parts.length;
    return {
      text: lexeme.text,
      lower: lexeme.lower,
      start: from + start,
      end: from + start + lexeme.text.length,
      pos: TAG_NAMES[tag] ?? 'X',
      lemma: lexeme.plain === lexeme.text ? lemmaOf(lexeme.parts[0] as WordPart, tag) : lexeme.lower,
      last: ends[next - 1] === 1,
    };
  });
  if (!isTitleCased(tokens)) {
    for (let at = 0; at < tokens.length; at++) nameFrom(tokens[at] as Token, tokens[at - 1]);
    for (let at = 1; at < tokens.length; at++) verbFromNoun(tokens, at);
  }
  return tokens;
}

/** A capital in mid-sentence, or behind a quotation that goes on, makes a name of what the tagger takes for a verb. */
function nameFrom(token: Token, previous: Token | undefined): void {
  if (!UNLIKE_NAMES.has(token.pos) || !/^\p{Lu}\p{Ll}{2}/u.test(token.text)) return;
  const goesOn = previous && (/^[\p{L}\p{N},]/u.test(previous.text) || /^(?:[”"»]|'')$/.test(previous.text));
  if (goesOn) token.pos = 'PROPN';
}

const UNLIKE_NAMES = new Set(['VERB', 'ADV', 'AUX', 'INTJ', 'X']);
