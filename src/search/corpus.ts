import type { Article, Paragraph, Quote, QuoteSpeaker, Section } from '../schema/article.ts';
import type { Corpus, SearchRecord, SpeakerNames } from './record.ts';

/**
 * One record per paragraph, each followed by those of its quotes; the newest articles first, so that the order of the
 * records settles ties.
 *
 * @param known The speakers that have files. Others are found by the name that the article gives them.
 */
export function searchCorpus(articles: readonly Article[], known: readonly SpeakerNames[]): Corpus {
  const newestFirst = [...articles].sort(
    (a, b) => b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug),
  );
  const records = newestFirst.flatMap((article) =>
    article.sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) => paragraphRecords(article, section, paragraph)),
    ),
  );
  return { records, speakers: speakersOf(newestFirst, known) };
}

function paragraphRecords(article: Article, section: Section, paragraph: Paragraph): SearchRecord[] {
  const { quotes } = paragraph;
  const shared = {
    article: article.slug,
    headline: article.headline,
    section: section.kind,
    topics: article.topics,
  };
  const published = article.published.slice(0, 10);
  const first = quotes.find((quote) => quote.speaker !== null);
  return [
    {
      ...shared,
      type: 'paragraph',
      id: paragraph.id,
      text: paragraph.text,
      speaker: shown(first?.speaker ?? null),
      speakers: [...new Set(quotes.flatMap((quote) => quote.speaker?.id ?? []))],
      kind: null,
      medium: first?.medium ?? null,
      day: first?.date ?? published,
    },
    ...quotes.map(
      (quote: Quote): SearchRecord => ({
        ...shared,
        type: 'quote',
        id: quote.id,
        text: quote.text,
        speaker: shown(quote.speaker),
        speakers: quote.speaker === null ? [] : [quote.speaker.id],
        kind: quote.kind,
        medium: quote.medium,
        day: quote.date ?? published,
      }),
    ),
  ];
}

function shown(speaker: QuoteSpeaker | null): SearchRecord['speaker'] {
  return speaker === null ? null : { id: speaker.id, name: speaker.name };
}

function speakersOf(articles: readonly Article[], known: readonly SpeakerNames[]): SpeakerNames[] {
  const files = new Map(known.map((speaker) => [speaker.id, speaker]));
  const quoted = new Map<string, SpeakerNames>();
  for (const { id, name } of articles.flatMap((article) => article.speakers)) {
    if (quoted.has(id)) continue;
    const file = files.get(id);
    quoted.set(id, { id, name: file?.name ?? name, aliases: file?.aliases ?? [] });
  }
  return [...quoted.values()];
}
