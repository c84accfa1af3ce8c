import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

const NONE =
  'No browser for the tests was found: install Google Chrome or Chromium (on Debian: apt-get install chromium), or set READOUT_BROWSER to the path of one.';

/** Switches that keep a test browser from calling out, and from painting differently on different machines. */
const SWITCHES = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Where each system keeps its browsers: names on the path, or whole paths. */
const SYSTEM_BROWSERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) =>
      path.join(process.env[folder] ?? '', program),
    ),
  ),
};

/**
 * What Playwright needs to start a Chromium: the one that `READOUT_BROWSER` names, else the one that comes with
 * `npm ci`, else Playwright's own, else the system's.
 *
 * @throws Error with one sentence that says what to install, when there is none
 */
export async function launchOptions(): Promise<LaunchOptions> {
  // As root, and in most containers, Chromium's sandbox can't start; the pages it opens are our own.
  return { headless: true, chromiumSandbox: false, args: SWITCHES, ...(await findBrowser()) };
}

async function findBrowser(): Promise<Pick<LaunchOptions, 'executablePath' | 'env'>> {
  const chosen = process.env['READOUT_BROWSER'];
  if (chosen) {
    if (isProgram(chosen)) return { executablePath: chosen };
    throw new Error(
      `READOUT_BROWSER names no program: ${chosen}. Set it to the path of a Chrome or Chromium.`,
    );
  }
  const bundled = await bundledChromium();
  if (bundled) return bundled;
  const executablePath = [chromium.executablePath(), ...systemBrowsers()].find(isProgram);
  if (!executablePath) throw new Error(NONE);
  return { executablePath };
}

function systemBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return (SYSTEM_BROWSERS[process.platform] ?? []).flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  );
}

function isProgram(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
