/** A machine that knows patterns of a few words, as a trie: each word is an event that leads from state to state. */
export interface PatternMachine {
  /** Events in a row of `next`. */
  width: number;
  /** By rows, one a state: where each event leads to; 0, the root, where no pattern goes on. */
  next: Uint16Array;
  /** For each state the shorter pattern that is whole there, whatever comes of the longer one; 0 for none. */
  shorter: Uint16Array;
  /** For each state whether a pattern is whole there and none goes on. */
  isWhole: Uint8Array;
  /** For the state of each whole pattern what it tells, as a number; 0 for nothing: it only keeps others from its words. */
  tells: Int8Array;
  /** For the state of each whole pattern of which of its words it tells that. */
  marks: Uint8Array;
}

/** The machines of one stage, and their events: all others are 0 to them. */
interface Machines {
  machines: readonly PatternMachine[];
  /** The place of an event among those that are told apart. */
  eventOf: (event: number) => number;
}

/** What wink-nlp writes a machine as: version, last state, transitions, whole patterns by state, their marks. */
type Written = [
  number,
  number,
  Record<string, Record<string, number>>,
  Record<string, string>,
  Record<string, [number, number]>,
];

/** The event of wink-nlp's machines that leads to the shorter pattern. */
const OTHERWISE = 2070003;

/** @param written each machine as JSON */
export function readMachines(written: readonly string[]): Machines {
  const parsed = written.map((json) => JSON.parse(json) as Written);
  const events = new Map<number, number>();
  for (const [, , transitions] of parsed)
    for (const row of Object.values(transitions))
      for (const event of Object.keys(row).map(Number))
        if (event !== OTHERWISE && !events.has(event)) events.set(event, events.size + 1);
  const eventOf = (event: number) => events.get(event) ?? 0;
  return { machines: parsed.map((one) => machineOf(one, events.size + 1, eventOf)), eventOf };
}

function machineOf(
  [, last, transitions, whole, marked]: Written,
  width: number,
  eventOf: (event: number) => number,
): PatternMachine {
  const states = last + 1;
  const next = new Uint16Array(states * width);
  const shorter = new Uint16Array(states);
  for (const [state, row] of Object.entries(transitions)) {
    for (const [event, to] of Object.entries(row)) {
      if (Number(event) === OTHERWISE) shorter[Number(state)] = to;
      else next[Number(state) * width + eventOf(Number(event))] = to;
    }
  }
  return {
    width,
    next,
    shorter,
    isWhole: Uint8Array.from({ length: states }, (_, state) => (state in whole ? 1 : 0)),
    tells: Int8Array.from({ length: states }, (_, state) => toldBy(whole[state])),
    marks: Uint8Array.from({ length: states }, (_, state) => marked[state]?.[0] ?? 0),
  };
}

/** Of the names of patterns only that of a sentence's end is none of a number. */
const toldBy = (name: string | undefined) => (name === 'SBD' ? 1 : Number(name ?? 0));

/**
 * Finds patterns from left to right, the longest of those that begin with a word, none within another.
 *
 * @param events one for each word
 * @param found is told the place of the word that a pattern is about, and what it tells
 */
export function recognize(
  { width, next, shorter, isWhole, tells, marks }: PatternMachine,
  events: Uint8Array,
  found: (at: number, told: number) => void,
): void {
  for (let first = 0; first < events.length; first++) {
    let state = 0;
    let pattern = 0;
    let last = first;
    for (let at = first; at < events.length; at++) {
      state = next[state * width + (events[at] as number)] as number;
      if (state === 0) break;
      const complete = isWhole[state] === 1 ? state : (shorter[state] as number);
      if (complete === 0) continue;
      pattern = complete;
      last = at;
      if (complete === state) break;
    }
    if (pattern === 0) continue;
    const told = tells[pattern] as number;
    if (told !== 0) found(first + (marks[pattern] as number), told);
    first = last;
  }
}
