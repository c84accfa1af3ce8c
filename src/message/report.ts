import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { RuleId } from './rules.ts';

/** What a message says beside its one-line reason. */
export interface Details {
  /** Where: a node, a range or a point; the whole file when left out. */
  place?: Node | Position | Point | undefined;
  /** What was found. */
  actual?: string | undefined;
  /** What would have been right, most likely first. */
  expected?: string[] | undefined;
  /** Whether the file cannot be published as it is. */
  fatal?: boolean | undefined;
}

/**
 * Puts a message on the file. An error (`fatal`, the default) keeps the site from being built; nothing is
 * thrown, so that one run finds every problem.
 *
 * @param reason What was found, what was expected, what to do: one or two sentences.
 */
export function report(file: VFile, ruleId: RuleId, reason: string, details: Details = {}): void {
  const { place, actual, expected, fatal = true } = details;
  const message = file.message(reason, {
    source: 'readout',
    ruleId,
    ...(place && { place: positionOf(place) }),
  });
  message.fatal = fatal;
  message.actual = actual;
  message.expected = expected;
}

function positionOf(place: Node | Position | Point): Position | Point | undefined {
  return 'type' in place ? place.position : place;
}
