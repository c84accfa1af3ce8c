import { isTitleCased } from '../../text/title-case.ts';
import type { KnownName } from '../attribution.ts';
import type { Narrative } from '../speech/narrative.ts';
import { directoryOf, speakerNamed } from './directory.ts';
import { type Gender, sexOfName } from './gender.ts';
import type { Mention } from './mention.ts';
import { fold, type ParsedName, parseName } from './parse-name.ts';
import { genderBeside, personBeside } from './person-beside.ts';
import { type Named, withSharedSurnames } from './shared-surname.ts';

/** Somebody or something that an article names. */
export interface Member {
  /** The fullest name in the text, or the known speaker's. */
  name: string;
  /** The id of the known speaker, where it is one. */
  id: string | null;
  surname: string;
  given: readonly string[];
  gender: Gender | null;
  /** How likely it is a person, from 0 to 1. */
  personhood: number;
  /** How often it is mentioned outside quotation marks. */
  mentions: number;
}

/** Who is who among the names of an article. */
export interface Cast {
  memberOf: ReadonlyMap<Mention, Member>;
  /** Surnames of two people with nothing to tell which of them is meant: one of them, nobody knows who. */
  ambiguous: ReadonlyMap<Mention, Member>;
}

/**
 * Gathers the names of an article into people and bodies: a full name founds a member, a surname, or a given name that
 * only one member has, joins the member it fits, earlier or later in the text.
 *
 * @param known names from beyond the article, which join by full name or alias, or by surname where the article gives no more
 */
export function castOf(narratives: readonly Narrative[], known: readonly KnownName[]): Cast {
  const named = withSharedSurnames(narratives, narratives.flatMap(namesOf));
  const members: Member[] = [];
  const bySurname = new Map<string, Member[]>();
  const byGiven = new Map<string, Set<Member>>();
  const found = (parsed: ParsedName): Member => {
    const { name, given, surname, gender, personhood } = parsed;
    const member = { name, id: null, given, surname, gender, personhood, mentions: 0 };
    members.push(member);
    const family = bySurname.get(surname);
    if (family) family.push(member);
    else bySurname.set(surname, [member]);
    // “Jean-Claude” is a given name of two words, “Ada “Bell” Finch” has a nickname.
    const nickname = NICKNAME.exec(name)?.[1] ?? '';
    for (const first of new Set([given[0] ?? '', given.slice(0, 2).join('-'), nickname].map(fold)))
      if (first !== '') byGiven.set(first, (byGiven.get(first) ?? new Set()).add(member));
    return member;
  };
  const memberOf = new Map<Mention, Member>();
  const ambiguous = new Map<Mention, Member>();
  const undecided = new Map<string, Member>();
  for (const { mention, parsed } of named) {
    if (parsed.given.length === 0) continue;
    const namesakes = (bySurname.get(parsed.surname) ?? []).slice(0, MOST_NAMESAKES);
    const alike = namesakes.find((member) =>
      parsed.personhood === 0 && member.personhood === 0
        ? sameBody(member.given, parsed.given)
        : sameGiven(member.given, parsed.given) && !areFatherAndSon(member.name, parsed.name),
    );
    const member = alike ?? found(parsed);
    if (parsed.name.length > member.name.length && parsed.personhood === 1) member.name = parsed.name;
    join(member, parsed, mention, memberOf);
  }
  const alone = timesAlone(named);
  const familiar = new Set(
    [...alone.keys()].flatMap((word) => (bySurname.has(word) ? [] : onlyMember(byGiven.get(word)))),
  );
  const double = members.filter(({ surname, given }) => surname.includes('-') && given.length > 0);
  const quotedInFull = new Set(double.length > 0 ? narratives.flatMap(surnamesInQuotes) : []);
  const byLastPart = Map.groupBy(double, ({ surname }) => surname.slice(surname.lastIndexOf('-') + 1));
  for (const { mention, parsed } of named) {
    if (parsed.given.length > 0) continue;
    const family = (bySurname.get(parsed.surname) ?? []).slice(0, MOST_NAMESAKES);
    const fitting = family.filter((member) => fits(member.gender, parsed.gender));
    // Where “Ada” is said of one Finch, “Finch” is another.
    const formal = fitting.filter((member) => !familiar.has(member));
    const namesakes = formal.length > 0 ? formal : fitting;
    const [namedFirst] = onlyMember(byGiven.get(parsed.surname));
    const onlyOne = firstNamed(namedFirst, parsed.surname, alone.get(parsed.surname) ?? 0);
    if (areEqual(namesakes)) {
      const { name, surname, gender } = parsed;
      const one = undecided.get(surname) ?? {
        name,
        id: null,
        given: [],
        surname,
        gender,
        personhood: 1,
        mentions: 0,
      };
      one.mentions++;
      undecided.set(surname, one);
      ambiguous.set(mention, one);
      continue;
    }
    const lastPart = quotedInFull.has(parsed.surname) ? undefined : lastPartOf(byLastPart, parsed);
    join(mostMentioned(namesakes) ?? onlyOne ?? lastPart ?? found(parsed), parsed, mention, memberOf);
  }
  joinQuoted(narratives, bySurname, found, memberOf);
  const directory = directoryOf(known);
  for (const member of members) {
    const alone = member.given.length === 0 && bySurname.get(member.surname)?.length === 1;
    const speaker = speakerNamed(directory, member.name) ?? (alone && directory.get(`… ${member.surname}`));
    if (!speaker) continue;
    member.id = speaker.id;
    member.name = speaker.name;
  }
  return { memberOf, ambiguous };
}

/** The names of a passage outside quotation marks. */
function namesOf({ tokens, mentions }: Narrative): Named[] {
  const names = mentions.flatMap((mention) => {
    const parsed = mention.kind === 'name' ? parseName(tokens, mention) : null;
    if (!parsed) return [];
    const isPerson = personBeside(tokens, mention);
    const personhood = isPerson && parsed.personhood > 0 ? 1 : isPerson === false ? 0 : parsed.personhood;
    const gender = parsed.gender ?? genderBeside(tokens, mention);
    return [{ mention, parsed: { ...parsed, personhood, gender } }];
  });
  if (names.length === 0 || !isTitleCased(tokens)) return names;
  return names.map(({ mention, parsed }) => ({ mention, parsed: { ...parsed, given: [] } }));
}

/** The surnames of those who are named in full within quotation marks. */
function surnamesInQuotes({ tokens, quotedMentions }: Narrative): string[] {
  return quotedMentions.flatMap((mention) => {
    const parsed = mention.kind === 'name' ? parseName(tokens, mention) : null;
    return parsed && parsed.given.length > 0 ? [parsed.surname] : [];
  });
}

/** Names within quotation marks: of somebody whom the writer names too, or of somebody else; they count for nothing else. */
function joinQuoted(
  narratives: readonly Narrative[],
  bySurname: ReadonlyMap<string, readonly Member[]>,
  found: (parsed: ParsedName) => Member,
  memberOf: Map<Mention, Member>,
): void {
  for (const { tokens, quotes, quoteAt, quotedMentions } of narratives)
    for (const mention of quotedMentions) {
      const parsed = mention.kind === 'name' ? parseName(tokens, mention) : null;
      if (!parsed) continue;
      // “Conditions are hard” has a capital as the first word.
      const isFirst = quotes[quoteAt[mention.first] ?? -1]?.first === mention.first - 1;
      if (
        isFirst &&
        mention.first === mention.last &&
        sexOfName(parsed.name) === null &&
        !bySurname.has(parsed.surname)
      )
        continue;
      const family = (bySurname.get(parsed.surname) ?? []).slice(0, MOST_NAMESAKES);
      const namesakes =
        parsed.given.length > 0
          ? family.filter(({ given }) => given.length === 0 || sameGiven(given, parsed.given))
          : family.filter((member) => fits(member.gender, parsed.gender));
      memberOf.set(mention, mostMentioned(namesakes) ?? found(parsed));
    }
}

/** Whether two people of one surname are named alike often: no way to tell whom the surname alone means. */
function areEqual(namesakes: readonly Member[]): boolean {
  const [one, other] = [...namesakes]
    .filter(({ given }) => given.length > 0)
    .sort((a, b) => b.mentions - a.mentions);
  return one !== undefined && other !== undefined && one.mentions <= other.mentions;
}

/** The only person of whose double surname somebody is called by the last part: “Ms Holt” for “Anna Berg-Holt”. */
function lastPartOf(
  byLastPart: ReadonlyMap<string, readonly Member[]>,
  { surname, gender }: ParsedName,
): Member | undefined {
  const [one, other] = (byLastPart.get(surname) ?? []).filter((member) => fits(member.gender, gender));
  return other ? undefined : one;
}

/** How often each name of one word is mentioned. */
function timesAlone(named: readonly { parsed: ParsedName }[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { parsed } of named)
    if (parsed.given.length === 0) times.set(parsed.surname, (times.get(parsed.surname) ?? 0) + 1);
  return times;
}

const onlyMember = (members: ReadonlySet<Member> | undefined): Member[] =>
  members?.size === 1 ? [...members] : [];

/** “Bell” of “Ada “Bell” Finch” */
const NICKNAME = /\s["“‘](\S+?)["”’]\s/;

/** Whom a given name alone means; but “Holm” is no “Holm Bridge”, whom the text names far less often. */
function firstNamed(member: Member | undefined, given: string, times: number): Member | undefined {
  if (!member || sexOfName(given) !== null || member.personhood === 1) return member;
  return times >= FAR_OFTENER * member.mentions ? undefined : member;
}

const FAR_OFTENER = 3;

/** A list, not an article, has more people of one surname. */
const MOST_NAMESAKES = 20;

function join(
  member: Member,
  parsed: { gender: Gender | null; personhood: number },
  mention: Mention,
  memberOf: Map<Mention, Member>,
): void {
  member.mentions++;
  member.gender ??= parsed.gender;
  member.personhood = Math.max(member.personhood, parsed.personhood);
  memberOf.set(mention, member);
}

const fits = (one: Gender | null, other: Gender | null) => one === null || other === null || one === other;

/** “Robert”, “R.”, “Bob” are told apart by their first letter only; “Anna Maria” is “Anna”, and “Kirstin” a slip for “Kirsten”. */
function sameGiven(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.some((one) => others.some((other) => fold(one) === fold(other))) ||
    isInitialOf(some[0], others[0]) ||
    isSlipFor(some[0], others[0])
  );
}

/** “Otto Berg Sr.” and “Otto Berg Jr.” */
function areFatherAndSon(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => /\b(Jr|Sr)\.?$/i.exec(name)?.[1]?.toLowerCase());
  return a !== undefined && b !== undefined && a !== b;
}

/** “Lund Police Department” and “Police Department” may be one, “Lund Police Department” and “Holm Police Department” not. */
const sameBody = (some: readonly string[], others: readonly string[]) =>
  some.every((one) => others.includes(one)) || others.every((one) => some.includes(one));

/** Shorter names differ by a letter as often as not: “Jan”, “Jon”. */
const LEAST_LETTERS = 6;

/** Whether two names of one sex differ by one letter behind the first: “Kirstin” and “Kirsten”, but not “Martin” and “Martina”. */
function isSlipFor(one = '', other = ''): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a.length !== b.length || a.length < LEAST_LETTERS || a[0] !== b[0]) return false;
  const sex = sexOfName(a);
  return sex !== null && sex === sexOfName(b) && [...a].filter((letter, at) => letter !== b[at]).length === 1;
}

const isInitialOf = (one = '', other = '') =>
  one.charAt(0) === other.charAt(0) && /\./.test(one + other) && Math.min(one.length, other.length) <= 2;

function mostMentioned(members: readonly Member[]): Member | undefined {
  return members.reduce<Member | undefined>(
    (best, member) => (best && best.mentions >= member.mentions ? best : member),
    undefined,
  );
}
