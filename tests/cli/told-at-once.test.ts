import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runReadout, temporaryFolder } from './run-readout.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** A paper with a mistake in its address, in what is set, in what a setting names, in an article, and on a page. */
const WRONG = {
  'astro.config.ts': `import { readout } from '${REPOSITORY}/src/integration.ts';
export default {
  site: 'name.example',
  integrations: [readout({ title: 'The Harbour Post', cards: 'no', logo: './public/logo.svg' })],
};
`,
  'content/articles/mill.md':
    '---\nheadline: Mill closes\npublished: 2025-03-18\n---\n\n[It](pond.md) closed.\n',
  'content/pages/contact.md':
    '---\ntitle: Contact\n---\n\n## By post\n\n[By phone](#by-phone), [mail](/mail/)\n',
};

/** What is told of it: content first, for its settings are what one sees last. */
const TOLD = [
  'content/articles/mill.md:6:1  The link leads to “pond”, which is not there. Name an article that is there, or take the link out.  link-target',
  'content/pages/contact.md:7:1  The link leads to “#by-phone”, and “contact” has no such heading. Did you mean “#by-post”?  link-target',
  'content/pages/contact.md:7:24  The link leads to “/mail/”, where nothing stands. Name a page that is there, or take the link out.  link-target',
  'readout: “site” in astro.config.ts is “name.example”, which is no web address; write a whole one, as https://name.example.',
  'astro.config.ts: 2 mistakes:',
  '  “cards” is “no”; expected true or false.',
  '  “logo” is “./public/logo.svg”, and there is no such file; put the file there, or take the setting away.',
  '',
];

test.each(['check', 'build'])(
  '%s tells at once what is wrong with settings, articles and pages',
  async (command) => {
    const folder = temporaryFolder(WRONG);
    symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'));
    const { code, stderr } = await runReadout(folder, [command]);
    expect(code).toBe(1);
    expect(stderr.split('\n')).toEqual(TOLD);
  },
);
