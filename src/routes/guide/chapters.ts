import { type CollectionEntry, getCollection } from 'astro:content';
import { pageKeys } from '../keyed-by.ts';

/** The guide's pages, in the order in which one reads them. */
export async function chapters(): Promise<CollectionEntry<'guide'>[]> {
  return (await getCollection('guide')).sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));
}

/** What a page of the guide is made of: its own text, and the list of the chapters. */
export async function guideKeys(): Promise<(page: unknown) => { cacheKey: string }> {
  const titles = (await chapters()).map(({ id, data: { title } }) => [id, title]);
  const keyedBy = await pageKeys();
  return (page) => keyedBy([], page, titles);
}
