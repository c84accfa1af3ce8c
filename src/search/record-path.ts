import type { SearchRecord } from './record.ts';

/** Where a record stands, as a path from the home page. */
export function recordPath({ type, article, id }: SearchRecord): string {
  if (type === 'speaker' || type === 'author' || type === 'topic') return `${type}s/${id}/`;
  if (type === 'page') return id;
  return `articles/${article}/${type === 'article' ? '' : `#${id}`}`;
}
