import path from 'node:path';
import type { Plugin } from 'vite';
import type { Settings } from './settings.ts';
import type { Theme } from './theme.ts';
import { version } from './version.ts';

const MODULE = 'virtual:readout/paper';
/** How Vite and its kin tell a module that is no file. */
const RESOLVED = `\0${MODULE}`;

/** The named places for which an owner may have components. */
const PLACES = ['Head', 'Header', 'Footer', 'HomeTop', 'ArticleEnd'] as const;

/**
 * Gives the owner’s files to the pages, as `virtual:readout/paper`; see `src/virtual.d.ts`.
 *
 * @param root the paper’s folder, as an absolute path
 */
export function virtualPaper(
  root: string,
  { logo, icon, styles, components }: Pick<Settings, 'logo' | 'icon' | 'styles' | 'components'>,
  theme: Theme,
): Plugin {
  const imported = (name: string, file: string, as: string) =>
    `import ${name} from ${JSON.stringify(path.resolve(root, file) + as)};`;
  const picture = (name: string, file: string | undefined) =>
    file === undefined
      ? `export const ${name} = null;`
      : `${imported(`${name}Url`, file, '?url')}\nexport const ${name} = ${name}Url;`;
  const code = [
    picture('logo', logo),
    picture('icon', icon),
    ...styles.map((file, index) => imported(`style${index}`, file, '?inline')),
    `export const styles = ${['""', ...styles.map((_, index) => `style${index}`)].join(' + ')};`,
    `export const root = ${JSON.stringify(root.replace(/\/$/, ''))};`,
    `export const version = ${JSON.stringify(version())};`,
    `export const theme = ${JSON.stringify(theme)};`,
    ...PLACES.map((place) => {
      const file = components[place];
      return file === undefined
        ? `export const ${place} = null;`
        : `export { default as ${place} } from ${JSON.stringify(path.resolve(root, file))};`;
    }),
  ].join('\n');
  return {
    name: 'readout-paper',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? code : undefined),
  };
}
