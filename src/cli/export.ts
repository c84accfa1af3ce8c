import path from 'node:path';
import { Command, Option } from 'commander';
import { bibtex } from '../interop/bibtex.ts';
import { type CslItem, cslItem } from '../interop/csl-item.ts';
import { quotesCsv } from '../interop/quotes-csv.ts';
import { loadSettings } from '../load/load-settings.ts';
import type { People } from '../load/read-people.ts';
import { searchPages } from '../load/search-pages.ts';
import { writeFileAtomic } from '../load/write-file-atomic.ts';
import { paperWording } from '../locales/paper-wording.ts';
import type { Article } from '../schema/article.ts';
import { searchCorpus } from '../search/corpus.ts';
import { bulkLines, engineMapping } from '../search/opensearch-documents.ts';
import type { Settings } from '../settings/settings.ts';
import { printedPath, shownPath } from './message-line.ts';
import { projectRoot } from './project-root.ts';
import { publishedSite } from './published-site.ts';
import { readArticles } from './read-articles.ts';

/** What the site can be written as, for other programs. */
const formats: Record<string, (articles: readonly Article[], people: People, settings: Settings) => string> =
  {
    csv: quotesCsv,
    csl: (articles, _, settings) => `${JSON.stringify(citations(articles, settings), null, 2)}\n`,
    bibtex: (articles, _, settings) => citations(articles, settings).map(bibtex).join('\n'),
    opensearch: (articles, people, settings) => {
      const pages = searchPages(projectRoot(), settings);
      const corpus = searchCorpus(articles, { ...people, pages, home: settings, topics: settings.topics });
      return bulkLines(corpus, settings.searchEngine?.index ?? 'readout');
    },
    'opensearch-mapping': () => `${JSON.stringify(engineMapping, null, 2)}\n`,
  };

function citations(articles: readonly Article[], settings: Settings): CslItem[] {
  return articles.map((article) =>
    cslItem(article, settings.title, paperWording(settings, article.language)),
  );
}

/** `readout export`: what the site knows, for other programs. */
export const exportCommand = new Command('export')
  .description(
    'write all quotes as a table (csv), all articles as citations (csl, bibtex), or what to search for a search engine (opensearch, opensearch-mapping)',
  )
  .addOption(
    new Option('--format <format>', 'what to write').choices(Object.keys(formats)).makeOptionMandatory(),
  )
  .option('--out <file>', 'file to write to; the terminal when left out')
  .option('--json', 'print what was written as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- export --format csv --out quotes.csv')
  .action(async ({ format, out, json }: { format: string; out?: string; json: boolean }) => {
    const root = projectRoot();
    const settings = await loadSettings(root);
    const content = await readArticles(root, []);
    const { articles, ...people } = publishedSite(content);
    const text = formats[format]?.(articles, people, settings) ?? '';
    if (out !== undefined) await writeFileAtomic(path.resolve(out), text);
    if (json) {
      const file = out === undefined ? null : shownPath(out);
      console.log(
        JSON.stringify({ format, articles: articles.length, file, ...(file === null && { text }) }),
      );
    } else if (out === undefined) process.stdout.write(text);
    else
      console.log(
        `${printedPath(out)}: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
      );
  });
