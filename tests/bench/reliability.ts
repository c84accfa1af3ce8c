import type { Attribution } from '../../src/attribution/attribution.ts';
import type { GoldArticle, Scorer } from './train/scorer.ts';

/** How many quotations were given a confidence in a range, and for how many the speaker is right. */
export interface Reliability {
  from: number;
  to: number;
  given: number;
  right: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/**
 * Whether confidence keeps its word, for quotations of three words or more whose speaker the system names. A quotation that
 * the annotators know nothing of counts as wrong.
 */
export function reliabilityOf(
  scorer: Scorer,
  gold: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly Attribution[]>,
): Reliability[] {
  const table = EDGES.slice(0, -1).map((from, i) => ({ from, to: EDGES[i + 1] ?? 1, given: 0, right: 0 }));
  for (const article of gold) {
    for (const quote of found.get(article.file) ?? []) {
      if (quote.kind === 'indirect' || !quote.speaker) continue;
      if (scorer.wordsIn(article.words, [quote]).length < 3) continue;
      if (article.discard.some((span) => span.start < quote.end && span.end > quote.start)) continue;
      const row = table.findLast(({ from }) => from <= quote.confidence);
      if (!row) continue;
      row.given++;
      const stretch = article.direct.find((span) => span.start < quote.end && span.end > quote.start);
      if (stretch && scorer.speakerMatch(article, stretch.attribution, quote) === 'head') row.right++;
    }
  }
  return table;
}

/** The table in words and figures, with the line that the project promises: of those at 0.9 or more, how many are right. */
export function formatReliability(table: readonly Reliability[]): string {
  const line = (label: string, rows: readonly Reliability[]) => {
    const given = rows.reduce((sum, row) => sum + row.given, 0);
    const right = rows.reduce((sum, row) => sum + row.right, 0);
    const share = given === 0 ? '--' : ((100 * right) / given).toFixed(1);
    return `  ${label.padEnd(12)} ${String(given).padStart(6)}  ${share.padStart(6)}`;
  };
  return [
    'confidence of direct and mixed quotations with a speaker',
    '  confidence    given  right %',
    ...table.map((row) => line(`${row.from.toFixed(2)}–${row.to.toFixed(2)}`, [row])),
    line(
      '0.90 or more',
      table.filter(({ from }) => from >= 0.9),
    ),
  ].join('\n');
}
