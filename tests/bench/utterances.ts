import { parseArgs } from 'node:util';
import { findUtterances } from '../../src/collation/find-utterances.ts';
import type { QuotedWords } from '../../src/collation/quoted-words.ts';
import { seededRandom } from './seeded-random.ts';

/*
 * How much of a processor it takes to find what several articles quote, and whether it is found: an archive of made-up statements, ten an article,
 * each in words of its own, of which one in twenty stands in a second article, half of those cropped.
 *
 *   npm run bench:utterances -- [--articles 1000,10000] [--seed 1]
 */

const QUOTES = 10;
const SPEAKERS = 200;
/** As many words as a language uses every day; the first are used most, as in any (Zipf). */
const VOCABULARY = 8000;

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000,10000' }, seed: { type: 'string', default: '1' } },
});

console.log('articles    quotes  processor s  joined  of those told twice  wrongly');
for (const count of values.articles.split(',').map(Number)) measure(count, Number(values.seed));

function measure(articles: number, seed: number): void {
  const random = seededRandom(seed);
  const { quotations, twice } = archive(articles, random);
  const start = process.cpuUsage();
  const found = findUtterances(quotations);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const right = found.filter(([one, other = -1]) => twice.get(other) === one).length;
  console.log(
    [
      String(articles).padStart(8),
      String(quotations.length).padStart(9),
      seconds.toFixed(2).padStart(12),
      String(found.length).padStart(7),
      `${right} of ${twice.size}`.padStart(20),
      String(found.length - right).padStart(8),
    ].join(' '),
  );
}

function archive(articles: number, random: () => number) {
  const quotations: QuotedWords[] = [];
  const twice = new Map<number, number>();
  for (let article = 0; article < articles; article++) {
    const published = new Date(Date.UTC(2015, 0, 1) + Math.floor(article / 3) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    for (let each = 0; each < QUOTES; each++) {
      const before = quotations.length - QUOTES;
      const again = before >= 0 && random() < 0.05 && !twice.has(before) ? quotations[before] : undefined;
      if (again) twice.set(quotations.length, before);
      quotations.push({
        article: `article-${article}`,
        language: 'en',
        speaker: again?.speaker ?? `speaker-${Math.floor(random() * SPEAKERS)}`,
        said: null,
        published,
        text: again ? cropped(again.text, random) : statement(random),
      });
    }
  }
  return { quotations, twice };
}

function statement(random: () => number): string {
  const words = Array.from(
    { length: 15 + Math.floor(random() * 30) },
    () => `w${Math.floor(VOCABULARY ** random())}`,
  );
  return words.join(' ');
}

function cropped(text: string, random: () => number): string {
  const words = text.split(' ');
  return random() < 0.5 ? text : words.slice(0, Math.max(12, words.length - 10)).join(' ');
}
