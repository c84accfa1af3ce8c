import type { Finding } from './finding.ts';

/**
 * Quotations and reported speech in reading order. Where reported speech takes in quotations (“said the plan was ‘a gift’”),
 * the two become one mixed quotation; whoever is surer names the source.
 */
export function mergeFindings(spoken: readonly Finding[], reported: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of [...reported].sort(byPlace)) {
    if (finding.start < (merged.at(-1)?.end ?? 0)) continue;
    while (next < spoken.length && (spoken[next]?.end ?? 0) <= finding.start) {
      merged.push(...spoken.slice(next, ++next));
    }
    const from = next;
    while (next < spoken.length && (spoken[next]?.start ?? 0) < finding.end) next++;
    const covered = spoken.slice(from, next);
    const isApart = (quote: Finding) =>
      (quote.nested === true && quote.source?.start !== finding.source?.start) ||
      quote.start < finding.start ||
      quote.end > finding.end ||
      hasOwnSpeaker(quote, finding);
    if (covered.some(isApart)) merged.push(...covered);
    else merged.push(surer(finding, covered));
  }
  return [...merged, ...spoken.slice(next)].sort(byPlace);
}

const byPlace = (a: Finding, b: Finding) => a.start - b.start || a.end - b.end;

/** Words within another's report: of “Berg wrote “…”, according to a copy of the letter” the report is no quotation of Berg. */
const hasOwnSpeaker = ({ source, confidence }: Finding, report: Finding) =>
  source !== null &&
  source.start >= report.start &&
  source.end <= report.end &&
  confidence >= report.confidence;

function surer(finding: Finding, covered: readonly Finding[]): Finding {
  const quote = covered.find(
    ({ source, confidence }) =>
      confidence >= finding.confidence || (source !== null && finding.source === null),
  );
  if (!quote) return finding;
  return { ...finding, source: quote.source, cue: quote.cue, confidence: quote.confidence, key: quote.key };
}
