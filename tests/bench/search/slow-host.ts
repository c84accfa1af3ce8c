import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { brotliQuality } from '../../../src/cli/compress-folder.ts';

/** Slow 4G, as Chromium's developer tools have it: ms until an answer begins, and bytes per second for all together. */
const LATENCY = 150;
const RATE = 200_000;

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host behind slow 4G, and what it has sent. */
export interface SlowHost {
  server: Server;
  sent: { bytes: number };
  /** Whether the line is slow just now; begun so. */
  line: { isSlow: boolean };
}

/**
 * Serves a built site, with other index files in place of its own, as a static host over slow 4G does: text compressed
 * with Brotli, once. The delay is the host's, as Chromium's own reaches no worker.
 *
 * @param others Further files, by their paths.
 */
export function slowHost(
  dist: string,
  index: ReadonlyMap<string, Uint8Array>,
  others: ReadonlyMap<string, Uint8Array>,
): SlowHost {
  const sent = { bytes: 0 };
  const line = { isSlow: true };
  const kept = new Map<string, Uint8Array>();
  let lineFree = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const body = others.get(pathname) ?? bodyOf(dist, index, pathname);
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(pathname) || '.html'];
    const packed = kept.get(pathname) ?? (type === undefined ? body : compressed(body, pathname.slice(1)));
    kept.set(pathname, packed);
    response.setHeader('content-type', type ?? 'application/octet-stream');
    if (type !== undefined) response.setHeader('content-encoding', 'br');
    const now = performance.now();
    lineFree = Math.max(now + LATENCY, lineFree) + (packed.length / RATE) * 1000;
    sent.bytes += packed.length;
    setTimeout(() => response.end(packed), line.isSlow ? lineFree - now : 0);
  });
  return { server, sent, line };
}

function bodyOf(dist: string, index: ReadonlyMap<string, Uint8Array>, pathname: string): Uint8Array | null {
  const [, name] = /^\/search\/[0-9a-f]{16}\/(.*)$/.exec(pathname) ?? [];
  if (name !== undefined) return index.get(name) ?? null;
  try {
    return readFileSync(path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  } catch {
    return null;
  }
}

function compressed(body: Uint8Array, file: string): Uint8Array {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file) } });
}
