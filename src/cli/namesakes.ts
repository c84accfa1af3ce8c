import type { Quote } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

/**
 * Those who may be meant as well where a quote’s speaker is named by the surname alone: everybody of that surname who is
 * quoted or named in full. None where an editor has made the bare name an alias of the speaker.
 *
 * @param quotes All quotes of the article.
 * @param text The article’s text.
 * @returns Their names, sorted.
 */
export function namesakes(
  { basis, speaker }: Quote,
  quotes: readonly Quote[],
  text: string,
  known: readonly KnownSpeaker[],
): string[] {
  const mention = speaker?.mention?.text;
  if (basis !== 'named' || !speaker || mention === undefined) return [];
  const isAlias = known.some(({ id, aliases }) => id === speaker.id && aliases.includes(mention));
  const given = speaker.name.split(' ').slice(0, -1);
  if (isAlias || mention.split(' ').some((word) => given.includes(word))) return [];
  const quoted = quotes.flatMap((quote) => quote.speaker?.name ?? []);
  const named = known.filter(({ kind, name }) => kind === 'person' && text.includes(name));
  const surname = surnameOf(speaker.name);
  return [...new Set([...quoted, ...named.map(({ name }) => name)])]
    .filter((name) => name !== speaker.name && name.includes(' ') && surnameOf(name) === surname)
    .filter(() => surnameOf(mention) === surname)
    .sort();
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? '';
}
