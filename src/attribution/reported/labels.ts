/** What a unit is to a cue. A content or a source begins with its “first”; “other” weighs nothing, the rest is relative to it. */
export const LABELS = { other: 0, contentFirst: 1, content: 2, sourceFirst: 3, source: 4, cue: 5 } as const;
export const LABEL_COUNT = 6;

/** Whether a label may follow another: no content, and no source, without its first unit. */
export const mayFollow = (before: number, label: number): boolean =>
  (label !== LABELS.content || before === LABELS.contentFirst || before === LABELS.content) &&
  (label !== LABELS.source || before === LABELS.sourceFirst || before === LABELS.source);

/** Rules out what can't be: the cue's own word is cue, a quotation is never part of one. Changes `scores` in place. */
export function ruleOut(scores: Float64Array, at: number, isCue: boolean, isQuotation: boolean): void {
  const row = at * LABEL_COUNT;
  if (isCue) scores.fill(Number.NEGATIVE_INFINITY, row, row + LABELS.cue);
  else if (isQuotation) scores[row + LABELS.cue] = Number.NEGATIVE_INFINITY;
}
