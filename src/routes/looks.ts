import { getCollection } from 'astro:content';
import type { Quoted } from '../components/quoted.ts';
import { type Looks, voiceLooks } from '../components/voice-looks.ts';
import { voiceStyle } from '../components/voice-style.ts';
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

/** The rules that give the speakers of some quotes their looks. */
export async function stylesOf(quotes: readonly Pick<Quoted, 'quote'>[]): Promise<string> {
  const all = await looks();
  const ids = new Set(quotes.flatMap(({ quote }) => quote.speaker?.id ?? []));
  return voiceStyle(new Map([...all].filter(([id]) => ids.has(id))));
}

async function findLooks(articles: readonly Article[]): Promise<Looks> {
  const speakers = await getCollection('speakers');
  return voiceLooks(
    articles,
    new Map(speakers.flatMap(({ id, data: { look } }) => (look === undefined ? [] : [[id, look] as const]))),
  );
}
