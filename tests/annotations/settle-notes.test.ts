import { describe, expect, it } from 'vitest';
import { note, settle, URL } from './settle.ts';

describe('a note kept apart', () => {
  it('brings its kind, rating, tags, author and day', () => {
    const { notes, messages } = settle([
      note('urn:x:One', 'open to all', {
        creator: { type: 'Person', name: 'Ada Rook' },
        created: '2024-05-08T00:00:00Z',
        body: [
          { type: 'TextualBody', value: '<p>Not <em>all</em>.</p>', format: 'text/html' },
          { type: 'TextualBody', purpose: 'classifying', value: 'Fact-check' },
          { type: 'TextualBody', purpose: 'assessing', value: 'False' },
          { type: 'TextualBody', purpose: 'tagging', value: 'traffic' },
        ],
      }),
    ]);
    expect(messages).toEqual([]);
    expect(notes).toEqual([
      {
        id: 'note-one',
        canonical: 'urn:x:One',
        kind: 'Fact-check',
        rating: 'False',
        tags: ['traffic'],
        replyTo: null,
        body: '<p>Not <em>all</em>.</p>',
        bodyText: 'Not all.',
        author: 'Ada Rook',
        date: '2024-05-08',
        start: 44,
        end: 55,
      },
    ]);
  });

  it('may come from Hypothesis, in Markdown, with its replies', () => {
    const selector = [
      {
        type: 'RangeSelector',
        startContainer: '/div[1]',
        endContainer: '/div[1]',
        startOffset: 0,
        endOffset: 3,
      },
      { type: 'TextPositionSelector', start: 1044, end: 1055 },
      { type: 'TextQuoteSelector', exact: 'open to all', prefix: 'The bridge is ', suffix: '.\n\nMore' },
    ];
    const target = [{ source: 'http://localhost:4321/articles/bridge/', selector }];
    const { notes, messages } = settle({
      total: 2,
      rows: [
        {
          id: 'Ab1_x',
          uri: 'http://localhost:4321/articles/bridge/',
          user: 'acct:rook@hypothes.is',
          user_info: { display_name: null },
          created: '2024-05-08T10:30:00.123456+00:00',
          text: 'Not *all*.',
          tags: ['traffic'],
          target,
        },
        {
          id: 'Cd2',
          uri: 'http://localhost:4321/articles/bridge/',
          user: 'acct:fin@hypothes.is',
          user_info: { display_name: 'Fin' },
          text: 'Why?',
          references: ['Ab1_x'],
          target: [{ source: 'http://localhost:4321/articles/bridge/' }],
        },
      ],
    });
    expect(messages).toEqual([]);
    expect(notes).toMatchObject([
      {
        id: 'note-ab1-x',
        author: 'rook',
        date: '2024-05-08T10:30:00Z',
        tags: ['traffic'],
        body: '<p>Not <em>all</em>.</p>',
        start: 44,
        end: 55,
      },
      { id: 'note-cd2', author: 'Fin', date: null, replyTo: 'note-ab1-x', start: 44, end: 55 },
    ]);
  });

  it('may answer a note of the Markdown', () => {
    const { notes, messages } = settle([
      {
        id: 'urn:x:answer',
        motivation: 'replying',
        bodyValue: 'Really?',
        target: `${URL}annotations.jsonld#note-cost`,
      },
    ]);
    expect(messages).toEqual([]);
    expect(notes).toMatchObject([{ replyTo: 'note-cost', start: 16, end: 28 }]);
  });

  it('is passed over when it is a quote, or stands in the Markdown', () => {
    const { settled, messages } = settle([
      note(`${URL}annotations.jsonld#q-1f8gscjzbd`, 'open to all'),
      note(`${URL}annotations.jsonld#note-cost`, 'nine million'),
    ]);
    expect({ settled, messages }).toEqual({ settled: [null], messages: [] });
  });
});

describe('what is wrong with notes kept apart', () => {
  it('is reported all in one run, each at its place, with what to do', () => {
    const { notes, messages } = settle([
      note('urn:x:gone', 'closed to almost everybody'),
      note('urn:x:often', 'bridge'),
      note('urn:x:away', 'open to all', { target: { source: 'https://ferry.example/articles/tunnel/' } }),
      note('urn:x:else', 'open to all', { target: 'https://other.example/' }),
      note('urn:x:mute', 'open to all', { body: { value: ' ', format: 'text/html' } }),
      note('urn:x:script', 'open to all', {
        body: { value: '<p>a<script>b</script></p>', format: 'text/html' },
      }),
      note('urn:x:script', 'open to all'),
      note('urn:x:lone', 'open to all', {
        body: [{ value: 'a' }, { purpose: 'replying', source: 'urn:x:nobody' }],
      }),
      note('urn:x:hen', 'open to all', {
        body: [{ value: 'a' }, { purpose: 'replying', source: 'urn:x:egg' }],
      }),
      note('urn:x:egg', 'open to all', {
        body: [{ value: 'a' }, { purpose: 'replying', source: 'urn:x:hen' }],
      }),
      { id: 'urn:x:no-target', body: 'a' },
      'nothing',
    ]);
    expect(notes.map(({ id }) => id)).toEqual(['note-script']);
    expect(messages.map((message) => message.replace(/^\d+:2 /, ''))).toEqual([
      'Annotation 11 can’t be read: target is not what the Web Annotation Data Model has there (expected array, received undefined). (annotation-file)',
      'Annotation 12 can’t be read: it is not what the Web Annotation Data Model has there (expected object, received string). (annotation-file)',
      'Annotation “urn:x:gone” speaks of “closed to almost everybody”, which do not stand in a paragraph of the article. Give it words that do, or take it out. (annotation-orphan)',
      'Annotation “urn:x:often” speaks of “bridge”, which stand in 2 places; give it the words before (prefix) and behind (suffix). (annotation-ambiguous)',
      'Annotation “urn:x:away” speaks of https://ferry.example/articles/tunnel/, not of “bridge”; move it to that article’s file. (annotation-article)',
      'Annotation “urn:x:else” speaks of https://other.example/, not of “bridge”; move it to that article’s file. (annotation-article)',
      'Annotation “urn:x:mute” says nothing; write what the reader should know, or take it out. (annotation-empty)',
      'Annotation “urn:x:script” holds script, which is not published; take it out. (annotation-unsafe)',
      'Annotation “urn:x:script” stands twice in the file; take one of them out. (annotation-duplicate)',
      'Annotation “urn:x:lone” answers “urn:x:nobody”, which is not there; take in that note too, or take this one out. (annotation-reply)',
      'Annotation “urn:x:hen” is in a circle of answers that begins with “urn:x:hen”; one of them must answer none. (annotation-reply)',
      'Annotation “urn:x:egg” is in a circle of answers that begins with “urn:x:egg”; one of them must answer none. (annotation-reply)',
    ]);
    const lines = messages.slice(2).map((message) => Number(message.split(':')[0]));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('shows both wordings where the words were reworded, and the command that takes the new ones', () => {
    const { notes, messages } = settle([note('urn:x:old', 'The bridge costs nine millions')]);
    expect(notes).toMatchObject([{ start: 0, end: 28 }]);
    expect(messages).toEqual([
      '2:2 Annotation “urn:x:old” speaks of “The bridge costs nine millions”, which now reads “The bridge cost nine million”; run `npm run readout -- annotate content/annotations/bridge.json --article bridge` to give it the new words. (annotation-reworded)',
    ]);
  });

  it('shows the nearest words to those that are gone', () => {
    expect(settle([note('urn:x:gone', 'The tunnel cost ten million')]).messages).toEqual([
      '2:2 Annotation “urn:x:gone” speaks of “The tunnel cost ten million”, which do not stand in a paragraph of the article. The nearest are “The bridge cost nine million”. Give it words that do, or take it out. (annotation-orphan)',
    ]);
  });

  it('is a note on the page as a whole', () => {
    expect(settle([{ id: 'urn:x:page', bodyValue: 'Good.', target: URL }]).messages).toEqual([
      '2:2 Annotation “urn:x:page” speaks of no words of the article; give it some, or take it out. (annotation-orphan)',
    ]);
  });

  it('is half a file, or one that holds something else', () => {
    expect(settle('[{"id": "urn:x:a", "target": "htt').messages).toEqual([
      '1:30 The file is no JSON: unexpected end of string; it may have been cut off. Export it anew. (annotation-file)',
    ]);
    expect(settle('{"articles": []}').messages).toEqual([
      '1:1 The file holds no annotations; expected a W3C annotation, a list, page or collection of them, or Hypothesis’ export. (annotation-file)',
    ]);
  });

  it('is an annotation that is too long, or too many of them', () => {
    const { notes, messages } = settle([
      note('urn:x:book', 'open to all', { bodyValue: 'x'.repeat(200_000) }),
      note('urn:x:page', 'open to all'),
    ]);
    expect(notes.map(({ id }) => id)).toEqual(['note-page']);
    expect(messages).toEqual([
      '2:2 Annotation 1 (“urn:x:book”) is 200291 characters long; at most 100000 are read. Shorten it, or take it out. (annotation-file)',
    ]);
    expect(settle(JSON.stringify(Array.from({ length: 5001 }, () => 1))).messages).toEqual([
      '1:10002 The file holds 5001 annotations; at most 5000 of one article are read. Divide it, or take some out. (annotation-file)',
    ]);
  });
});
