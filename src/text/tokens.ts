import type { PartOfSpeech } from 'wink-nlp';
import { isParticle } from './particle.ts';
import { type TaggedWord, tagWords } from './tag-words.ts';
import { isTitleCased } from './title-case.ts';
import type { Token } from './token.ts';
import { verbFromNoun } from './verb-from-noun.ts';
import { withoutAccents } from './without-accents.ts';

/** Titles that the tagger may not know; it knows “Mr.” */
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

const COMMON_WORD = `[A-Za-z]{2,${LONGEST_WORD}}(?![\\p{L}\\p{M}.'’])`;
const OTHERS = [
  // “@holm_ferry”
  `${WORD_START}@\\w{2,${LONGEST_WORD}}`,
  "''|``|\\.{3}|--",
  `${WORD_START}(?:\\p{L}\\.){2,6}`,
  `${WORD_START}(?:\\p{Lu}|${TITLES}|${TITLES.toUpperCase()}|${FIRMS}|${MONTHS}|${STATES})\\.(?=\\s*[\\p{L}\\p{N},;:])`,
  // “O’Dowd”, “D’Angelo”, “dell’Orsa”
  `${WORD_START}(?:\\p{Lu}|d|l|dall|dell)['’]\\p{Lu}\\p{L}[\\p{L}\\p{M}]{0,${LONGEST_WORD - 1}}?(?=['’]|[^\\p{L}\\p{M}]|$)`,
  '\\d+-(?:year|month|week|day)-olds?(?!\\p{L})',
  `n['’]t${WORD_END}`,
  `(?<=\\p{L})['’](?:s|re|ve|ll|d|m)${WORD_END}`,
  '\\d+(?:[.,:]\\d+)*(?:\\p{L}{1,2}(?!\\p{L}))?',
  `\\p{L}[\\p{L}\\p{M}]{0,${LONGEST_WORD - 1}}?(?=n['’]t${WORD_END})`,
  `\\p{L}[\\p{L}\\p{M}]{0,${LONGEST_WORD - 1}}`,
  '\\S',
].join('|');

/** Words are parted at hyphens and apostrophes, as the tagger's training text is. Of a space nothing is tried but that it is one. */
const TOKEN = new RegExp(`${COMMON_WORD}|(?=\\S)(?:${OTHERS})`, 'gu');

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
  const words = text.slice(from, to).match(TOKEN) ?? [];
  const plain = words.map(plainOf);
  const tagged = tagWords(plain);
  let end = from;
  const tokens = words.map((word, at): Token => {
    const { pos, lemma, last } = tagged[at] as TaggedWord;
    let start = end;
    // Between words there is nothing but space.
    while (text[start] !== word[0]) start++;
    end = start + word.length;
    const lower = word.toLowerCase();
    return { text: word, lower, start, end, pos, lemma: plain[at] === word ? lemma : lower, last };
  });
  if (!isTitleCased(tokens)) {
    for (let at = 0; at < tokens.length; at++) nameFrom(tokens, at);
    for (let at = 0; at < tokens.length; at++) givenFrom(tokens, at);
    for (let at = 1; at < tokens.length; at++) joinedName(tokens, at);
    for (let at = 0; at < tokens.length; at++) wordFrom(tokens, at);
    for (let at = 1; at < tokens.length; at++) particleOf(tokens, at);
    for (let at = 0; at < tokens.length; at++) ageOf(tokens, at);
    for (let at = 0; at < tokens.length; at++) roleOf(tokens, at);
    for (let at = 2; at < tokens.length; at++) positionOf(tokens, at);
    for (let at = 1; at < tokens.length; at++) verbFromNoun(tokens, at);
  }
  return tokens;
}

/** A sentence's first word, that the tagger takes for a name by its capital: “Would Anna Berg …?”, “Outside the hall, …”. */
function wordFrom(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  if (token.text === token.lower || !LIKE_NAMES.has(token.pos)) return;
  // “Opening the debate, …”
  const isParticiple = /^\p{Lu}\p{Ll}{2,}ing$/u.test(token.text) && tokens[at + 1]?.pos === 'DET';
  const pos = isParticiple ? 'VERB' : CLOSED_CLASS.get(token.text);
  if (pos && (at === 0 || /^[^\p{L}\p{N},]/u.test(tokens[at - 1]?.text ?? ''))) token.pos = pos;
}

/** Words of closed classes that are no given names (“Will”), with the capital of a sentence's first. */
const CLOSED_CLASS: ReadonlyMap<string, PartOfSpeech> = new Map(
  (
    [
      ['AUX', 'Would Did Does Do Has Have Had Is Are Was Were Could Should Might Must'],
      [
        'ADP',
        'Outside Inside Behind Beside Beneath Above Below Across Along Among Around Against During Beyond Despite Between Near Under Until Without Within Unlike',
      ],
      ['NOUN', 'Counsel'],
      ['SCONJ', 'Because Although Though Unless While Whereas Since'],
    ] as const
  ).flatMap(([pos, words]) => words.split(' ').map((word): [string, PartOfSpeech] => [word, pos])),
);

/** A capital in mid-sentence, or behind a quotation that goes on, makes a name of what the tagger takes for a verb. */
function nameFrom(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  const { text, lower } = token;
  if (text === lower) return;
  if (ELIDED.test(text)) token.pos = 'PROPN';
  if (at === 0 || !UNLIKE_NAMES.has(token.pos) || !/^\p{Lu}\p{Ll}{2}/u.test(text)) return;
  if (/^(?:[\p{L}\p{N},]|(?:[”"»]|'')$)/u.test(tokens[at - 1]?.text ?? '')) token.pos = 'PROPN';
}

/** “O’Keane”, “D’Angelo”, “dell’Orsa” */
const ELIDED = /^(?:\p{Lu}|d|l|dall|dell)['’]\p{Lu}\p{Ll}/u;

/** “Grant Berg said”, “Will Berg told”: a sentence’s first word before a name that has a verb of its own. */
function givenFrom(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  if (token.text === token.lower || !VERB_OR_NAME.test(token.text)) return;
  if (tokens[at + 1]?.pos !== 'PROPN' || /^[\p{L}\p{N},]/u.test(tokens[at - 1]?.text ?? '')) return;
  const next = tokens[at + 2];
  const acts = (next?.pos === 'VERB' || next?.pos === 'AUX') && next.lemma !== next.lower;
  if (acts) token.pos = 'PROPN';
}

/** Given names that the tagger takes for verbs. */
const VERB_OR_NAME =
  /^(?:Will|Rob|Grant|Drew|Sue|Rose|Chase|Bob|Pat|Nick|Skip|Wade|Ward|Hope|Mark|Jack|Bill|Ray|Chuck|Buck|Lance|Pierce|Trip|Wayne|Neil|Don|Gene|Josh|Rich|Dean)$/;

const LIKE_NAMES: ReadonlySet<string | undefined> = new Set(['PROPN', 'NOUN', 'ADJ']);
const UNLIKE_NAMES: ReadonlySet<string | undefined> = new Set(['VERB', 'ADV', 'AUX', 'INTJ', 'X']);

/** Both parts of “Anna Berg-Grant” and “Per-Olof” are of one name, if the tagger takes one of them for a name. */
function joinedName(tokens: readonly Token[], at: number): void {
  const before = tokens[at - 1];
  const hyphen = tokens[at];
  const after = tokens[at + 1];
  if (!before || !hyphen || !after || before.end !== hyphen.start || hyphen.end !== after.start) return;
  if (!isHyphen(hyphen)) return;
  if (endsKoreanName(tokens[at - 2], before, after)) {
    for (const part of tokens.slice(at - 2, at + 2)) if (part !== hyphen) part.pos = 'PROPN';
    return;
  }
  if (!/^\p{Lu}\p{Ll}/u.test(before.text) || !/^\p{Lu}\p{Ll}/u.test(after.text)) return;
  const isUnlike = ({ pos }: Token) => pos === 'ADP' || UNLIKE_NAMES.has(pos);
  if (before.pos === 'PROPN' && isUnlike(after)) after.pos = 'PROPN';
  else if (after.pos === 'PROPN' && isUnlike(before) && !PREFIX.test(before.text)) before.pos = 'PROPN';
}

const isHyphen = (token: Token | undefined) =>
  token?.text === '-' || token?.text === '–' || token?.text === '‑';

/** “Kim Min-seo”, “Lai Ching-te”: a surname first, and a given name of two syllables, the second without a capital. */
function endsKoreanName(surname: Token | undefined, one: Token, other: Token): boolean {
  return (
    surname !== undefined &&
    surname.end < one.start &&
    KOREAN_OR_TAIWANESE.has(surname.text) &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(one.text) &&
    /^\p{Ll}{1,6}$/u.test(other.text) &&
    !/^(?:born|based|led|wide|style|era|backed|owned|run|made|bound|area|only|like|type|size|old|plus|ish|shaped)$/.test(
      other.text,
    )
  );
}

/** The commonest surnames of Korea and Taiwan, as newspapers write them. */
const KOREAN_OR_TAIWANESE = new Set(
  'Kim Lee Rhee Yi Park Pak Choi Choe Jung Jeong Chung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Yoo Yu Ryu Hong Jeon Ko Moon Ban Bae Baek Nam Roh Noh Ha Heo Hur Chun Ri Min Son Na Chen Lin Huang Wang Wu Liu Tsai Yang Hsu Cheng Hsieh Kuo Hung Chiu Tseng Liao Lai Chou Yeh Su Chuang Lu Chiang Ho Hsiao Lo Kao Pan Chien Chu Tsao'.split(
    ' ',
  ),
);

const PREFIX = /^(?:Ex|Pro|Anti|Non|Post|Pre|Mid|Inter|Trans|Sub|Re|Un|Over|Under|Out|Off|All)$/;

/** The particles of “Jan van den Berg” and “Maria de la Cruz” are parts of the name. */
function particleOf(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  if (tokens[at - 1]?.pos !== 'PROPN' || !isParticle(token.text)) return;
  let next = at + 1;
  while (isParticle(tokens[next]?.text ?? '')) next++;
  if (/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) token.pos = 'PROPN';
}

/** “its chief, Anna Berg”: what the tagger takes for an adjective, with nothing behind it to describe. */
function roleOf(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  if (token.pos !== 'ADJ') return;
  // “a parking attendant that”
  if (tokens[at - 1]?.pos === 'NOUN' && TRADE.test(token.text) && !LIKE_NAMES.has(tokens[at + 1]?.pos))
    token.pos = 'NOUN';
  if (!/^[,.]$/.test(tokens[at + 1]?.text ?? '')) return;
  const isOne = /^(?:an?|the|his|her|its|their|our|my|['’]s)$/.test(tokens[at - 1]?.lower ?? '');
  if (ROLE.test(token.text) || (isOne && RELATION.test(token.text))) token.pos = 'NOUN';
}

const ROLE = /^(?:chief|official|executive|principal|professional|teen|teenager|adult|head)s?$/;

const TRADE = /^(?:attendant|assistant|consultant|accountant|president|resident|student)$/;

/** “her rival, Anna Berg,” */
const RELATION = /^(?:rival|relative|native|local|regular|veteran|elder|junior|senior|intellectual|patient)$/;

/** “the Holm full-back”, “their corner-forward”: whom the tagger takes for somewhere. */
function positionOf(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  if (!isHyphen(tokens[at - 1]) || !/^(?:back|forward|half)$/.test(token.lower)) return;
  const side = tokens[at - 2] as Token;
  if (!SIDE.test(side.lower)) return;
  token.pos = 'NOUN';
  side.pos = 'NOUN';
}

const SIDE = /^(?:full|half|wing|centre|center|corner|quarter|running|left|right|fly|scrum)$/;

const AGE = /^\d+-[a-z]+-olds?$/;
const DIGIT_NINE = 0x39;

/** “14-year-old” describes whoever follows it, or stands for them. */
function ageOf(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  if (token.text.charCodeAt(0) > DIGIT_NINE || !AGE.test(token.text)) return;
  token.pos = LIKE_NAMES.has(tokens[at + 1]?.pos) ? 'ADJ' : 'NOUN';
}

const DOUBLE_MARK = /^(?:''|``|[“”„‟«»])$/;
const ABBREVIATED_TITLE = new RegExp(`^(?:${TITLES})\\.$`, 'i');

/** Words, and single marks, that the tagger knows as they are. */
const PLAIN = /^(?:[A-Za-z]+|[!-/:-@[-`{-~])$/;

/** Stands for a name that the tagger would cut. */
const ANY_NAME = 'Smith';

/** A word or mark in characters that the tagger knows, so that it cuts no further. */
function plainOf(word: string): string {
  if (PLAIN.test(word)) return word;
  if (DOUBLE_MARK.test(word)) return '"';
  if (word.length > 1 && word.startsWith('@')) return ANY_NAME;
  if (/\d/.test(word)) return '12';
  const elided = /^(?:\p{Lu}|d|l|dall|dell)['’](?=\p{Lu})/u.exec(word);
  if (elided) return plainOf(word.slice(elided[0].length));
  if (ABBREVIATED_TITLE.test(word)) return 'Mr.';
  const latin = withoutAccents(word.replace(/’/g, "'")).replace(/[^\x21-\x7e]/gu, (letter) =>
    /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : '-',
  );
  return latin || '-';
}
