/** What tells the copies of a text apart: the texts around that stand but once. By index. */
export interface Owners {
  /** The nearest two before each text, and after it, nearest first. */
  before: number[][];
  after: number[][];
  /** The one that each text belongs to: the nearest before, or of a text that leads in the nearest after. */
  owner: (number | undefined)[];
  /** Whether a text stands more than once. */
  repeated: boolean[];
}

/** How many are found on each side: one may have come between. */
const NEAREST = 2;

/** @param worded The words of each text, as `words` gives them. */
export function ownersOf(texts: readonly string[], worded: readonly (readonly string[])[]): Owners {
  const keys = worded.map((words) => words.join(' '));
  const counts = Map.groupBy(keys, (key) => key);
  const repeated = keys.map((key) => (counts.get(key)?.length ?? 0) > 1);
  const nearestOf = (order: readonly number[]) => {
    const found: number[][] = [];
    let nearest: number[] = [];
    for (const n of order) {
      found[n] = nearest;
      if (!repeated[n]) nearest = [n, ...nearest].slice(0, NEAREST);
    }
    return found;
  };
  const order = [...texts.keys()];
  const before = nearestOf(order);
  const after = nearestOf(order.toReversed());
  const owner = texts.map((text, n) => {
    const [near, other] = leadsIn(text) ? [after, before] : [before, after];
    return near[n]?.[0] ?? other[n]?.[0];
  });
  return { before, after, owner, repeated };
}

/** Whether a text speaks of what follows, as a question or an introduction does, rather than of what it follows. */
export function leadsIn(text: string): boolean {
  return LEADS_IN.test(text);
}

/** A question mark or a colon at the end, before closing marks. */
const LEADS_IN = /[?:;؟？：][\s\p{Pf}\p{Pe}"'’]*$/u;
