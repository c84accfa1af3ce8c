import type { PluggableList } from 'unified';

/** What an owner adds to the way from Markdown to HTML, as unified takes it. */
export interface Plugins {
  /** See an article's tree before it is read, and may report on its file. */
  remarkPlugins: PluggableList;
  /** See each paragraph before it is written. */
  rehypePlugins: PluggableList;
}

/** Of a paper that adds nothing. */
export const NO_PLUGINS: Plugins = { remarkPlugins: [], rehypePlugins: [] };
