import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Chromium, the libraries and fonts that a bare system lacks, and a software renderer. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/** A program and the environment it must be started in. */
interface Bundled {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * The Chromium that `@sparticuz/chromium` carries, unpacked beside it on first use; null on systems for which it carries none.
 * It brings its own libraries, so it runs where nothing of a desktop is installed.
 */
export async function bundledChromium(): Promise<Bundled | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = packageFolder();
  if (!home) return null;
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.resolve(home, '..', '..', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(path.join(home, 'bin'), folder);
  return { executablePath: path.join(folder, 'chromium'), env: environment(folder) };
}

function packageFolder(): string | null {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return null;
  }
}

/** Unpacks into a folder of its own and renames it: two runs at once, or one that is killed, never leave half a browser. */
async function unpack(archives: string, folder: string): Promise<void> {
  mkdirSync(path.dirname(folder), { recursive: true });
  const workshop = mkdtempSync(`${folder}.`);
  // The package unpacks into the system's temporary folder, wherever that is at the time.
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = workshop;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(ARCHIVES.map((name) => inflate(path.join(archives, name))));
    writeFileSync(path.join(workshop, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    renameSync(workshop, folder);
  } catch (error) {
    rmSync(workshop, { recursive: true, force: true });
    // Another run may have been first.
    if (!existsSync(folder)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}

function environment(folder: string): Record<string, string> {
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    ...(process.env as Record<string, string>),
    // Without a UTF-8 locale text fragments and Intl.Segmenter fail.
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    FONTCONFIG_FILE: path.join(folder, 'fonts', 'fonts.conf'),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
  };
}
