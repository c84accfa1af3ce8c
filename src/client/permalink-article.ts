import type { Article } from '../schema/article.ts';

/** The article’s model, which lies beside its page. Fetched once. */
export function articleModel(): Promise<Article> {
  model ??= fetch(`${location.pathname.replace(/\/(?:index\.html)?$/, '')}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    return response.json();
  });
  return model;
}

let model: Promise<Article> | undefined;
