import { defineCollection } from 'astro:content';
import { siteLoaders } from './load/site-loaders.ts';

const { articles, speakers, problems } = siteLoaders();

export const collections = {
  articles: defineCollection({ loader: articles }),
  speakers: defineCollection({ loader: speakers }),
  problems: defineCollection({ loader: problems }),
};
