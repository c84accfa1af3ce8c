import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';

/** Where Astro puts the fonts, from the site's folder. */
const FONTS = '_astro/fonts/';

/** Puts the licence of the reading font beside its files, as the SIL Open Font License asks of whoever passes them on. */
export function fontLicence(): AstroIntegration {
  return {
    name: 'readout-font-licence',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = createRequire(import.meta.url).resolve(
          '@fontsource-variable/source-serif-4/package.json',
        );
        const licence = readFileSync(file.replace(/package\.json$/, 'LICENSE'), 'utf8');
        const folder = new URL(FONTS, dir);
        mkdirSync(folder, { recursive: true });
        writeFileSync(new URL('LICENSE.txt', folder), licence);
      },
    },
  };
}
