import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { articleSyntax } from './article-syntax.ts';

/**
 * Parses the Markdown of an article and runs remark plugins on its tree.
 *
 * @param markdown A file or its text, without a byte order mark. Plugins may put messages on the file.
 * @param plugins The owner's remark plugins, in order. They work at once, without waiting for anything.
 * @returns The tree; offsets in UTF-16 code units of the text.
 * @throws What a plugin throws.
 */
export function parseMarkdown(markdown: VFile | string, plugins: PluggableList = []): Root {
  const file = typeof markdown === 'string' ? new VFile(markdown) : markdown;
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(articleSyntax)
    .use(plugins);
  return processor.runSync(processor.parse(file), file) as Root;
}
