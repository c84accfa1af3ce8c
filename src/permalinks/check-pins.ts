/** An editor's id that can't be used; the paragraph keeps the id it would have without. */
export interface PinProblem {
  ruleId: 'permalink-id' | 'permalink-id-twice';
  /** What was found, what was expected, what to do. */
  reason: string;
  actual: string;
  expected: string[];
  /** The index of the paragraph that carries the comment. */
  paragraph: number;
}

/** The ids that editors set for paragraphs (`<!-- id: p-… -->`), null where there is none that can be used. */
export function checkPins(pinned: readonly (string | undefined)[]): {
  pins: (string | null)[];
  problems: PinProblem[];
} {
  const problems: PinProblem[] = [];
  const first = new Map<string, number>();
  const pins = pinned.map((id, paragraph) => {
    if (id === undefined) return null;
    if (!PARAGRAPH_ID.test(id)) {
      problems.push({
        ruleId: 'permalink-id',
        reason: `“${id}” can't be the id of a paragraph: expected “p-” and lower-case letters, digits or hyphens; copy it from the paragraph's permalink`,
        actual: id,
        expected: ['p-…'],
        paragraph,
      });
      return null;
    }
    if (first.has(id)) {
      problems.push({
        ruleId: 'permalink-id-twice',
        reason: `The id “${id}” is set for two paragraphs: expected it once; take the comment away from one of them`,
        actual: id,
        expected: [],
        paragraph,
      });
      return null;
    }
    first.set(id, paragraph);
    return id;
  });
  return { pins, problems };
}

const PARAGRAPH_ID = /^p-[a-z0-9][a-z0-9-]*$/;
