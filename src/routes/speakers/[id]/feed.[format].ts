import { getCollection } from 'astro:content';
import { absolute, settings } from 'virtual:readout/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { quoted } from '../../../components/quoted.ts';
import { wordingOf } from '../../../components/wording-of.ts';
import { quoteEntry } from '../../../feed/quote-entry.ts';
import { FEED_FORMATS, feedResponse } from '../../feed-response.ts';
import { keyedBy } from '../../keyed-by.ts';
import { published } from '../../published.ts';

/** How many quotes a feed carries. */
const MOST_ENTRIES = 100;

export const getStaticPaths = (async () => {
  const quotes = quoted(await published()).sort((a, b) => b.day.localeCompare(a.day));
  const bySpeaker = Map.groupBy(quotes, ({ quote }) => quote.speaker?.id);
  const speakers = await getCollection('speakers');
  return speakers.flatMap(({ id, data }) => {
    const props = { name: data.name, quotes: bySpeaker.get(id) ?? [] };
    const key = keyedBy(
      props.quotes.map(({ article }) => article),
      data.name,
    );
    return FEED_FORMATS.map((format) => ({ params: { id, format }, props, ...key }));
  });
}) satisfies GetStaticPaths;

/** What a speaker said, as a feed. */
export const GET: APIRoute = ({ params, props }) => {
  const quotes: ReturnType<typeof quoted> = props['quotes'];
  return feedResponse({
    title: `${props['name']} – ${settings.title}`,
    description: wordingOf().say('whatSaid', { name: props['name'] }),
    home: absolute(`speakers/${params['id']}/`),
    url: absolute(`speakers/${params['id']}/feed.${params['format']}`),
    language: settings.language,
    publisher: settings.title,
    entries: quotes
      .slice(0, MOST_ENTRIES)
      .map(({ article, quote }) => quoteEntry(article, quote, wordingOf(article.language))),
  });
};
