import * as fs from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundledChromium } from '../../../src/cli/gates/bundled-chromium.ts';
import { launchOptions } from '../../../src/cli/gates/launch-options.ts';

vi.mock('../../../src/cli/gates/bundled-chromium.ts', () => ({ bundledChromium: vi.fn() }));
vi.mock('node:fs', { spy: true });

beforeEach(() => {
  vi.stubEnv('READOUT_BROWSER', '');
  vi.mocked(bundledChromium).mockResolvedValue(null);
  onlyThere();
});
afterEach(() => vi.unstubAllEnvs());

/** Lets only these programs be on the machine. */
function onlyThere(...files: string[]): void {
  vi.mocked(fs.existsSync).mockImplementation((file) => files.includes(String(file)));
  vi.mocked(fs.accessSync).mockReturnValue();
}

test('the browser that READOUT_BROWSER names comes before all others', async () => {
  vi.stubEnv('READOUT_BROWSER', '/opt/own/chrome');
  vi.mocked(bundledChromium).mockResolvedValue({ executablePath: '/bundled/chromium', env: {} });
  onlyThere('/opt/own/chrome');
  expect(await launchOptions()).toMatchObject({ executablePath: '/opt/own/chrome' });
});

test('the bundled one comes next, with the environment that it needs', async () => {
  const bundled = { executablePath: '/bundled/chromium', env: { LANG: 'en_US.UTF-8' } };
  vi.mocked(bundledChromium).mockResolvedValue(bundled);
  expect(await launchOptions()).toMatchObject(bundled);
});

test.runIf(process.platform === 'linux')('then one that stands on the path', async () => {
  vi.stubEnv('PATH', '/usr/bin:/opt/bin');
  onlyThere('/opt/bin/chromium');
  expect(await launchOptions()).toMatchObject({ executablePath: '/opt/bin/chromium' });
});

test('without any, one sentence says what to install', async () => {
  await expect(launchOptions()).rejects.toThrow(
    'No browser for the tests was found: install Google Chrome or Chromium (on Debian: apt-get install chromium), or set READOUT_BROWSER to the path of one.',
  );
});

test('a READOUT_BROWSER that is no program is not passed over', async () => {
  vi.stubEnv('READOUT_BROWSER', '/opt/own/chrome');
  await expect(launchOptions()).rejects.toThrow(
    'READOUT_BROWSER names no program: /opt/own/chrome. Set it to the path of a Chrome or Chromium.',
  );
});
