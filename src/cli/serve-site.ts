import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import type { Readable } from 'node:stream';
import send from 'send';
import { sitePolicies } from './site-policies.ts';

/** How many ports are tried, from the one asked for upwards. */
const PORTS_TRIED = 100;

/** In seconds. */
const YEAR = 31_536_000;

/** These names hold a hash of what they stand for: those of Astro, and the folder of the search index. */
const NEVER_CHANGES = /^\/(?:_astro|search\/[^/]+)\//;

/** What files of text are, by the ends of their names: those that the build compresses. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** Where a server listens, and until when. */
interface Listening {
  host: string;
  port: number;
  signal?: AbortSignal;
}

/** A built site: its folder, and the path, from slash to slash, that its URLs begin with. */
interface Servable {
  folder: string;
  base: string;
}

/**
 * Serves a built site as a static host does: `index.html` for folders, a redirect to the trailing slash, `404.html` for the rest; compressed forms
 * are sent where the build has made them.
 *
 * @returns the address of the home page, once the server listens
 * @throws Error when no port from the one asked for upwards is free
 */
export async function serveSite(site: Servable, at: Listening): Promise<string> {
  const server = createServer(answer(site));
  await listen(server, at, PORTS_TRIED);
  const { port } = server.address() as AddressInfo;
  const host = at.host.includes(':') ? `[${at.host}]` : at.host;
  return `http://${host}:${port}${site.base}`;
}

function answer({ folder, base }: Servable): RequestListener {
  const prefix = base.slice(0, -1);
  return (request, response) => {
    for (const [name, value] of Object.entries(sitePolicies)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET and HEAD');
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const tail = query === undefined ? '' : `?${query}`;
    if (pathname === '/' && prefix !== '') return redirect(response, base);
    if (pathname !== prefix && !pathname.startsWith(base)) return void notFound(folder, request, response);
    const inside = pathname.slice(prefix.length);
    // Browsers never ask for such a path: they settle it themselves.
    if (decoded(inside).split(/[/\\]/).includes('..')) return void notFound(folder, request, response);
    if (!inside.endsWith('/') && existsSync(path.join(folder, decoded(inside), 'index.html'))) {
      return redirect(response, `${pathname}/${tail}`);
    }
    return sendFile(folder, inside, request, response);
  };
}

function sendFile(folder: string, inside: string, request: IncomingMessage, response: ServerResponse): void {
  const name = inside.endsWith('/') ? `${inside}index.html` : inside;
  const file = path.join(folder, decoded(name));
  const form = compressedForm(file, request.headers['accept-encoding'] ?? '');
  if (isWhole(request.headers.range, file + (form?.extension ?? ''))) delete request.headers.range;
  const { socket } = request;
  send(request, name + (form?.extension ?? ''), {
    root: folder,
    index: false,
    cacheControl: false,
    dotfiles: inside.startsWith('/.well-known/') ? 'allow' : 'ignore',
  })
    .on('headers', () => setHeaders(response, name, form?.encoding))
    .on('stream', (opened: Readable) => closeWith(socket, opened))
    .on('directory', () => void notFound(folder, request, response))
    .on('error', ({ status = 500, headers = {} }: { status?: number; headers?: Record<string, string> }) => {
      if (status === 412) return refuse(response, status, 'The file is another by now');
      if (status === 416) return refuse(response, status, 'There is no such range', headers);
      return status < 500
        ? void notFound(folder, request, response)
        : refuse(response, status, 'The file can’t be read');
    })
    .pipe(response);
}

/**
 * Closes a file when whoever reads it has gone. Of several requests that were sent at once, send notices that only for the one that is
 * being answered.
 */
function closeWith(socket: Socket, opened: Readable): void {
  if (socket.destroyed) {
    opened.destroy();
    return;
  }
  const close = () => opened.destroy();
  // As many as were asked for at once, and no longer than they are open.
  socket.setMaxListeners(0).once('close', close);
  opened.once('close', () => socket.off('close', close));
}

/**
 * Whether a range is answered with the whole file: several at once, as a server may; and the end of a file that begins before the file
 * does, which send takes for no range at all.
 */
function isWhole(range: string | undefined, file: string): boolean {
  if (range?.includes(',')) return true;
  const length = /^bytes=\s*-(\d+)\s*$/i.exec(range ?? '')?.[1];
  if (length === undefined || !existsSync(file)) return false;
  return Number(length) >= (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

/** The form of a file that the build has compressed, if there is one that the browser takes. */
function compressedForm(file: string, accepted: string): { extension: string; encoding: string } | null {
  const forms = [
    { extension: '.br', encoding: 'br' },
    { extension: '.gz', encoding: 'gzip' },
  ];
  return (
    forms.find(({ extension, encoding }) => takes(accepted, encoding) && existsSync(file + extension)) ?? null
  );
}

function takes(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((each) => {
    const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

function setHeaders(response: ServerResponse, name: string, encoding: string | undefined): void {
  const type = TYPES[path.extname(name)];
  if (type !== undefined) {
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Vary', 'Accept-Encoding');
  }
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  const isForEver = NEVER_CHANGES.test(name);
  response.setHeader('Cache-Control', isForEver ? `public,max-age=${YEAR},immutable` : 'no-cache');
}

function redirect(response: ServerResponse, location: string): void {
  // Two slashes at the start would name another host.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

/** Answers with a line of text; an answer that has begun is cut off, for nothing else tells that it is not whole. */
function refuse(
  response: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag', 'Last-Modified'])
    response.removeHeader(name);
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

async function notFound(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let page: Buffer;
  try {
    page = await readFile(path.join(folder, '404.html'));
  } catch {
    // A site may be without such a page, and a build may be putting it in its place just now.
    return refuse(response, 404, 'Not found');
  }
  if (response.headersSent) return;
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

async function listen(server: Server, at: Listening, tries: number): Promise<void> {
  const { port } = at;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('listening', resolve).once('error', reject).listen(at);
  try {
    await promise;
    server.removeListener('error', reject);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries <= 1 || port >= 65_535) throw error;
    server.removeListener('listening', resolve);
    await listen(server, { ...at, port: port + 1 }, tries - 1);
  }
}
