import type { Narrative } from '../speech/narrative.ts';
import type { Member } from './cast.ts';
import type { Mention } from './mention.ts';

/**
 * Whom “who” stands for: the mention before it, or the name that this mention only describes: “Anna Berg, the former captain,
 * who said …”, “Anna Berg, now head of the Harbour Fund, who said …”.
 */
export function whoseWho(
  { tokens, mentions, mentionEnding, quoteAt }: Narrative,
  who: Mention,
  memberOf: ReadonlyMap<Mention, Member>,
): Mention | undefined {
  const isApart = tokens[who.first - 1]?.text === ',';
  const beside = mentionEnding.get(isApart ? who.first - 2 : who.first - 1);
  if (!isApart || !beside) return beside;
  // “director at Castle Vale”, which may be anybody’s name
  const isTied = tokens[beside.first - 1]?.pos === 'ADP' && memberOf.get(beside)?.personhood !== 1;
  if (isPerson(beside) && !isTied) return beside;
  const named = mentions.findLast((mention) => mention.last < beside.first && isPerson(mention));
  if (!named || tokens[named.last + 1]?.text !== ',') return beside;
  const between = tokens.slice(named.last + 2, beside.first);
  const isDescription = between.every(
    ({ text, pos }, i) =>
      !/^[,.;:]$/.test(text) && !/^(?:VERB|AUX)$/.test(pos) && quoteAt[named.last + 2 + i] === -1,
  );
  return isDescription ? named : beside;

  function isPerson(mention: Mention): boolean {
    return mention.kind === 'name' && (memberOf.get(mention)?.personhood ?? 0) > 0.5;
  }
}
