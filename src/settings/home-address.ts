/** Where the site stands until its owner says where. */
const NOWHERE = 'https://paper.example/';

/** What an address in a message looks like. */
const EXAMPLE = 'https://name.example/paper/';

/** Where Astro is told that the site stands. */
export interface Place {
  site?: string | undefined;
  base?: string | undefined;
}

/**
 * Where a site stands: the address of its home page, slash at the end.
 *
 * @param address the whole address of the home page, which overrules what is set: `READOUT_URL`
 * @throws Error with one sentence on what is wrong with an address
 */
export function homeAddress({ site = NOWHERE, base = '/' }: Place, address?: string): URL {
  if (address !== undefined) return checked('READOUT_URL', address);
  const home = checked('“site” in astro.config.ts', site);
  checkPath('“base” in astro.config.ts', base, base);
  home.pathname = `/${base}/`.replace(/\/+/g, '/');
  return home;
}

function checked(name: string, address: string): URL {
  if (address.trim() === '')
    throw new Error(`${name} is empty; set it to the address of the home page, such as ${EXAMPLE}.`);
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(address)) {
    const meant = whole(address) ?? EXAMPLE;
    throw new Error(`${name} is “${address}”, which is no web address; write a whole one, as ${meant}.`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `${name} is “${address}”; expected no more than a host and a path, as ${url.origin}${url.pathname}.`,
    );
  }
  checkPath(name, address, address.replace(/^[a-z]+:\/\/[^/]*/i, ''));
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The address that was meant by one without a scheme, or with something around it; null where none is. */
function whole(address: string): string | null {
  const bare = address.trim();
  const meant = /^https?:\/\//i.test(bare)
    ? bare
    : `${/^localhost\b/.test(bare) ? 'http' : 'https'}://${bare}`;
  const isOne = /^https?:\/\/(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:\/[\w.~/-]*)?$/i.test(meant);
  return isOne ? meant : null;
}

/** Hosts, browsers and feed readers write other characters of a path each in their way, and no longer find each other’s addresses. */
function checkPath(name: string, whole: string, path: string): void {
  const [wrong] = /[^\w.~/-]/u.exec(path) ?? [];
  if (wrong === undefined) return;
  const what = wrong === ' ' ? 'a space' : `“${wrong}”`;
  throw new Error(
    `${name} is “${whole}”, with ${what} in its path; use the letters a to z, digits and hyphens there, as /paper/.`,
  );
}
