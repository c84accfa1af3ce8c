/** An entry of `packages` in a package-lock.json (lockfile version 3), as far as it matters here. */
export interface LockedPackage {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  license?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  resolved?: string;
  integrity?: string;
  /** Whether it is a folder of this project. */
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export type LockedPackages = Record<string, LockedPackage>;

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The optional packages for other systems that a lock file names as dependencies but doesn't hold. `npm install` leaves
 * those out that its registry doesn't offer, and `npm ci` then refuses the lock file.
 *
 * @param packages `packages` of the lock file: entries by path (`node_modules/a`)
 * @returns the entries to add, by path; what they run on is read from their names, as with esbuild and napi-rs
 */
export function missingPackages(packages: LockedPackages): LockedPackages {
  const missing: LockedPackages = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isExact(range) && !isInstalledFor(path, name, packages)) {
        missing[`node_modules/${name}`] = entryFor(name, range, dev === true);
      }
    }
  }
  return missing;
}

/** A range can't be locked without a registry; only exact versions can be put back. */
function isExact(range: string): boolean {
  return /^\d+\.\d+\.\d+/.test(range);
}

/** Looks where Node would: beside the package, then in each folder above. */
function isInstalledFor(path: string, name: string, packages: LockedPackages): boolean {
  const prefix = path === '' ? '' : `${path}/`;
  if (`${prefix}node_modules/${name}` in packages) return true;
  return (
    path !== '' &&
    isInstalledFor(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name, packages)
  );
}

function entryFor(name: string, version: string, dev: boolean): LockedPackage {
  // Some write “musleabihf” for musl on a hard-float arm.
  const words = name
    .slice(name.lastIndexOf('/') + 1)
    .replaceAll('eabihf', '')
    .split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
