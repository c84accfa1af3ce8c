import type { APIContext, APIRoute, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { isArticleRoute } from './article-paths.ts';
import { textOf } from './kept-response.ts';
import { cutStencil, fillStencil, type Stencil } from './stencil.ts';

/** The part of the app of a build, as Astro bundles it, that Astro’s own prerenderer calls. */
export interface BuildApp {
  manifest: { routes: readonly { routeData: RouteData }[]; pageMap: Map<string, () => Promise<unknown>> };
  routeCache: {
    clearAll: () => void;
    get: (route: RouteData) => { staticPaths?: readonly StaticPath[] } | undefined;
  };
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  getComponentByRoute: (route: RouteData) => Promise<PageModule>;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** A file of the site that is still to be made. */
export interface RouteFile {
  pathname: string;
  route: RouteData;
  /** Where it will stand, from the site’s folder. */
  file: string;
  /** Names all that it is made of, if that can be told: the same name, the same file. */
  cacheKey?: string;
  make: () => Promise<Response>;
}

/** What the module of a page or an endpoint holds. */
interface PageModule {
  GET?: APIRoute;
  /** All in which a page differs from others of its route, in the page’s order; where there is such a function, Astro makes only the first. */
  differences?: (props: StaticPath['props']) => readonly string[];
}

/** A path with what its page is made of. */
type StaticPath = Pick<APIContext, 'params' | 'props'>;

/** Routes of many small files, whose answers are made of their props alone. */
const isAnsweredByProps = (route: RouteData): boolean =>
  route.type === 'endpoint' && (isArticleRoute(route) || /^\/?(?:annotations|search)\/\[/.test(route.route));

/**
 * The files of a route, in Astro’s order.
 *
 * @param url what the site’s URLs begin with, base included, without a slash at the end
 */
export async function routeFiles(app: BuildApp, route: RouteData, url: string): Promise<RouteFile[]> {
  // Whoever asks Astro for the paths of a route has the route's own answer kept, in the same order.
  const paths = await new StaticPaths({
    ...app,
    manifest: { ...app.manifest, routes: [{ routeData: route }] },
    routeCache: app.routeCache,
    getComponentByRoute: (asked: RouteData) => app.getComponentByRoute(asked),
  } as never).getAll();
  const known = app.routeCache.get(route)?.staticPaths ?? [];
  const isPage = route.type === 'page';
  const { GET, differences } =
    isPage || isAnsweredByProps(route) ? await app.getComponentByRoute(route) : ({} as PageModule);
  return paths.map(({ pathname, cacheKey }, index) => {
    const address = pathname.replace(/^\/|\/$/g, '');
    const { params, props } = known[index] ?? { params: {}, props: {} };
    const at = isPage ? `${address}/`.replace(/^\//, '') : pathname.replace(/^\//, '');
    const render = (): Promise<Response> =>
      app.render(new Request(encodeURI(`${url}/${at}`)), { routeData: route });
    return {
      pathname,
      route,
      ...(cacheKey !== undefined && { cacheKey }),
      file: isPage ? `${address}/index.html`.replace(/^\//, '') : address,
      make: async () => {
        if (GET) return GET({ params, props } as APIContext);
        return differences ? fillIn(route, differences(props), render) : render();
      },
    };
  });
}

/** Makes a page from one of the same route that was made before; if there is none, it is rendered. */
async function fillIn(
  route: RouteData,
  parts: readonly string[],
  render: () => Promise<Response>,
): Promise<Response> {
  const known = stencils.get(route);
  if (known) return new Response(fillStencil(known, parts));
  const response = await render();
  const stencil = response.ok ? cutStencil(await textOf(response), parts) : null;
  if (stencil) stencils.set(route, stencil);
  return response;
}

/** For as long as there is the bundle that the routes are of. */
const stencils = new WeakMap<RouteData, Stencil>();

/** Astro looks a page’s module up anew for each page: with this it finds it at once. */
export function rememberModules({ manifest: { pageMap } }: BuildApp): void {
  for (const [component, load] of pageMap) {
    let loaded: Promise<unknown> | undefined;
    pageMap.set(component, () => (loaded ??= load()));
  }
}
