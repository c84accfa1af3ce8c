import type { Token } from '../../text/token.ts';
import { nationalityOf } from '../lexicon/demonyms.ts';
import type { Passage } from '../passage.ts';
import { behindPortfolio, isOffice, isOfficeOf, officeEnd } from './behind-portfolio.ts';
import { isBodyWord, isPaperWord } from './body-words.ts';
import { sexOfName } from './gender.ts';
import type { Mention } from './mention.ts';
import { nicknameEnd } from './parse-name.ts';
import { isTime } from './time-words.ts';
import { isTitle } from './titles.ts';

/** The mentions of a passage in reading order, found by parts of speech; those in quotation marks too. */
export function findMentions(passage: Passage): Mention[] {
  const { tokens } = passage;
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (isPronoun(token)) {
      mentions.push(mention(passage, 'pronoun', at, at, at));
      at++;
      continue;
    }
    const end = phraseEnd(tokens, at);
    if (end === at) {
      at++;
      continue;
    }
    const body = bodyEnd(tokens, at, end);
    if (body !== null) {
      mentions.push(mention(passage, 'name', at, body - 1, body - 1));
      at = body;
      continue;
    }
    const office = officeEnd(tokens, end);
    if (office !== null) {
      mentions.push(mention(passage, 'nominal', at, office - 1, end - 1));
      at = office;
      continue;
    }
    const officer = officerOf(tokens, at, end);
    if (officer !== null) {
      mentions.push(mention(passage, 'name', at, officer, officer));
      at = officer + 1;
      continue;
    }
    const head = headOf(tokens, at, end);
    if (head !== null && !isInitial(tokens, head) && !(end === at + 1 && ADVERB.test(token.text))) {
      const owner = ownerOf(tokens, at, head);
      if (owner !== null) mentions.push(mention(passage, kindOf(tokens, owner), at, owner, owner));
      const isDescription = isCompatriot(tokens, at, head) || isOfficeOf(tokens, at, head);
      const kind = isDescription ? 'nominal' : kindOf(tokens, head);
      mentions.push(mention(passage, kind, at, head, head));
    } else if (standsForPeople(tokens, end - 1)) {
      mentions.push(mention(passage, 'nominal', at, end - 1, end - 1));
    }
    at = end;
  }
  return mentions;
}

/** “The Swede” describes somebody, whose name stands elsewhere. */
const isCompatriot = (tokens: readonly Token[], first: number, head: number) =>
  head === first + 1 && tokens[first]?.lower === 'the' && nationalityOf(tokens[head]?.lower ?? '') !== null;

/** The last word of the name in “Secretary of State Anna Berg”, which is one mention; null where a phrase is no such thing. */
function officerOf(tokens: readonly Token[], from: number, end: number): number | null {
  if (!/^(?:of|for|to)$/.test(tokens[end]?.lower ?? '') || !isOffice(tokens[end - 1])) return null;
  let field = end + 1;
  let close = phraseEnd(tokens, field);
  // “Secretary of State for Roads Anna Berg”, “Minister of Trade and Industry Anna Berg”
  // “the Minister for Trade and the mayor” are two.
  const further = tokens[from]?.pos === 'DET' ? /^\p{Lu}/u : /^(?:\p{Lu}|the$)/u;
  while (/^(?:and|for|of)$/.test(tokens[close]?.text ?? '') && further.test(tokens[close + 1]?.text ?? '')) {
    if (tokens[close]?.text !== 'and') field = close + 1;
    close = phraseEnd(tokens, close + 1);
  }
  const head = headOf(tokens, field, close);
  if (head === null || kindOf(tokens, head) !== 'name' || ownerOf(tokens, field, head) !== null) return null;
  return behindPortfolio(tokens, field, head) === null ? null : head;
}

const MINISTRY = /^(?:department|ministry)$/i;
/** Where a body’s name that begins with a phrase ends, exclusive; null where the phrase is no such beginning. */
function bodyEnd(tokens: readonly Token[], from: number, end: number): number | null {
  const head = tokens[end - 1];
  if (!head || !/^\p{Lu}/u.test(head.text)) return null;
  if (tokens[end]?.text === 'and' && isPaperWord(tokens[end + 1]?.text ?? '') && tokens[from]?.text === 'The')
    return end + 2;
  if (!/^(?:of|for)$/.test(tokens[end]?.text ?? '') || ownerOf(tokens, from, end) !== null) return null;
  let close = capitalRun(tokens, end + 1);
  if (close === null) return null;
  // “the Association of Harbour Pilots for the Northern Isles”
  if (
    isBodyWord(head.text) &&
    /^(?:of|for)$/.test(tokens[close]?.text ?? '') &&
    tokens[close + 1]?.text === 'the'
  )
    close = capitalRun(tokens, close + 1) ?? close;
  // “the Port of Holm Authority”
  if (!isBodyWord(head.text)) return isBodyOf(tokens, from, end, close) ? close : null;
  // “Union of Bakers, Millers and Allied Trades”
  const isOfMany = isBodyWord(head.text) && /[a-z]s$/.test(tokens[close - 1]?.text ?? '');
  if (MINISTRY.test(head.text) || isOfMany) close = lastOfList(tokens, close);
  if (/^(?:and|&)$/.test(tokens[close]?.text ?? '')) {
    const further = capitalRun(tokens, close + 1);
    // “Union of Tram and Ferry Workers”, but “the Bank of Holm and Anna Berg”
    const goesOn =
      MINISTRY.test(head.text) ||
      (/[a-z]s$/.test(tokens[(further ?? 0) - 1]?.text ?? '') &&
        sexOfName(tokens[close + 1]?.text ?? '') === null);
    if (further !== null && goesOn) close = further;
  }
  // “Association of Owners and Drivers of Holm County”
  const place = isBodyWord(head.text) && tokens[close]?.text === 'of' ? capitalRun(tokens, close + 1) : null;
  return place ?? close;
}

/** The end of “Food and the Marine” in “Department of Agriculture, Food and the Marine”, but not of a list of people. */
function lastOfList(tokens: readonly Token[], from: number): number {
  let close = from;
  while (tokens[close]?.text === ',') {
    const next = capitalRun(tokens, close + 1);
    if (next === null || sexOfName(tokens[close + 1]?.text ?? '') !== null) return from;
    close = next;
  }
  return /^(?:and|&)$/.test(tokens[close]?.text ?? '') ? close : from;
}

/** “the Port of Holm Authority”, but neither “Berg of Holm University” nor “the Port of the Union” */
const isBodyOf = (tokens: readonly Token[], from: number, of: number, end: number) =>
  tokens[of - 1]?.pos === 'PROPN' &&
  tokens[of + 1]?.text !== 'the' &&
  end > of + 2 &&
  isBodyWord(tokens[end - 1]?.text ?? '') &&
  tokens.slice(from, of).every(({ text }) => !isTitle(text) && sexOfName(text) === null);

/** The end of a run of capitalised words, none of them a title; null if there is none, or if a noun goes on with it. */
function capitalRun(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from]?.text === 'the' ? from + 1 : from;
  let end = first;
  while (/^(?:\p{Lu}|&$|-$)/u.test(tokens[end]?.text ?? '') && !isTime(tokens, end)) end++;
  const words = tokens.slice(first, end);
  // “Ministry of Justice”, but not “Office of Senator Anna Berg”
  if (words.length === 0 || (words.length > 1 && words.some(({ text }) => isTitle(text)))) return null;
  return tokens[end]?.pos === 'NOUN' ? null : end;
}

const PRONOUNS = new Set(['i', 'he', 'she', 'they', 'we', 'it', 'who', 'you']);

const isPronoun = (token: Token) => PRONOUNS.has(token.lower);

function mention(
  passage: Passage,
  kind: Mention['kind'],
  first: number,
  last: number,
  head: number,
): Mention {
  const { tokens } = passage;
  return {
    kind,
    first,
    last,
    head,
    passage: passage.index,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  };
}

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);

/** Longer noun phrases are lists or tables; the bound keeps an endless one from being one mention. */
const LONGEST_PHRASE = 25;

/** Where the noun phrase that begins at a token ends, exclusive; the token's own place if none begins there. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let nouns = 0;
  let at = from;
  for (; at < tokens.length && at - from < LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (!token || isPronoun(token)) break;
    const { pos } = token;
    if (isTime(tokens, at)) {
      if (nouns > 0 || tokens[at + 1]?.pos === 'PROPN') return at > from ? at : at + 1;
      nouns++;
      continue;
    }
    if (pos === 'NOUN' || pos === 'PROPN') nouns++;
    else if (pos === 'DET' || POSSESSIVES.has(token.lower)) {
      if (nouns > 0) break;
    } else if (pos === 'ADJ' || pos === 'NUM' || pos === 'SYM') {
      if (nouns > 0 && !nounFollows(tokens, at)) break;
    } else if (nicknameEnd(tokens, at) !== null) {
      at = nicknameEnd(tokens, at) ?? at;
    } else if (isGenitive(tokens, at) || isInnerHyphen(tokens, at) || token.text === '&') {
      if (nouns === 0 && token.text !== '-') break;
    } else if (pos === 'ADP') {
      // “mum-of-three”
      if (!isInnerHyphen(tokens, at - 1) || !isInnerHyphen(tokens, at + 1)) break;
    } else if (pos === 'ADV') {
      // “the away fans”
      if (nouns > 0 || tokens[at - 1]?.pos !== 'DET' || !nounFollows(tokens, at)) break;
    } else if (pos === 'VERB') {
      // “the Oslo-born coach”
      const isCompound =
        nouns > 0 &&
        isInnerHyphen(tokens, at - 1) &&
        (nounFollows(tokens, at) || isInnerHyphen(tokens, at + 1));
      if (at === from || (!isCompound && (nouns > 0 || !nounSoon(tokens, at)))) break;
    } else break;
  }
  return at;
}

const nounFollows = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.pos === 'NOUN' || tokens[at + 1]?.pos === 'PROPN';

/** “a leaked internal letter” */
const nounSoon = (tokens: readonly Token[], at: number) =>
  nounFollows(tokens, at) || (tokens[at + 1]?.pos === 'ADJ' && nounFollows(tokens, at + 1));

function isGenitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || tokens[at - 1]?.end !== token.start || !/^['’]s?$/.test(token.text)) return false;
  return token.pos === 'PART' || token.text.length === 1;
}

function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end) return false;
  return /^[-–‑]$/.test(token.text);
}

function headOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token && (token.pos === 'NOUN' || token.pos === 'PROPN')) return isTime(tokens, at) ? null : at;
  }
  return null;
}

const kindOf = (tokens: readonly Token[], head: number): Mention['kind'] =>
  tokens[head]?.pos === 'PROPN' || (isInnerHyphen(tokens, head - 1) && tokens[head - 2]?.pos === 'PROPN')
    ? 'name'
    : 'nominal';

/** Words that the tagger takes for names where they begin a sentence. */
const ADVERB =
  /^(?:Early|Late|Later|Likewise|Why|How|When|Where|What|Meanwhile|However|Moreover|Still|Then|Also|Instead|Indeed|Perhaps|Maybe|Yet|Again|Soon|Once|Finally|Recently|Elsewhere|Nevertheless|Otherwise|Similarly)$/;

/** The “D” of “(D-Md.)” is nobody. */
const isInitial = (tokens: readonly Token[], head: number) => (tokens[head]?.text.length ?? 0) < 2;

/** The last word of the owner in “Berg's claim”, who is a mention of its own. */
function ownerOf(tokens: readonly Token[], from: number, head: number): number | null {
  for (let at = head - 1; at > from; at--) if (isGenitive(tokens, at)) return headOf(tokens, from, at);
  return null;
}

/** “Others said”, “some of them”, “one wrote”: a quantity that acts. */
function standsForPeople(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.text === 'of');
}
