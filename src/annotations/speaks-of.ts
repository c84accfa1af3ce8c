/**
 * Whether an address is that of an article, wherever the site stood when it was taken down: in production, on a
 * preview, on somebody’s own machine; or that of the page the article’s text comes from.
 */
export function speaksOf(
  source: string,
  { slug, url, sourceUrl }: { slug: string; url: string; sourceUrl: string | null },
): boolean {
  if (source === sourceUrl) return true;
  if (!URL.canParse(source, url)) return false;
  const parts = new URL(source, url).pathname.split('/');
  const name = parts[parts.lastIndexOf('articles') + 1] ?? '';
  return parts.includes('articles') && decodeURIComponent(name).replace(/\.(html|json|md)$/, '') === slug;
}
