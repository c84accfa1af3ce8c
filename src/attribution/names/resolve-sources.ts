import type { Basis } from '../../schema/article.ts';
import type { KnownName } from '../attribution.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import type { Span } from '../passage.ts';
import type { Narrative } from '../speech/narrative.ts';
import { byInitials } from './by-initials.ts';
import { castOf } from './cast.ts';
import { definiteDescriptions } from './definite-descriptions.ts';
import { directoryOf, speakerNamed } from './directory.ts';
import { sexOfName } from './gender.ts';
import { intervieweeOf } from './interviewee.ts';
import { genderOfPronoun, linkPronouns, pronounModel } from './link-pronouns.ts';
import type { Mention } from './mention.ts';
import { mentionFinder } from './mention-finder.ts';
import { nominalAntecedents } from './nominal-antecedents.ts';
import { fold } from './parse-name.ts';
import { isSurname } from './surname-behind.ts';
import { whoseWho } from './whose-who.ts';

/** Whom a source's words stand for. */
export interface ResolvedSource {
  name: string | null;
  /** The id of the known speaker, where it is one. */
  id: string | null;
  basis: Basis;
  /** How likely it is that the words stand for this name, where the model says so. */
  confidence?: number;
}

/**
 * Resolves sources to names: names to the fullest one in the article or to a known speaker, “he” and “she” to a person named
 * before, “the mayor, Anna Berg” to the name beside it, “the mayor” to who alone is called so. Another description (“two
 * officials”) stands for itself.
 *
 * @param sources all sources found in the article; what has been a source is the likelier to be taken up by a pronoun
 */
export function resolveSources(
  text: string,
  narratives: readonly Narrative[],
  sources: readonly Span[],
  known: readonly KnownName[],
  model = pronounModel,
): (source: Span) => ResolvedSource {
  const cast = castOf(narratives, known);
  const { memberOf, ambiguous } = cast;
  const undecided = new Set(ambiguous.values());
  const surnames = new Map<string, { name: string; id: string | null }>();
  for (const member of memberOf.values()) if (member.given.length > 0) surnames.set(member.surname, member);
  const directory = directoryOf(known);
  const mentionAt = mentionFinder(narratives);
  const attributed = new Set(sources.map(mentionAt));
  const labels = new Set(narratives.flatMap(({ passage }) => passage.turn?.label.start ?? []));
  // Pronouns behind the last that is a source tell nothing of those before.
  const lastPronoun = narratives.findLastIndex(({ mentions }) =>
    mentions.some((mention) => mention.kind === 'pronoun' && attributed.has(mention)),
  );
  const readFor = narratives.slice(0, lastPronoun + 1);
  const linked = linkPronouns(readFor, cast, model);
  for (const mention of memberOf.keys()) {
    const name = withSurname(mention);
    if (name !== null) surnames.set(fold(name.split(' ').at(-1) ?? ''), { name, id: idOf(name) });
  }
  const antecedents = nominalAntecedents(
    narratives,
    sources.flatMap((span) => {
      const mention = mentionAt(span);
      return mention ? [{ span, mention }] : [];
    }),
    memberOf,
    ({ mention, span }) => (nameBeside(mention, span) ?? nameBefore(mention, span)) !== undefined,
  );
  const whoIs = definiteDescriptions(narratives, memberOf);
  const asked = narratives.findIndex(({ passage }) => passage.turn !== undefined);
  const named = asked > 0 ? intervieweeOf(narratives.slice(0, asked)) : null;
  const interviewee = named ? memberOf.get(named) : undefined;
  const initialled = byInitials(labels.size > 0 ? memberOf.values() : []);

  return resolved;

  function resolved(source: Span): ResolvedSource {
    const words = text.slice(source.start, source.end);
    if (/^[QA]$/.test(words) && labels.has(source.start)) {
      const one = words === 'A' ? interviewee : undefined;
      return one ? { name: one.name, id: one.id, basis: 'named' } : OPEN;
    }
    const first = mentionAt(source);
    const mention = first && (ownedBy(first, source) ?? holderOf(first, source) ?? first);
    if (!mention) {
      // In a line of its own below a quotation, a name stands in no sentence that it could be told by.
      const { name, id } = speakerNamed(directory, words) ?? {};
      return name && id ? { name, id, basis: 'named' } : { name: words, id: null, basis: 'nominal' };
    }
    const holder = labels.has(source.start) ? initialled(words) : undefined;
    if (holder) return { name: holder.name, id: holder.id, basis: 'named' };
    // “Sunday Herald: Why?”, whose first word alone is a day
    const isCut = labels.has(source.start) && mention.start > source.start;
    if (isCut && (memberOf.get(mention)?.given.length ?? 0) === 0)
      return { name: words, id: idOf(words), basis: 'named' };
    if (mention.kind === 'pronoun') return byPronoun(mention);
    if (ambiguous.has(mention)) return { name: null, id: null, basis: 'none' };
    const whole = withSurname(mention);
    if (whole !== null) return { name: whole, id: idOf(whole), basis: 'named' };
    const others = conjoined(mention, source);
    if (others.length > 0) return { name: together([mention, ...others]), id: null, basis: 'named' };
    const leader = leaderOf(mention);
    if (leader) return { name: leader.name, id: leader.id, basis: 'named' };
    if (goesOn(mention, source)) return { name: words, id: null, basis: 'nominal' };
    const named =
      mention.kind === 'name' ? mention : (nameBeside(mention, source) ?? nameBefore(mention, source));
    const member = named ? memberOf.get(named) : surnamed(mention);
    const speaker = member?.id ? null : speakerNamed(directory, words);
    if (speaker) return { name: speaker.name, id: speaker.id, basis: 'named' };
    if (member) return { name: member.name, id: member.id, basis: 'named' };
    const described = whoIs(mention, source);
    if (described === 'somebody')
      return { name: words, id: null, basis: 'nominal', confidence: DESCRIBED_CONFIDENCE };
    if (described) return { name: described.name, id: described.id, basis: 'nominal' };
    return { name: words, id: null, basis: mention.kind === 'name' ? 'named' : 'nominal' };
  }

  /** “chief of staff” in “Berg’s chief of staff”: whoever belongs to somebody isn’t that somebody. */
  function ownedBy({ kind, last, passage }: Mention, source: Span): Mention | undefined {
    const narrative = narratives[passage];
    const mark = narrative?.tokens[last + 1];
    if (kind !== 'name' || !narrative || !mark || !/^['’]s?$/.test(mark.text)) return undefined;
    const owned = narrative.mentions.find((mention) => mention.last > last);
    return owned && owned.end <= source.end ? owned : undefined;
  }

  function idOf(name: string): string | null {
    return speakerNamed(directory, name)?.id ?? null;
  }

  /** “Karl French”, whose surname the tagger takes for a description. */
  function withSurname({ kind, first, last, passage }: Mention): string | null {
    const tokens = narratives[passage]?.tokens ?? [];
    const surname = tokens[last + 1];
    if (kind !== 'name' || first !== last || !surname || !isSurname(tokens, last + 1)) return null;
    return text.slice(tokens[first]?.start, surname.end);
  }

  /** The other names of “Berg and Stein”. */
  function conjoined(mention: Mention, source: Span): Mention[] {
    const narrative = narratives[mention.passage];
    const found: Mention[] = [];
    let last = mention;
    while (narrative && memberOf.has(last)) {
      const after = narrative.tokens[last.last + 1]?.text;
      const next =
        after === 'and' || after === ',' ? narrative.mentionStarting.get(last.last + 2) : undefined;
      if (!next || !memberOf.has(next) || next.end > source.end) break;
      found.push(next);
      last = next;
    }
    const joined = narrative?.tokens.slice(mention.last, last.first).some(({ text: word }) => word === 'and');
    return joined ? found : [];
  }

  /** The minister in “Roads and Harbours Minister Anna Berg”, of which the first mention is what she is minister of. */
  function holderOf(field: Mention, source: Span): Mention | undefined {
    const { tokens = [], mentionStarting } = narratives[field.passage] ?? {};
    const next = tokens[field.last + 1]?.text === 'and' ? mentionStarting?.get(field.last + 2) : undefined;
    if (!next || next.end > source.end || (memberOf.get(field)?.personhood ?? 1) === 1) return undefined;
    const office = tokens.slice(next.first, next.last).findIndex(({ text: word }) => OFFICE.test(word));
    return office > 0 ? next : undefined;
  }

  /** Berg of “Anna Berg and colleagues”, whose words these are as much as anybody’s. */
  function leaderOf({ first, last, passage }: Mention) {
    const { tokens = [], mentionEnding } = narratives[passage] ?? {};
    const isWith = tokens[first - 1]?.lower === 'and' && COLLEAGUES.test(tokens[last]?.lower ?? '');
    const leader = isWith ? mentionEnding?.get(first - 2) : undefined;
    return leader && memberOf.get(leader);
  }

  /** Whether a name is only the first word of the source: “Holm city and county officials”. */
  function goesOn(mention: Mention, source: Span): boolean {
    const next = narratives[mention.passage]?.tokens[mention.last + 1];
    return (
      mention.kind === 'name' && !!next && next.end <= source.end && /^(?:NOUN|ADJ|CCONJ)$/.test(next.pos)
    );
  }

  function together(mentions: readonly Mention[]): string {
    const names = mentions.map((mention) => memberOf.get(mention)?.name ?? '');
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  }

  function byPronoun(mention: Mention): ResolvedSource {
    const narrative = narratives[mention.passage];
    const word = text.slice(mention.start, mention.end).toLowerCase();
    if (word === 'who' && narrative) {
      const owner = whoseWho(narrative, mention, memberOf);
      const member = owner && memberOf.get(owner);
      if (member) return { name: member.name, id: member.id, basis: 'pronoun' };
      return { name: owner ? text.slice(owner.start, owner.end) : null, id: null, basis: 'pronoun' };
    }
    const antecedent = antecedents.get(mention);
    if (antecedent) {
      const { name, id, confidence = 1 } = resolved(antecedent);
      return { name, id, basis: 'pronoun', confidence: Math.min(confidence, ANTECEDENT_CONFIDENCE) };
    }
    const link = linked.get(mention);
    // One of two of a surname, nobody knows which.
    const isOther = (link?.member.gender ?? genderOfPronoun(word)) !== genderOfPronoun(word);
    if (link && (isOther || undecided.has(link.member))) return { name: null, id: null, basis: 'pronoun' };
    return {
      name: link?.member.name ?? null,
      id: link?.member.id ?? null,
      basis: 'pronoun',
      ...(link && { confidence: link.confidence }),
    };
  }

  /** “Anna Berg (C), head of the town council, said” */
  function nameBefore(mention: Mention, source: Span): Mention | undefined {
    const narrative = narratives[mention.passage];
    if (!narrative) return undefined;
    const { tokens, mentionEnding } = narrative;
    const behind = tokens.findIndex(({ start }) => start >= source.end);
    const isClosed = tokens[behind - 1]?.text === ',' || /^(?:,|who)$/.test(tokens[behind]?.text ?? '');
    if (!isClosed || tokens[mention.first - 1]?.text !== ',') return undefined;
    let at = mention.first - 2;
    if (tokens[at]?.text === ')') while (at > 0 && tokens[at]?.text !== '(') at--;
    const before = mentionEnding.get(tokens[at]?.text === '(' ? at - 1 : at);
    return before?.kind === 'name' && (memberOf.get(before)?.personhood ?? 0) > 0.5 ? before : undefined;
  }

  /** “French said”, where Karl French was named. */
  function surnamed({ kind, first, last, start, end }: Mention) {
    const word = text.slice(start, end);
    return kind === 'nominal' && first === last && /^\p{Lu}/u.test(word)
      ? surnames.get(fold(word))
      : undefined;
  }

  /** “the mayor, Anna Berg”, “mayor Anna Berg”, “her chief of staff, Anna Berg” */
  function nameBeside(mention: Mention, source: Span): Mention | undefined {
    const narrative = narratives[mention.passage];
    if (!narrative) return undefined;
    const { tokens, mentionStarting } = narrative;
    let next = mention.last + 1;
    while ((tokens[next]?.end ?? source.end) < source.end && tokens[next]?.text !== ',') next++;
    if ((tokens[next]?.end ?? 0) === source.end) next++;
    const head = tokens[mention.head]?.lower ?? '';
    const isAttached = tokens[next]?.pos === 'ADP' && (head === 'one' || isPersonNoun(head));
    // “one of them, Anna Berg,” “our man at the ground, Anna Berg,”
    if (isAttached)
      while (next < mention.last + FAR_APART && !/^(?:PUNCT|VERB|AUX)$/.test(tokens[next]?.pos ?? '')) next++;
    const isApart =
      tokens[next]?.text === ',' && (next === mention.last + 1 || next < mention.last + FAR_APART);
    const beside = mentionStarting.get(isApart ? next + 1 : mention.last + 1);
    if (isAttached && (!beside || (memberOf.get(beside)?.given.length ?? 0) === 0)) return undefined;
    return beside?.kind === 'name' && isPerson(beside) ? beside : undefined;
  }

  /** Beside a description of a person a given name alone is a person’s. */
  function isPerson(mention: Mention): boolean {
    const member = memberOf.get(mention);
    return (member?.personhood ?? 0) > 0.5 || sexOfName(member?.name ?? '') !== null;
  }
}

const OPEN: ResolvedSource = { name: null, id: null, basis: 'none' };

/** PolNeAR’s training articles have too few of such links to tell how often they are right. */
const ANTECEDENT_CONFIDENCE = 0.9;

/** Whoever is described where the text names people is mostly one of these, and not told apart by the description. */
const DESCRIBED_CONFIDENCE = 0.5;

const OFFICE =
  /^(?:Minister|Secretary|Commissioner|Director|Manager|Chief|Officer|Spokesman|Spokeswoman|Spokesperson)$/;

const COLLEAGUES = /^(?:colleagues|co-?authors|co-?workers|collaborators|team)$/;

/** “the chief of staff of the town council, Anna Berg” */
const FAR_APART = 8;
