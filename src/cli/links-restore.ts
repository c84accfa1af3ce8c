import { Command } from 'commander';
import { type AddressEdit, type Addressed, type AddressOptions, editAddresses } from './edit-addresses.ts';

/** `readout links restore`: publishes again what was withdrawn. */
export const restoreCommand = new Command('restore')
  .description('publish an article or the page of a speaker again that was withdrawn')
  .argument('<name>', 'the slug of the article, or the id of the speaker')
  .option('--speaker', 'restore the page of a speaker, where an article has the same name', false)
  .option('--json', 'print what was done as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- links restore bridge-opens')
  .action((name: string, options: AddressOptions) =>
    editAddresses([name], options, (addressed) => restore(addressed, name)),
  );

function restore({ kind, histories, fileOf }: Addressed, name: string): AddressEdit {
  const { withdrawn, ...before } = histories[name] ?? { formerly: [] };
  const what = kind === 'articles' ? 'article' : 'speaker';
  if (!withdrawn) return { reason: `The ${what} “${name}” is not withdrawn: nothing to do` };
  if (!fileOf(name)) return { reason: `The file of the ${what} “${name}” is not there; put it back first` };
  return {
    histories: { ...histories, [name]: before },
    said: `“${name}” is published again with the next build`,
  };
}
