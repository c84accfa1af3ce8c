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

/** Occurrences of terms, taken down in the order of the texts, in flat memory. */
export interface Occurrences {
  idOf(term: string): number;
  hashOf(id: number): number;
  add(id: number, number: number, beside: number): void;
  /** Where each term stands. */
  terms(): Map<string, Postings>;
  /** Each occurrence in the order in which it was taken down: the id of the term, the record's number, and the words beside it. */
  each(take: (id: number, number: number, beside: number) => void): void;
  /** Gives back at once the memory that they take, which is much; they are none then. */
  forget(): void;
}

/** Begins to take down occurrences. */
export function takeDown(): Occurrences {
  const ids = new Map<string, number>();
  const hashes: number[] = [];
  const counts: number[] = [];
  let length = 0;
  let [terms, numbers, near] = [new Uint32Array(4096), new Uint32Array(4096), new Uint16Array(4096)];
  return {
    idOf(term) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
        hashes.push(hash8(term));
        counts.push(0);
      }
      return id;
    },
    hashOf: (id) => hashes[id] as number,
    add(id, number, beside) {
      if (length === terms.length) {
        [terms, numbers, near] = [grown(terms), grown(numbers), grown(near)];
      }
      terms[length] = id;
      numbers[length] = number;
      near[length] = beside;
      length += 1;
      counts[id] = (counts[id] as number) + 1;
    },
    terms() {
      const postings = roomFor(counts);
      const filled = new Uint32Array(counts.length);
      for (let i = 0; i < length; i += 1) {
        const id = terms[i] as number;
        const at = filled[id] as number;
        const place = postings[id] as Postings;
        if (stands(place, at, numbers[i] as number, near[i] as number)) continue;
        place.numbers[at] = numbers[i] as number;
        place.near[at] = near[i] as number;
        filled[id] = at + 1;
      }
      return new Map(
        [...ids].map(([term, id]) => [term, cut(postings[id] as Postings, filled[id] as number)]),
      );
    },
    each(take) {
      for (let i = 0; i < length; i += 1) take(terms[i] as number, numbers[i] as number, near[i] as number);
    },
    forget() {
      for (const { buffer } of [terms, numbers, near]) buffer.transfer(0);
      length = 0;
    },
  };
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

function grown<Numbers extends Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(array: Numbers): Numbers {
  const buffer = array.buffer.transfer(array.byteLength * 2);
  return new (array.constructor as new (buffer: ArrayBuffer) => Numbers)(buffer);
}

/** Whether the record has been taken down with the same neighbours. */
function stands({ numbers, near }: Postings, end: number, number: number, beside: number): boolean {
  for (let i = end - 1; i >= 0 && numbers[i] === number; i -= 1) if (near[i] === beside) return true;
  return false;
}

function cut({ numbers, near }: Postings, length: number): Postings {
  return { numbers: numbers.subarray(0, length), near: near.subarray(0, length) };
}
