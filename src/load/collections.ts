import { defineCollection } from 'astro:content';
import path from 'node:path';
import { href, settings } from 'virtual:readout/settings';
import { z } from 'zod';
import { guideLoader } from './guide-loader.ts';
import { siteLoaders } from './site-loaders.ts';

const GUIDE = path.resolve(import.meta.dirname, '../guide');

const { articles, speakers, authors, pages, pictures, gone, problems } = siteLoaders(settings);

/** All that a paper's pages are made of, as Astro's content layer takes it. */
export const collections = {
  articles: defineCollection({ loader: articles }),
  speakers: defineCollection({ loader: speakers }),
  authors: defineCollection({ loader: authors }),
  pictures: defineCollection({ loader: pictures, schema: ({ image }) => z.object({ file: image() }) }),
  gone: defineCollection({ loader: gone }),
  problems: defineCollection({ loader: problems }),
  pages: defineCollection({ loader: pages }),
  guide: defineCollection({ loader: guideLoader(GUIDE, href, settings) }),
  rules: defineCollection({ loader: guideLoader(path.join(GUIDE, 'rules'), href, settings) }),
};
