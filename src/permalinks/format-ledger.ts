import type { Ledger, LedgerEntry } from '../schema/ledger.ts';

/** A ledger as JSON with one line per entry, keys always in the same order: a change of one paragraph is a change of one line. */
export function formatLedger(ledger: Ledger): string {
  return `{
"version": ${ledger.version},
"paragraphs": [
${ledger.paragraphs.map(formatEntry).join(',\n')}
],
"quotes": [
${ledger.quotes.map(formatEntry).join(',\n')}
]${formatHeads(ledger.heads)}${formatReview(ledger.reviewed)}
}
`.replaceAll('[\n\n]', '[]');
}

function formatHeads(heads: Ledger['heads'] = []): string {
  if (heads.length === 0) return '';
  const lines = heads.map(({ since, headline, dek, headings }) =>
    JSON.stringify({
      since,
      headline,
      dek,
      headings: headings?.map(({ text, before }) => ({ text, before })),
    }),
  );
  return `,\n"heads": [\n${lines.join(',\n')}\n]`;
}

function formatReview(reviewed: Ledger['reviewed']): string {
  if (!reviewed) return '';
  const { by, date, quotes } = reviewed;
  return `,\n"reviewed": ${JSON.stringify({ by, date, quotes })}`;
}

function formatEntry(entry: LedgerEntry): string {
  const { id, born, changed, removed, from, aliases, in: place, words, wordings } = entry;
  return JSON.stringify({ id, born, changed, removed, in: place, from, aliases, words, wordings });
}
