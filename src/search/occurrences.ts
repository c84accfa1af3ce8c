import { hash8 } from './near.ts';

/** Where a term stands. A record comes up once for each different neighbourhood of the term in it. */
export interface Postings {
  /** Record numbers, ascending. */
  numbers: Uint32Array;
  /** The words beside it, as {@link nearOf} tells them, one per number. */
  near: Uint16Array;
}

/** How two terms are written as one. */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}

/** Some occurrences, one behind the other as they were taken down, with the id of the term of each. */
export interface OccurrenceRun extends Postings {
  ids: Uint32Array;
}

/** Occurrences of terms, taken down in the order of the texts, in flat memory. */
export interface Occurrences {
  idOf(term: string): number;
  hashOf(id: number): number;
  /** How many terms there are. */
  size(): number;
  add(id: number, number: number, beside: number): void;
  /** The terms, in the order of their ids. */
  names(): string[];
  /** Where each term stands. */
  terms(): Map<string, Postings>;
  /** All occurrences in the order in which they were taken down. */
  runs(): OccurrenceRun[];
  /** Gives back at once the memory that they take, which is much; they are none then. */
  forget(): void;
}

/** Begins to take down occurrences. */
export function takeDown(): Occurrences {
  const terms = new Map<string, number>();
  const hashes: number[] = [];
  const counts: number[] = [];
  let full: OccurrenceRun[] = [];
  let run = runOf(SHORTEST_RUN);
  let length = 0;
  const runs = () => [...full, { ids: run.ids.subarray(0, length), ...cut(run, length) }];
  return {
    idOf(term) {
      let id = terms.get(term);
      if (id === undefined) {
        id = terms.size;
        terms.set(term, id);
        hashes.push(hash8(term));
        counts.push(0);
      }
      return id;
    },
    hashOf: (id) => hashes[id] as number,
    size: () => terms.size,
    add(id, number, beside) {
      if (length === run.ids.length) {
        full.push(run);
        run = runOf(Math.min(2 * length, LONGEST_RUN));
        length = 0;
      }
      run.ids[length] = id;
      run.numbers[length] = number;
      run.near[length] = beside;
      length += 1;
      counts[id] = (counts[id] as number) + 1;
    },
    names: () => [...terms.keys()],
    terms() {
      const postings = roomFor(counts);
      const filled = new Uint32Array(counts.length);
      for (const { ids, numbers, near } of runs()) {
        for (let i = 0; i < ids.length; i += 1) {
          const id = ids[i] as number;
          const at = filled[id] as number;
          const place = postings[id] as Postings;
          if (stands(place, at, numbers[i] as number, near[i] as number)) continue;
          place.numbers[at] = numbers[i] as number;
          place.near[at] = near[i] as number;
          filled[id] = at + 1;
        }
      }
      return new Map(
        [...terms].map(([term, id]) => [term, cut(postings[id] as Postings, filled[id] as number)]),
      );
    },
    runs,
    forget() {
      for (const { ids, numbers, near } of [...full, run])
        for (const { buffer } of [ids, numbers, near]) (buffer as ArrayBuffer).transfer(0);
      full = [];
      run = runOf(SHORTEST_RUN);
      length = 0;
    },
  };
}

/** How many occurrences a run has room for: that of a text is small, those of an archive are not moved as it grows. */
const SHORTEST_RUN = 4_096;
const LONGEST_RUN = 1_048_576;

function runOf(length: number): OccurrenceRun {
  return { ids: new Uint32Array(length), numbers: new Uint32Array(length), near: new Uint16Array(length) };
}

/** Room for the places of several terms, so many for each: one stretch of memory, which thousands of small ones would leave in pieces. */
export function roomFor(sizes: ArrayLike<number>): Postings[] {
  const total = Array.from(sizes).reduce((sum, size) => sum + size, 0);
  const [numbers, near] = [new Uint32Array(total), new Uint16Array(total)];
  let end = 0;
  return Array.from(sizes, (size) => {
    const start = end;
    end += size;
    return { numbers: numbers.subarray(start, end), near: near.subarray(start, end) };
  });
}

/** Gives back at once the memory that places share, see {@link roomFor}; they are none then. */
export function forgetPostings(postings: readonly Postings[]): void {
  const buffers = new Set(postings.flatMap(({ numbers, near }) => [numbers.buffer, near.buffer]));
  for (const buffer of buffers) (buffer as ArrayBuffer).transfer(0);
}

/** Whether the record has been taken down with the same neighbours. */
function stands({ numbers, near }: Postings, end: number, number: number, beside: number): boolean {
  for (let i = end - 1; i >= 0 && numbers[i] === number; i -= 1) if (near[i] === beside) return true;
  return false;
}

function cut({ numbers, near }: Postings, length: number): Postings {
  return { numbers: numbers.subarray(0, length), near: near.subarray(0, length) };
}
