import type { AstroUserConfig } from 'astro';
import type { Settings } from './settings.ts';

type Csp = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/** Beside what Astro says of scripts and styles, whose hashes it knows. */
const POLICY = ["default-src 'self'", "base-uri 'none'", "object-src 'none'"] as const;

/** No string becomes markup or a program. The two policies vouch for the addresses of two workers. */
const TRUSTED_TYPES = [
  "require-trusted-types-for 'script'",
  'trusted-types search-worker offline-reading',
] as const;

/** Directives that take an owner’s hosts, beside those of which Astro keeps the sources. */
const OPEN = ['connect-src', 'img-src', 'font-src', 'media-src', 'frame-src'] as const;

/** The content security policy of each page, with the hosts that the owner has added. */
export function securityPolicy({ csp }: Pick<Settings, 'csp'>) {
  const scripts = csp['script-src'];
  const added = OPEN.filter((name) => csp[name].length > 0);
  return {
    algorithm: 'SHA-256',
    directives: [
      ...POLICY,
      `form-action ${["'self'", ...csp['form-action']].join(' ')}` as const,
      ...added.map((name) => `${name} ${["'self'", ...csp[name]].join(' ')}` as const),
      // Few scripts from elsewhere know of them, and would stop.
      ...(scripts.length > 0 ? [] : TRUSTED_TYPES),
    ],
    ...(scripts.length > 0 && { scriptDirective: { resources: ["'self'", ...scripts] } }),
    ...(csp['style-src'].length > 0 && { styleDirective: { resources: ["'self'", ...csp['style-src']] } }),
  } satisfies Csp;
}
