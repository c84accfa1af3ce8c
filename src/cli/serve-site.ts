import { createReadStream, existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { sitePolicies } from './site-policies.ts';

/** How many ports are tried, from the one asked for upwards. */
const PORTS_TRIED = 100;

/** In seconds. */
const YEAR = 31_536_000;

/** These names hold a hash of what they stand for: those of Astro, and the folder of the search index. */
const NEVER_CHANGES = /^\/(?:_astro|search\/[^/]+)\//;

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
export async function serveSite(site: Servable, at: { host: string; port: number }): Promise<string> {
  const server = createServer(answer(site));
  await listen(server, at.host, at.port, PORTS_TRIED);
  const { port } = server.address() as AddressInfo;
  const host = at.host.includes(':') ? `[${at.host}]` : at.host;
  return `http://${host}:${port}${site.base}`;
}

function answer({ folder, base }: Servable): RequestListener {
  // `dev` looks a file up when it is asked for: a site that is built anew behind the server is served at once.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  const prefix = base.slice(0, -1);
  return (request, response) => {
    for (const [name, value] of Object.entries(sitePolicies)) response.setHeader(name, value);
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const tail = query === undefined ? '' : `?${query}`;
    if (pathname === '/' && prefix !== '') return redirect(response, base);
    if (pathname !== prefix && !pathname.startsWith(base)) return notFound(folder, response);
    const inside = pathname.slice(prefix.length);
    if (!inside.endsWith('/') && existsSync(path.join(folder, decoded(inside), 'index.html'))) {
      return redirect(response, `${pathname}/${tail}`);
    }
    request.url = inside + tail;
    return files(request, response, () => notFound(folder, response));
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  if (NEVER_CHANGES.test(pathname)) {
    response.setHeader('Cache-Control', `public,max-age=${YEAR},immutable`);
  }
  if (pathname.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown;charset=utf-8');
}

function redirect(response: ServerResponse, location: string): void {
  // Two slashes at the start would name another host.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html');
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  createReadStream(page).pipe(response);
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

async function listen(server: Server, host: string, port: number, tries: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('listening', resolve).once('error', reject).listen(port, host);
  try {
    await promise;
    server.removeListener('error', reject);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries <= 1 || port >= 65_535) throw error;
    server.removeListener('listening', resolve);
    await listen(server, host, port + 1, tries - 1);
  }
}
