import type { Quote } from '../schema/article.ts';

/** Of quotes that other articles have too: in how many, and the path of the page that compares them. */
export type AlsoIn = ReadonlyMap<Quote, { others: number; path: string }>;
