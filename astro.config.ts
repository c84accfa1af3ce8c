import path from 'node:path';
import { defineConfig, fontProviders } from 'astro/config';
import { subsetFace } from './src/load/subset-face.ts';
import { site } from './src/site.ts';

const FONTS = path.resolve(import.meta.dirname, 'node_modules/@fontsource-variable/source-serif-4/files');

/** What the Latin subsets cover, as the font's own package says. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** From body text to what is bold: all that the styles ask for. */
const WEIGHTS = [400, 700] as const;

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  // The default drops spaces at line breaks between inline elements.
  compressHTML: true,
  // A page and its style arrive in one round trip.
  build: {
    inlineStylesheets: 'always',
    // While some pages wait to be written, others are rendered.
    concurrency: 8,
  },
  // Scripts too: they are small, and the policy below knows each by its hash.
  vite: {
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? true : undefined) },
    // A worker of modules may load the rest of its program while it is at work.
    worker: { format: 'es' },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
        // No string becomes markup or a program. The two policies vouch for the addresses of two workers.
        "require-trusted-types-for 'script'",
        'trusted-types readout-search readout-offline',
      ],
    },
  },
  // Nothing here is highlighted, and Shiki’s inline styles would not pass the policy above.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      fallbacks: ['Charter', 'Georgia', 'serif'],
      // A face that comes late is left for the next page: the lines never move under a reader.
      display: 'optional',
      options: {
        variants: [await face('normal'), await face('italic')],
      },
    },
  ],
});

async function face(style: 'normal' | 'italic') {
  const file = path.join(FONTS, `source-serif-4-latin-wght-${style}.woff2`);
  const wanted = { characters: LATIN, weights: WEIGHTS };
  const root = import.meta.dirname;
  const smaller = await subsetFace(file, wanted, path.resolve(root, 'node_modules/.cache/fonts'));
  // Astro names the family after all that is said here: the same on every machine.
  const src: [string] = [`./${path.relative(root, smaller).replaceAll(path.sep, '/')}`];
  const unicodeRange: [string] = [LATIN];
  return { src, weight: WEIGHTS.join(' '), style, unicodeRange };
}
