import { defineCollection } from 'astro:content';
import { guideLoader } from './load/guide-loader.ts';
import { siteLoaders } from './load/site-loaders.ts';

const { articles, speakers, problems } = siteLoaders();

export const collections = {
  articles: defineCollection({ loader: articles }),
  speakers: defineCollection({ loader: speakers }),
  problems: defineCollection({ loader: problems }),
  guide: defineCollection({ loader: guideLoader('src/guide') }),
  rules: defineCollection({ loader: guideLoader('src/guide/rules') }),
};
