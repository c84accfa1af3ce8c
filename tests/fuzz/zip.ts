import { crc32, inflateRawSync } from 'node:zlib';

/** Where the fields of the records of a ZIP file stand (APPNOTE 4.3); all in bytes. */
const END = { signature: 0x06054b50, length: 22, count: 10, offset: 16 };
const CENTRAL = { signature: 0x02014b50, length: 46, crc: 16, packed: 20, size: 24, name: 28, offset: 42 };
const LOCAL = { signature: 0x04034b50, length: 30, crc: 14, packed: 18, size: 22, name: 26, extra: 28 };

/** The files of a ZIP file without comment. */
export function unzip(bytes: Buffer): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  const end = bytes.length - END.length;
  let at = bytes.readUInt32LE(end + END.offset);
  for (let left = bytes.readUInt16LE(end + END.count); left > 0; left--) {
    const length = bytes.readUInt16LE(at + CENTRAL.name);
    const name = bytes.toString('utf8', at + CENTRAL.length, at + CENTRAL.length + length);
    const local = bytes.readUInt32LE(at + CENTRAL.offset);
    const start =
      local + LOCAL.length + bytes.readUInt16LE(local + LOCAL.name) + bytes.readUInt16LE(local + LOCAL.extra);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + CENTRAL.packed));
    files[name] = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    at += CENTRAL.length + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** Files as a ZIP file, not compressed. */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(files)) {
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(LOCAL.length);
    local.writeUInt32LE(LOCAL.signature);
    const central = Buffer.alloc(CENTRAL.length);
    central.writeUInt32LE(CENTRAL.signature);
    central.writeUInt32LE(offset, CENTRAL.offset);
    for (const [record, fields] of [
      [local, LOCAL],
      [central, CENTRAL],
    ] as const) {
      record.writeUInt32LE(crc32(data), fields.crc);
      record.writeUInt32LE(data.length, fields.packed);
      record.writeUInt32LE(data.length, fields.size);
      record.writeUInt16LE(nameBytes.length, fields.name);
    }
    locals.push(local, nameBytes, data);
    centrals.push(central, nameBytes);
    offset += local.length + nameBytes.length + data.length;
  }
  const end = Buffer.alloc(END.length);
  end.writeUInt32LE(END.signature);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, END.count);
  end.writeUInt32LE(Buffer.concat(centrals).length, 12);
  end.writeUInt32LE(offset, END.offset);
  return Buffer.concat([...locals, ...centrals, end]);
}
