import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { hasErrors } from '../load/content-files.ts';
import { loadPlugins } from '../load/load-plugins.ts';
import { loadSettings } from '../load/load-settings.ts';
import { readSite } from '../load/read-site.ts';
import { searchPages } from '../load/search-pages.ts';
import { searchCorpus } from '../search/corpus.ts';
import { dateWords } from '../search/date-words.ts';
import { memoryIndex } from '../search/memory-index.ts';
import type { SearchResult } from '../search/rank-window.ts';
import { recordPath } from '../search/record-path.ts';
import { type SearchResponse, search } from '../search/search.ts';
import { speechWords } from '../search/speech-words.ts';
import { spellingsOf } from '../search/spellings.ts';
import { addresses } from '../settings/addresses.ts';
import type { Settings } from '../settings/settings.ts';
import { jsonLine } from './json-line.ts';
import { messageLine } from './message-line.ts';
import { projectRoot } from './project-root.ts';
import { publishedSite } from './published-site.ts';
import { excerpt, textTable } from './text-table.ts';

interface SearchOptions {
  json: boolean;
  limit: number;
  sort: 'relevance' | 'date';
}

/** `readout search`: the search page’s own answers. */
export const searchCommand = new Command('search')
  .description('search all that the site publishes, as the search page does')
  .argument('<words...>', 'what to search for')
  .option('--json', 'print the results as JSON', false)
  .option('--limit <number>', 'how many results to print', positive, 20)
  .option('--sort <order>', 'relevance or date', order, 'relevance')
  .addHelpText(
    'after',
    `
Words may be joined by "exact words", -without, speaker:name, kind:direct, section:readout,
medium:"in a readout", topic:name, article:slug, from:2025-03-11, to:2025-03-18.

Example:
  npm run readout -- search '"open to all" speaker:falk' --json`,
  )
  .action(async (words: string[], { json, limit, sort }: SearchOptions) => {
    const query = words.join(' ');
    const root = projectRoot();
    const settings = await loadSettings(root);
    const content = readSite(root, settings, { plugins: await loadPlugins(root) });
    for (const file of content.files.filter((read) => hasErrors([read]))) {
      for (const message of file.messages) console.error(messageLine(path.join(root, file.path), message));
      process.exitCode = 1;
    }
    const { articles, ...people } = publishedSite(content);
    const pages = searchPages(root, settings);
    const { topics } = settings;
    const corpus = searchCorpus(articles, { ...people, pages, home: settings, topics });
    const { speakers, languages = [] } = corpus;
    const index = memoryIndex(corpus, spellingsOf(speakers), speechWords(languages), dateWords(languages));
    const response = await search(index, { query, limit, sort });
    const urlOf = addressOf(settings);
    console.log(json ? asJson(query, response, urlOf) : asTable(response, urlOf));
  });

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Give a whole number from 1 on.');
  return number;
}

function order(value: string): SearchOptions['sort'] {
  if (value !== 'relevance' && value !== 'date') throw new InvalidArgumentError('Give relevance or date.');
  return value;
}

function asJson(query: string, { total, results }: SearchResponse, urlOf: AddressOf): string {
  return jsonLine({
    query,
    total,
    results: results.map(({ record, marks, score }) => ({
      type: record.type,
      article: record.article || null,
      id: record.id,
      url: urlOf(record),
      speaker: record.speaker?.id ?? null,
      section: record.section,
      text: record.text,
      marks,
      score,
    })),
  });
}

type AddressOf = (record: SearchResult['record']) => string;

function addressOf(settings: Settings): AddressOf {
  const { absolute } = addresses(settings);
  return (record) => absolute(recordPath(record));
}

/** Code units of a result that fit on a line of a terminal beside the other columns. */
const SHOWN_WORDS = 72;

function asTable(response: SearchResponse, urlOf: AddressOf): string {
  const { total, results, nearest } = response;
  if (total > 0) return `${tableOf(results, urlOf)}\n${total} found`;
  return nearest === null
    ? 'Nothing found.'
    : `Nothing found. Nearest, ${INSTEAD[nearest.without]}:\n${tableOf(nearest.results, urlOf)}`;
}

/** What was given up for what comes nearest. */
const INSTEAD = {
  phrases: 'without the quotation marks',
  filters: 'without filters',
  words: 'titles like it',
} as const;

function tableOf(results: readonly SearchResult[], urlOf: AddressOf): string {
  const rows = results.map(({ record }) => [
    record.speaker?.name ?? '–',
    record.said ?? '–',
    record.day || '–',
    excerpt(record.text, SHOWN_WORDS),
    urlOf(record),
  ]);
  return textTable(['speaker', 'said', 'published', 'words', 'link'], rows);
}
