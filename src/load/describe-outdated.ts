import type { LedgerChange } from '../permalinks/ledger-change.ts';
import type { SiteArticle } from './read-site.ts';

/** How many code units of a paragraph name it in a message. */
const NAME_LENGTH = 40;
/** How many changes of an article are named. */
const MOST_NAMED = 5;

/** Says of an article whose ledger is out of date what has changed, paragraph by paragraph. */
export function describeOutdated({ article, changes, ledgerPath }: SiteArticle): string {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const quotes = paragraphs.flatMap((paragraph) => paragraph.quotes);
  const named = changes.slice(0, MOST_NAMED).map(({ kind, id, index }: LedgerChange) => {
    const text = index === null ? undefined : (id.startsWith('q-') ? quotes : paragraphs)[index]?.text;
    return text === undefined ? `${kind} ${id}` : `${kind} ${id} (“${beginning(text)}”)`;
  });
  const more = changes.length > MOST_NAMED ? `, and ${changes.length - MOST_NAMED} more` : '';
  return `${ledgerPath}: ${named.join(', ') || 'its headline, dek or headings'}${more}`;
}

function beginning(text: string): string {
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH).trimEnd()}…` : text;
}
