import { settings } from 'virtual:readout/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { wordingOf } from '../../components/wording-of.ts';
import { DATA_FILES } from '../../interop/data-files.ts';
import { cachedDataFiles } from '../../load/data-files.ts';
import { publishedArticles } from '../published.ts';

export const getStaticPaths = (async () =>
  (await publishedArticles()).flatMap(({ article: { slug }, file: cached }) =>
    Object.entries(DATA_FILES).map(([ending, type]) => ({
      params: { file: `${slug}${ending}` },
      props: { cached, ending, type },
    })),
  )) satisfies GetStaticPaths;

/** A file beside an article’s page, in development; a build writes them itself (`writeDataFiles`). */
export const GET: APIRoute = ({ props: { cached, ending, type } }) => {
  const files = cachedDataFiles(cached, settings.title, wordingOf);
  const contents = files.find((each) => each.ending === ending)?.contents;
  return new Response(contents, { headers: { 'Content-Type': type } });
};
