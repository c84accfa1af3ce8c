/** Bytes at the start of a page in which it must state its encoding (HTML Living Standard, 4.2.5.4). */
const PRESCAN = 1024;

const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/**
 * Reads the bytes of a page in the encoding that it states by a byte order mark or a `<meta>`, else as UTF-8.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  return decoder(CHARSET.exec(start)?.[1] ?? 'utf-8').decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
