import { VFile } from 'vfile';
import { buildArticle } from '../../../src/article/build-article.ts';
import type { Article } from '../../../src/schema/article.ts';
import { seededRandom } from '../seeded-random.ts';
import { makeCorpus } from './make-corpus.ts';
import { pick } from './make-words.ts';

const PARAGRAPHS = 4;
/** Records to an article of so many paragraphs, by which the made-up prose is measured out. */
const RECORDS = 7;

/** Words whose joints are written in every way that there is, and characters that nobody sees. */
const HARD = [
  'the U.S.-led talks|a 30-day truce|the cease‑fire line|a co‐op|an e-mail|12,000 crowns|12 000 crowns|12\u202f000 people|1\u00a0000\u00a0000 votes',
  "−5 °C|2½ miles|½ of it|1/2 of them|Ha‘aretz reports|Hawaiʻi and back|O’Brien’s car|don't go|d’Estaing’s aide|rock´n´roll bands|at 10:30 p.m. sharp",
  'a Ph.D. thesis|on 18.03.2025 there|version 1.2.3 of it|1,234.56 in all|zero\u200bwidth words|a soft\u00adhyphen here|no\ufeffbreak at all|he/she said|AT&T bought',
  'a naïve plan|in Łódź today|Große Straße|Київ’ський об’єкт|東京の朝|ג׳ירפה אחת|كتـاب جديد|$1.5bn more|50% of them|№ 5 there|left—right—left|Kyiv–Moscow trains',
  'e.g. Mr. Stone|the ’90s style|in C++ and C#|the 9/11 report|x² and H₂O|the 1º place|the end.Next day|…and then|1,5 or 3.141|Müller-Lüdenscheidt’s|L’Aquila’s mayor',
  'an AK-47|a 24/7 shop|Covid-19’s toll|a €3bn-a-year deal|state-of-the-art|١٢٣ شخص|ﬁve ﬂags|ＮＡＴＯ troops|in İstanbul|po\u0301land|Ἑλλάς ἀρχή|l’Ukraine d’abord|the (so-called) plan',
]
  .join('|')
  .split('|');

/**
 * Articles of made-up prose with a heading, a list, a table, a picture and a note, each with words that are hard to find, read by the
 * site's own pipeline.
 */
export function makeArticles(count: number, seed: number): Article[] {
  const random = seededRandom(seed + 1);
  const { records } = makeCorpus(count * RECORDS, seed, PARAGRAPHS);
  const paragraphs = Map.groupBy(
    records.filter(({ type }) => type === 'paragraph'),
    ({ article }) => article,
  );
  const headlines = records.filter(({ type }) => type === 'article').slice(0, count);
  const hard = () => pick(HARD, random);
  return headlines.map(({ article: slug, headline, text, day }) => {
    const dek = text.split('\n')[1];
    const [first = '', ...rest] = (paragraphs.get(slug) ?? []).map((each) =>
      withHard(each.text, hard(), random),
    );
    const value = `---
headline: ${JSON.stringify(`${headline} ${hard()}`)}
dek: ${JSON.stringify(dek)}
published: ${day}
byline: [Jo March]
topics: [${JSON.stringify(hard())}]
---

${first}[^n]

## ${hard()} and ${hard()}

${rest.join('\n\n')}

- ${hard()} first
- ${hard()} second

| what | where |
| --- | --- |
| ${hard()} | ${hard()} |

![A view of ${hard()}](./view.jpg "Seen from ${hard()}. Photo: Jo March")

[^n]: **Context.** It was ${hard()}, not ${hard()}. — *Jo March, ${day}*
`;
    return built(slug, value, day);
  });
}

function withHard(text: string, hard: string, random: () => number): string {
  const words = text.split(' ');
  return words.toSpliced(1 + Math.floor(random() * (words.length - 1)), 0, hard).join(' ');
}

function built(slug: string, value: string, today: string): Article {
  const file = new VFile({ path: `${slug}.md`, value });
  const made = buildArticle(file, {
    slug,
    url: `https://paper.example/articles/${slug}/`,
    speakers: [],
    ledger: null,
    today,
    keepWordings: false,
    findPicture: () => ({ src: '/view.jpg', path: 'view.jpg', width: 900, height: 600 }),
  });
  if (made === null) throw new Error(file.messages.join('\n'));
  return made.article;
}
