/**
 * The words of a name as a part of a URL: lower case, joined by hyphens, Latin letters without accents; other scripts
 * keep their letters. Never empty.
 */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
