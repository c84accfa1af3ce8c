import { expect, test } from 'vitest';
import { anchorPointers, anchorText } from '../src/annotations/anchor-pointers.ts';
import { importHtml } from '../src/import/import-html.ts';
import { importText } from '../src/import/import-text.ts';
import { tryArticle } from './fuzz/article-problems.ts';
import { carry } from './permalinks/ledger-of.ts';

/**
 * How much longer work may take that is four times as large: twice 2.6 times. What grows with the square takes sixteen times as long,
 * which no noise of a busy machine hides.
 */
const LIMIT = 2.6 ** 2;
/** How often the times are taken at most: other work on the machine only ever makes them longer. */
const TRIES = 6;

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n';

function sentence(i: number): string {
  const what = ['bridge', 'ferry', 'pier', 'lamp', 'mill'][i % 5];
  const who = ['Ruritania', 'Strelsau', 'Zenda'][i % 3];
  return `The ${what} number ${i} cost ${i * 7} crowns, and the council of ${who} paid in ${1900 + (i % 100)}.`;
}

/** A number in letters, as in a surname of its own. */
const inLetters = (i: number) => [...String(i)].map((digit) => 'aeioubdglm'[Number(digit)]).join('');
const many = (count: number, make: (i: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);
const article = (body: string) => () => void tryArticle(FRONT + body);
const sentences = (count: number) => Array.from({ length: count }, (_, i) => sentence(i));

/** Work by what there is much of: half of the most that is tried, and a function that makes as much of it as one wants. */
const WORK: Record<string, [half: number, make: (count: number) => () => void]> = {
  'comments that name a speaker': [
    1500,
    (n) => article(many(n, (i) => `<!-- speaker: ada-finch -->\n\n“${sentence(i)}”`)),
  ],
  'quotations that are not closed': [1500, (n) => article(many(n, (i) => `“${sentence(i)}`))],
  'opening marks in one paragraph': [4000, (n) => article(`He said: ${'“so '.repeat(n)}`)],
  'quotations within quotations': [1500, (n) => article(`${'“a ‘b '.repeat(n)}” he said.`)],
  'notes on one paragraph': [
    800,
    (n) =>
      article(
        `${many(n, (i) => `word${i}[^n${i}]`, ' ')}\n\n${many(n, (i) => `[^n${i}]: **Context.** ${sentence(i)}`)}`,
      ),
  ],
  'notes, one a paragraph': [
    600,
    (n) =>
      article(
        `${many(n, (i) => `${sentence(i)}[^n${i}]`)}\n\n${many(n, (i) => `[^n${i}]: **Context.** ${sentence(i)}`)}`,
      ),
  ],
  'headings of their own wording': [1000, (n) => article(many(n, (i) => `## Vote ${i}\n\n${sentence(i)}`))],
  'links in one paragraph': [
    1000,
    (n) => article(many(n, (i) => `See [a ${i}](https://x.example/${i}).`, ' ')),
  ],
  'quotations of a namesake of another trade': [
    300,
    (n) => article(many(n, (i) => `“It is open ${i},” said Ada Finch, a nurse.`)),
  ],
  'people quoted in one paragraph': [
    2500,
    (n) => article(many(n, (i) => `“${sentence(i)}” said Ada F${inLetters(i)}.`, ' ')),
  ],
  'sentences in one paragraph': [800, (n) => article(many(n, sentence, ' '))],
  'equal paragraphs': [2000, (n) => article(many(n, () => 'All bridges are closed today.'))],
  'headings of one wording': [1500, (n) => article(many(n, (i) => `## Vote\n\n${sentence(i)}`))],
  'items of a list': [1500, (n) => article(many(n, (i) => `- ${sentence(i)}`, '\n'))],
  'links that are defined below': [
    1500,
    (n) =>
      article(
        `${many(n, (i) => `See [a${i}].`)}\n\n${many(n, (i) => `[a${i}]: https://x.example/${i}`, '\n')}`,
      ),
  ],
  'signs of YAML in one line': [
    300,
    (n) => () =>
      void tryArticle(
        FRONT.replace(
          'bridge',
          many(n, (i) => `bridge: ${i}`, ' '),
        ),
      ),
  ],
  'elements that stand deep in others at import': [
    40,
    (n) => {
      const deep = (i: number) => `${'<div>'.repeat(50)}<p>${sentence(i)}</p>${'</div>'.repeat(50)}`;
      const page = `<title>A bridge opens</title><article><h1>A bridge opens</h1>${many(n, deep)}</article>`;
      return () => void importHtml(page, () => ({ reason: 'gone' }));
    },
  ],
  'emphasis of words with stars at import': [
    400,
    (n) => {
      const words = many(n, () => '<i>a* a <b>*<i>_a*(a)</i></b></i>', '');
      const page = `<title>A bridge opens</title><article><h1>A bridge opens</h1><p>${words}</p></article>`;
      return () => void importHtml(page, () => ({ reason: 'gone' }));
    },
  ],
  'a text that notes kept apart are anchored in': [
    4000,
    (n) => {
      const text = many(n, (i) => `🌉 ${sentence(i)}`);
      const pointers = Array.from({ length: n / 40 }, (_, i) => ({
        quote: { exact: `number ${40 * i} cost`, prefix: 'The 🌉 ', suffix: '' },
        position: { start: 400 * i, end: 400 * i + 10 },
        fragment: null,
      }));
      return () => {
        const within = anchorText(text, [{ id: 'p-one', aliases: [], start: 0, end: text.length }]);
        for (const each of pointers) anchorPointers(each, within);
      };
    },
  ],
  'paragraphs of a text to import': [15000, (n) => () => void importText(many(n, sentence))],
  'paragraphs that were reworded': [
    1600,
    (n) => {
      const { ledger } = carry(null, sentences(n));
      const reworded = sentences(n).map((text) => text.replace('paid', 'never paid').replace('number', 'no'));
      return () => void carry(ledger, reworded);
    },
  ],
  'equal paragraphs, and one more': [
    4000,
    (n) => {
      const texts = Array.from({ length: n }, () => 'All bridges are closed today.');
      const { ledger } = carry(null, texts);
      return () => void carry(ledger, [...texts, 'One is open.']);
    },
  ],
  'paragraphs that are gone': [
    10000,
    (n) => {
      const { ledger } = carry(carry(null, [...sentences(n), 'The end.']).ledger, ['The end.']);
      return () => void carry(ledger, ['The end.', 'A new bridge came.']);
    },
  ],
};

test.for(Object.entries(WORK))('takes time in proportion: %s', ([, [half, make]]) => {
  const less = make(half / 2);
  const more = make(2 * half);
  less();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > LIMIT; i++) {
    const [first, longer] = [processorTime(less), processorTime(more)];
    least = Math.min(least, longer / first);
    if (least > LIMIT) least = Math.min(least, longer / processorTime(less));
  }
  expect(least).toBeLessThanOrEqual(LIMIT);
});

/** In ms. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
