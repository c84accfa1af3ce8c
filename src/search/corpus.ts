import type {
  Annotation,
  Article,
  ArticlePicture,
  Paragraph,
  Quote,
  QuoteSpeaker,
  Section,
} from '../schema/article.ts';
import { byTopic, type TopicArticles } from '../schema/by-topic.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';
import { newestFirst } from '../schema/newest-first.ts';
import { picturesOf } from '../schema/pictures-of.ts';
import type { Corpus, FoundWords, SearchPage, SearchRecord, SpeakerNames } from './record.ts';

/** A speaker's file, as far as searching goes. */
export interface SearchSpeaker extends SpeakerNames {
  role?: string | undefined;
  roles?: readonly { title: string }[];
}

/** What a site has pages of, beside its articles. */
export interface SearchedSite {
  /** The speakers that have files. Others are found by the name that the article gives them. */
  speakers: readonly SearchSpeaker[];
  authors: readonly { id: string; name: string; role?: string | undefined }[];
  pages: readonly SearchPage[];
  /** What the home page says of the whole. */
  home: { title: string; description: string } | null;
  /** Whether topics have pages. */
  topics: boolean;
}

/**
 * What there is to find: the pages of topics, speakers and authors, the owner's own, and the articles, each as a whole;
 * then, article by article, the headings, the paragraphs, each followed by those of its quotes, the pictures and the notes.
 * The newest articles come first, so that the order of the records settles ties.
 *
 * @param wordsOf gives what `findWords` has found in the `partRecords` of an article
 */
export function searchCorpus(
  articles: readonly Article[],
  { speakers = [], authors = [], pages = [], home = null, topics = true }: Partial<SearchedSite> = {},
  wordsOf?: (article: Article) => FoundWords,
): Corpus {
  const newest = newestFirst(articles);
  const parts = new Map(newest.map((article) => [article, partRecords(article)]));
  const records = [
    ...(topics ? [...byTopic(newest)] : []).map(topicRecord),
    ...speakers.map((speaker) => speakerRecord(speaker, newest)),
    ...authors.map((author) => authorRecord(author, newest)),
    ...(home ? [{ path: '', title: home.title, text: home.description }, ...pages] : pages).map(pageRecord),
    ...newest.map(articleRecord),
    ...newest.flatMap((article) => parts.get(article) ?? []),
  ];
  const languages = [...new Set(newest.map(({ language }) => language))];
  const corpus = { records, speakers: speakersOf(newest, speakers), languages };
  if (!wordsOf) return corpus;
  const wordsFrom = [...parts].flatMap(([article, [first]]) =>
    first ? [[first, () => wordsOf(article)] as const] : [],
  );
  return { ...corpus, wordsFrom: new Map(wordsFrom) };
}

/** What most records have none of. */
const BARE = { speaker: null, speakers: [], kind: null, section: null, medium: null, said: null };

/** What a page has none of that is no article's. */
const NO_ARTICLE = { ...BARE, article: '', topics: [], day: '' };

function speakerRecord(speaker: SearchSpeaker, articles: readonly Article[]): SearchRecord {
  const { id, name, role, roles = [] } = speaker;
  return {
    ...NO_ARTICLE,
    type: 'speaker',
    id,
    headline: name,
    text: linesOf(name, ...new Set([role, ...roles.map(({ title }) => title).reverse()])),
    speaker: { id, name },
    speakers: [id],
    day: newestDay(articles, ({ speakers }) => speakers.some((quoted) => quoted.id === id)),
  };
}

function authorRecord(
  { id, name, role }: SearchedSite['authors'][number],
  articles: readonly Article[],
): SearchRecord {
  const day = newestDay(articles, ({ authors }) => authors.some((author) => author.id === id));
  return { ...NO_ARTICLE, type: 'author', id, headline: name, text: linesOf(name, role), day };
}

function topicRecord([id, { topic, articles }]: [string, TopicArticles]): SearchRecord {
  const day = newestDay(articles, () => true);
  return { ...NO_ARTICLE, type: 'topic', id, headline: topic, text: topic, topics: [topic], day };
}

function pageRecord({ path, title, text }: SearchPage): SearchRecord {
  return { ...NO_ARTICLE, type: 'page', id: path, headline: title, text: linesOf(title, text) };
}

/** The day of the first of some articles, newest first, that is one of those meant. */
function newestDay(articles: readonly Article[], isMeant: (article: Article) => boolean): string {
  return articles.find(isMeant)?.published.slice(0, 10) ?? '';
}

function articleRecord(article: Article): SearchRecord {
  const { slug, headline, dek, byline, dateline, topics, source, rights } = article;
  return {
    ...BARE,
    ...sharedBy(article),
    type: 'article',
    id: slug,
    text: linesOf(
      headline,
      dek,
      [...byline, ...(dateline ? [dateline] : [])].join(', '),
      topics.join(', '),
      [source?.title, source?.publisher].filter(Boolean).join(', '),
      rights,
    ),
  };
}

/** What every record of an article says of it. */
function sharedBy({ slug, headline, topics, published }: Article) {
  return { article: slug, headline, topics, day: published.slice(0, 10) };
}

function linesOf(...lines: readonly (string | null | undefined)[]): string {
  return lines.filter(Boolean).join('\n');
}

/** What there is to find within an article: its headings, paragraphs, quotes, pictures and notes. */
export function partRecords(article: Article): SearchRecord[] {
  const shared = sharedBy(article);
  const corrections = article.corrections.map(
    ({ text }, i): SearchRecord => ({ ...BARE, ...shared, type: 'note', id: `correction-${i + 1}`, text }),
  );
  return [
    ...article.sections.flatMap((section) => [
      ...headingRecords(article, section),
      ...section.paragraphs.flatMap((paragraph) => paragraphRecords(article, section, paragraph)),
    ]),
    ...picturesOf(article).flatMap((picture, i) => pictureRecords(shared, picture, i)),
    ...article.annotations.map((note): SearchRecord => ({ ...BARE, ...shared, ...noteRecord(note) })),
    ...corrections,
  ];
}

/** An editor's heading, or a label that names who speaks; “News” over a section says nothing of it. */
function headingRecords(article: Article, { id, kind, label, heading, speaker }: Section): SearchRecord[] {
  if (heading === null && speaker === null) return [];
  return [{ ...BARE, ...sharedBy(article), type: 'heading', id, section: kind, text: heading ?? label }];
}

/** What stands below a picture, and what it shows, with whoever is quoted there. */
function pictureRecords(
  shared: ReturnType<typeof sharedBy>,
  { alt, caption, credit, quotes = [] }: ArticlePicture,
  index: number,
): SearchRecord[] {
  const [words, ...rest] = new Set([caption ?? alt, credit, alt]);
  const text = linesOf(words, ...rest);
  if (text === '') return [];
  const said = quotes.filter(isAsserted).flatMap(({ speaker }) => speaker ?? []);
  const record = { ...BARE, ...shared, type: 'picture' as const, id: `picture-${index + 1}`, text };
  return [{ ...record, speaker: shown(said[0] ?? null), speakers: [...new Set(said.map(({ id }) => id))] }];
}

function noteRecord({ id, kind, rating, tags, bodyText, author }: Annotation) {
  const head = [kind, rating].filter(Boolean).join(': ');
  return { type: 'note' as const, id, text: linesOf(head, bodyText, author, tags.join(', ')) };
}

function paragraphRecords(article: Article, section: Section, paragraph: Paragraph): SearchRecord[] {
  const shared = { ...sharedBy(article), section: section.kind };
  const quotes = paragraph.quotes.filter((quote) => isAsserted(quote) || isReported(quote));
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
      said: first?.date ?? null,
    },
    ...quotes.map(
      (quote: Quote): SearchRecord => ({
        ...shared,
        type: isAsserted(quote) ? 'quote' : 'reported',
        id: quote.id,
        text: quote.text,
        speaker: shown(quote.speaker),
        speakers: quote.speaker === null ? [] : [quote.speaker.id],
        kind: quote.kind,
        medium: quote.medium,
        said: quote.date,
      }),
    ),
  ];
}

function shown(speaker: QuoteSpeaker | null): SearchRecord['speaker'] {
  return speaker === null ? null : { id: speaker.id, name: speaker.name };
}

function speakersOf(articles: readonly Article[], known: readonly SpeakerNames[]): SpeakerNames[] {
  const names = new Map(known.map(({ id, name, aliases }) => [id, { id, name, aliases }]));
  for (const { id, name } of articles.flatMap((article) => article.speakers)) {
    if (!names.has(id)) names.set(id, { id, name, aliases: [] });
  }
  return [...names.values()];
}
