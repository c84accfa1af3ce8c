import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { articleSyntax } from './article-syntax.ts';

/** From the Markdown of a page that is no article to HTML: front matter, then what an article may hold. Raw HTML is left out. */
export const pageMarkdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(articleSyntax)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();
