import { type CollectionEntry, getCollection } from 'astro:content';

/** The guide's pages, in the order in which one reads them. */
export async function chapters(): Promise<CollectionEntry<'guide'>[]> {
  return (await getCollection('guide')).sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));
}
