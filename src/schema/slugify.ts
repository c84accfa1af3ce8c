/** File systems take 255 bytes; an ending may follow. */
const MOST_BYTES = 200;

/** What is neither letter nor figure, and yet may be all that tells one name from another. */
const PICTURE = /\p{Extended_Pictographic}\p{M}*/gu;

/**
 * The words of a name as a part of a URL: lower case, joined by hyphens, Latin letters without accents; other scripts
 * keep their letters. `C++` and `C#` are told from `C`, and emoji from each other. Never empty, and short enough for the name of a file.
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
  if (slug === '') return 'unnamed';
  return bytesOf(slug) <= MOST_BYTES ? slug : shortened(slug);
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole characters as there is room for, and what tells the slug from others that begin alike. */
function shortened(slug: string): string {
  let hash = 0;
  for (const character of slug) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  const characters = [...slug.slice(0, MOST_BYTES)];
  while (bytesOf(characters.join('')) > MOST_BYTES - 8) characters.pop();
  return `${characters.join('').replace(/-$/, '')}-${hash.toString(36)}`;
}
