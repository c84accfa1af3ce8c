import { type Postings, SPEAKER_MARK } from './build-index.ts';
import { byteReader, byteWriter } from './bytes.ts';
import { before, behind, nearOf } from './near.ts';
import { frontReader, frontWriter } from './front-coding.ts';

/** A run of terms, in their order, with where they stand. */
export type PostingRun = readonly (readonly [term: string, postings: Postings])[];

/** Writes terms and where they stand: gaps between record numbers, then what tells the neighbours. */
export function writePostings(run: PostingRun): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  const writeTerm = frontWriter(writer);
  for (const [term, { numbers, near }] of run) {
    writeTerm(term);
    writer.number(numbers.length);
    const places = byteWriter();
    const head = places.length();
    numbers.forEach((number, i) => {
      places.number(number - (numbers[i - 1] ?? 0));
    });
    writer.number(places.length() - head);
    writer.bytes(places.file().subarray(head));
    if (hasNear(term)) writer.bytes(bytesOf(near));
  }
  return writer.file();
}

/** How many bytes a term will take, about. */
export function postingSize(term: string, { numbers }: Postings): number {
  let size = term.length / 2 + 4 + (hasNear(term) ? 2 * numbers.length : 0);
  for (let i = 0; i < numbers.length; i += 1) {
    const gap = (numbers[i] as number) - (numbers[i - 1] ?? 0);
    size += gap < 0x80 ? 1 : gap < 0x4000 ? 2 : 3;
  }
  return size;
}

/** The terms of a file and where they stand. Postings are decoded when they are asked for. */
export function readPostings(bytes: Uint8Array): Map<string, () => Postings> {
  const reader = byteReader(bytes);
  const readTerm = frontReader(reader);
  const found = new Map<string, () => Postings>();
  while (!reader.done()) {
    const term = readTerm();
    const count = reader.number();
    const gaps = reader.bytes(reader.number());
    const near = hasNear(term) ? reader.bytes(2 * count) : null;
    found.set(term, () => ({ numbers: sums(gaps, count), near: pairsOf(near, count) }));
  }
  return found;
}

/** A speaker's name stands beside the text, and has no neighbours. */
function hasNear(term: string): boolean {
  return !term.endsWith(SPEAKER_MARK);
}

/** All high bytes, then all low ones. */
function bytesOf(near: Uint16Array): Uint8Array {
  return Uint8Array.from({ length: 2 * near.length }, (_, i) =>
    i < near.length ? before(near[i] as number) : behind(near[i - near.length] as number),
  );
}

function pairsOf(bytes: Uint8Array | null, count: number): Uint16Array {
  const near = new Uint16Array(count);
  if (bytes === null) return near;
  for (let i = 0; i < count; i += 1) near[i] = nearOf(bytes[i], bytes[count + i]);
  return near;
}

function sums(gaps: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  let number = 0;
  for (let i = 0; i < count; i += 1) {
    let gap = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = gaps[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    number += gap;
    numbers[i] = number;
  }
  return numbers;
}
