import { IndexError } from './index-error.ts';
import { searchOptions } from './options.ts';

/** Bytes of a file's head: the version of the format, and the length of the whole file. */
const HEAD = 5;

/** Writes the bytes of an index file: numbers as LEB128, text as UTF-8 behind its length. */
export function byteWriter() {
  let bytes = new Uint8Array(1024);
  let length = HEAD;
  const encoder = new TextEncoder();
  const room = (more: number) => {
    if (length + more <= bytes.length) return;
    const wider = new Uint8Array(Math.max(bytes.length * 2, length + more));
    wider.set(bytes);
    bytes = wider;
  };
  const writer = {
    /** @param value A whole number from 0 to 2³² − 1. */
    number(value: number): void {
      room(5);
      let rest = value;
      while (rest >= 0x80) {
        bytes[length++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    bytes(more: Uint8Array): void {
      room(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    text(text: string): void {
      const encoded = encoder.encode(text);
      writer.number(encoded.length);
      writer.bytes(encoded);
    },
    /** How many bytes there are so far, head included. */
    length: () => length,
    /** The file. */
    file(): Uint8Array<ArrayBuffer> {
      bytes[0] = searchOptions.format;
      new DataView(bytes.buffer).setUint32(1, length);
      return bytes.slice(0, length);
    },
  };
  return writer;
}

/**
 * Reads what {@link byteWriter} has written.
 *
 * @throws {IndexError} if the file is cut off, or of another version
 */
export function byteReader(bytes: Uint8Array) {
  if (bytes.length < HEAD) throw new IndexError('incomplete');
  if (bytes[0] !== searchOptions.format) {
    throw new IndexError('version');
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (length !== bytes.length) throw new IndexError('incomplete');
  const decoder = new TextDecoder();
  const place = { at: HEAD };
  const reader = {
    number: numberReader(bytes, place),
    bytes(count: number): Uint8Array {
      place.at += count;
      return bytes.subarray(place.at - count, place.at);
    },
    text: (): string => decoder.decode(reader.bytes(reader.number())),
    done: (): boolean => place.at >= bytes.length,
  };
  return reader;
}

/** Reads one number after the other, each written as LEB128, from a place on, which moves with it. */
export function numberReader(bytes: Uint8Array, place = { at: 0 }): () => number {
  return () => {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[place.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    return value >>> 0;
  };
}

export type ByteWriter = ReturnType<typeof byteWriter>;
export type ByteReader = ReturnType<typeof byteReader>;
