import type { Attribution } from '../attribution/attribution.ts';
import type { TextSpan } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { readTokens } from '../text/tokens.ts';
import { mayAgree, type RoleWords, roleWords } from './role-words.ts';

/** Somebody whom a text introduces by the name of a speaker’s file, as what that file does not say of its person. */
export interface Stranger {
  /** The fullest name in the text. */
  name: string;
  /** “A nurse” in “Ada Moss, a nurse”. */
  as: TextSpan;
}

/** How a language introduces somebody whom its readers do not know. */
interface Introduction {
  /** What begins a description of somebody unknown: “a”, “one of the”. */
  indefinite: string;
  /** What may stand between such a description and the name: “called”. */
  named: string;
  /** What, where a sentence begins with it and a name, lets it go on with anything: “according to Ada Moss, a bridge is needed”. */
  opening: string;
  /** Whether what somebody is stands before what kind of it. */
  isHeadFirst: boolean;
  /**
   * What stands right before the whole name of somebody unknown: “nurse Ada Moss”. Only what nobody is called who holds an office: an author,
   * an activist or a candidate may well be the economist of the file.
   */
  trades?: string;
}

const INTRODUCTIONS: Readonly<Record<string, Introduction>> = {
  en: {
    indefinite: 'an?|another|one of (?:the|his|her|its|their|several|two|three)',
    named: 'named|called|by the name of|identified as',
    opening: 'according to|for|to|like|unlike|with|besides',
    isHeadFirst: false,
    trades:
      'baker|barber|bricklayer|builder|butcher|bystander|carpenter|cashier|cleaner|clerk|commuter|cook|cyclist|electrician|eyewitness|farmer|firefighter|fisherman|gardener|hairdresser|housewife|janitor|joiner|librarian|mechanic|midwife|miner|neighbou?r|nurse|onlooker|painter|paramedic|passenger|pensioner|plumber|postman|pupil|retiree|roofer|schoolboy|schoolgirl|schoolteacher|shopkeeper|shopper|student|tailor|teacher|tourist|trucker|waiter|waitress|welder',
  },
  de: {
    indefinite: 'ein|eine[mnr]?',
    named: 'namens|mit Namen|mit dem Namen',
    opening: 'laut|nach|für|mit',
    isHeadFirst: false,
  },
  fr: {
    indefinite: 'une?',
    named: 'nommée?|appelée?|prénommée?|du nom de',
    opening: "selon|pour|d[’']après|avec",
    isHeadFirst: true,
  },
  es: {
    indefinite: 'una?',
    named: 'llamad[ao]|de nombre',
    opening: 'según|para|con|de acuerdo con',
    isHeadFirst: true,
  },
  it: {
    indefinite: 'una?|uno',
    named: 'di nome|chiamat[ao]',
    opening: 'secondo|per|con',
    isHeadFirst: true,
  },
  pt: {
    indefinite: 'uma?',
    named: 'chamad[ao]|de nome',
    opening: 'segundo|para|com|de acordo com|conforme',
    isHeadFirst: true,
  },
};

/** In code units: what stands farther from a name, or is longer, tells a story and not who somebody is. */
const NEAR = 120;
const PHRASE = '[^,.;:!?()\\n“”"«»„–—]{1,90}';
const AGE = '(?:\\s*\\(\\d{1,3}\\)|,\\s*(?:aged\\s)?\\d{1,3}(?=[,.;]))';
const BEHIND = `^${AGE}?(?:,\\s+|\\s+[–—-]\\s+|\\s*\\()`;

/**
 * Finds whom a text introduces as somebody else than the person of the file that has the name: “Ada Moss, a nurse”, “a nurse
 * named Ada Moss”, “nurse Ada Moss”, “usher Ada Moss, 34”, where Ada Moss of the file is an economist. Only indefinite descriptions and plain trades
 * count, which are given of whom readers do not know. Nobody is a stranger whom the text also calls what the file does, nor where the
 * file does not say what its person is. What stands in quotation marks counts for nothing.
 *
 * @param found what is told of the text’s speakers
 * @param language BCP 47
 * @returns strangers by the id of the file whose name they have
 */
export function findStrangers(
  text: string,
  found: readonly Attribution[],
  known: ReadonlyMap<string, KnownSpeaker>,
  language: string,
): Map<string, Stranger> {
  const introduction = INTRODUCTIONS[language.slice(0, 2).toLowerCase()];
  const ids = new Set(found.flatMap((each) => (each.basis === 'editor' ? [] : (each.speakerId ?? []))));
  const told = withoutQuotations(text, found);
  const strangers = new Map<string, Stranger>();
  for (const id of introduction ? ids : []) {
    const file = known.get(id);
    const stranger = file && introduction && strangerOf(told, file, introduction);
    if (stranger) strangers.set(id, stranger);
  }
  return strangers;
}

/** Gives to strangers what they say, and to nobody’s file, but where an editor has named the speaker. */
export function setStrangersApart(
  found: readonly Attribution[],
  strangers: ReadonlyMap<string, Stranger>,
): Attribution[] {
  return found.map((attribution) => {
    const stranger = attribution.basis === 'editor' ? undefined : strangers.get(attribution.speakerId ?? '');
    return stranger ? { ...attribution, speakerId: null, name: stranger.name } : attribution;
  });
}

function strangerOf(told: string, file: KnownSpeaker, introduction: Introduction): Stranger | null {
  const roles = rolesOf(file, introduction.isHeadFirst);
  if (file.kind !== 'person' || roles.length === 0) return null;
  const agrees = (words: string) =>
    roles.some((role) => mayAgree(roleWords(words, introduction.isHeadFirst), role));
  let as: TextSpan | undefined;
  let name = '';
  for (const { 0: written, index } of told.matchAll(namePattern(file))) {
    const near = { told, start: index, end: index + written.length };
    if (described(near).some(({ text }) => agrees(text))) return null;
    as ??= introduced(near, introduction).find(({ text }) => !agrees(text));
    if (written.length > name.length) name = written;
  }
  return as ? { name, as } : null;
}

/** A name where it stands in a text. */
interface Named {
  told: string;
  start: number;
  end: number;
}

/** All that stands beside a name and may say what somebody is. */
const described = (near: Named): TextSpan[] => [
  ...before(near, "(?<as>(?:[\\p{L}\\p{M}’'-]+\\s+){1,5})$", 'u'),
  ...before(near, `(?<as>${PHRASE}),\\s+$`, 'u'),
  ...behind(near, `${BEHIND}(?<as>${PHRASE})`),
  ...behind(near, `^,?\\s+(?:who\\s+)?(?:is|was)\\s+(?<as>${PHRASE})`),
];

/** The indefinite descriptions beside a name. */
function introduced(near: Named, { indefinite, named, opening, trades }: Introduction): TextSpan[] {
  const opens = before(near, `(?<![\\p{L}])(?<as>${opening})\\s+$`).some(({ text }) => /^\p{Lu}/u.test(text));
  const apposed = behind(near, `${BEHIND}(?<as>(?:${indefinite})\\s${PHRASE})${opens ? ',' : ''}`);
  const phrases = [
    ...apposed,
    ...behind(near, `^,?\\s+who\\s+(?:is|was)\\s+(?<as>an?\\s${PHRASE})`),
    ...behind(near, `^,?\\s+(?:who\\s+)?work(?:s|ed)\\s+as\\s+(?<as>an?\\s${PHRASE})`),
    ...before(near, `(?<![\\p{L}])(?<as>(?:${indefinite})\\s${PHRASE}?)(?:\\s+(?:${named})|,)\\s+$`),
  ].filter(({ text }) => isDescription(text));
  const isWhole = /\s/.test(near.told.slice(near.start, near.end));
  const trade = trades && isWhole ? before(near, `(?<![\\p{L}\\p{M}’'-])(?<as>${trades})\\s+$`) : [];
  const hasAge = behind(near, `^(?<as>${AGE})`).length > 0;
  const titles = hasAge ? before(near, '(?<![\\p{L}])(?<as>\\p{Ll}+)\\s+$', 'u') : [];
  return [...phrases, ...trade, ...titles.filter((title) => isNoun(near.told, title))];
}

const before = ({ told, start }: Named, pattern: string, flags = 'iu') =>
  spanAs(told, Math.max(0, start - NEAR), start, pattern, flags);

const behind = ({ told, end }: Named, pattern: string) => spanAs(told, end, end + NEAR, pattern, 'iu');

/** What the group `as` of a pattern finds in a stretch of the text. */
function spanAs(told: string, from: number, to: number, pattern: string, flags: string): TextSpan[] {
  const [start, end] = new RegExp(pattern, `d${flags}`).exec(told.slice(from, to))?.indices?.groups?.as ?? [
    0, 0,
  ];
  return start === end
    ? []
    : [{ start: from + start, end: from + end, text: told.slice(from + start, from + end) }];
}

/** “A nurse from Zenda” describes somebody, “a bridge is needed” and “a bridge fell” nobody. The tagger knows English alone. */
function isDescription(words: string): boolean {
  const tokens = readTokens(words);
  const clause = tokens.findIndex(({ lower }) => /^(?:who|that|which|whose|where)$/.test(lower));
  return !tokens
    .slice(0, clause === -1 ? tokens.length : clause)
    .some(
      ({ pos, lower }, at, all) =>
        pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && all[at + 1]?.pos !== 'ADP'),
    );
}

/** Whether the word before a name is one for what somebody is: “nurse Ada Moss, 34”. */
function isNoun(told: string, { start, end }: TextSpan): boolean {
  const from = Math.max(0, start - NEAR);
  return readTokens(told.slice(from, end)).at(-1)?.pos === 'NOUN';
}

/** The file’s names as they are written; a surname only where no other name stands before it. */
function namePattern({ name, aliases }: KnownSpeaker): RegExp {
  const all = [...new Set([name, ...aliases, name.split(' ').at(-1) ?? name])];
  const patterns = all
    .sort((one, other) => other.length - one.length)
    .map((each) => (/\s/.test(each) ? '' : "(?<!\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s)") + literally(each));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`,
    'gu',
  );
}

const literally = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');

/** What the file says that its person is or was: the offices and the role; where it says so, the titles within aliases, too. */
function rolesOf({ name, aliases, role, roles }: KnownSpeaker, isHeadFirst: boolean): RoleWords[] {
  const offices = [role ?? '', ...roles.map(({ title }) => title)].filter(Boolean);
  const own = new Set(name.split(' '));
  const titles = aliases.map((alias) =>
    alias
      .split(' ')
      .filter((word) => !own.has(word))
      .join(' '),
  );
  return (offices.length > 0 ? [...offices, ...titles] : [])
    .map((words) => roleWords(words, isHeadFirst))
    .filter(({ head }) => head !== undefined);
}

/** The text with its quotations as marks of the same length. */
function withoutQuotations(text: string, found: readonly Attribution[]): string {
  let told = '';
  for (const { kind, start, end } of found) {
    if (kind === 'indirect' || start < told.length) continue;
    told += text.slice(told.length, start) + '”'.repeat(end - start);
  }
  return told + text.slice(told.length);
}
