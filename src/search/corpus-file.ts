import type { QuoteKind } from '../schema/article.ts';
import type { SectionKind } from '../schema/section-kind.ts';
import type { DateWords } from './dates.ts';
import { IndexError } from './index-error.ts';
import { searchOptions } from './options.ts';
import type { Corpus, RecordType, SearchRecord } from './record.ts';
import type { SpeechWords } from './speech.ts';
import { spellingsOf } from './spellings.ts';

/** A corpus as one JSON file: columns, as they compress better than rows, and shared things said once. */
export interface CorpusFile {
  format: number;
  kind: 'records';
  speakers: Corpus['speakers'];
  /** The spellings of names. */
  spellings: [string, string[]][];
  /** The words by which one asks, in the languages of the articles: where it is a whole index. */
  speech?: SpeechWords;
  /** How days are named in each of them. */
  dates?: DateWords[];
  articles: { slug: string; headline: string; topics: string[]; day: string }[];
  media: string[];
  ids: string[];
  /** Places in `articles`. */
  article: number[];
  /** Of what is spoken, the kind of quote: reported speech is the indirect kind; of all else, the type. */
  kinds: (QuoteKind | Exclude<RecordType, 'quote' | 'reported'>)[];
  sections: (SectionKind | 0)[];
  /** Places in `media`, or −1. */
  medium: number[];
  /** Places in `speakers`: whoever is shown first, or −1, then the others. */
  speaker: (number | number[])[];
  /** The days on which what is said in them was said, or 0. */
  said: (string | 0)[];
  texts: string[];
}

/** Writes a corpus as plain data. */
export function writeCorpus({ records, speakers }: Corpus): CorpusFile {
  const articles = new Map<string, CorpusFile['articles'][number]>();
  for (const record of records) {
    const { article: slug, headline, topics, day } = record;
    articles.set(pageKey(record), { slug, headline, topics, day });
  }
  const pages = places(articles.keys());
  const media = [...new Set(records.flatMap(({ medium }) => medium ?? []))];
  const mediumPlaces = places(media);
  const speakerPlaces = places(speakers.map(({ id }) => id));
  return {
    format: searchOptions.format,
    kind: 'records',
    speakers,
    spellings: [...spellingsOf(speakers)],
    articles: [...articles.values()],
    media,
    ids: records.map(({ id }) => id),
    article: records.map((record) => pages.get(pageKey(record)) ?? -1),
    kinds: records.map(kindOf),
    sections: records.map(({ section }) => section ?? 0),
    medium: records.map(({ medium }) => mediumPlaces.get(medium ?? '') ?? -1),
    speaker: records.map(({ speakers: ids }) => {
      const found = ids.map((id) => speakerPlaces.get(id) ?? -1);
      return found.length > 1 ? found : (found[0] ?? -1);
    }),
    said: records.map(({ said }) => said ?? 0),
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
    throw new IndexError('version');
  }
  const count = file.ids?.length;
  const columns = [file.article, file.kinds, file.sections, file.medium, file.speaker, file.said, file.texts];
  if (columns.some((column) => column?.length !== count)) throw new IndexError('incomplete');
  return { speakers: file.speakers, records: file.ids.map((id, i) => readRecord(file, id, i)) };
}

function readRecord(file: CorpusFile, id: string, i: number): SearchRecord {
  const article = file.articles[file.article[i] ?? -1];
  const kind = file.kinds[i];
  const section = file.sections[i];
  const [text, said] = [file.texts[i], file.said[i]];
  if (!article || kind === undefined || section === undefined || text === undefined || said === undefined) {
    throw new IndexError('incomplete');
  }
  const speakers = [file.speaker[i] ?? -1].flat().flatMap((place) => file.speakers[place] ?? []);
  const first = speakers[0];
  return {
    ...(isQuoteKind(kind)
      ? { type: kind === 'indirect' ? 'reported' : 'quote', kind }
      : { type: kind, kind: null }),
    id,
    article: article.slug,
    headline: article.headline,
    text,
    speaker: first === undefined ? null : { id: first.id, name: first.name },
    speakers: speakers.map((speaker) => speaker.id),
    section: section === 0 ? null : section,
    medium: file.media[file.medium[i] ?? -1] ?? null,
    topics: article.topics,
    day: article.day,
    said: said || null,
  };
}

function kindOf({ type, kind }: SearchRecord): CorpusFile['kinds'][number] {
  return type === 'quote' || type === 'reported' ? (kind ?? 'direct') : type;
}

function isQuoteKind(kind: CorpusFile['kinds'][number]): kind is QuoteKind {
  return kind === 'direct' || kind === 'mixed' || kind === 'indirect';
}

/** Articles are told apart by their slugs, other pages by their titles and days. */
function pageKey({ article, headline, day }: SearchRecord): string {
  return `${article || ` ${headline}`} ${day}`;
}

function places(keys: Iterable<string>): Map<string, number> {
  return new Map([...keys].map((key, i) => [key, i]));
}
