import { VFile } from 'vfile';
import type { ArticleContext } from '../../src/article/article-context.ts';
import { buildArticle } from '../../src/article/build-article.ts';
import { messagesOf } from '../messages-of.ts';

export const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n';

/** What the article is built with. */
export const CONTEXT: ArticleContext = {
  slug: 'bridge',
  url: 'https://news.example/articles/bridge/',
  speakers: [
    {
      id: 'ada-finch',
      name: 'Ada Finch',
      aliases: ['Mayor Finch'],
      kind: 'person',
      role: 'Mayor',
      roles: [],
      links: [],
    },
    {
      id: 'town-hall',
      name: 'Town Hall',
      aliases: ['the Town Hall'],
      kind: 'organization',
      roles: [],
      links: [],
    },
  ],
  ledger: null,
  today: '2024-05-07',
  keepWordings: false,
};

/** Builds an article of front matter and a body, as the site does. */
export function build(body: string, context: Partial<ArticleContext> = {}) {
  const file = new VFile({ path: 'content/articles/bridge.md', value: FRONT + body });
  const built = buildArticle(file, { ...CONTEXT, ...context });
  if (!built) throw new Error('not built');
  const paragraphs = built.article.sections.flatMap((section) => section.paragraphs);
  return { ...built, paragraphs, messages: messagesOf(file) };
}
