import { annotationCollection } from '../../src/interop/annotation-collection.ts';
import { readSite } from '../../src/load/read-site.ts';
import { settings } from '../settings.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './run-readout.ts';

export const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n';
export const BODY =
  '“The bridge cost nine million[^cost],” Mayor Ada Finch said.\n\nThe bridge is “open to all[^all]”.\n';
export const NOTES =
  '\n[^cost]: “nine million” — **Fact-check: False.** The minutes say *eleven*. — *Ada Rook, 2024-05-08*\n' +
  '[^all]: “open to all” — **Context.** Not to [lorries](https://lorries.example/).\n';
export const NOTES_FILE = 'content/annotations/bridge.json';

/** A site of one article with two notes, and further files. */
export function siteFolder(files: Record<string, string> = {}): string {
  return temporaryFolder({ 'content/articles/bridge.md': FRONT + BODY + NOTES, ...files });
}

/** What the site publishes of the article’s notes. */
export async function exported(folder: string): Promise<string> {
  const { articles, files } = readSite(folder, settings, { today: '2024-05-07' });
  const messages = files.flatMap((file) => file.messages.filter(({ fatal }) => fatal));
  const [article] = articles;
  if (!article) throw new Error(messages.join('\n'));
  return JSON.stringify(annotationCollection(article.article));
}

/** Takes a file of notes in. */
export function annotate(folder: string, file: string, ...options: string[]) {
  return runCommand(folder, ['annotate', file, '--article', 'bridge', ...options]);
}

/** A row of Hypothesis’ export. */
export function hypothesis(id: string, exact: string, rest: object = {}) {
  const source = 'http://localhost:4321/articles/bridge/';
  const selector = [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }];
  return {
    id,
    uri: source,
    user: 'acct:rook@hypothes.is',
    text: 'So?',
    target: [{ source, selector }],
    ...rest,
  };
}
