import path from 'node:path';
import { Command } from 'commander';
import { readSpeakers } from '../load/read-speakers.ts';
import { FileProblem } from './file-problem.ts';
import { jsonLine } from './json-line.ts';
import { messageLine, printedPath } from './message-line.ts';
import { findProject } from './project-root.ts';
import { type FoundQuote, quotesOfFile } from './quotes-of-file.ts';
import { excerpt, textTable } from './text-table.ts';

/** `readout quotes`: who said what in any text, whether it is part of the site or not. */
export const quotesCommand = new Command('quotes')
  .description('print who said what in plain text or Markdown files')
  .argument('<file...>', 'texts: .md is read as Markdown, everything else as plain text')
  .option(
    '--json',
    'one JSON object per line and file; offsets in UTF-16 code units of the file as it is',
    false,
  )
  .option('--language <tag>', 'the language of texts that do not state their own', 'en')
  .addHelpText('after', '\nExample:\n  npm run readout -- quotes article.txt --json')
  .action((files: string[], { json, language }: { json: boolean; language: string }) => {
    const { speakers } = readSpeakers(findProject() ?? process.cwd());
    for (const file of files) {
      try {
        const quotes = quotesOfFile(file, speakers, language);
        console.log(json ? fileLine(file, quotes) : table(file, quotes));
      } catch (error) {
        console.error(problemOf(file, error));
        process.exitCode = 1;
      }
    }
  });

/** Whatever keeps a file from being read is told of it, and the others are read. */
function problemOf(file: string, error: unknown): string {
  if (error instanceof FileProblem) return error.message;
  const said = error instanceof Error ? error.message : String(error);
  const reason = `The text can’t be read (${said}); something in it is longer, or stands deeper, than expected.`;
  return messageLine(file, { reason, ruleId: 'unreadable' });
}

function fileLine(file: string, quotes: readonly FoundQuote[]): string {
  return jsonLine({
    file: path.basename(file),
    quotes: quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      kind: quote.kind,
      polarity: quote.polarity,
      speaker: quote.speaker,
      cue: quote.cue,
      name: quote.name,
      group: quote.group,
      medium: quote.medium,
      date: quote.date,
      basis: quote.basis,
      confidence: quote.confidence,
    })),
  });
}

/** Code units of a quotation that fit on a line of a terminal beside the other columns. */
const SHOWN_WORDS = 60;

function table(file: string, quotes: readonly FoundQuote[]): string {
  const rows = quotes.map(({ kind, name, basis, confidence, words }) => [
    kind,
    name ?? '–',
    basis,
    confidence.toFixed(2),
    excerpt(words, SHOWN_WORDS),
  ]);
  const title = `${printedPath(file)}: ${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}`;
  return rows.length === 0
    ? title
    : `${title}\n${textTable(['kind', 'name', 'basis', 'confidence', 'words'], rows)}\n`;
}
