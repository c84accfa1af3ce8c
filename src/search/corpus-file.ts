import type { QuoteKind } from '../schema/article.ts';
import type { SectionKind } from '../schema/section-kind.ts';
import { IndexError } from './index-error.ts';
import { searchOptions } from './options.ts';
import type { Corpus, SearchRecord } from './record.ts';

/** A corpus as one JSON file: columns, as they compress better than rows, and shared things said once. */
export interface CorpusFile {
  format: number;
  kind: 'records';
  speakers: Corpus['speakers'];
  articles: { slug: string; headline: string; topics: string[] }[];
  media: string[];
  ids: string[];
  /** Places in `articles`. */
  article: number[];
  kinds: (QuoteKind | 0)[];
  sections: SectionKind[];
  /** Places in `media`, or −1. */
  medium: number[];
  /** Places in `speakers`: whoever is shown first, or −1, then the others. */
  speaker: (number | number[])[];
  days: string[];
  texts: string[];
}

/** Writes a corpus as plain data. */
export function writeCorpus({ records, speakers }: Corpus): CorpusFile {
  const articles = new Map<string, CorpusFile['articles'][number]>();
  for (const { article: slug, headline, topics } of records) articles.set(slug, { slug, headline, topics });
  const slugs = places(articles.keys());
  const media = [...new Set(records.flatMap(({ medium }) => medium ?? []))];
  const mediumPlaces = places(media);
  const speakerPlaces = places(speakers.map(({ id }) => id));
  return {
    format: searchOptions.format,
    kind: 'records',
    speakers,
    articles: [...articles.values()],
    media,
    ids: records.map(({ id }) => id),
    article: records.map(({ article }) => slugs.get(article) ?? -1),
    kinds: records.map(({ kind }) => kind ?? 0),
    sections: records.map(({ section }) => section),
    medium: records.map(({ medium }) => mediumPlaces.get(medium ?? '') ?? -1),
    speaker: records.map(({ speakers: ids }) => {
      const found = ids.map((id) => speakerPlaces.get(id) ?? -1);
      return found.length > 1 ? found : (found[0] ?? -1);
    }),
    days: records.map(({ day }) => day),
    texts: records.map(({ text }) => text),
  };
}

/**
 * Reads a corpus from parsed JSON.
 *
 * @throws {IndexError} if it is of another version, or incomplete
 */
export function readCorpus(file: CorpusFile): Corpus {
  if (file.format !== searchOptions.format) {
    throw new IndexError('the search index is of another version than this page');
  }
  const count = file.ids?.length;
  const columns = [file.article, file.kinds, file.sections, file.medium, file.speaker, file.days, file.texts];
  if (columns.some((column) => column?.length !== count))
    throw new IndexError('the search index is incomplete');
  return { speakers: file.speakers, records: file.ids.map((id, i) => readRecord(file, id, i)) };
}

function readRecord(file: CorpusFile, id: string, i: number): SearchRecord {
  const article = file.articles[file.article[i] ?? -1];
  const kind = file.kinds[i];
  const section = file.sections[i];
  const [text, day] = [file.texts[i], file.days[i]];
  if (!article || kind === undefined || !section || text === undefined || day === undefined) {
    throw new IndexError('the search index is incomplete');
  }
  const speakers = [file.speaker[i] ?? -1].flat().flatMap((place) => file.speakers[place] ?? []);
  const first = speakers[0];
  return {
    type: kind === 0 ? 'paragraph' : 'quote',
    id,
    article: article.slug,
    headline: article.headline,
    text,
    speaker: first === undefined ? null : { id: first.id, name: first.name },
    speakers: speakers.map((speaker) => speaker.id),
    kind: kind === 0 ? null : kind,
    section,
    medium: file.media[file.medium[i] ?? -1] ?? null,
    topics: article.topics,
    day,
  };
}

function places(keys: Iterable<string>): Map<string, number> {
  return new Map([...keys].map((key, i) => [key, i]));
}
