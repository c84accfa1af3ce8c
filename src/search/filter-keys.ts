/** What the reader narrows the search to; each as in the page's URL. */
export interface Filters {
  speaker?: string;
  kind?: string;
  section?: string;
  medium?: string;
  topic?: string;
  article?: string;
  /** First and last day, ISO 8601; a year or a month stands for its first or last day. */
  from?: string;
  to?: string;
}

/** The filters, in the order in which they are shown. */
export const filterKeys = ['speaker', 'kind', 'section', 'medium', 'topic', 'article', 'from', 'to'] as const;
