import type { Article } from '../schema/article.ts';

/** The article’s model, which lies beside its page. Fetched once, and again only where the network failed. */
export function articleModel(): Promise<Article> {
  model ??= fetch(`${location.pathname.replace(/\/(?:index\.html)?$/, '')}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    return response.json();
  });
  model.catch(() => {
    model = undefined;
  });
  return model;
}

let model: Promise<Article> | undefined;
