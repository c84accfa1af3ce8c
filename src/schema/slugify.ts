/** What is neither letter nor figure, and yet may be all that tells one name from another. */
const PICTURE = /\p{Extended_Pictographic}\p{M}*/gu;

/**
 * The words of a name as a part of a URL: lower case, joined by hyphens, Latin letters without accents; other scripts
 * keep their letters. `C++` and `C#` are told from `C`, and emoji from each other. Never empty.
 */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(?<=[\p{L}+])\+/gu, '-plus')
    .replace(/(?<=\p{L})#/gu, '-sharp')
    .replace(PICTURE, (picture) => `-u${picture.codePointAt(0)?.toString(16)}-`)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
