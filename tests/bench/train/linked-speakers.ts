/**
 * How often the rule by which other languages link a pronoun, and a verb without a subject, means the right person: on the sources
 * “he” and “she” of English articles whose antecedent the corpus's scorer derives, once as they are, once as if they told no sex.
 *
 *   node tests/bench/train/linked-speakers.ts --gold DIR --scorer FILE
 */
import { parseArgs } from 'node:util';
import { linkSpeaker } from '../../../src/attribution/languages/link-speaker.ts';
import { nameSpeaker } from '../../../src/attribution/languages/name-speaker.ts';
import { readBlocks } from '../../../src/attribution/languages/read-blocks.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { english } from './english-words.ts';
import type { GoldArticle, Scorer } from './scorer.ts';

const { values } = parseArgs({ options: { gold: { type: 'string' }, scorer: { type: 'string' } } });
if (!values.gold || !values.scorer) {
  console.error('usage: node tests/bench/train/linked-speakers.ts --gold DIR --scorer FILE');
  process.exit(2);
}
const scorer = (await import(values.scorer)) as Scorer;
const articles = scorer.loadGold(values.gold, { minWords: 1, directJaccard: 0.8, contentJaccard: 0.5 });
for (const [title, tellsSex] of [
  ['he and she', true],
  ['as if they told no sex', false],
] as const) {
  const outcomes = articles.flatMap((article) => judge(article, tellsSex));
  const linked = outcomes.filter((isRight) => isRight !== null);
  const share = (100 * linked.filter((isRight) => isRight).length) / Math.max(1, linked.length);
  console.log(`${title}: ${linked.length} of ${outcomes.length} linked, ${share.toFixed(1)} % of them right`);
}

/** Of each source whether it is linked to the right person; null where it is linked to nobody. */
function judge({ text, attributions }: GoldArticle, tellsSex: boolean): (boolean | null)[] {
  const blocks = readBlocks(text, plainTextBlocks(text), 'en', english);
  const nameOf = nameSpeaker(
    text,
    blocks.flatMap(({ phrases }) => phrases.flatMap(({ name }) => name ?? [])),
    [],
    english.inflection,
  );
  return attributions.flatMap(({ antecedent, source: [source] }) => {
    if (!antecedent || !source) return [];
    const block = blocks.findIndex(({ words }) => words.some(({ start }) => start === source.start));
    if (block === -1) return [];
    const word = blocks[block]?.words.findIndex(({ start }) => start === source.start) ?? 0;
    const sex = /^he/i.test(text.slice(source.start)) ? 'male' : 'female';
    const linked = linkSpeaker(
      blocks,
      { block, word },
      tellsSex ? sex : null,
      english,
      ({ name }) => name && nameOf(name),
    );
    return linked && scorer.samePerson(scorer.personKey(antecedent), scorer.personKey(linked.name));
  });
}
