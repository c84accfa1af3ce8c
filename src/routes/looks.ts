import { getCollection } from 'astro:content';
import { type Looks, voiceLooks } from '../components/voice-looks.ts';
import type { Article } from '../schema/article.ts';
import { published } from './published.ts';

/** The look of every speaker of the site. */
export async function looks(): Promise<Looks> {
  const articles = await published();
  const known = found.get(articles) ?? (await findLooks(articles));
  found.set(articles, known);
  return known;
}

/** All pages ask for the same. */
const found = new WeakMap<readonly Article[], Looks>();

async function findLooks(articles: readonly Article[]): Promise<Looks> {
  const speakers = await getCollection('speakers');
  return voiceLooks(
    articles,
    new Map(speakers.flatMap(({ id, data: { look } }) => (look === undefined ? [] : [[id, look] as const]))),
  );
}
