import type { Pluggable } from 'unified';
import { z } from 'zod';

/** What an owner sets of a paper, as `readout({…})` in `astro.config.ts` takes it. */
export const readoutOptions = z.strictObject({
  /** The paper's name, as it stands at the top of each page, on cards and in feeds. */
  title: z.string().min(1),
  /** What the paper is, in a sentence: on the home page, at the foot of each page, and to search engines. */
  description: z.string().default(''),
  /** The language of the pages around the articles, as a BCP 47 tag. */
  language: z.string().min(2).default('en'),
  /** The language and region by whose habits days and numbers are written; that of the pages when left out. */
  locale: z.string().min(2).optional(),
  /** Whether permalink ledgers keep earlier wordings in full, so that pages can show what a paragraph said before. */
  keepWordings: z.boolean().default(false),
  /**
   * An OpenSearch or Elasticsearch that holds what `readout export --format opensearch` writes, asked before the paper's own
   * index. The pages' security policy must allow its address.
   */
  searchEngine: z.strictObject({ url: z.string(), index: z.string() }).nullable().default(null),
  /** Whether each quote has a page of its own. */
  quotePages: z.boolean().default(true),
  /** Whether articles and quotes have cards, the pictures that stand for them where they are shared: most of the time of a first build. */
  cards: z.boolean().default(true),
  /** Whether the guide to Readout itself is a part of the site. */
  guide: z.boolean().default(false),
  /** Remark plugins, as unified takes them: each sees an article's tree before it is read, and may report on its file. */
  remarkPlugins: z.custom<readonly Pluggable[]>(Array.isArray).default([]),
  /** Rehype plugins, as unified takes them: each sees the tree of a paragraph before it is written as HTML. */
  rehypePlugins: z.custom<readonly Pluggable[]>(Array.isArray).default([]),
});

/** The options as an owner writes them. */
export type ReadoutOptions = z.input<typeof readoutOptions>;

/** The options with what was left out. */
export type ParsedOptions = z.output<typeof readoutOptions>;
