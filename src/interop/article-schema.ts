import { z } from 'zod';
import { article } from '../schema/article.ts';

/**
 * The JSON Schema (draft 2020-12) that every `/articles/<slug>.json` keeps to.
 *
 * @param id Its own address.
 */
export function articleSchema(id: string): Record<string, unknown> {
  return { $id: id, title: 'Article', ...z.toJSONSchema(article) };
}
