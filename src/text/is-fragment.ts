/** Words so few, even where they are a sentence, say little by themselves. */
const FEW = 4;

const MARKS_AND_SPACES = /^[\s"'’”“»›«‹„‚「『]+/u;

/**
 * Whether quoted words are a piece of somebody else's sentence, or say little without it: partly word for word, begun in lower
 * case, or few. Scripts without cases are told by the number of words alone.
 */
export function isFragment({ kind, text }: { kind: string; text: string }): boolean {
  const words = text.replace(MARKS_AND_SPACES, '');
  return kind === 'mixed' || /^\p{Ll}/u.test(words) || words.split(/\s+/).length <= FEW;
}
