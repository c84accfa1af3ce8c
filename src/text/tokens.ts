import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';
import { cutWords } from './cut-words.ts';
import { isTitleCased } from './title-case.ts';

/** A word or a mark of the text. */
export interface Token {
  /** The characters as they stand in the text. */
  text: string;
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

const TITLES =
  'Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Del|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Cpl|Maj|Adm|Jr|Sr|St|Prof|Rev|Hon';
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

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

type Words = ReturnType<ReturnType<typeof nlp.readDoc>['tokens']>;

/**
 * The words and marks of a stretch of English, tagged by wink-nlp with its lite web model (2 ms for 1,000 words;
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
  const sent = cuts.map((cut) => (cut.isPlain ? cut.text : plain(cut.text)));
  const document = nlp.readDoc(sent.join(' '));
  const words = document.tokens();
  const tags = words.out(its.pos) as PartOfSpeech[];
  const isCutAlike = tags.length === sent.length;
  const values = isCutAlike ? sent : (words.out(its.value) as string[]);
  const lemmas = isCutAlike ? lemmasOf(words, sent, tags) : (words.out(ITS_LEMMA) as string[]);
  const lasts = new Set((document.sentences().out(its.span) as unknown as number[][]).map((span) => span[1]));
  let next = 0;
  const tokens = cuts.map((cut, i) => {
    const at = next;
    // “cannot” comes back as two words: the first speaks for both.
    for (let rest = sent[i]?.length ?? 0; rest > 0 && next < values.length; next++) {
      rest -= values[next]?.length ?? rest;
    }
    const start = from + cut.start;
    return {
      text: cut.text,
      start,
      end: start + cut.text.length,
      pos: tags[at] ?? 'X',
      lemma: ((sent[i] === cut.text && lemmas[at]) || cut.text).toLowerCase(),
      last: lasts.has(next - 1),
    };
  });
  if (!isTitleCased(tokens)) for (const [at, token] of tokens.entries()) nameFrom(token, tokens[at - 1]);
  return tokens;
}

const ITS_LEMMA = its.lemma as ItsFunction<string>;
/** More than the words of a thousand articles; the bound keeps a long run's memory flat. */
const MOST_LEMMAS = 50_000;
const lemmaByTag = new Map<string, Map<string, string>>();
let lemmaCount = 0;

/** The lemmas of words, each looked up once for its part of speech: wink-nlp tries eight patterns a time. */
function lemmasOf(words: Words, values: readonly string[], tags: readonly string[]): string[] {
  if (lemmaCount > MOST_LEMMAS) {
    lemmaByTag.clear();
    lemmaCount = 0;
  }
  return values.map((value, at) => {
    const tag = tags[at] ?? '';
    const known = lemmaByTag.get(tag) ?? new Map<string, string>();
    lemmaByTag.set(tag, known);
    const met = known.get(value);
    if (met !== undefined) return met;
    const lemma = words.itemAt(at).out(ITS_LEMMA) as string;
    known.set(value, lemma);
    lemmaCount++;
    return lemma;
  });
}

/** A capital in mid-sentence, or behind a quotation that goes on, makes a name of what the tagger takes for a verb. */
function nameFrom(token: Token, previous: Token | undefined): void {
  if (!UNLIKE_NAMES.has(token.pos) || !/^\p{Lu}\p{Ll}{2}/u.test(token.text)) return;
  const goesOn = previous && (/^[\p{L}\p{N},]/u.test(previous.text) || /^(?:[”"»]|'')$/.test(previous.text));
  if (goesOn) token.pos = 'PROPN';
}

const UNLIKE_NAMES = new Set(['VERB', 'ADV', 'AUX', 'INTJ', 'X']);

const DOUBLE_MARK = /^(?:''|``|[“”„‟«»])$/;
const ABBREVIATED_TITLE = new RegExp(`^(?:${TITLES})\\.$`);

/** A token in characters that the tagger knows, so that it cuts no further. */
function plain(token: string): string {
  if (/^[A-Za-z]+$/.test(token)) return token;
  if (DOUBLE_MARK.test(token)) return '"';
  if (/\d/.test(token)) return '12';
  if (ABBREVIATED_TITLE.test(token)) return 'Mr.';
  const latin = token
    .replace(/’/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x21-\x7e]/gu, (character) => (/\p{L}/u.test(character) ? 'x' : '-'));
  return latin || '-';
}
