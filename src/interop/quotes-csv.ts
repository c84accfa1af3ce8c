import type { Article } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';

const COLUMNS = [
  'date',
  'speaker',
  'speaker_id',
  'kind',
  'quote',
  'medium',
  'basis',
  'confidence',
  'section',
  'article',
  'published',
  'url',
];

/** Without it, spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Every asserted quote as a row of a table (RFC 4180, UTF-8 with a byte order mark). A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, as spreadsheets write such text themselves.
 */
export function quotesCsv(articles: readonly Article[]): string {
  const rows = articles.flatMap(({ url, headline, published, sections }) =>
    sections.flatMap(({ kind: section, paragraphs }) =>
      paragraphs.flatMap(({ quotes }) =>
        quotes.filter(isAsserted).map(({ id, date, speaker, kind, text, medium, basis, confidence }) => [
          date ?? '',
          speaker?.name ?? '',
          speaker?.id ?? '',
          kind,
          text,
          medium ?? '',
          basis,
          // It tells how likely it is that this person said this.
          speaker === null ? '' : confidence.toFixed(2),
          section,
          headline,
          published,
          `${url}#${id}`,
        ]),
      ),
    ),
  );
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
