/** The id of a topic in URLs: lower case, accents taken off, words joined by hyphens. A topic of another script keeps its letters. */
export function topicId(topic: string): string {
  return topic
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
