import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { article as articleSchema } from '../../src/schema/article.ts';
import { build, CONTEXT, FRONT } from './build-bridge.ts';

describe('an article', () => {
  it('is data that its published schema accepts', () => {
    const { article } = build(
      '“The bridge is open,” Ada Finch said on Monday.[^n]\n\nIt cost a lot.\n\n[^n]: **Context.** At *noon*.',
    );
    expect(articleSchema.parse(article)).toEqual(article);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('tells whose words an editor has left open from those of which the program is not sure', () => {
    const openOf = (comment: string) =>
      build(`${comment}“It rained all day,” Ada Finch said. “It rained all night,” somebody else said.`)
        .paragraphs.flatMap(({ quotes }) => quotes)
        .map(({ open, speaker }) => speaker?.id ?? (open ? 'left open' : 'unsure'));
    expect(openOf('')).toEqual(['ada-finch', 'unsure']);
    expect(openOf('<!-- speaker: open -->\n')).toEqual(['left open', 'left open']);
    expect(openOf('<!-- speaker: [open, town-hall] -->\n')).toEqual(['left open', 'town-hall']);
    expect(openOf('<!-- speaker: [none, open] -->\n')).toEqual(['unsure', 'left open']);
  });

  it('leads the front page where its front matter says so, and only there', () => {
    const built = (fields: string) => {
      const value = FRONT.replace('\n---\n', `${fields}\n---\n`);
      return buildArticle(new VFile({ path: 'content/articles/bridge.md', value: `${value}Text.` }), CONTEXT)
        ?.article;
    };
    expect(built('\nlead: true')?.lead).toBe(true);
    expect(articleSchema.parse(built('\nlead: true'))).toEqual(built('\nlead: true'));
    expect(built('\nlead: false')).not.toHaveProperty('lead');
    expect(built('')).not.toHaveProperty('lead');
  });

  it('has the text of its paragraphs joined by two line feeds, and offsets into it', () => {
    const { article, paragraphs } = build('One *two*.\n\n## Heading\n\n- Three\n- “Four,” said Ada Finch.');
    expect(article.text).toBe('One two.\n\nThree\n\n“Four,” said Ada Finch.');
    for (const { text, start, end } of paragraphs) expect(article.text.slice(start, end)).toBe(text);
    for (const { text, start, end } of paragraphs.flatMap(({ quotes }) => quotes)) {
      expect(article.text.slice(start, end)).toBe(text);
    }
  });

  it('marks up quotes and annotated words for its page, with no character added', () => {
    const { paragraphs, article } = build(
      '“The bridge is open[^n],” Ada Finch said.\n\n[^n]: “open” — **Context.** To some.',
    );
    const [paragraph] = paragraphs;
    const quote = paragraph?.quotes[0];
    expect(paragraph?.marked).toBe(
      `<q id="${quote?.id}" data-quote="direct" data-speaker="ada-finch" data-basis="named">` +
        '“The bridge is <mark aria-details="note-n">open</mark>' +
        '<a role="doc-noteref" id="ref-n" href="#note-n" data-n="1" aria-label="Note 1: Context"></a>,”</q> Ada Finch said.',
    );
    expect(article.annotations[0]).toMatchObject({
      id: 'note-n',
      body: '<p>To some.</p>',
      bodyText: 'To some.',
      target: {
        paragraph: paragraph?.id,
        exact: 'open',
        prefix: '“The bridge is ',
        suffix: ',” Ada Finch said.',
      },
    });
  });

  it('has paragraphs as HTML that can stand anywhere: emphasis, struck words, code, and links that are whole', () => {
    const { paragraphs } = build(
      'It is *open*[^n], ~~closed~~ ~today~ `<now>`.  \nSee [there](../pier/ "The pier") & [x].\n\n[^n]: So.\n\n[x]: #a\n[x]: #b',
    );
    expect(paragraphs[0]?.html).toBe(
      'It is <em>open</em>, <del>closed</del> ~today~ <code>&#x3C;now></code>.<br>\n' +
        'See <a href="https://news.example/articles/pier/" title="The pier">there</a> &#x26; <a href="https://news.example/articles/bridge/#a">x</a>.',
    );
  });

  it('names everybody quoted, with the role of the article’s day', () => {
    const roles = [
      { title: 'Councillor', to: '2024-05-01' },
      { title: 'Mayor', from: '2024-05-02' },
    ];
    const speakers = CONTEXT.speakers.map((speaker) => ({
      ...speaker,
      roles: speaker.id === 'ada-finch' ? roles : [],
    }));
    const { article } = build('“The bridge is open,” Ada Finch said.', { speakers });
    expect(article.speakers).toEqual([
      { id: 'ada-finch', name: 'Ada Finch', named: true, kind: 'person', role: 'Mayor', links: [] },
    ]);
  });
});

describe('sections', () => {
  it('are an editor’s where a comment sets the kind, and inferred elsewhere', () => {
    const { article } = build(
      'The bridge opened.\n\n## In their words <!-- section: readout, speaker: town-hall -->\n\n“It was built in a year and it will stand for many more.”\n\n## Later\n\nIt rained.',
    );
    expect(
      article.sections.map(({ id, kind, label, heading, inferred }) => [id, kind, label, heading, inferred]),
    ).toEqual([
      ['section-news', 'news', 'News', null, true],
      ['section-in-their-words', 'readout', 'Readout: Town Hall', 'In their words', false],
      ['section-later', 'background', 'Background', 'Later', true],
    ]);
  });

  it('lend their speaker to quotations that nobody else is named for', () => {
    const { paragraphs } = build(
      '## Words <!-- section: statement, speaker: ada-finch -->\n\n“It was built in a year and it will stand for many more.”',
    );
    expect(paragraphs[0]?.quotes[0]).toMatchObject({
      speaker: { id: 'ada-finch', mention: null },
      basis: 'editor',
      confidence: 1,
    });
  });

  it('are one where the front matter says so, however long the story is', () => {
    const words = 'The bridge across the water was built in a year. '.repeat(25);
    const story = `${words}\n\n“${words.trim()}” said Ada Finch.\n\n${words}`;
    expect(build(story).article.sections.map(({ kind }) => kind)).toEqual([
      'news',
      'statement',
      'background',
    ]);
    const file = new VFile({
      path: 'bridge.md',
      value: FRONT.replace('\n---\n', '\nsections: none\n---\n') + story,
    });
    expect(buildArticle(file, CONTEXT)?.article.sections.map(({ kind }) => kind)).toEqual(['news']);
  });

  it('keep the depth of their headings, below the headline, and what is set off in them', () => {
    const { article } = build('# The *bridge*\n\nOne.\n\n### Its `cost`\n\nTwo.');
    expect(article.sections.map(({ level, heading, headingHtml }) => [level, heading, headingHtml])).toEqual([
      [2, 'The bridge', 'The <em>bridge</em>'],
      [4, 'Its cost', 'Its <code>cost</code>'],
    ]);
  });

  it('keep the lines that divide them', () => {
    const { article } = build('One.\n\n***\n\nTwo.\n\n---\n\n## Heading\n\nThree.\n\n---');
    expect(article.sections.map(({ breaks }) => breaks)).toEqual([[1, 2], [1]]);
  });

  it('of one heading, or of one that looks like a numbered one, have ids of their own', () => {
    const { article } = build(
      '## Vote\n\nA.\n\n## Vote\n\nB.\n\n## Vote 2\n\nC.\n\n## 🗳️\n\nD.\n\n## 🦆\n\nE.',
    );
    expect(article.sections.map(({ id }) => id)).toEqual([
      'section-vote',
      'section-vote-2',
      'section-vote-2-2',
      'section-u1f5f3',
      'section-u1f986',
    ]);
  });

  it('of one label have ids of their own', () => {
    const { article } = build('## Again\n\nOne.\n\n## Again\n\nTwo.');
    expect(article.sections.map(({ id }) => id)).toEqual(['section-again', 'section-again-2']);
  });
});

describe('a table', () => {
  const TABLE =
    '| Pier | Length |\n| --- | --- |\n| “The *long* one,” said Ada Finch.[^n] | 90 m |\n| | 3 m |\n\n[^n]: So.';

  it('is a paragraph for each row, its cells a tabulator apart', () => {
    const { paragraphs, article } = build(TABLE);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Pier\tLength',
      '“The long one,” said Ada Finch.\t90 m',
      '\t3 m',
    ]);
    expect(paragraphs.map(({ html }) => html)).toEqual([
      '<th scope="col">Pier</th>\t<th scope="col">Length</th>',
      '<td>“The <em>long</em> one,” said Ada Finch.</td>\t<td>90 m</td>',
      '<td></td>\t<td>3 m</td>',
    ]);
    expect(paragraphs[1]?.quotes[0]?.speaker?.id).toBe('ada-finch');
    expect(paragraphs[1]?.marked).toMatch(
      /^<td><q .*<\/q> said Ada <mark .*>Finch<\/mark>\.<a .*><\/a><\/td>\t<td>90 m<\/td>$/,
    );
    expect(article.annotations[0]?.target.exact).toBe('Finch');
  });

  it('has no quotation that runs from one cell into the next', () => {
    const { paragraphs } = build('| a | b |\n| - | - |\n| “One | two,” said Ada Finch. |');
    expect(paragraphs.flatMap(({ quotes }) => quotes).filter(({ text }) => text.includes('\t'))).toEqual([]);
  });
});

describe('mistakes in an article', () => {
  it('are all reported in one run, at their places', () => {
    const { messages } = build(
      '<!-- speaker: ada-finsh -->\n“Open at last.\n\nIt is done,” she said.\n\n<!-- id: nonsense -->\nText “here” and "there.\n',
    );
    expect(messages).toEqual([
      '5:15 Unknown speaker “ada-finsh”. Did you mean “ada-finch”? (speaker-id)',
      '6:1 The quotation mark “ is never closed in its paragraph; close it, or open the next paragraph with “ if the quotation goes on there. (quotation-mark)',
      '8:12 The quotation mark ” closes what nothing has opened; open the quotation before it in the same paragraph. (quotation-mark)',
      '11:17 The quotation mark " is never closed in its paragraph; close it, or open the next paragraph with " if the quotation goes on there. (quotation-mark)',
      "10:10 “nonsense” can't be the id of a paragraph: expected “p-” and lower-case letters, digits or hyphens; copy it from the paragraph's permalink (permalink-id)",
    ]);
  });

  it('include a speaker with no likely file, and an article without text', () => {
    expect(build('<!-- speaker: zebedee -->\nText.').messages).toEqual([
      '5:15 Unknown speaker “zebedee”. Add content/speakers/zebedee.yml, or write “none”. (speaker-id)',
    ]);
    expect(build('<!-- speaker: Zebedee Roe -->\nText.').messages).toEqual([
      '5:15 Unknown speaker “Zebedee Roe”. An id has lower-case letters, digits and hyphens: write “zebedee-roe”, and add content/speakers/zebedee-roe.yml, or write “none”. (speaker-id)',
    ]);
    expect(build('').messages).toEqual([
      '5:1 The article has no text; write it below the front matter. (empty-file)',
    ]);
  });

  it('do not include a quotation that runs over paragraphs, inches, or German marks', () => {
    expect(build('He said: “One.\n\n“Two.”\n\nA 10" pipe.\n\n„Ja“, sagte sie.').messages).toEqual([]);
  });
});
