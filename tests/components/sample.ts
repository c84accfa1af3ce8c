import type { Annotation, Article, Paragraph, Quote } from '../../src/schema/article.ts';

/** A quote as a test needs it; what a test does not care about is filled in. */
export function sampleQuote(quote: Partial<Quote> = {}): Quote {
  return {
    id: 'q-0000000001',
    aliases: [],
    kind: 'direct',
    text: '“We shall keep the fares,”',
    start: 0,
    end: 26,
    speaker: { id: 'ada-lin', name: 'Ada Lin', mention: null },
    cue: null,
    medium: null,
    date: null,
    basis: 'named',
    confidence: 1,
    group: 'g0',
    ...quote,
  };
}

/** A paragraph as a test needs it. */
export function sampleParagraph(paragraph: Partial<Paragraph> = {}): Paragraph {
  const text = paragraph.text ?? '“We shall keep the fares,” Lin said.';
  return {
    id: 'p-0000000001',
    aliases: [],
    earlier: [],
    index: 0,
    text,
    html: text,
    marked: text,
    start: 0,
    end: text.length,
    containers: [],
    quotes: [],
    annotations: [],
    ...paragraph,
  };
}

/** What an article is told apart by: its speakers and notes, by id. */
export function sampleVoices(speakers: string[], notes: string[]): Pick<Article, 'speakers' | 'annotations'> {
  return {
    speakers: speakers.map((id) => ({ id, name: id, named: true, kind: 'person', role: null, links: [] })),
    annotations: notes.map((id) => ({ id, bodyText: 'Of oak.' }) as Annotation),
  };
}
