import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { paragraphEmbed, quoteEmbed } from '../../src/interop/embed.ts';
import { hasJava, nuComplaints } from './nu-checker.ts';
import { publishedArticles } from './published-articles.ts';
import { sampleArticle } from './sample-article.ts';

const URL = 'https://ferry.example/paper/articles/bridge/';
const article = sampleArticle();
const paragraphs = article.sections.flatMap((section) => section.paragraphs);
const details = { publisher: 'The Ferry', howWeKnow: 'Named beside the words: “Mayor Ada Finch … said”' };

describe('what is pasted into another page', () => {
  it('is a quote with its words, its speaker, how we know, and a link to where it stands', () => {
    const quote = paragraphs[0]?.quotes[0];
    if (!quote) throw new Error('no quote');
    const html = quoteEmbed(article, { ...quote, date: '2024-05-06', medium: null }, details);
    expect(html.replace(/ style="[^"]*"/g, '')).toBe(
      `<blockquote cite="${URL}#${quote.id}" lang="en">` +
        '<p>“The bridge cost nine million and not a penny more”</p>' +
        `<p>— Ada Finch, Mayor of Saltmouth, 2024-05-06. <a href="${URL}#${quote.id}">A bridge &amp; its cost</a>, The Ferry, 2024-05-07</p>` +
        '<p>Named beside the words: “Mayor Ada Finch … said”</p></blockquote>',
    );
  });

  it('is a paragraph with its words and a link to where it stands', () => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) throw new Error('no paragraph');
    const html = paragraphEmbed(article, paragraph, 'The Ferry');
    expect(html).toContain('>One is 5 &lt; 6 &amp; tired.</p>');
    expect(html).toContain(`— Ada Rook, The Ferry. <a href="${URL}#${paragraph.id}">`);
  });

  it('is valid HTML without a script, for every quote there is', async () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off' },
    });
    for (const each of await publishedArticles()) {
      for (const quote of each.sections.flatMap((section) =>
        section.paragraphs.flatMap(({ quotes }) => quotes),
      )) {
        const html = quoteEmbed(each, quote, details);
        const { results } = await checker.validateString(html);
        expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
        expect(html).not.toMatch(/<script|\son\w+=/);
      }
    }
  });

  it('is flawless to the W3C’s checker, in a page that holds every quote and paragraph there is', async ({
    skip,
  }) => {
    if (!(await hasJava())) skip('there is no Java here');
    const embeds = (await publishedArticles()).flatMap((each) =>
      each.sections
        .flatMap((section) => section.paragraphs)
        .flatMap((paragraph) => [
          paragraphEmbed(each, paragraph, 'The Ferry'),
          ...paragraph.quotes.map((quote) => quoteEmbed(each, quote, details)),
        ]),
    );
    expect(embeds.length).toBeGreaterThan(0);
    expect(await nuComplaints(embeds.join('\n'))).toBe('');
  }, 60_000);
});
