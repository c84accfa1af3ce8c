import type { Judgement } from './judge-person.ts';
import { mean } from './train/spread.ts';

/** How many quotations were given a confidence in a range, and for how many the speaker is right. */
export interface Reliability {
  from: number;
  to: number;
  given: number;
  /** In percent; null where none was given. */
  mentions: number | null;
  /** Of those whose person people have marked. */
  persons: number | null;
  /** How many of them there are. */
  judged: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

/** Whether confidence keeps its word, range by range. */
export function reliabilityOf(judged: readonly Judgement[]): Reliability[] {
  return EDGES.slice(0, -1).map((from, i) => rangeOf(judged, from, EDGES[i + 1] ?? 1));
}

/** The same for one range, the upper end left out. */
export function rangeOf(
  judged: readonly Judgement[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): Reliability {
  const some = judged.filter(({ confidence }) => confidence >= from && confidence < to);
  const persons = some.flatMap(({ person }) => (person === null ? [] : [person]));
  return {
    from,
    to,
    given: some.length,
    mentions: shareRight(some.map(({ mention }) => mention)),
    persons: shareRight(persons),
    judged: persons.length,
  };
}

const shareRight = (right: readonly boolean[]) =>
  right.length === 0 ? null : 100 * mean(right.map((is) => (is ? 1 : 0)));

/** @param what was judged, in the plural */
export function formatReliability(what: string, table: readonly Reliability[]): string {
  const cell = (share: number | null) => (share === null ? '--' : share.toFixed(1)).padStart(9);
  return [
    `confidence of ${what} with a name`,
    '  confidence    given  mention %  person %   of judged',
    ...table.map(({ from, to, given, mentions, persons, judged }) => {
      const label = to > 1 ? `${from.toFixed(2)} or more` : `${from.toFixed(2)}–${to.toFixed(2)}`;
      return `  ${label.padEnd(12)} ${String(given).padStart(6)}  ${cell(mentions)} ${cell(persons)}  ${String(judged).padStart(9)}`;
    }),
  ].join('\n');
}
