/** What ends with a stop inside of a sentence, in the languages of the interface: titles, initials, “U.S.”. */
const ABBREVIATED =
  /(?:^|[\s“„«"‘'(])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Dr|Mr|Mrs|Ms|St|Sen|Rep|Gen|Gov|Prof|Jr|Sr|No|vs|Hr|Fr|Sra?|Mme?|Mlle|Dott|Ing|Nr|ca|bzw|usw|etc)\.$/u;

/** The sentences of quoted words, each with what stands behind it up to the next; where it is not plain that one ends, it goes on. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(
    /[.!?…؟][”"’'»“)\]]*\s+(?=[“"„«‘'(¿¡]*(?:\p{Lu}|\p{Lo}|\d))/gu,
  )) {
    if (ABBREVIATED.test(text.slice(start, index + 1))) continue;
    sentences.push(text.slice(start, index + stop.length));
    start = index + stop.length;
  }
  return [...sentences, text.slice(start)];
}
