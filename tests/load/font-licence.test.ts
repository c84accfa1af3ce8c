import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fontLicence } from '../../src/load/font-licence.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

test('the licence of the reading font goes with its files', () => {
  const dir = pathToFileURL(`${temporaryFolder()}/`);
  fontLicence().hooks['astro:build:done']?.({ dir } as never);
  expect(readFileSync(new URL('_astro/fonts/LICENSE.txt', dir), 'utf8')).toContain('SIL OPEN FONT LICENSE');
});
