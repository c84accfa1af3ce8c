import { type Document, isScalar, visit } from 'yaml';

/** A part of a text that YAML takes for something else. Offsets in UTF-16 code units of the YAML. */
interface LostText {
  /** The sign that makes it so. */
  sign: string;
  start: number;
  end: number;
}

/** A day, behind which a comment may stand however it is written. */
const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * Where YAML would leave out a part of a text in silence: “#5” in “Bus #5 is late” is a comment to it, “!” and “&” at the beginning are a tag
 * and an anchor. What stands behind “# ”, with a space, was meant as a comment.
 */
export function lostTexts(document: Document): LostText[] {
  const found: LostText[] = [];
  visit(document, {
    Pair: (_, { value }) => {
      if (!isScalar(value)) return;
      const [start, , end] = value.range ?? [0, 0, 0];
      const isText = value.value === null || (typeof value.value === 'string' && !DAY.test(value.value));
      if (isText && /^\S/.test(value.comment ?? '')) found.push({ sign: '#', start, end });
      else if (value.anchor !== undefined) found.push({ sign: '&', start, end });
      else if (value.tag?.startsWith('!')) found.push({ sign: '!', start, end });
    },
  });
  return found;
}
