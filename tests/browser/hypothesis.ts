import { fileURLToPath } from 'node:url';
import type { Page, Route } from '@playwright/test';
import type { annotationCollection } from '../../src/interop/annotation-collection.ts';

type Item = ReturnType<typeof annotationCollection>['first']['items'][number];

/** What the client puts a highlight for: it hangs the annotation on the element. */
type Highlight = HTMLElement & { _annotation?: { $tag: string } };

/** Where the client is served: on the site’s own host, which is the only one that answers. */
const HOME = '/hypothesis/';
const PACKAGE = fileURLToPath(import.meta.resolve('hypothesis/package.json')).replace(/package\.json$/, '');

/** The group that everybody may read. */
const PUBLIC = '__world__';

/** Pages of Hypothesis’ service that its client names in its menus. */
const LINKS = [
  'account.settings',
  'forgot-password',
  'groups.left',
  'groups.new',
  'help',
  'oauth.authorize',
  'oauth.revoke',
  'search.tag',
  'signup',
  'user',
];

/** Loads Hypothesis’ published client on the page that is open, with a service behind it that knows these annotations. */
export async function loadHypothesis(page: Page, items: readonly Item[]): Promise<void> {
  const home = new URL(HOME, page.url()).href;
  await page.route(`${home}**`, (route) => answer(route, home, items));
  await page.evaluate((address) => {
    const app = `${address}app.html`;
    const settings = {
      assetRoot: address,
      sidebarAppUrl: app,
      notebookAppUrl: app,
      profileAppUrl: app,
      openSidebar: true,
      showHighlights: 'always',
    };
    const config = Object.assign(document.createElement('script'), {
      type: 'application/json',
      className: 'js-hypothesis-config',
      textContent: JSON.stringify(settings),
    });
    document.head.append(config);
  }, home);
  await page.addScriptTag({ url: `${home}build/boot.js` });
}

/** The words that the client has found, each behind the id of its paragraph, sorted. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll<Highlight>('hypothesis-highlight')];
    const found = Map.groupBy(marks, (mark) => mark._annotation?.$tag);
    return [...found.values()]
      .map((parts) => {
        const paragraph = parts[0]?.closest('[data-paragraph]')?.id;
        return `${paragraph}: ${parts.map(({ textContent }) => textContent).join('')}`;
      })
      .sort();
  });
}

async function answer(route: Route, home: string, items: readonly Item[]): Promise<void> {
  const { pathname, searchParams } = new URL(route.request().url());
  const path = pathname.slice(HOME.length);
  if (path.startsWith('build/')) return route.fulfill({ path: PACKAGE + path });
  switch (path) {
    case 'app.html':
      return route.fulfill({ contentType: 'text/html', body: sidebar(home) });
    case 'api/':
      return route.fulfill({ json: { links: endpoints(`${home}api/`) } });
    case 'api/links':
      return route.fulfill({ json: Object.fromEntries(LINKS.map((name) => [name, home])) });
    case 'api/profile':
      return route.fulfill({
        json: { userid: null, authority: 'localhost', features: {}, preferences: {} },
      });
    case 'api/groups':
    case 'api/profile/groups':
      return route.fulfill({ json: [publicGroup(home)] });
    case 'api/search': {
      // All come at once: there is nothing after the last one.
      const rows = searchParams.has('search_after') ? [] : items.map(row);
      return route.fulfill({ json: { total: items.length, rows } });
    }
    default:
      return route.fulfill({ status: 404 });
  }
}

function sidebar(home: string): string {
  const settings = {
    apiUrl: `${home}api/`,
    assetRoot: home,
    authDomain: 'localhost',
    oauthClientId: 'none',
    rpcAllowedOrigins: [new URL(home).origin],
  };
  return `<!doctype html><hypothesis-app></hypothesis-app><script type="application/json" class="js-hypothesis-config">${JSON.stringify(settings)}</script><script src="${home}build/boot.js"></script>`;
}

function endpoints(api: string) {
  const read = (path: string) => ({ method: 'GET', url: api + path });
  return {
    profile: { read: read('profile'), groups: { read: read('profile/groups') } },
    groups: { read: read('groups') },
    links: read('links'),
    search: read('search'),
  };
}

function publicGroup(home: string) {
  const scopes = { enforced: false, uri_patterns: [] };
  return { id: PUBLIC, name: 'Public', type: 'open', links: { html: home }, scopes, isMember: true };
}

/** An annotation as Hypothesis’ service gives it, with the selectors of ours. */
function row({ target: { source, selector } }: Item, place: number) {
  return {
    id: `a${place}`,
    created: '2025-03-19T00:00:00Z',
    updated: '2025-03-19T00:00:00Z',
    user: 'acct:reader@localhost',
    uri: source,
    text: '',
    tags: [],
    group: PUBLIC,
    permissions: { read: [`group:${PUBLIC}`], admin: [], update: [], delete: [] },
    target: [{ source, selector }],
    document: { title: [] },
    links: {},
    flagged: false,
    hidden: false,
  };
}
