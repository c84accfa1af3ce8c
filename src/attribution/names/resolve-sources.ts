import type { Basis } from '../../schema/article.ts';
import type { KnownName } from '../attribution.ts';
import type { Span } from '../passage.ts';
import type { Narrative } from '../speech/narrative.ts';
import { antecedentOf, appearancesOf } from './antecedent.ts';
import { castOf, comparable, directoryOf } from './cast.ts';
import type { Mention } from './mention.ts';

/** Whom a source's words stand for. */
export interface ResolvedSource {
  name: string | null;
  /** The id of the known speaker, where it is one. */
  id: string | null;
  basis: Basis;
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
): (source: Span) => ResolvedSource {
  const { memberOf } = castOf(narratives, known);
  const directory = directoryOf(known);
  const appearances = appearancesOf(narratives, memberOf);
  const sentences = sentencesOf(narratives);
  const mentionAt = mentionFinder(narratives);
  const attributed = new Set(sources.map(mentionAt));
  const isSource = (mention: Mention) => attributed.has(mention);

  return (source) => {
    const words = text.slice(source.start, source.end);
    const mention = mentionAt(source);
    if (!mention) return { name: words, id: null, basis: 'nominal' };
    if (mention.kind === 'pronoun') return byPronoun(mention);
    const named = mention.kind === 'name' ? mention : nameBeside(mention);
    const member = named && memberOf.get(named);
    if (member) return { name: member.name, id: member.id, basis: 'named' };
    const speaker = directory.get(comparable(words));
    if (speaker) return { name: speaker.name, id: speaker.id, basis: 'named' };
    return { name: words, id: null, basis: mention.kind === 'name' ? 'named' : 'nominal' };
  };

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
    if (word !== 'he' && word !== 'she') return { name: null, id: null, basis: 'pronoun' };
    const place = {
      start: mention.start,
      passage: mention.passage,
      sentence: (sentences[mention.passage] ?? 0) + (narrative?.before.sentences[mention.first] ?? 0),
    };
    const member = antecedentOf(place, word === 'he' ? 'male' : 'female', appearances, isSource);
    return { name: member?.name ?? null, id: member?.id ?? null, basis: 'pronoun' };
  }

  /** “the mayor, Anna Berg”, “mayor Anna Berg” */
  function nameBeside(mention: Mention): Mention | undefined {
    const narrative = narratives[mention.passage];
    const next = mention.last + (narrative?.tokens[mention.last + 1]?.text === ',' ? 2 : 1);
    const beside = narrative?.mentionStarting.get(next);
    return beside?.kind === 'name' && memberOf.get(beside)?.person ? beside : undefined;
  }
}

function sentencesOf(narratives: readonly Narrative[]): number[] {
  const starts: number[] = [];
  let sum = 0;
  for (const { before } of narratives) {
    starts.push(sum);
    sum += (before.sentences.at(-1) ?? 0) + 1;
  }
  return starts;
}

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
