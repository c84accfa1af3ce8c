import { isParticle } from '../../text/particle.ts';
import type { Token } from '../../text/token.ts';
import { withoutAccents } from '../../text/without-accents.ts';
import { nationalityOf } from '../lexicon/demonyms.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { behindPortfolio, isPortfolio } from './behind-portfolio.ts';
import { isBodyWord, isPaperWord } from './body-words.ts';
import { type Gender, genderOf, sexOfName } from './gender.ts';
import type { Mention } from './mention.ts';
import { isCountryOrState } from './places.ts';
import { isPersonalTitle, isPostNominal, isTitle, SUFFIX } from './titles.ts';
import { isWork } from './works.ts';

/** A name taken apart. */
export interface ParsedName {
  /** Without titles and descriptions: “Anna Berg” of “the city's mayor Anna Berg”. */
  name: string;
  /** In UTF-16 code units of the text, where `name` stands. */
  start: number;
  end: number;
  given: readonly string[];
  /** The last word, lower case, without accents; the whole name's key where it has one word. */
  surname: string;
  gender: Gender | null;
  /** How likely it is a person's: 1 with a personal title or a known given name, 0 for a body or a place by its last word. */
  personhood: number;
}

const HYPHEN = /^[-–‑]$/;

/** What somebody does, before the name at the beginning of a sentence or a headline: “Striker Jonah Berg”. */
const ROLE =
  /^(?:striker|defender|goalkeeper|keeper|midfielder|winger|forward|substitute|skipper|captain|coach|chef|counsel|pensioner|manager|author|writer|actor|actress|singer|director|producer|lawyer|farmer|teacher|baker|engineer|founder|curator|owner|driver|spokesperson|resident|campaigner|activist|\p{L}+ologist|economist|scientist|historian|\p{L}+ician|novelist|artist|journalist)$/iu;

/** Takes a mention of kind `name` apart. Null where nothing is left but titles (“the Secretary”). */
export function parseName(tokens: readonly Token[], mention: Mention): ParsedName | null {
  const body = bodyName(tokens, mention);
  if (body) return body;
  let { last } = mention;
  while (tokens[last - 1]?.pos === 'PROPN' && last > mention.first && isPostNominal(tokens[last]?.text ?? ''))
    last--;
  const nameEnd = last;
  const suffix = SUFFIX.test(tokens[last]?.text ?? '') ? 1 : 0;
  let first = last;
  for (let at = last - suffix; at >= mention.first; at--) {
    const token = tokens[at];
    if (!token || !isNamePart(tokens, at)) break;
    if (isTitle(token.text) && at < last) break;
    first = at;
  }
  if (isTitle(tokens[last]?.text ?? '') && first === last) return null;
  const ahead = tokens[first - 1]?.lower ?? '';
  const office = tokens[first - 2];
  const isHeld =
    isTitle(office?.text ?? '') ||
    isPersonNoun(office?.lower ?? '') ||
    (isPortfolio(office) && !/^(?:the|and)$/.test(office?.lower ?? ''));
  const isField =
    (/^(?:of|for|to)$/.test(ahead) && isHeld) || (/^(?:the|and)$/.test(ahead) && first - 1 > mention.first);
  if (isField) first = behindPortfolio(tokens, first, last) ?? first;
  if (first === last) while (first > mention.first && isCapitalWord(tokens[first - 1])) first--;
  while (first < last && (!beginsName(tokens[first]) || isRank(tokens, first))) first++;
  first = behindCompound(tokens, first, last) ?? first;
  first = behindOffice(tokens, first, last - suffix) ?? first;
  if (last - suffix > first && isRole(tokens, first, last - suffix)) first++;
  const words = tokens.slice(first, last + 1 - suffix).filter((token) => /\p{L}/u.test(token.text));
  const before = tokens.slice(mention.first, first).map((token) => token.text);
  const double = doubleSurname(tokens, words);
  const isSurnameFirst = words.length === 3 && isGivenOfTwo(tokens, words);
  const surname = isSurnameFirst ? fold(words[0]?.text ?? '') : (double ?? fold(words.at(-1)?.text ?? ''));
  if (surname === '') return null;
  const given = (isSurnameFirst ? words.slice(1) : words.slice(0, double === null ? -1 : -2)).map(
    (token) => token.text,
  );
  const gender = genderOf(before, given, HYPHEN.test(tokens[first + 1]?.text ?? ''));
  last = suffix && first === last ? last : nameEnd;
  const name = tokens
    .slice(first, last + 1)
    .reduce((words, token, i, all) => words + gapBefore(all, i) + token.text, '');
  return {
    name,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    given,
    surname,
    gender,
    personhood: isCountryOrState(name) ? 0 : personhoodOf(before, given, surname),
  };
}

/**
 * “berg-holm” of “Anna Berg-Holm”: two of that surname are no more one person than two Bergs. Null where the last word stands for
 * itself, also behind a particle (“Farid al-Hashem”).
 */
function doubleSurname(tokens: readonly Token[], words: readonly Token[]): string | null {
  const [one, other] = words.slice(-2);
  const hyphen = one && tokens[tokens.indexOf(one) + 1];
  if (!other || !hyphen || !HYPHEN.test(hyphen.text) || isParticle(one.lower)) return null;
  if (isGivenOfTwo(tokens, words)) return null;
  if (hyphen.start !== one.end || other.start !== hyphen.end) return null;
  return `${fold(one.text)}-${fold(other.text)}`;
}

/** Whether a name ends as “Kim Min-seo” does, with the surname first. */
function isGivenOfTwo(tokens: readonly Token[], words: readonly Token[]): boolean {
  const [one, other] = words.slice(-2);
  const hyphen = one && tokens[tokens.indexOf(one) + 1];
  return (
    HYPHEN.test(hyphen?.text ?? '') &&
    hyphen?.end === other?.start &&
    other?.pos === 'PROPN' &&
    /^\p{Ll}/u.test(other.text)
  );
}

/** Behind the “Centre-half” of “Centre-half Emil Berg”, “Mum-of-two”: the second part of a double name has a capital. */
function behindCompound(tokens: readonly Token[], first: number, last: number): number | null {
  let at = first + 1;
  while (HYPHEN.test(tokens[at]?.text ?? '') && /^\p{Ll}{2}/u.test(tokens[at + 1]?.text ?? '')) at += 2;
  const isCompound = at > first + 3 || /^\p{Ll}{3}/u.test(tokens[first + 2]?.text ?? '');
  return at > first + 1 && isCompound && at < last ? at : null;
}

/** The second word of “Det Con Anna Berg”, “Ch Insp Anna Berg”, which alone may be a name. */
const isRank = (tokens: readonly Token[], at: number) =>
  /^(?:Con|Insp|Sgt|Supt|Ch)\.?$/.test(tokens[at]?.text ?? '') &&
  /^(?:Det|Ch|Chief)\.?$/.test(tokens[at - 1]?.text ?? '');

/**
 * Whether a name’s first word, with the capital of a sentence’s first, only says what somebody does: “Promoter Anna Berg”,
 * “Brothers Karl and Otto Berg”.
 */
function isRole(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]?.text ?? '';
  if (/^(?:twins|brothers|sisters)$/i.test(word)) return true;
  if (/s$/.test(word) && PERSON_NOUN.test(word.slice(0, -1)))
    return sexOfName(tokens[first + 1]?.text ?? '') !== null;
  if (last - first < 2 || /[-–‑]/.test(tokens[first + 1]?.text ?? '')) return false;
  // “Swede Anna Berg”, but “American Bar Association”
  if (nationalityOf(word.toLowerCase()) !== null) return sexOfName(tokens[first + 1]?.text ?? '') !== null;
  const isOpening = opensSentence(tokens, first) || isTitle(tokens[first - 1]?.text ?? '');
  return (
    ROLE.test(word) ||
    ((PERSON_NOUN.test(word) || isPersonNoun(word.toLowerCase())) && sexOfName(word) === null && isOpening)
  );
}

/**
 * Where a name begins behind an office of several words with capitals: “District Collector Anna Berg”, “Roads and Harbours Officer
 * Anna Berg”; null where none of its words is that of an office.
 */
function behindOffice(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = last - 2; at > first; at--) {
    const words = tokens.slice(first, at + 1);
    const isOffice =
      isPersonNoun(tokens[at]?.lower ?? '') &&
      tokens[at]?.pos === 'PROPN' &&
      !HYPHEN.test(tokens[at + 1]?.text ?? '');
    if (isOffice && words.every(({ text }) => /^\p{Lu}/u.test(text) && sexOfName(text) === null))
      return at + 1;
  }
  return null;
}

const opensSentence = (tokens: readonly Token[], at: number) =>
  at === 0 || /^(?:[.?!:“”"‘’—–]|'')$/.test(tokens[at - 1]?.text ?? '');

/** “Department of Health”, “The Globe and Mail”: the words as they stand, without an article in lower case. */
function bodyName(tokens: readonly Token[], { first, last, head, end }: Mention): ParsedName | null {
  const within = tokens.slice(first + 1, last).findIndex(({ text }) => /^(?:of|for|and)$/.test(text));
  if (within === -1) return null;
  const joint = first + 1 + within;
  const [before, behind] = [tokens[joint - 1]?.text ?? '', tokens[joint + 1]?.text ?? ''];
  const isBody =
    tokens[joint]?.text === 'and'
      ? isPaperWord(behind)
      : isBodyWord(before) || (head === last && !isTitle(before) && isBodyWord(tokens[last]?.text ?? ''));
  if (!isBody) return null;
  const from =
    /^(?:the|a|an)$/i.test(tokens[first]?.text ?? '') && tokens[first]?.text !== 'The' ? first + 1 : first;
  const words = tokens.slice(from, last + 1);
  const name = words.reduce((joined, token, i, all) => joined + gapBefore(all, i) + token.text, '');
  const start = tokens[from]?.start ?? 0;
  return { name, start, end, given: [], surname: fold(name), gender: null, personhood: 0 };
}

function personhoodOf(before: readonly string[], given: readonly string[], surname: string): number {
  if (BODIES_AND_PLACES.has(surname) || isWork(before.at(-1) ?? '')) return 0;
  if (before.some((word) => isPersonalTitle(word)) || PERSON_NOUN.test(before.at(-1) ?? '')) return 1;
  if (given.length === 0) return UNKNOWN_WORD;
  if (given.some((word) => sexOfName(word) !== null)) return 1;
  // “the Royal Garden”
  if (before.length === 1 && /^the$/i.test(before[0] ?? '')) return 0;
  return isPaperWord(surname.charAt(0).toUpperCase() + surname.slice(1)) ? 0 : UNKNOWN_NAME;
}

/** One capitalised word may be anything; two are a person more often than not. */
const UNKNOWN_WORD = 0.2;
const UNKNOWN_NAME = 0.6;

const BODIES_AND_PLACES = new Set(
  'post times journal news press reuters tribune herald magazine university college institute center council department agency bureau commission committee court congress senate house party group inc corp company foundation association union office administration campaign coalition states america nations republicans democrats americans street city county island islands river state avenue bank fund board service network act data week north south east west iowa ohio florida texas california virginia carolina york jersey hampshire korea china russia iran iraq syria israel mexico europe africa asia britain france germany ukraine washington'.split(
    ' ',
  ),
);
const PERSON_NOUN =
  /(?:man|woman|boy|girl|person|er|or|ist|ian|ant|president|chief|nominee|candidate|host|aide|coach|economist|head|lawyer|attorney|general|member|star|pollster|colleague|wife|husband|son|daughter|father|mother|brother|sister)$/i;

/** Lower case, without accents and genitive: the form in which names are compared. */
export const fold = (name: string) => withoutAccents(name.toLowerCase()).replace(/['’]s?$/, '');

/** “City” of “City Hall”, “Supreme” of “Supreme Court”: no title and no description of a person. */
const isCapitalWord = (token: Token | undefined) =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'ADJ') &&
  /^\p{Lu}/u.test(token.text) &&
  !isTitle(token.text) &&
  !PERSON_NOUN.test(token.text);

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'PROPN') return true;
  const hyphenated = HYPHEN.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === token.start;
  const isWithin =
    tokens[at - 1]?.pos === 'PROPN' &&
    /^(?:Morning|Evening|Daily|Sunday|Week|Day|Time|Night)$/.test(token.text);
  return (
    hyphenated ||
    isWithin ||
    isInNickname(tokens, at) ||
    /^(?:[-–‑&“”"‘’]|de|la|van|von|der|bin|al|ap|ab)$/.test(token.text)
  );
}

/** Whether a word is of the nickname in “Ada “The Bell” Finch”. */
function isInNickname(tokens: readonly Token[], at: number): boolean {
  let open = at;
  while (open > at - LONGEST_NICKNAME && /^\p{Lu}/u.test(tokens[open]?.text ?? '')) open--;
  return open < at && /^["“‘]$/.test(tokens[open]?.text ?? '') && nicknameEnd(tokens, open) !== null;
}

/** The closing mark of the nickname in “Ada “Bell” Finch” and “Ada “The Bell” Finch”; null where none opens. */
export function nicknameEnd(tokens: readonly Token[], open: number): number | null {
  if (!/^["“‘]$/.test(tokens[open]?.text ?? '') || tokens[open - 1]?.pos !== 'PROPN') return null;
  let close = open + 1;
  while (close <= open + LONGEST_NICKNAME && /^\p{Lu}/u.test(tokens[close]?.text ?? '')) close++;
  const isNamed = close > open + 1 && tokens[close + 1]?.pos === 'PROPN';
  return isNamed && /^["”’]$/.test(tokens[close]?.text ?? '') ? close : null;
}

const LONGEST_NICKNAME = 3;

/** Neither a mark nor the “runner” of “front-runner Anna Berg”. */
const beginsName = (token: Token | undefined) =>
  token !== undefined &&
  /\p{L}/u.test(token.text) &&
  (token.pos === 'PROPN' || !/^(?:\p{Ll}{4}|old$)/u.test(token.text));

const gapBefore = (tokens: readonly Token[], at: number) =>
  at > 0 && tokens[at - 1]?.end !== tokens[at]?.start ? ' ' : '';
