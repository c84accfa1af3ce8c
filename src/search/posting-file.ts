import { byteReader, byteWriter, numberReader } from './bytes.ts';
import { frontReader, frontWriter } from './front-coding.ts';
import { before, behind, nearOf } from './near.ts';
import type { Postings } from './occurrences.ts';
import { isSpeakerTerm } from './speaker-term.ts';

/** A run of terms, in their order, with where they stand. */
export type PostingRun = readonly (readonly [term: string, postings: Postings])[];

/** Writes terms and where they stand: gaps between record numbers, then what tells the neighbours. */
export function writePostings(run: PostingRun): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  const writeTerm = frontWriter(writer);
  for (const [term, { numbers, near }] of run) {
    writeTerm(term);
    writer.number(numbers.length);
    writer.number(gapBytes(numbers));
    for (let i = 0; i < numbers.length; i += 1) writer.number(gapAt(numbers, i));
    if (hasNear(term)) writer.bytes(bytesOf(near));
  }
  return writer.file();
}

/** How many bytes a term will take, about. */
export function postingSize(term: string, { numbers }: Postings): number {
  return term.length / 2 + 4 + gapBytes(numbers) + (hasNear(term) ? 2 * numbers.length : 0);
}

function gapBytes(numbers: Uint32Array): number {
  let size = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    for (let gap = gapAt(numbers, i); gap >= 0x80; gap >>>= 7) size += 1;
  }
  return size + numbers.length;
}

function gapAt(numbers: Uint32Array, i: number): number {
  return (numbers[i] as number) - (i === 0 ? 0 : (numbers[i - 1] as number));
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
  return !isSpeakerTerm(term);
}

/** All high bytes, then all low ones. */
function bytesOf(near: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(2 * near.length);
  for (let i = 0; i < near.length; i += 1) {
    bytes[i] = before(near[i] as number);
    bytes[near.length + i] = behind(near[i] as number);
  }
  return bytes;
}

function pairsOf(bytes: Uint8Array | null, count: number): Uint16Array {
  const near = new Uint16Array(count);
  if (bytes === null) return near;
  for (let i = 0; i < count; i += 1) near[i] = nearOf(bytes[i], bytes[count + i]);
  return near;
}

function sums(gaps: Uint8Array, count: number): Uint32Array {
  const next = numberReader(gaps);
  let number = 0;
  return Uint32Array.from({ length: count }, () => {
    number += next();
    return number;
  });
}
