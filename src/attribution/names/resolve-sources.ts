import type { Basis } from '../../schema/article.ts';
import type { KnownName } from '../attribution.ts';
import type { Span } from '../passage.ts';
import type { Narrative } from '../speech/narrative.ts';
import { castOf, comparable, directoryOf } from './cast.ts';
import { genderOfPronoun, linkPronouns, pronounModel } from './link-pronouns.ts';
import type { Mention } from './mention.ts';

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
 * before, “the mayor, Anna Berg” to the name beside it. A description (“two officials”) stands for itself.
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
  const directory = directoryOf(known);
  const mentionAt = mentionFinder(narratives);
  const attributed = new Set(sources.map(mentionAt));
  const linked = linkPronouns(narratives, cast, (mention) => attributed.has(mention), model);

  return (source) => {
    const words = text.slice(source.start, source.end);
    const mention = mentionAt(source);
    if (!mention) {
      // In a line of its own below a quotation, a name stands in no sentence that it could be told by.
      const { name, id } = directory.get(comparable(words)) ?? {};
      return name && id ? { name, id, basis: 'named' } : { name: words, id: null, basis: 'nominal' };
    }
    if (mention.kind === 'pronoun') return byPronoun(mention);
    if (ambiguous.has(mention)) return { name: null, id: null, basis: 'none' };
    const others = conjoined(mention, source);
    if (others.length > 0) return { name: together([mention, ...others]), id: null, basis: 'named' };
    if (goesOn(mention, source)) return { name: words, id: null, basis: 'nominal' };
    const named = mention.kind === 'name' ? mention : nameBeside(mention, source);
    const member = named && memberOf.get(named);
    const speaker = member?.id ? null : directory.get(comparable(words));
    if (speaker) return { name: speaker.name, id: speaker.id, basis: 'named' };
    if (member) return { name: member.name, id: member.id, basis: 'named' };
    return { name: words, id: null, basis: mention.kind === 'name' ? 'named' : 'nominal' };
  };

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
      const before =
        narrative.tokens[mention.first - 1]?.text === ',' ? mention.first - 2 : mention.first - 1;
      const owner = narrative.mentionEnding.get(before);
      const member = owner && memberOf.get(owner);
      if (member) return { name: member.name, id: member.id, basis: 'pronoun' };
      return { name: owner ? text.slice(owner.start, owner.end) : null, id: null, basis: 'pronoun' };
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

  /** “the mayor, Anna Berg”, “mayor Anna Berg”, “her chief of staff, Anna Berg” */
  function nameBeside(mention: Mention, source: Span): Mention | undefined {
    const narrative = narratives[mention.passage];
    if (!narrative) return undefined;
    const { tokens, mentionStarting } = narrative;
    let next = mention.last + 1;
    while ((tokens[next]?.end ?? source.end) < source.end && tokens[next]?.text !== ',') next++;
    const isApart =
      tokens[next]?.text === ',' && (next === mention.last + 1 || next < mention.last + FAR_APART);
    const beside = mentionStarting.get(isApart ? next + 1 : mention.last + 1);
    return beside?.kind === 'name' && (memberOf.get(beside)?.personhood ?? 0) > 0.5 ? beside : undefined;
  }
}

/** “the chief of staff of the town council, Anna Berg” */
const FAR_APART = 8;

/** Finds the mention that a source begins with. */
function mentionFinder(narratives: readonly Narrative[]): (source: Span) => Mention | null {
  const all = narratives
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (source) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? 0) <= source.start) low = middle + 1;
      else high = middle;
    }
    const found = all[low];
    return found && found.start < source.end ? found : null;
  };
}
