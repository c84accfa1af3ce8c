import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { ANNOTATIONS, LEDGERS } from '../load/content-files.ts';
import { type AddressEdit, type Addressed, type AddressOptions, editAddresses } from './edit-addresses.ts';

/** `readout links rename`: gives an article or a speaker another address, to which the old one leads. */
export const renameCommand = new Command('rename')
  .description('give an article or a speaker another address; the old one leads there, with every permalink')
  .argument('<old>', 'the slug of the article, or the id of the speaker, until now')
  .argument('<new>', 'the one from now on; its file is renamed, if you have not done so')
  .option('--speaker', 'rename a speaker, where an article has the same name', false)
  .option('--json', 'print what was done as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- links rename bridge-opens bridge-opens-at-last')
  .action((old: string, name: string, options: AddressOptions) =>
    editAddresses(
      [old, name],
      options,
      (addressed) => rename(addressed, old, name),
      async (addressed) => moveFiles(addressed, old, name),
    ),
  );

function rename(
  { histories, fileOf, wasPublished, kind }: Addressed,
  old: string,
  name: string,
): AddressEdit {
  const what = kind === 'articles' ? 'article' : 'speaker';
  const before = histories[old] ?? { formerly: [] };
  if (!/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(name)) {
    return { reason: `“${name}” makes no readable URL; use lower-case letters, digits and hyphens` };
  }
  if (before.withdrawn) return { reason: `The ${what} “${old}” is withdrawn; restore it first` };
  if (fileOf(old) && fileOf(name)) {
    return {
      reason: `There is ${what === 'article' ? 'an article' : 'a speaker'} “${name}” already; give “${old}” another name`,
    };
  }
  if (!fileOf(old) && !fileOf(name)) {
    return { reason: `There is neither ${what} “${old}” nor ${what} “${name}”; check the names` };
  }
  // A speaker's page may have been published before anybody noted it.
  if (kind === 'articles' && !wasPublished(old)) {
    return { reason: `No build has published the article “${old}”, so no link leads to it; rename its file` };
  }
  if (kind === 'articles' && wasPublished(name)) {
    return { reason: `The article “${name}” has permalinks of its own; “${old}” is another one` };
  }
  const heir = Object.entries(histories).find(
    ([other, { formerly }]) => other !== old && formerly.includes(name),
  );
  if (heir)
    return {
      reason: `“${name}” was the name of “${heir[0]}” before, whose links lead there; take another one`,
    };
  const { [old]: _, ...others } = histories;
  const names = before.formerly.includes(old) ? before.formerly : [...before.formerly, old];
  return {
    histories: { ...others, [name]: { formerly: names } },
    said: `“${old}” is called “${name}” now`,
  };
}

/** Nothing is moved over a file that is there. */
function moveFiles({ root, kind, fileOf }: Addressed, old: string, name: string): void {
  const file = fileOf(old);
  const moves = [
    ...(file ? [[file, path.join(path.dirname(file), `${name}${path.extname(file)}`)] as const] : []),
    ...(kind === 'articles'
      ? [LEDGERS, ANNOTATIONS].map(
          (folder) => [path.join(folder, `${old}.json`), path.join(folder, `${name}.json`)] as const,
        )
      : []),
  ];
  for (const [from, to] of moves) {
    if (existsSync(path.join(root, from)) && !existsSync(path.join(root, to)))
      renameSync(path.join(root, from), path.join(root, to));
  }
}
