import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { printOf, reviewable } from '../../src/article/keep-review.ts';
import { type Verdict, writeReview } from '../../src/article/write-review.ts';
import { isAsserted } from '../../src/schema/is-asserted.ts';
import { person } from './person.ts';

const CONTEXT = { read: quotesOf, known: new Set(['ada-finch', 'ben-rook']) };
const REVIEW = { by: 'Jo March', date: '2024-05-08' };
const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n';

function quotesOf(markdown: string) {
  const built = buildArticle(new VFile({ path: 'bridge.md', value: markdown }), {
    slug: 'bridge',
    url: 'https://news.example/articles/bridge/',
    speakers: [person('ada-finch', 'Ada Finch'), person('ben-rook', 'Ben Rook')],
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
  });
  return (
    built?.article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ quotes }) => reviewable(quotes))) ??
    []
  );
}

/** What an article becomes when its quotes are, in their order, these speakers’. */
function reviewed(body: string, ...verdicts: (Verdict | undefined)[]): string {
  return written(body, ...verdicts).text;
}

function written(body: string, ...verdicts: (Verdict | undefined)[]) {
  const quotes = quotesOf(FRONT + body);
  const byId = new Map(
    quotes.flat().flatMap(({ id }, i) => (verdicts[i] === undefined ? [] : [[id, verdicts[i] as Verdict]])),
  );
  return writeReview(FRONT + body, byId, REVIEW, CONTEXT);
}
const whole = (body: string) => {
  const then = quotesOf(FRONT + body)
    .flat()
    .map(printOf);
  return (
    FRONT.replace('07\n', `07\nreviewed: {by: Jo March, date: 2024-05-08, quotes: "${then.join(' ')}"}\n`) +
    body
  );
};

const standing = (markdown: string) =>
  quotesOf(markdown)
    .flat()
    .map((quote) => [quote.text, quote.speaker?.id ?? null, isAsserted(quote)]);

const SAID = '“We open the bridge,” Ada Finch said.';

describe('a review', () => {
  test('writes nothing where the program was right', () => {
    expect(reviewed(`${SAID}\n`, 'ada-finch')).toBe(whole(`${SAID}\n`));
  });

  test('puts a comment before the paragraph where it was wrong', () => {
    expect(reviewed(`${SAID}\n`, 'ben-rook')).toBe(whole(`<!-- speaker: ben-rook -->\n${SAID}\n`));
    expect(reviewed(`- ${SAID}\n`, 'none')).toBe(whole(`<!-- speaker: none -->\n- ${SAID}\n`));
  });

  test('tells apart what is nobody’s words and what is left open, whoever was named', () => {
    const asked = '“And who has paid for it?”\n';
    expect(reviewed(`${SAID}\n`, 'open')).toBe(whole(`<!-- speaker: open -->\n${SAID}\n`));
    expect(reviewed(asked, 'none')).toBe(whole(`<!-- speaker: none -->\n${asked}`));
    expect(reviewed(asked, 'open')).toBe(whole(asked));
    expect(standing(reviewed(`${SAID}\n`, 'open'))).toEqual([['“We open the bridge,”', null, true]]);
    expect(standing(reviewed(asked, 'none'))).toEqual([['“And who has paid for it?”', null, false]]);
  });

  test('leaves a quote open beside those that it names, and what is denied denied', () => {
    const body =
      'Ada Finch never said “we open the bridge tomorrow”. “And who has paid for it?” Ben Rook asked.\n';
    const text = reviewed(body, 'open', 'ada-finch');
    expect(text).toContain('\n<!-- speaker: [open, ada-finch] -->\n');
    expect(standing(text)).toEqual([
      ['“we open the bridge tomorrow”', null, false],
      ['“And who has paid for it?”', 'ada-finch', true],
    ]);
    expect(quotesOf(text).flat()[0]).toMatchObject({ polarity: 'denied', basis: 'none' });
  });

  test('makes no quotes of other words in marks', () => {
    const body = `${SAID} The “old” bridge stays.\n`;
    const text = reviewed(body, 'ben-rook');
    expect(standing(text)).toEqual([['“We open the bridge,”', 'ben-rook', true]]);
    expect(text).toContain('\n<!-- speaker: [ben-rook, none] -->\n');
  });

  test('changes a comment that stands there', () => {
    const body = `<!-- id: p-0123456789, speaker: ada-finch -->\n${SAID}\n`;
    expect(reviewed(body, 'ben-rook')).toBe(whole(body.replace('speaker: ada-finch', 'speaker: ben-rook')));
  });

  test('names each quote of a paragraph with several voices', () => {
    const body = `${SAID} “And who has paid for it?” he asked.\n`;
    const text = reviewed(body, 'ada-finch', 'ben-rook');
    expect(text).toBe(whole(`<!-- speaker: [ada-finch, ben-rook] -->\n${body}`));
    expect(
      quotesOf(text)
        .flat()
        .map((quote) => quote.speaker?.id),
    ).toEqual(['ada-finch', 'ben-rook']);
  });

  test('leaves a title in a paragraph with several voices to nobody', () => {
    const body = `${SAID} The “Harbour Report” is out. “And who has paid for it?” he asked.\n`;
    const text = reviewed(body, 'ada-finch', 'ben-rook');
    expect(text).toBe(whole(`<!-- speaker: [ada-finch, none, ben-rook] -->\n${body}`));
    expect(
      quotesOf(text)
        .flat()
        .map((quote) => quote.speaker?.id),
    ).toEqual(['ada-finch', 'ben-rook']);
  });

  test('tells the lines of the comments that it wrote or changed', () => {
    const asked = '“And who has paid for it?”\n';
    const body = `${SAID}\n\n<!-- speaker: ben-rook -->\n${asked}\n“Nobody,” Ada Finch said.\n`;
    expect(written(body, 'ada-finch', 'ada-finch', 'open')).toMatchObject({ comments: [9, 12] });
    expect(written(body)).toMatchObject({ comments: [] });
  });

  test('takes the place of the review before it', () => {
    const text = reviewed(`${SAID}\n`, 'ada-finch');
    const later = writeReview(text, new Map(), { by: 'O’Dea, "Liz"', date: '2024-06-01' }, CONTEXT);
    expect(later.text).toBe(
      text.replace('{by: Jo March, date: 2024-05-08', '{by: "O’Dea, \\"Liz\\"", date: 2024-06-01'),
    );
  });

  test('names nobody in a comment who has no file', () => {
    const body = `${SAID} “And who has paid for it?” Carl Stone asked.\n`;
    expect(() => reviewed(body, 'ben-rook', 'carl-stone')).toThrow(
      'line 6: a comment can’t name carl-stone, who has no file; make content/speakers/carl-stone.yml, and review again. Nothing was written.',
    );
  });

  test('says where no comment can stand, and writes nothing', () => {
    expect(() => reviewed(`- One.\n- ${SAID}\n`, 'ben-rook')).toThrow(
      'line 7: the paragraph stands within a list or a quotation, where no comment can stand before it; nothing was written.',
    );
  });
});
