import path from 'node:path';
import { ARTICLES, hasErrors, slugOf } from '../load/content-files.ts';
import { loadPlugins } from '../load/load-plugins.ts';
import { loadSettings } from '../load/load-settings.ts';
import { readSite, type SiteContent } from '../load/read-site.ts';
import { messageLine } from './message-line.ts';

/**
 * Reads the articles that are named by slug or file, all when none is. Prints every error that keeps one from being read,
 * and notes it in the exit code.
 */
export async function readArticles(root: string, named: readonly string[]): Promise<SiteContent> {
  const slugs = named.map((name) => slugOf(path.basename(name)));
  const content = readSite(root, await loadSettings(root), { plugins: await loadPlugins(root) });
  const asked = (file: string) => slugs.length === 0 || slugs.includes(path.parse(file).name);
  const unread = content.files.filter(
    (file) => hasErrors([file]) && (asked(file.path) || file.path.endsWith('.yml')),
  );
  for (const file of unread) {
    for (const message of file.messages.filter(({ fatal }) => fatal)) {
      console.error(messageLine(path.resolve(root, file.path), message));
    }
  }
  const articles = content.articles.filter((article) => asked(article.path));
  const missing = slugs.filter((slug) => !content.files.some((file) => path.parse(file.path).name === slug));
  for (const slug of missing) {
    const reason = 'There is no such article; check the name.';
    console.error(messageLine(path.join(root, ARTICLES, `${slug}.md`), { reason, ruleId: 'file' }));
  }
  if (unread.length + missing.length > 0) process.exitCode = 1;
  return { ...content, articles };
}
