/** The id of a topic in URLs: lower case, Latin letters without accents, words joined by hyphens; other scripts keep their letters. */
export function topicId(topic: string): string {
  return topic
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
